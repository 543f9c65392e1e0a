/** What each feeling does to a face and a body: parameters only, drawn by face.ts and rig.ts. */
import type { Feeling } from '../scene.ts';

export type Mouth =
  'smile' | 'wail' | 'laugh' | 'frown' | 'wavy' | 'round' | 'flat' | 'teeth' | 'yawn' | 'smirk' | 'small';

export interface Expression {
  /** Height of the eye opening: 1 is at rest, 0 a closed curve. */
  readonly open: number;
  /** Part of the eye that the upper lid covers, 0 to 0.6. */
  readonly lid: number;
  /** Heights of the brow's inner and outer end above rest, in head radii. */
  readonly browInner: number;
  readonly browOuter: number;
  /** Size of the pupil, 1 at rest. */
  readonly pupil: number;
  readonly mouth: Mouth;
  readonly blush: number;
  readonly drop?: 'tear' | 'sweat';
  /** Ears and tail: 1 upright, -1 hanging. */
  readonly ears: number;
  /** Degrees the head tips forward (positive) or back. */
  readonly nod: number;
  /** Degrees the head tips to the side, whichever way it looks. */
  readonly tilt: number;
  /** How much higher the front brow sits than the back one, in head radii: doubt and curiosity. */
  readonly cock: number;
  /** Degrees added to the spine's lean. */
  readonly lean: number;
  /** Where free hands go (front, back), in arm lengths from the shoulder, x forward and y down. */
  readonly hands: readonly [front: readonly [number, number], back: readonly [number, number]];
}

export const expressions: Record<Feeling, Expression> = {
  calm: {
    open: 1,
    lid: 0,
    browInner: 0.04,
    browOuter: 0,
    pupil: 1,
    mouth: 'smile',
    blush: 0.35,
    ears: 0.4,
    nod: 0,
    tilt: 0,
    cock: 0,
    lean: 0,
    hands: [
      [0.3, 0.9],
      [-0.3, 0.9],
    ],
  },
  happy: {
    open: 1,
    lid: 0,
    browInner: 0.1,
    browOuter: 0.1,
    pupil: 1.05,
    mouth: 'laugh',
    blush: 0.9,
    ears: 0.9,
    nod: -5,
    tilt: 0,
    cock: 0,
    lean: -2,
    hands: [
      [0.74, -0.5],
      [-0.74, -0.5],
    ],
  },
  sad: {
    open: 0.9,
    lid: 0.3,
    browInner: 0.32,
    browOuter: -0.2,
    pupil: 0.95,
    mouth: 'frown',
    blush: 0,
    drop: 'tear',
    ears: -1,
    nod: 16,
    tilt: 0,
    cock: 0,
    lean: 9,
    hands: [
      [0.12, 0.98],
      [-0.05, 0.98],
    ],
  },
  afraid: {
    open: 1.3,
    lid: 0,
    browInner: 0.4,
    browOuter: -0.02,
    pupil: 0.55,
    mouth: 'wail',
    blush: 0,
    drop: 'sweat',
    ears: -0.8,
    nod: 4,
    tilt: 0,
    cock: 0,
    lean: -10,
    hands: [
      [0.34, -0.2],
      [0.02, -0.16],
    ],
  },
  angry: {
    open: 0.85,
    lid: 0.26,
    browInner: -0.3,
    browOuter: 0.24,
    pupil: 0.85,
    mouth: 'teeth',
    blush: 0.6,
    ears: -0.3,
    nod: 6,
    tilt: 0,
    cock: 0,
    lean: 7,
    hands: [
      [0.42, 0.42],
      [-0.5, 0.5],
    ],
  },
  surprised: {
    open: 1.4,
    lid: 0,
    browInner: 0.42,
    browOuter: 0.42,
    pupil: 0.75,
    mouth: 'round',
    blush: 0.2,
    ears: 1,
    nod: -8,
    tilt: 0,
    cock: 0,
    lean: -6,
    hands: [
      [0.7, -0.3],
      [-0.7, -0.3],
    ],
  },
  proud: {
    open: 0,
    lid: 0,
    browInner: 0.14,
    browOuter: 0.2,
    pupil: 1,
    mouth: 'smirk',
    blush: 0.7,
    ears: 0.8,
    nod: -14,
    tilt: 0,
    cock: 0,
    lean: -9,
    hands: [
      [0.28, 0.5],
      [-0.28, 0.5],
    ],
  },
  worried: {
    open: 1.05,
    lid: 0,
    browInner: 0.3,
    browOuter: -0.16,
    pupil: 0.8,
    mouth: 'wavy',
    blush: 0,
    ears: -0.5,
    nod: 6,
    tilt: -4,
    cock: 0,
    lean: 3,
    hands: [
      [0.3, 0.42],
      [0.45, 0.4],
    ],
  },
  sleepy: {
    open: 0.8,
    lid: 0.58,
    browInner: 0.02,
    browOuter: -0.16,
    pupil: 0.95,
    mouth: 'yawn',
    blush: 0.4,
    ears: -0.6,
    nod: 10,
    tilt: 8,
    cock: 0,
    lean: 3,
    hands: [
      [0.2, -0.02],
      [-0.1, 0.95],
    ],
  },
  curious: {
    open: 1.15,
    lid: 0,
    browInner: 0.06,
    browOuter: 0.06,
    pupil: 1.2,
    mouth: 'small',
    blush: 0.4,
    ears: 1,
    nod: 3,
    tilt: 9,
    cock: 0.36,
    lean: 12,
    hands: [
      [0.5, -0.02],
      [-0.35, 0.8],
    ],
  },
};
