/** What a body carries behind it: tails, spines, a shell. Drawn in body units facing right, before the torso. */
import type { Frame } from './rig.ts';
import { add, lighter, polar, type Point } from './svg.ts';

type Part = (frame: Frame) => string;

/** A tail from the hip: hangs when ears hang, rises when they rise. */
const tail =
  (length: number, width: number, colour?: string): Part =>
  ({ pen, hip, look, mood }) => {
    const end = add(hip, [-length, -length * (0.25 + 0.45 * mood)]);
    return pen.limb(add(hip, [-4, -2]), add(hip, [-length * 0.9, 6]), end, width, colour ?? look.body);
  };

/** Rings across a tail of `tail`'s course. */
const ringed =
  (length: number, width: number, colour: string, ring: string): Part =>
  (frame) => {
    const { hip, pen, mood } = frame;
    const [a, b, c]: Point[] = [
      add(hip, [-4, -2]),
      add(hip, [-length * 0.9, 6]),
      add(hip, [-length, -length * (0.25 + 0.45 * mood)]),
    ];
    const point = (t: number): Point => {
      const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
      return [p * a![0] + q * b![0] + r * c![0], p * a![1] + q * b![1] + r * c![1]];
    };
    const rings = [0.3, 0.58, 0.86].map((t) => pen.mark([point(t - 0.06), point(t + 0.06)], ring, width)).join('');
    return tail(length, width, colour)(frame) + rings;
  };

const spine =
  (reach: number): Part =>
  ({ pen, along }) => {
    const tips = [1.05, 0.72, 0.4, 0.08].flatMap((t) => [along(t + 0.16, -14), along(t, -reach)]);
    return pen.shape([along(1.3, 0), ...tips, along(-0.2, -8), along(-0.1, 8), along(1.1, 8)], '#4b352d');
  };

export const backParts = {
  thinTail: tail(32, 5),
  longTail: tail(40, 6),
  stubTail: tail(18, 8),
  curlTail: tail(22, 8),
  brushTail: (frame) => {
    const { pen, hip, look, mood } = frame;
    const lift = 14 * mood;
    return (
      pen.shape(
        [
          add(hip, [-2, 0]),
          add(hip, [-20, 12]),
          add(hip, [-44, 2 - lift]),
          add(hip, [-50, -24 - lift]),
          add(hip, [-34, -20 - lift]),
          add(hip, [-20, -12]),
        ],
        look.body,
      ) + pen.oval(add(hip, [-42, -14 - lift]), 8, 10, look.second, -20)
    );
  },
  puffTail: ({ pen, along, look }) => pen.oval(along(0, -17), 8, 8, look.second),
  wedgeTail: ({ pen, hip, look }) =>
    pen.shape([add(hip, [0, -10]), add(hip, [-30, 2]), add(hip, [-24, 10]), add(hip, [0, 6])], look.body),
  spines: spine(27),
  shell: ({ pen, along, mood }) => {
    const centre = along(0.45, -9);
    const turned = (degrees: number, radius: number): Point => add(centre, polar(degrees, radius));
    const curl: Point[] = [0, 70, 140, 210, 280, 350, 420, 490].map((angle, i) =>
      turned(angle + 10 * mood, 16 - i * 2),
    );
    return pen.oval(centre, 24, 27, '#2f8f4a') + pen.oval(centre, 19, 22, '#59bd63') + pen.mark(curl, '#1f6a3a', 5);
  },
  spottedTail: ringed(40, 7, '#eda53a', '#5a2d2a'),
  stripedTail: ringed(44, 10, lighter('#8f3fb0', 0.45), '#7a2fa0'),
} satisfies Record<string, Part>;

export type BackPartName = keyof typeof backParts;
