/** The things of the three series, each about 30 units high, standing on (0, 0) and drawn by the series' pen. */
import type { Pen } from './pen.ts';
import { darker, lighter, type Point } from './svg.ts';

export interface Prop {
  draw(pen: Pen): string;
  /** Where a hand takes it: the offset that brings the grip to the hand. */
  readonly grip: Point;
  /** Gives light of its own after dark. */
  readonly glows?: true;
}

const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];
const wood = '#9a6238';
const brass = '#f2b632';

export const propDrawings: Record<string, Prop> = {
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
  basket: {
    grip: [0, 28],
    draw: (pen) =>
      pen.limb([-12, -14], [0, -42], [12, -14], 4.5, darker(wood, 0.2)) +
      pen.shape(
        [
          [-17, -17],
          [17, -17],
          [12, 0],
          [-12, 0],
        ],
        '#c98b45',
      ) +
      pen.mark(
        [
          [-14, -9],
          [14, -9],
        ],
        darker('#c98b45', 0.3),
        3.5,
      ) +
      pen.oval([-6, -19], 6, 5, '#d8382f') +
      pen.oval([6, -19], 6, 5, '#e8a02f'),
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
  cake: {
    grip: [15, 4],
    draw: (pen) =>
      pen.shape(box(-17, -18, 34, 17), '#f6c9c0') +
      pen.shape(
        [
          [-18, -24],
          [18, -24],
          [18, -13],
          [9, -10],
          [0, -14],
          [-9, -10],
          [-18, -13],
        ],
        '#fffaf0',
      ) +
      pen.oval([0, -28], 5.5, 5.5, '#e2382f') +
      pen.shape(box(-20, -3, 40, 4), '#a9b8c4'),
  },
  blanket: {
    grip: [13, 10],
    draw: (pen) =>
      pen.shape(box(-18, -20, 36, 20), '#5b7fd0') +
      pen.mark(
        [
          [-14, -13],
          [14, -13],
        ],
        '#f7d24a',
        5,
      ) +
      pen.mark(
        [
          [-14, -5],
          [14, -5],
        ],
        '#fdf3d8',
        4.5,
      ),
  },
  seedling: {
    grip: [9, 8],
    draw: (pen) =>
      pen.limb([0, -14], [1, -22], [0, -30], 4, '#4c8a3a') +
      pen.oval([-8, -30], 9, 5, '#79c24a', 20) +
      pen.oval([8, -34], 9, 5, '#8fd455', -25) +
      pen.shape(
        [
          [-11, -16],
          [11, -16],
          [8, 0],
          [-8, 0],
        ],
        '#c8643c',
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
  book: {
    grip: [11, 11],
    draw: (pen) =>
      pen.shape(box(-14, -24, 28, 24), '#7a3fa0') +
      pen.shape(box(8, -22, 6, 20), '#fdf3d8') +
      pen.shape(
        [
          [-6, -19],
          [3, -19],
          [3, -9],
          [-6, -9],
        ],
        brass,
      ),
  },
  spyglass: {
    grip: [9, 6],
    draw: (pen) =>
      pen.limb([-16, -4], [-6, -8], [4, -12], 8, '#7a4a2a') + pen.limb([4, -12], [12, -15], [18, -18], 11, brass),
  },
  bread: {
    grip: [13, 9],
    draw: (pen) =>
      pen.oval([0, -9], 20, 9.5, '#d98f3c') +
      [-9, 0, 9]
        .map((x) =>
          pen.mark(
            [
              [x - 2, -6],
              [x + 3, -14],
            ],
            '#fbe0a4',
            3.5,
          ),
        )
        .join(''),
  },
  shell: {
    grip: [11, 13],
    draw: (pen) =>
      pen.shape(
        [
          [0, 0],
          [-17, -14],
          [-13, -25],
          [0, -29],
          [13, -25],
          [17, -14],
        ],
        '#f7a8a0',
      ) +
      [
        [-9, -21],
        [0, -24],
        [9, -21],
      ]
        .map(([x, y]) =>
          pen.mark(
            [
              [0, -5],
              [x!, y!],
            ],
            '#d8605f',
            3,
          ),
        )
        .join(''),
  },
  rope: {
    grip: [14, 10],
    draw: (pen) =>
      pen.oval([0, -10], 17, 11, '#d9b06a') +
      pen.oval([0, -10], 11, 6.5, darker('#d9b06a', 0.35)) +
      pen.oval([0, -10], 6, 3.5, '#d9b06a') +
      pen.limb([14, -7], [22, -6], [22, 0], 5, '#d9b06a'),
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
  pot: {
    grip: [13, 14],
    draw: (pen) =>
      pen.shape(
        [
          [-7, -28],
          [7, -28],
          [17, -14],
          [10, 0],
          [-10, 0],
          [-17, -14],
        ],
        '#b5562f',
      ) +
      pen.mark(
        [
          [-13, -13],
          [13, -13],
        ],
        '#f2cf8a',
        5,
      ) +
      pen.limb([-8, -28], [0, -29], [8, -28], 6, darker('#b5562f', 0.2)),
  },
  flute: {
    grip: [12, 4],
    draw: (pen) =>
      pen.limb([-20, -1], [0, -7], [22, -14], 7, '#e0b060') +
      [0, 8, 16].map((x) => pen.oval([x - 4, -6 - x * 0.3], 2, 2, '#5f3530')).join(''),
  },
  melon: {
    grip: [13, 12],
    draw: (pen) =>
      pen.oval([0, -13], 18, 14, '#2f8f4a') +
      [-9, 0, 9]
        .map((x) =>
          pen.mark(
            [
              [x, -23 + Math.abs(x) * 0.3],
              [x * 1.35, -13],
              [x, -3 - Math.abs(x) * 0.3],
            ],
            '#9ad06a',
            3.5,
          ),
        )
        .join(''),
  },
  feather: {
    grip: [0, 2],
    draw: (pen) =>
      pen.shape(
        [
          [0, 0],
          [-9, -16],
          [-5, -36],
          [8, -46],
          [12, -28],
          [8, -12],
        ],
        '#2fa8c9',
      ) +
      pen.mark(
        [
          [0, 0],
          [2, -20],
          [6, -40],
        ],
        '#fdf0d0',
        3.2,
      ),
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
