/**
 * The fixed look of every character: colours, proportions, and the parts that make a head and clothe a body, by the
 * names that head-parts.ts and garments.ts draw. Sizes are hundredths of the body height of a middle-sized grown-up.
 */
import type { GarmentName } from './garments.ts';
import type { HeadPartName } from './head-parts.ts';
import type { BackPartName } from './back-parts.ts';

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

export type Nose = 'muzzle' | 'snout' | 'beak' | 'longBeak' | 'trunk' | 'human' | 'flat';

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

const small: Build = { legs: 18, torso: 30, neck: 0, head: [27, 23], shoulders: 11, belly: 17, arm: 8, leg: 9 };
const middle: Build = { legs: 23, torso: 32, neck: 2, head: [23, 21], shoulders: 12, belly: 15, arm: 8, leg: 10 };
const stout: Build = { legs: 18, torso: 42, neck: 0, head: [20, 18], shoulders: 18, belly: 25, arm: 11, leg: 13 };
const child: Build = { legs: 25, torso: 30, neck: 2, head: [20, 21], shoulders: 11, belly: 14, arm: 7.5, leg: 9 };
const tall: Build = { legs: 34, torso: 35, neck: 3, head: [14, 16], shoulders: 12, belly: 12, arm: 7, leg: 8.5 };
const broad: Build = { legs: 25, torso: 38, neck: 1, head: [16, 17], shoulders: 18, belly: 20, arm: 9, leg: 10 };

const hollow: Record<string, Look> = {
  pip: {
    body: '#a3adc6',
    second: '#f2c3c0',
    build: small,
    nose: 'muzzle',
    back: ['thinTail'],
    garments: [
      { kind: 'belly', colour: '#d9dfe9' },
      { kind: 'scarf', colour: '#e2382f' },
    ],
    behindHead: [{ kind: 'bigRoundEars', colour: '#a3adc6', trim: '#f2b3b4' }],
    onHead: [],
  },
  juniper: {
    body: '#ee7d2b',
    second: '#fff0d8',
    sleeves: '#2f8a5b',
    shoes: '#5a3324',
    build: { ...middle, head: [24, 19] },
    nose: 'snout',
    back: ['brushTail'],
    garments: [{ kind: 'coat', colour: '#2f8a5b', trim: '#f7c548' }],
    behindHead: [{ kind: 'pointedEars', colour: '#ee7d2b', trim: '#5a3324' }],
    onHead: [{ kind: 'cheeks', colour: '#fff0d8' }],
  },
  moss: {
    body: '#7b4f31',
    second: '#c6925d',
    trousers: '#3f6fb5',
    build: stout,
    nose: 'muzzle',
    back: [],
    garments: [{ kind: 'dungarees', colour: '#3f6fb5', trim: '#f9d042' }],
    behindHead: [{ kind: 'roundEars', colour: '#7b4f31', trim: '#c6925d' }],
    onHead: [],
  },
  odette: {
    body: '#8d6bb0',
    second: '#f7e3bf',
    shoes: '#f0a52f',
    build: { ...small, legs: 11, torso: 42, belly: 22, shoulders: 18, head: [25, 22] },
    nose: 'beak',
    back: [],
    garments: [{ kind: 'belly', colour: '#f7e3bf' }],
    behindHead: [{ kind: 'tufts', colour: '#8d6bb0' }],
    onHead: [
      { kind: 'disc', colour: '#f7e3bf' },
      { kind: 'spectacles', colour: '#e0a01f' },
    ],
  },
  wick: {
    body: '#fbf3e2',
    second: '#f5b5b8',
    trousers: '#e3a52b',
    build: { ...middle, head: [20, 20] },
    nose: 'muzzle',
    back: ['puffTail'],
    garments: [{ kind: 'shorts', colour: '#e3a52b' }],
    behindHead: [{ kind: 'longEars', colour: '#fbf3e2', trim: '#f5a3a8' }],
    onHead: [],
  },
  tansy: {
    body: '#f4c79b',
    second: '#ffe4c4',
    build: { ...small, legs: 14, torso: 32, belly: 20 },
    nose: 'snout',
    back: ['spines'],
    garments: [{ kind: 'apron', colour: '#3f8fe0', trim: '#fdf3d8' }],
    behindHead: [{ kind: 'spineHood', colour: '#4b352d' }],
    onHead: [],
  },
  bracken: {
    body: '#3d414f',
    second: '#fdf6e8',
    build: { ...broad, head: [21, 18], legs: 19, torso: 38 },
    nose: 'snout',
    back: ['puffTail'],
    garments: [
      { kind: 'belly', colour: '#fdf6e8' },
      { kind: 'waistcoat', colour: '#8b3fa0', trim: '#f7c548' },
    ],
    behindHead: [{ kind: 'roundEars', colour: '#3d414f', trim: '#fdf6e8' }],
    onHead: [{ kind: 'badgerStripes', colour: '#fdf6e8', trim: '#3d414f' }],
  },
};

