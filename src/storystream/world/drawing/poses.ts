/** The twelve poses as joint targets, drawn facing right. Knows nothing of who takes them. */
import type { Pose } from '../scene.ts';
import type { Point } from './svg.ts';

export interface Stance {
  /** Degrees the spine leans forward. */
  readonly lean: number;
  /** Degrees the head turns down (positive) with respect to the upright. */
  readonly nod: number;
  /** Height of the hip in leg lengths, and how far the whole body is off the ground, in hundredths of body height. */
  readonly hip: number;
  readonly lift: number;
  /** Shift of the hip along the ground. */
  readonly shift: number;
  /** Hands (front, back) in arm lengths from the shoulder; none: the feeling decides. */
  readonly hands?: readonly [Point, Point];
  /** Feet (front, back): x from the hip, y above the ground, in hundredths of body height. */
  readonly feet: readonly [Point, Point];
  readonly eyesClosed?: boolean;
  /** On the ground: sitting with the legs forward, lying along it, or kneeling with the legs out of sight. */
  readonly rests?: 'sits' | 'lies' | 'kneels';
  /** The front hand shows with one finger. */
  readonly finger?: true;
  /** Where a held thing is when it is not in the front hand: beside a sleeper, at a climber's hip. */
  readonly heldAt?: Point;
}

const rest = { lean: 0, nod: 0, hip: 1, lift: 0, shift: 0 };
const standing: Stance['feet'] = [
  [8, 0],
  [-8, 0],
];

export const stances: Record<Pose, Stance> = {
  stands: { ...rest, feet: standing },
  walks: {
    ...rest,
    lean: 6,
    hands: [
      [0.62, 0.66],
      [-0.66, 0.62],
    ],
    feet: [
      [19, 2],
      [-17, 3],
    ],
  },
  runs: {
    ...rest,
    lean: 22,
    nod: -8,
    lift: 7,
    hands: [
      [0.85, -0.05],
      [-0.85, 0.25],
    ],
    feet: [
      [27, 6],
      [-32, 14],
    ],
  },
  sits: {
    ...rest,
    lean: -5,
    shift: -12,
    rests: 'sits',
    feet: [
      [30, 0],
      [24, 0],
    ],
  },
  points: {
    ...rest,
    lean: 4,
    finger: true,
    hands: [
      [1.1, -0.28],
      [-0.35, 0.85],
    ],
    feet: [
      [10, 0],
      [-9, 0],
    ],
  },
  carries: {
    ...rest,
    lean: -6,
    hands: [
      [0.72, 0.36],
      [0.95, 0.42],
    ],
    feet: [
      [13, 0],
      [-11, 1],
    ],
  },
  hugs: {
    ...rest,
    lean: 8,
    hands: [
      [0.98, 0.12],
      [1.02, 0.32],
    ],
    feet: [
      [9, 0],
      [-10, 0],
    ],
  },
  hides: {
    ...rest,
    lean: 6,
    rests: 'kneels',
    hands: [
      [0.4, 0.3],
      [-0.4, 0.3],
    ],
    feet: standing,
  },
  climbs: {
    ...rest,
    lean: 8,
    nod: -10,
    heldAt: [-16, -46],
    lift: 24,
    hands: [
      [0.62, -0.95],
      [0.8, -0.35],
    ],
    feet: [
      [15, 12],
      [9, -8],
    ],
  },
  sleeps: {
    ...rest,
    lean: 84,
    nod: 66,
    rests: 'lies',
    shift: -30,
    feet: [
      [-16, -4],
      [-22, -6],
    ],
    eyesClosed: true,
    heldAt: [70, -2],
  },
  jumps: {
    ...rest,
    lean: 4,
    nod: -8,
    lift: 25,
    hands: [
      [0.68, -0.78],
      [-0.68, -0.78],
    ],
    feet: [
      [15, 8],
      [-17, 3],
    ],
  },
  waves: {
    ...rest,
    lean: -3,
    hands: [
      [0.62, -0.92],
      [-0.3, 0.9],
    ],
    feet: standing,
  },
};
