/** What one hides behind and climbs on, by series, in rig units around the feet, facing right. */
import type { SeriesId } from '../scene.ts';
import type { Pen } from './pen.ts';
import { lighter, type Point } from './svg.ts';

interface Cover {
  /** About 40 units high and 80 wide: scaled to hide a body up to the chin. */
  readonly hiding: (pen: Pen) => string;
  readonly climbed: (pen: Pen) => string;
}

const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

export const covers: Record<SeriesId, Cover> = {
  hollow: {
    hiding: (pen) =>
      pen.oval([-28, -10], 22, 17, '#3f7d47') +
      pen.oval([32, -10], 22, 17, '#3f7d47') +
      pen.oval([-12, -21], 23, 18, '#3f7d47') +
      pen.oval([18, -22], 23, 18, '#3f7d47') +
      pen.oval([2, -11], 34, 18, '#5a9a48'),
    climbed: (pen) =>
      pen.shape(
        [
          [16, 4],
          [20, -60],
          [18, -300],
          [44, -300],
          [44, -60],
          [50, 4],
        ],
        '#7a5136',
      ) + pen.limb([32, -112], [50, -122], [64, -140], 9, '#7a5136'),
  },
  harbour: {
    hiding: (pen) =>
      pen.shape(
        [
          [-30, 4],
          [-36, -16],
          [-30, -38],
          [34, -38],
          [40, -16],
          [34, 4],
        ],
        '#a56b44',
      ) +
      pen.mark(
        [
          [-32, -27],
          [36, -27],
        ],
        '#4a3a44',
        5,
      ) +
      pen.mark(
        [
          [-32, -7],
          [36, -7],
        ],
        '#4a3a44',
        5,
      ),
    climbed: (pen) =>
      [-6, -32, -58, -84, -110, -136, -162, -188, -214]
        .map((y) => pen.limb([14, y], [28, y], [44, y], 6, '#cf9a68'))
        .join('') +
      pen.shape(box(10, -300, 8, 304), '#a56b44') +
      pen.shape(box(42, -300, 8, 304), '#a56b44'),
  },
  highland: {
    hiding: (pen) =>
      pen.shape(
        [
          [-40, 6],
          [-34, -24],
          [-6, -40],
          [30, -34],
          [46, 6],
        ],
        '#9a5049',
      ) +
      pen.mark(
        [
          [-18, -22],
          [8, -28],
        ],
        lighter('#9a5049', 0.2),
        6,
      ),
    climbed: (pen) =>
      pen.shape(
        [
          [14, 6],
          [20, -36],
          [14, -70],
          [22, -112],
          [18, -170],
          [24, -300],
          [86, -300],
          [70, 6],
        ],
        '#b5654a',
      ) +
      pen.mark(
        [
          [26, -100],
          [56, -100],
        ],
        '#8a4540',
        6,
      ) +
      pen.mark(
        [
          [30, -48],
          [58, -48],
        ],
        '#8a4540',
        6,
      ),
  },
};
