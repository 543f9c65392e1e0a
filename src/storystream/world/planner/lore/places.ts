/**
 * Every place in the narrator's words: its name, how one stands in it, how one arrives, and what one hears, smells and
 * touches there. Knows nothing of plots or pictures.
 */

import { harbour } from './places/harbour.ts';
import { highland } from './places/highland.ts';
import { hollow } from './places/hollow.ts';

export type PlaceTag = 'high' | 'dark' | 'indoors' | 'water';

export interface PlaceLore {
  /** After "to" or "toward". */
  readonly name: string;
  /** Where somebody is. */
  readonly at: string;
  readonly tags: readonly PlaceTag[];
  /** `{They}` arrive: the subject is filled in as one or two names. */
  readonly arrivals: readonly string[];
  readonly details: readonly string[];
  /** Details that hold only when neither rain nor snow falls. */
  readonly fairDetails: readonly string[];
}

export const placeLore: Readonly<Record<string, PlaceLore>> = { ...hollow, ...harbour, ...highland };
