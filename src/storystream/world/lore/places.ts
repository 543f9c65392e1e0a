/**
 * Every place in the narrator's words: its name, how one stands in it, how one arrives, and what one hears, smells and
 * touches there. Knows nothing of plots or pictures.
 */

import { harbour } from './places/harbour.ts';
import { highland } from './places/highland.ts';
import { hollow } from './places/hollow.ts';

export type PlaceTag = 'high' | 'dark' | 'indoors' | 'water' | 'bank' | 'green';

/** What the narrator says of a place. */
export interface PlaceWords {
  /** After "to" or "toward". */
  readonly name: string;
  /** Where somebody is. */
  readonly at: string;
  /** Beginnings of words that, in this series, speak of no other place. */
  readonly cues: readonly string[];
  /** `{They}` arrive: the subject is filled in as one or two names. */
  readonly arrivals: readonly string[];
  readonly details: readonly string[];
  /** Details that hold only while it is light and neither rain nor snow falls. */
  readonly fairDetails: readonly string[];
}

/** Its words and what it is like, which is the same in every language. */
export interface PlaceLore extends PlaceWords {
  readonly tags: readonly PlaceTag[];
}

export const placeLore: Readonly<Record<string, PlaceLore>> = { ...hollow, ...harbour, ...highland };

/** Whether a text names a place or something that only this one has. */
export type TellsPlace = (text: string, place: string) => boolean;

/** @param lore words of places, in the language of the texts */
export function placeTeller(lore: Readonly<Record<string, PlaceWords>>): TellsPlace {
  const cuesOf = new Map(
    Object.entries(lore).map(([place, { cues }]) => [place, new RegExp(`(?<!\\p{L})(?:${cues.join('|')})`, 'iu')]),
  );
  return (text, place) => cuesOf.get(place)!.test(text);
}

export const tellsPlace = placeTeller(placeLore);
