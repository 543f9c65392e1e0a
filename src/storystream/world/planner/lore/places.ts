/**
 * Every place in the narrator's words: its name, how one stands in it, how one arrives, and what one hears, smells and
 * touches there. Knows nothing of plots or pictures.
 */

import { harbour } from './places/harbour.ts';
import { highland } from './places/highland.ts';
import { hollow } from './places/hollow.ts';

export type PlaceTag = 'high' | 'dark' | 'indoors' | 'water' | 'bank' | 'green';

export interface PlaceLore {
  /** After "to" or "toward". */
  readonly name: string;
  /** Where somebody is. */
  readonly at: string;
  readonly tags: readonly PlaceTag[];
  /** Beginnings of words that, in this series, speak of no other place. */
  readonly cues: readonly string[];
  /** `{They}` arrive: the subject is filled in as one or two names. */
  readonly arrivals: readonly string[];
  readonly details: readonly string[];
  /** Details that hold only while it is light and neither rain nor snow falls. */
  readonly fairDetails: readonly string[];
}

export const placeLore: Readonly<Record<string, PlaceLore>> = { ...hollow, ...harbour, ...highland };

const cuesOf = new Map(
  Object.entries(placeLore).map(([place, { cues }]) => [place, new RegExp(`\\b(${cues.join('|')})`, 'i')]),
);

/** Whether a text names the place or something that only this one has. */
export function tellsPlace(text: string, place: string): boolean {
  return cuesOf.get(place)!.test(text);
}
