/** Horns, crests and coloured patches of animals; around a head's centre, facing right. */
import { add, polar, type Point } from '../svg.ts';
import { type Paint, pair } from './part.ts';

export const markings = {
  spineHood: (head, part) => {
    const tips = [-125, -95, -65, -35, -5, 25, 52].flatMap((angle) => [
      polar(angle - 13, head.rx * 1.02),
      polar(angle, head.rx * 1.36),
    ]);
    return head.pen.shape([...tips, polar(66, head.rx * 0.95), [0, 0], [-head.rx * 0.5, head.ry]], part.colour);
  },
  crest: (head, part) => {
    const root: Point = [-head.rx * 0.3, -head.ry * 0.75];
    const lift = head.mood * 14;
    return head.pen.limb(root, add(root, [-12, -14 - lift * 0.4]), add(root, [-34, -2 - lift]), 8, part.colour);
  },
  curledHorns: (head, part) =>
    pair(head, (side, s) => {
      const root: Point = [side * head.rx * 0.42 * s, -head.ry * 0.85];
      return (
        head.pen.limb(root, add(root, [side * 4, -22]), add(root, [side * 20 * s, -12]), 8.5, part.colour) +
        head.pen.limb(
          add(root, [side * 20 * s, -12]),
          add(root, [side * 26 * s, 2]),
          add(root, [side * 14 * s, 1]),
          7,
          part.colour,
        )
      );
    }),
  backFrill: (head, part) =>
    head.pen.shape(
      [
        [-head.rx * 0.85, -head.ry * 0.4],
        [-head.rx * 0.9, -head.ry * 1.25],
        [-head.rx * 0.35, -head.ry * 0.95],
        [-head.rx * 0.1, -head.ry * 1.5],
        [head.rx * 0.3, -head.ry * 0.95],
        [head.rx * 0.55, -head.ry * 1.25],
        [head.rx * 0.6, -head.ry * 0.7],
        [0, -head.ry * 0.72],
      ],
      part.colour,
    ),
  cheeks: (head, part) =>
    pair(head, (side, s) =>
      head.pen.shape(
        [
          [head.shift * 0.6 + side * head.rx * 0.1, head.ry * 0.95],
          [head.shift * 0.6 + side * head.rx * 0.12, head.ry * 0.3],
          [side * head.rx * 1.05 * s, head.ry * 0.15],
          [side * head.rx * 0.7 * s, head.ry * 0.85],
        ],
        part.colour,
      ),
    ),
  disc: (head, part) =>
    pair(head, (side, s) =>
      head.pen.oval(
        [head.shift + side * head.rx * 0.4 * s, -head.ry * 0.02],
        head.rx * 0.42 * s,
        head.ry * 0.62,
        part.colour,
      ),
    ),
  mask: (head, part) =>
    pair(head, (side, s) =>
      head.pen.oval(
        [head.shift + side * head.rx * 0.32 * s, -head.ry * 0.08],
        head.rx * 0.36 * s,
        head.ry * 0.5,
        part.colour,
      ),
    ) + head.pen.oval([head.shift, head.ry * 0.42], head.rx * 0.62, head.ry * 0.45, part.colour),
  badgerStripes: (head, part) =>
    head.pen.shape(
      [
        [head.shift - 4, -head.ry * 0.97],
        [head.shift + 4, -head.ry * 0.97],
        [head.shift + 9, head.ry * 0.8],
        [head.shift - 9, head.ry * 0.8],
      ],
      part.colour,
    ) +
    pair(head, (side, s) =>
      head.pen.shape(
        [
          [side * head.rx * 0.75 * s, -head.ry * 0.72],
          [side * head.rx * 0.98 * s, -head.ry * 0.1],
          [side * head.rx * 0.85 * s, head.ry * 0.6],
          [side * head.rx * 0.62 * s, head.ry * 0.7],
        ],
        part.colour,
      ),
    ),
  eyePatch: (head, part) =>
    head.pen.oval([head.shift - head.rx * 0.4, -head.ry * 0.12], head.rx * 0.36, head.ry * 0.5, part.colour, 12),
  browSpots: (head, part) =>
    [-0.3, 0, 0.3]
      .map((x) =>
        head.pen.mark(
          [
            [head.shift * 0.6 + x * head.rx, -head.ry * 0.76],
            [head.shift * 0.6 + x * head.rx, -head.ry * 0.72],
          ],
          part.colour,
          5,
        ),
      )
      .join(''),
} satisfies Record<string, Paint>;
