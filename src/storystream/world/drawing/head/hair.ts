/** Hair, beards, spectacles and hats; around a head's centre, facing right. */
import type { HeadFrame } from '../face.ts';
import { add, darker, group, num, polar, type Point } from '../svg.ts';
import { type Paint, pair } from './part.ts';

/** A hat sits above the brows: what a face says is never hidden by what it wears. */
const worn = (head: HeadFrame, hat: string): string => group(`translate(0 ${num(-head.ry * 0.22)})`, hat);

export const hairAndHats = {
  spectacles: (head, part) =>
    pair(head, (side, s) => {
      const centre: Point = [head.shift + side * head.rx * 0.4 * s, -head.ry * 0.05];
      const ring = Array.from({ length: 13 }, (_, i) => add(centre, polar(i * 30, head.rx * 0.36)));
      return head.pen.mark(ring, part.colour, 3.4);
    }),
  pigtails: (head, part) =>
    pair(head, (side, s) => {
      const root: Point = [side * head.rx * 0.9 * s, head.ry * 0.1];
      return (
        head.pen.limb(
          root,
          add(root, [side * 10, 4 - head.mood * 4]),
          add(root, [side * 11, 20 - head.mood * 9]),
          9,
          part.colour,
        ) + head.pen.oval(add(root, [side * 3, 1]), 4, 4, part.trim)
      );
    }) + head.pen.oval([0, -head.ry * 0.1], head.rx * 1.08, head.ry * 1.06, part.colour),
  fringe: (head, part) =>
    head.pen.shape(
      [
        [-head.rx * 1.02, head.ry * 0.05],
        [-head.rx * 1.02, -head.ry * 0.8],
        [0, -head.ry * 1.2],
        [head.rx * 1.02, -head.ry * 0.8],
        [head.rx * 1.0, -head.ry * 0.25],
        [head.rx * 0.5, -head.ry * 0.52],
        [-head.rx * 0.5, -head.ry * 0.52],
      ],
      part.colour,
    ),
  tousle: (head, part) =>
    head.pen.shape(
      [
        [-head.rx * 1.05, head.ry * 0.05],
        [-head.rx * 1.1, -head.ry * 0.9],
        [-head.rx * 0.5, -head.ry * 1.45],
        [0, -head.ry * 1.15],
        [head.rx * 0.45, -head.ry * 1.5],
        [head.rx * 0.65, -head.ry * 1.1],
        [head.rx * 1.1, -head.ry * 0.85],
        [head.rx * 0.95, -head.ry * 0.4],
        [head.rx * 0.4, -head.ry * 0.62],
        [-head.rx * 0.55, -head.ry * 0.5],
      ],
      part.colour,
    ),
  bun: (head, part) =>
    head.pen.oval([-head.rx * 0.25, -head.ry * 1.25], 11, 10, part.colour) +
    head.pen.oval([0, -head.ry * 0.15], head.rx * 1.08, head.ry * 1.02, part.colour),
  parting: (head, part) =>
    pair(head, (side, s) =>
      head.pen.shape(
        [
          [0, -head.ry * 1.1],
          [side * head.rx * 0.8 * s, -head.ry * 0.95],
          [side * head.rx * 1.05 * s, -head.ry * 0.05],
          [side * head.rx * 0.75 * s, -head.ry * 0.45],
          [0, -head.ry * 0.62],
        ],
        part.colour,
      ),
    ),
  bob: (head, part) =>
    head.pen.shape(
      [
        [-head.rx * 1.2, head.ry * 0.75],
        [-head.rx * 1.15, -head.ry * 0.6],
        [0, -head.ry * 1.15],
        [head.rx * 1.1, -head.ry * 0.6],
        [head.rx * 1.1, head.ry * 0.7],
      ],
      part.colour,
    ),
  brimHat: (head, part) =>
    worn(
      head,
      head.pen.shape(
        [
          [-head.rx * 0.85, -head.ry * 0.55],
          [-head.rx * 0.7, -head.ry * 1.75],
          [head.rx * 0.7, -head.ry * 1.75],
          [head.rx * 0.85, -head.ry * 0.55],
        ],
        part.colour,
      ) +
        head.pen.mark(
          [
            [-head.rx * 0.74, -head.ry * 0.86],
            [head.rx * 0.74, -head.ry * 0.86],
          ],
          part.trim,
          5,
        ) +
        head.pen.limb(
          [-head.rx * 1.35, -head.ry * 0.55],
          [0, -head.ry * 0.68],
          [head.rx * 1.35, -head.ry * 0.55],
          7,
          part.colour,
        ),
    ),
  captainCap: (head, part) =>
    worn(
      head,
      head.pen.shape(
        [
          [-head.rx * 0.95, -head.ry * 0.5],
          [-head.rx * 1.25, -head.ry * 1.15],
          [0, -head.ry * 1.5],
          [head.rx * 1.25, -head.ry * 1.15],
          [head.rx * 0.95, -head.ry * 0.5],
        ],
        part.colour,
      ) +
        head.pen.limb(
          [-head.rx * 0.95, -head.ry * 0.56],
          [head.rx * 0.1, -head.ry * 0.7],
          [head.rx * 1.2, -head.ry * 0.5],
          7,
          part.trim,
        ),
    ),
  bakerCap: (head, part) =>
    worn(
      head,
      head.pen.shape(
        [
          [-head.rx * 0.85, -head.ry * 0.5],
          [-head.rx * 0.9, -head.ry * 1.2],
          [-head.rx * 1.3, -head.ry * 1.7],
          [-head.rx * 0.6, -head.ry * 2.25],
          [head.rx * 0.6, -head.ry * 2.25],
          [head.rx * 1.3, -head.ry * 1.7],
          [head.rx * 0.9, -head.ry * 1.2],
          [head.rx * 0.85, -head.ry * 0.5],
        ],
        part.colour,
      ),
    ),
  cap: (head, part) =>
    worn(
      head,
      head.pen.shape(
        [
          [-head.rx * 0.95, -head.ry * 0.5],
          [-head.rx * 0.85, -head.ry * 1.25],
          [0, -head.ry * 1.5],
          [head.rx * 0.85, -head.ry * 1.25],
          [head.rx * 0.95, -head.ry * 0.5],
        ],
        part.colour,
      ) +
        head.pen.limb(
          [head.rx * 0.1, -head.ry * 0.55],
          [head.rx * 0.8, -head.ry * 0.65],
          [head.rx * 1.4, -head.ry * 0.48],
          7,
          part.trim,
        ),
    ),
  beard: (head, part) =>
    head.pen.shape(
      [
        [-head.rx * 1.08, -head.ry * 0.15],
        [-head.rx * 1.15, head.ry * 0.75],
        [-head.rx * 0.3, head.ry * 1.75],
        [head.rx * 0.5, head.ry * 1.7],
        [head.rx * 1.15, head.ry * 0.75],
        [head.rx * 1.08, -head.ry * 0.15],
        [head.rx * 0.66, head.ry * 0.28],
        [head.shift, head.ry * 0.22],
        [-head.rx * 0.66, head.ry * 0.28],
      ],
      part.colour,
    ),
  moustache: (head, part) =>
    pair(head, (side) =>
      head.pen.limb(
        [head.shift, head.ry * 0.3],
        [head.shift + side * head.rx * 0.4, head.ry * 0.24],
        [head.shift + side * head.rx * 0.72, head.ry * 0.44],
        6,
        darker(part.colour, 0.1),
      ),
    ),
} satisfies Record<string, Paint>;
