/** Things of the house and the table: each about 30 units high, standing on (0, 0). */
import { box, brass, type Prop, wood } from './prop.ts';
import { darker } from '../svg.ts';

export const homeThings: Record<string, Prop> = {
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
};
