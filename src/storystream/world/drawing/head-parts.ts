/**
 * Ears, hair, hats, horns and markings, around a head's centre in body units, facing right. Those behind the head and
 * those on it are listed by each look. Ears follow the mood: 1 upright, -1 hanging.
 */
import type { HeadPart } from './looks.ts';
import type { HeadFrame } from './face.ts';
import { add, darker, polar, type Point } from './svg.ts';

type Paint = (head: HeadFrame, part: Required<HeadPart>) => string;

/** The same on both sides; the far side (front of the turn) comes nearer to the middle. */
const pair = (head: HeadFrame, one: (side: -1 | 1, squeeze: number) => string): string =>
  one(1, 1 - head.turn * 0.3) + one(-1, 1 - head.turn * 0.1);

/** A long ear from `root`: straight up in joy, hanging to its side in sorrow. */
const ear = (
  head: HeadFrame,
  root: Point,
  length: number,
  width: number,
  side: number,
  part: Required<HeadPart>,
  droop = 1,
): string => {
  const angle = side * (14 + (1 - head.mood) * 42 * droop);
  const [middle, tip] = [add(root, polar(angle * 0.8, length * 0.5)), add(root, polar(angle, length))];
  return (
    head.pen.limb(root, middle, tip, width, part.colour) +
    head.pen.mark([root, middle, add(root, polar(angle, length * 0.9))], part.trim, width * 0.42)
  );
};

const oval = (head: HeadFrame, centre: Point, radius: number, part: Required<HeadPart>): string =>
  head.pen.oval(centre, radius, radius, part.colour) + head.pen.oval(centre, radius * 0.58, radius * 0.58, part.trim);

export const headParts = {
  bigRoundEars: (head, part) =>
    pair(head, (side, s) => oval(head, [side * head.rx * 0.86 * s, -head.ry * (0.72 + head.mood * 0.16)], 15, part)),
  roundEars: (head, part) =>
    pair(head, (side, s) => oval(head, [side * head.rx * 0.78 * s, -head.ry * (0.74 + head.mood * 0.12)], 8.5, part)),
  sideRoundEars: (head, part) => pair(head, (side, s) => oval(head, [side * head.rx * 1.02 * s, 0], 8.5, part)),
  pointedEars: (head, part) =>
    pair(head, (side, s) => {
      const tilt = (1 - head.mood) * 5;
      const x = (u: number): number => side * head.rx * u * s;
      return (
        head.pen.shape(
          [
            [x(0.95), -head.ry * 0.2],
            [x(0.9) + side * tilt, -head.ry * 2.15 + tilt],
            [x(0.15), -head.ry * 0.8],
          ],
          part.colour,
        ) +
        head.pen.shape(
          [
            [x(0.88) + side * tilt, -head.ry * 1.95 + tilt],
            [x(0.88), -head.ry * 1.1],
            [x(0.56), -head.ry * 1.2],
          ],
          part.trim,
        )
      );
    }),
  longEars: (head, part) =>
    pair(head, (side, s) => {
      const root: Point = [side * head.rx * 0.4 * s, -head.ry * 0.75];
      if (side === 1) return ear(head, root, 38, 11, side, part, 0.9);
      // The torn one ends half way, its tip folded over.
      const tip = add(root, polar(-14 - (1 - head.mood) * 38, 21));
      return (
        head.pen.limb(tip, add(tip, [-5, -5]), add(tip, [-13, 5]), 8, darker(part.colour, 0.08)) +
        ear(head, root, 22, 11, side, part, 0.9)
      );
    }),
  floppyEars: (head, part) =>
    pair(head, (side, s) => {
      const lift = Math.max(0, head.mood) * 14;
      return head.pen.shape(
        [
          [side * head.rx * 0.5 * s, -head.ry * 0.92],
          [side * head.rx * 1.2 * s, -head.ry * 0.75 - lift * 0.5],
          [side * (head.rx * 1.35 + lift * 0.3) * s, head.ry * 0.4 - lift],
          [side * head.rx * 0.95 * s, head.ry * 0.45 - lift * 0.8],
        ],
        part.colour,
      );
    }),
  sideEars: (head, part) =>
    pair(head, (side, s) => {
      const root: Point = [side * head.rx * 0.8 * s, -head.ry * 0.25];
      const tip = add(root, polar(side * (98 - head.mood * 28), 17));
      return head.pen.limb(root, add(root, polar(side * 90, 8)), tip, 9, part.colour);
    }),
  fanEars: (head, part) =>
    pair(head, (side, s) => {
      const out = 1.55 + head.mood * 0.22;
      const x = (u: number): number => side * head.rx * u * s;
      const fan = (k: number): Point[] => [
        [x(0.6), -head.ry * 0.8 * k],
        [x(out * k), -head.ry * (0.85 + 0.2 * head.mood) * k],
        [x((out + 0.3) * k), head.ry * 0.1],
        [x(out * 0.85 * k), head.ry * k],
        [x(0.6), head.ry * 0.55 * k],
      ];
      return head.pen.shape(fan(1), part.colour) + head.pen.shape(fan(0.74), part.trim);
    }),
  tufts: (head, part) =>
    pair(head, (side, s) =>
      head.pen.shape(
        [
          [side * head.rx * 0.98 * s, -head.ry * 0.3],
          [side * head.rx * 1.05 * s, -head.ry * (1.25 + head.mood * 0.25)],
          [side * head.rx * 0.2 * s, -head.ry * 0.9],
        ],
        part.colour,
      ),
    ),
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
  spectacles: (head, part) =>
    pair(head, (side, s) => {
      const centre: Point = [head.shift + side * head.rx * 0.4 * s, -head.ry * 0.05];
      const ring = Array.from({ length: 13 }, (_, i) => add(centre, polar(i * 30, head.rx * 0.36)));
      return head.pen.mark(ring, part.colour, 3.4);
    }),
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
  captainCap: (head, part) =>
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
  bakerCap: (head, part) =>
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
  cap: (head, part) =>
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

export type HeadPartName = keyof typeof headParts;
