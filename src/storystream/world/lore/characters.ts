/**
 * How the narrator speaks of every character: introductions, what a friend calls them when they are not on the page,
 * what they exclaim, and small habits that show a feeling. Knows nothing of plots or pictures.
 *
 * In habits `{X}` is the character: the name, or a pronoun where it is clear who is meant.
 */

import { harbour } from './characters/harbour.ts';
import { highland } from './characters/highland.ts';
import { hollow } from './characters/hollow.ts';

export type Mood = 'uneasy' | 'glad' | 'curious' | 'angry';

export interface CharacterLore {
  /** With comma at the end: what a first meeting says. */
  readonly long: string;
  /** A first mention where no introduction is made. */
  readonly short: string;
  /** What others call the character on pages where it is not to be seen. */
  readonly absent: string;
  readonly trait: string;
  readonly oaths: readonly string[];
  readonly habits: Readonly<Record<Mood, readonly string[]>>;
}

export const characterLore: Readonly<Record<string, CharacterLore>> = { ...hollow, ...harbour, ...highland };
