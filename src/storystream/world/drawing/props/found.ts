/** Things that grow or wash up: each about 30 units high, standing on (0, 0). */
import { type Prop } from './prop.ts';

export const foundThings: Record<string, Prop> = {
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
};
