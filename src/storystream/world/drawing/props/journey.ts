/** Things for the way: each about 30 units high, standing on (0, 0). */
import { box, brass, type Prop, wood } from './prop.ts';
import { darker } from '../svg.ts';

export const journeyThings: Record<string, Prop> = {
  lantern: {
    grip: [0, 32],
    glows: true,
    draw: (pen) =>
      pen.mark(
        [
          [-7, -24],
          [0, -36],
          [7, -24],
        ],
        '#4a3a34',
        3.5,
      ) +
      pen.shape(box(-9, -24, 18, 22), '#ffe36b') +
      pen.shape(box(-11, -27, 22, 6), '#4a3a34') +
      pen.shape(box(-11, -5, 22, 6), '#4a3a34') +
      pen.oval([0, -13], 4.5, 6, '#fff8d0'),
  },
  map: {
    grip: [15, 13],
    draw: (pen) =>
      pen.shape(
        [
          [-18, -25],
          [-6, -22],
          [6, -26],
          [18, -22],
          [18, 0],
          [6, -4],
          [-6, 0],
          [-18, -3],
        ],
        '#f6e2ac',
      ) +
      pen.mark(
        [
          [-12, -8],
          [-3, -15],
          [8, -10],
        ],
        '#c8402f',
        3.5,
      ) +
      pen.oval([12, -16], 3, 3, '#c8402f'),
  },
  key: {
    grip: [10, 9],
    draw: (pen) =>
      pen.limb([-4, -8], [8, -8], [20, -8], 5.5, brass) +
      pen.limb([17, -8], [17, -4], [17, -1], 5, brass) +
      pen.limb([10, -8], [10, -4], [10, -3], 5, brass) +
      pen.oval([-10, -9], 9, 9, brass) +
      pen.oval([-10, -9], 3.6, 3.6, '#7a4a1c'),
  },
  spyglass: {
    grip: [9, 6],
    draw: (pen) =>
      pen.limb([-16, -4], [-6, -8], [4, -12], 8, '#7a4a2a') + pen.limb([4, -12], [12, -15], [18, -18], 11, brass),
  },
  rope: {
    grip: [14, 10],
    draw: (pen) =>
      pen.oval([0, -10], 17, 11, '#d9b06a') +
      pen.oval([0, -10], 11, 6.5, darker('#d9b06a', 0.35)) +
      pen.oval([0, -10], 6, 3.5, '#d9b06a') +
      pen.limb([14, -7], [22, -6], [22, 0], 5, '#d9b06a'),
  },
  umbrella: {
    grip: [0, 6],
    draw: (pen) =>
      pen.limb([0, 0], [0, -20], [0, -40], 4, '#5a3a2a') +
      pen.shape(
        [
          [-30, -40],
          [-22, -56],
          [0, -66],
          [22, -56],
          [30, -40],
          [15, -43],
          [0, -39],
          [-15, -43],
        ],
        '#7a3fb0',
      ) +
      pen.shape(
        [
          [-10, -42],
          [0, -66],
          [10, -42],
          [0, -39],
        ],
        '#b58be0',
      ),
  },
  wheel: {
    grip: [15, 16],
    draw: (pen) =>
      pen.oval([0, -17], 17, 17, darker(wood, 0.25)) +
      pen.oval([0, -17], 11.5, 11.5, '#efd6a4') +
      pen.mark(
        [
          [-11, -17],
          [11, -17],
        ],
        wood,
        4,
      ) +
      pen.mark(
        [
          [0, -28],
          [0, -6],
        ],
        wood,
        4,
      ) +
      pen.oval([0, -17], 4.5, 4.5, darker(wood, 0.3)),
  },
  letter: {
    grip: [12, 10],
    draw: (pen) =>
      pen.shape(box(-16, -22, 32, 22), '#fffaf0') +
      pen.mark(
        [
          [-14, -20],
          [0, -9],
          [14, -20],
        ],
        '#8a7f7a',
        2.8,
      ) +
      pen.oval([0, -8], 4.5, 4.5, '#d8302f'),
  },
  /** Carried when the scene names nothing. */
  bundle: {
    grip: [14, 13],
    draw: (pen) =>
      pen.oval([0, -13], 18, 14, '#c9a877') +
      pen.shape(
        [
          [-8, -32],
          [8, -32],
          [4, -23],
          [-4, -23],
        ],
        '#b08c5a',
      ) +
      pen.mark(
        [
          [-6, -24],
          [6, -24],
        ],
        '#c8402f',
        5,
      ),
  },
};
