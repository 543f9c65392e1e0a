/**
 * Combinations that are kept from whoever learns to tell stories and to draw them from features, so that generalising can
 * be measured: each part is met often, the two together never. A story that shows one of them is held out whole.
 */

import type { StoryRecord } from '../records.ts';
import type { Scene } from './scene.ts';
import type { Goal } from './story.ts';

/** A character in a place: one of each series. */
export const heldOutPlaces = [
  { character: 'wick', place: 'bridge' },
  { character: 'mara', place: 'lighthouse' },
  { character: 'tumbo', place: 'well' },
] as const;

/** A kind of story and the thing that it ends with. */
export const heldOutThings = [
  { plot: 'trade', thing: 'lantern' },
  { plot: 'learn', thing: 'kite' },
  { plot: 'race', thing: 'bell' },
] as const;

/** All of them in words, by which a model says what it was trained without. */
export const heldOut: readonly string[] = [
  ...heldOutPlaces.map(({ character, place }) => `${character} at ${place}`),
  ...heldOutThings.map(({ plot, thing }) => `${plot} about ${thing}`),
];

type TellingParts = Pick<StoryRecord, 'scenes' | 'plot' | 'goal'>;

/** Whether a story says all that `isHeldOut` must know. */
export function saysWhetherHeldOut({ scenes, plot, goal }: TellingParts): boolean {
  return scenes !== undefined && plot !== undefined && goal !== undefined;
}

/** Whether a story shows any of them, as far as it says; see `saysWhetherHeldOut`. */
export function isHeldOut({ scenes = [], ...story }: TellingParts): boolean {
  return scenes.some(showsHeldOut) || tellsHeldOut(story);
}

/** The character whom a page shows in a place that is held out. */
export function heldOutCharacter({ place, actors }: Pick<Scene, 'place' | 'actors'>): string | undefined {
  return heldOutPlaces.find((one) => one.place === place && actors.some(({ character }) => character === one.character))
    ?.character;
}

function showsHeldOut(scene: Pick<Scene, 'place' | 'actors'>): boolean {
  return heldOutCharacter(scene) !== undefined;
}

/** Whether a story is of a kind and ends with a thing that are held out. */
export function tellsHeldOut({ plot, goal }: { readonly plot?: string; readonly goal?: Goal }): boolean {
  return heldOutThings.some((one) => one.plot === plot && goal?.answers.some(({ holds }) => holds === one.thing));
}