const harbour: Record<string, Look> = {
  mara: {
    body: '#a8653c',
    second: '#2b1b20',
    sleeves: '#f8cb2e',
    trousers: '#31506b',
    shoes: '#c8402f',
    build: child,
    nose: 'human',
    back: [],
    garments: [{ kind: 'coat', colour: '#f8cb2e', trim: '#fff0b8' }],
    behindHead: [{ kind: 'pigtails', colour: '#2b1b20', trim: '#c8402f' }],
    onHead: [{ kind: 'fringe', colour: '#2b1b20' }],
  },
  tobias: {
    body: '#f3c79f',
    second: '#c4702e',
    sleeves: '#f7f2e6',
    trousers: '#6b8f47',
    shoes: '#6e4433',
    build: { ...child, head: [21, 20] },
    nose: 'human',
    back: [],
    garments: [{ kind: 'jersey', colour: '#f7f2e6', trim: '#2f6fd0' }],
    behindHead: [],
    onHead: [{ kind: 'tousle', colour: '#c4702e' }],
  },
  grandmaIlse: {
    body: '#f0cdb4',
    second: '#f7f6f2',
    sleeves: '#8d5f8c',
    shoes: '#3b2d3f',
    build: { ...child, legs: 16, torso: 40, belly: 21, head: [18, 18] },
    nose: 'human',
    back: [],
    garments: [
      { kind: 'dress', colour: '#8d5f8c' },
      { kind: 'shawl', colour: '#15a39a', trim: '#bfeae2' },
    ],
    behindHead: [{ kind: 'bun', colour: '#f7f6f2' }],
    onHead: [{ kind: 'parting', colour: '#f7f6f2' }],
  },
  captainRook: {
    body: '#e2a67c',
    second: '#d0381f',
    sleeves: '#233a7a',
    trousers: '#20284a',
    shoes: '#15182c',
    build: broad,
    nose: 'human',
    back: [],
    garments: [{ kind: 'coat', colour: '#233a7a', trim: '#f2c14a' }],
    behindHead: [],
    onHead: [
      { kind: 'beard', colour: '#d0381f' },
      { kind: 'captainCap', colour: '#fbf6ea', trim: '#233a7a' },
    ],
  },
  biscuit: {
    body: '#e9c48a',
    second: '#fff4df',
    build: { ...small, legs: 15, torso: 30, head: [24, 20], belly: 15 },
    nose: 'muzzle',
    back: ['curlTail'],
    garments: [
      { kind: 'belly', colour: '#fff4df' },
      { kind: 'collar', colour: '#c8402f', trim: '#f2c14a' },
    ],
    behindHead: [],
    onHead: [
      { kind: 'eyePatch', colour: '#1f1d26' },
      { kind: 'floppyEars', colour: '#9a6234' },
    ],
  },
  juno: {
    body: '#7b4a31',
    second: '#20151b',
    sleeves: '#4d7d4f',
    trousers: '#8b8f98',
    shoes: '#3a2a2e',
    build: tall,
    nose: 'human',
    back: [],
    garments: [{ kind: 'coat', colour: '#4d7d4f', trim: '#a9c98a' }],
    behindHead: [{ kind: 'bob', colour: '#20151b' }],
    onHead: [{ kind: 'brimHat', colour: '#f47a1c', trim: '#8f3d10' }],
  },
  olek: {
    body: '#f2bf9b',
    second: '#4a3128',
    sleeves: '#fbf8f0',
    trousers: '#7b6a5e',
    shoes: '#4a3128',
    build: { ...broad, belly: 24, head: [17, 17] },
    nose: 'human',
    back: [],
    garments: [
      { kind: 'shirt', colour: '#fbf8f0' },
      { kind: 'apron', colour: '#f08fae', trim: '#fbf8f0' },
    ],
    behindHead: [],
    onHead: [
      { kind: 'moustache', colour: '#4a3128' },
      { kind: 'bakerCap', colour: '#fdfbf4' },
    ],
  },
};

