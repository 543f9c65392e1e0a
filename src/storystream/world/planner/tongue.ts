/**
 * What telling a story needs of a language: its words for the tables' wordings and for the marks in them, what it says of
 * people, places, things and the sky, and its small rules. Knows no language, and nothing of which wording is chosen.
 */

import type { CharacterFacts, SeriesId } from '../scene.ts';
import type { CharacterLore } from '../lore/characters.ts';
import type { PlaceWords, TellsPlace } from '../lore/places.ts';
import type { PropLore } from '../lore/props.ts';
import type { SkyLore } from '../lore/sky.ts';

export interface Tongue {
  readonly characters: Readonly<Record<string, CharacterLore>>;
  readonly places: Readonly<Record<string, PlaceWords>>;
  readonly props: Readonly<Record<string, PropLore>>;
  readonly sky: SkyLore;
  readonly tellsPlace: TellsPlace;
  /** Words that tie a page to the one before; nothing may come between. */
  readonly connectives: RegExp;
  /**
   * The wording of a plot, an episode or a gag in this language.
   * @param wording as it stands in the table, in English
   * @throws RangeError for one that this language does not have
   */
  readonly wordingOf: (wording: string) => string;
  /** What a character is called after the first mention. */
  readonly nameOf: (series: SeriesId, character: string) => string;
  /** What a character is called by those who speak to it. */
  readonly addressOf: (series: SeriesId, character: string) => string;
  /** Two names as one subject. */
  readonly both: (first: string, second: string) => string;
  /** What a mark of one or two people asks for beyond their lore, such as a pronoun; undefined for an unknown facet. */
  readonly formOf: (facet: string, people: readonly CharacterFacts[]) => string | undefined;
  /** A thing, after the article that the mark asks for, if any; undefined for an unknown article. */
  readonly thing: (prop: string, article: string | undefined) => string | undefined;
  /** What a mark of a thing asks for beyond its lore; undefined for an unknown facet. */
  readonly formOfThing: (facet: string, prop: string) => string | undefined;
  /** A habit's sentence with its subject: the name, or less where it is clear who is meant. */
  readonly habit: (sentence: string, context: HabitContext) => string;
  /** Mends what filling in may leave: commas, capital letters, words that merge. */
  readonly polish: (text: string) => string;
}

export interface Person {
  /** As `nameOf` has it. */
  readonly name: string;
  readonly pronoun: CharacterFacts['pronoun'];
}

export interface HabitContext {
  readonly who: Person;
  /** Who else is on the page. */
  readonly others: readonly Person[];
  /** The sentence before the habit. */
  readonly before: string;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
