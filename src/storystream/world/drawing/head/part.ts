/** What paints a part of a head, and the symmetry that most parts have. */
import type { HeadFrame } from '../face.ts';
import type { HeadPart } from '../looks.ts';

export type Paint = (head: HeadFrame, part: Required<HeadPart>) => string;

/** The same on both sides; the far side (front of the turn) comes nearer to the middle. */
export const pair = (head: HeadFrame, one: (side: -1 | 1, squeeze: number) => string): string =>
  one(1, 1 - head.turn * 0.3) + one(-1, 1 - head.turn * 0.1);
