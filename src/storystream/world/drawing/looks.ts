/**
 * The fixed look of every character: colours, proportions, and the parts that make a head and clothe a body, by the
 * names that head-parts.ts and garments.ts draw. Sizes are hundredths of the body height of a middle-sized grown-up.
 */

import type { BackPartName } from './back-parts.ts';
import type { GarmentName } from './garments.ts';
import type { HeadPartName } from './head-parts.ts';
import { harbour } from './looks/harbour.ts';
import { highland } from './looks/highland.ts';
import { hollow } from './looks/hollow.ts';

export interface Build {
  readonly legs: number;
  readonly torso: number;
  readonly neck: number;
  readonly head: readonly [halfWidth: number, halfHeight: number];
  readonly shoulders: number;
  readonly belly: number;
  readonly arm: number;
  readonly leg: number;
}

export type Nose = 'muzzle' | 'snout' | 'beak' | 'longBeak' | 'trunk' | 'human' | 'flat' | 'broad';

export interface Look {
  readonly body: string;
  /** Belly, muzzle, inner ear; for people the hair. */
  readonly second: string;
  readonly sleeves?: string;
  readonly trousers?: string;
  readonly shoes?: string;
  readonly build: Build;
  readonly nose: Nose;
  readonly back: readonly BackPartName[];
  readonly garments: readonly Garment[];
  readonly behindHead: readonly HeadPart[];
  readonly onHead: readonly HeadPart[];
}

export interface Garment {
  readonly kind: GarmentName;
  readonly colour: string;
  readonly trim?: string;
}

export interface HeadPart {
  readonly kind: HeadPartName;
  readonly colour: string;
  readonly trim?: string;
}

/** By character. */
export type Looks = Readonly<Record<string, Look>>;

export const looks: Looks = { ...hollow, ...harbour, ...highland };
