/** Things to play and to wonder at: each about 30 units high, standing on (0, 0). */
import { brass, type Prop } from './prop.ts';
import { darker, lighter } from '../svg.ts';

export const playThings: Record<string, Prop> = {
  kite: {
    grip: [0, 2],
    draw: (pen) =>
      pen.limb([0, 0], [-4, -6], [2, -14], 3.5, '#5a3a2a') +
      pen.shape(
        [
          [4, -52],
          [22, -34],
          [4, -10],
          [-14, -34],
        ],
        '#e8404a',
      ) +
      pen.shape(
        [
          [4, -52],
          [22, -34],
          [4, -34],
        ],
        '#ffd23f',
      ) +
      pen.shape(
        [
          [4, -10],
          [-14, -34],
          [4, -34],
        ],
        '#35a7c9',
      ),
  },
  drum: {
    grip: [14, 12],
    draw: (pen) =>
      pen.shape(
        [
          [-17, -22],
          [17, -22],
          [13, 0],
          [-13, 0],
        ],
        '#d8402f',
      ) +
      pen.mark(
        [
          [-14, -18],
          [-7, -4],
          [0, -18],
          [7, -4],
          [14, -18],
        ],
        '#fbe2a0',
        3.2,
      ) +
      pen.oval([0, -23], 18, 6, '#fdf0d0'),
  },
  bell: {
    grip: [0, 32],
    draw: (pen) =>
      pen.oval([0, -2], 4.5, 4.5, darker(brass, 0.35)) +
      pen.shape(
        [
          [-5, -27],
          [5, -27],
          [10, -14],
          [15, -3],
          [-15, -3],
          [-10, -14],
        ],
        brass,
      ) +
      pen.mark(
        [
          [-9, -8],
          [9, -8],
        ],
        lighter(brass, 0.5),
        3.5,
      ) +
      pen.oval([0, -30], 4.5, 4.5, darker(brass, 0.2)),
  },
  flute: {
    grip: [12, 4],
    draw: (pen) =>
      pen.limb([-20, -1], [0, -7], [22, -14], 7, '#e0b060') +
      [0, 8, 16].map((x) => pen.oval([x - 4, -6 - x * 0.3], 2, 2, '#5f3530')).join(''),
  },
  mask: {
    grip: [13, 16],
    draw: (pen) =>
      pen.shape(
        [
          [-15, -30],
          [0, -36],
          [15, -30],
          [14, -12],
          [0, 0],
          [-14, -12],
        ],
        '#c8402f',
      ) +
      pen.oval([-6, -21], 4, 3.2, '#fdf0d0') +
      pen.oval([6, -21], 4, 3.2, '#fdf0d0') +
      pen.mark(
        [
          [-5, -9],
          [0, -7],
          [5, -9],
        ],
        '#fbd21f',
        3.5,
      ) +
      pen.mark(
        [
          [0, -33],
          [0, -24],
        ],
        '#fbd21f',
        4,
      ),
  },
  star: {
    grip: [15, 19],
    glows: true,
    draw: (pen) =>
      pen.shape(
        [
          [0, -36],
          [5, -23],
          [19, -22],
          [8, -13],
          [12, 0],
          [0, -8],
          [-12, 0],
          [-8, -13],
          [-19, -22],
          [-5, -23],
        ],
        '#ffe14a',
      ),
  },
};