const highland: Record<string, Look> = {
  suri: {
    body: '#fbf0dc',
    second: '#e8c9a2',
    shoes: '#6b4536',
    build: { ...middle, head: [19, 20] },
    nose: 'snout',
    back: ['stubTail'],
    garments: [
      { kind: 'belly', colour: '#e8c9a2' },
      { kind: 'bell', colour: '#2f7fd6' },
    ],
    behindHead: [{ kind: 'sideEars', colour: '#fbf0dc', trim: '#e8a99a' }],
    onHead: [{ kind: 'curledHorns', colour: '#8a4f3a', trim: '#5f3530' }],
  },
  tumbo: {
    body: '#8f8fb0',
    second: '#d9b8c4',
    build: stout,
    nose: 'trunk',
    back: ['thinTail'],
    garments: [{ kind: 'blanket', colour: '#cf2f3a', trim: '#f8c93a' }],
    behindHead: [{ kind: 'fanEars', colour: '#8f8fb0', trim: '#d9a3b4' }],
    onHead: [],
  },
  kito: {
    body: '#6d3b24',
    second: '#eec08e',
    build: { ...child, legs: 21, head: [20, 19], arm: 7 },
    nose: 'flat',
    back: ['longTail'],
    garments: [{ kind: 'belly', colour: '#eec08e' }],
    behindHead: [{ kind: 'sideRoundEars', colour: '#6d3b24', trim: '#eec08e' }],
    onHead: [
      { kind: 'mask', colour: '#eec08e' },
      { kind: 'cap', colour: '#fbd21f', trim: '#d89a10' },
    ],
  },
  nalla: {
    body: '#8cc3e0',
    second: '#f2f7f4',
    shoes: '#ee7a55',
    trousers: '#ee7a55',
    build: { ...tall, legs: 36, torso: 28, neck: 15, head: [13, 12], belly: 15, leg: 5, arm: 12 },
    nose: 'longBeak',
    back: ['wedgeTail'],
    garments: [{ kind: 'belly', colour: '#f2f7f4' }],
    behindHead: [{ kind: 'crest', colour: '#1d1830' }],
    onHead: [],
  },
  oba: {
    body: '#d3cf66',
    second: '#ece7a0',
    build: { ...small, legs: 13, torso: 34, neck: 5, head: [19, 17], belly: 18 },
    nose: 'flat',
    back: ['shell'],
    garments: [{ kind: 'belly', colour: '#f3ecb4' }],
    behindHead: [],
    onHead: [],
  },
  zuri: {
    body: '#eda53a',
    second: '#fff0cf',
    build: { ...tall, legs: 27, head: [20, 18], shoulders: 13 },
    nose: 'muzzle',
    back: ['spottedTail'],
    garments: [
      { kind: 'spots', colour: '#5a2d2a' },
      { kind: 'collar', colour: '#f2561d', trim: '#fff0cf' },
    ],
    behindHead: [{ kind: 'roundEars', colour: '#eda53a', trim: '#5a2d2a' }],
    onHead: [{ kind: 'browSpots', colour: '#5a2d2a' }],
  },
  pella: {
    body: '#2fb48e',
    second: '#c8f0b8',
    build: { ...small, legs: 17, head: [25, 18], belly: 13, shoulders: 9 },
    nose: 'flat',
    back: ['stripedTail'],
    garments: [{ kind: 'belly', colour: '#c8f0b8' }],
    behindHead: [],
    onHead: [{ kind: 'backFrill', colour: '#8f3fb0' }],
  },
};

export const looks: Record<string, Look> = { ...hollow, ...harbour, ...highland };
