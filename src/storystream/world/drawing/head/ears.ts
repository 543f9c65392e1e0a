/** Ears: they follow the mood, upright at 1 and hanging at -1; around a head's centre, facing right. */
import type { HeadFrame } from '../face.ts';
import type { HeadPart } from '../looks.ts';
import { add, darker, polar, type Point } from '../svg.ts';
import { type Paint, pair } from './part.ts';

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

export const ears = {
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
} satisfies Record<string, Paint>;
