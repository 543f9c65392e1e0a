/** How the highland's characters look. Knows nothing of how a look is drawn. */

import type { Look } from '../looks.ts';
import { child, middle, small, stout, tall } from './builds.ts';

export const highland: Record<string, Look> = {
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
