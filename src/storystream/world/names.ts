/** What the drawn world's characters are called in each language. Knows nothing of wordings. */

import { cast, seriesIds, type CharacterFacts, type SeriesId } from './scene.ts';
import { languages, type Language } from './story.ts';

/** Names with a title, which is a word of the language; all other names are the same in every one. */
const titled: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  es: { grandmaIlse: 'abuela Ilse', captainRook: 'capitán Rook' },
};

/** A name without article. @throws RangeError for a character that the series does not have */
export function nameIn(language: Language, series: SeriesId, character: string): string {
  const facts = (cast[series] as Readonly<Record<string, CharacterFacts>>)[character];
  if (!facts) throw new RangeError(`series ${series} has no character ${character}`);
  return (language === 'en' ? undefined : titled[language][character]) ?? facts.name;
}

/** Whether the name begins with a title. */
export function hasTitle(language: Exclude<Language, 'en'>, character: string): boolean {
  return character in titled[language];
}

/** All names of all characters, in the order of the cast: a character has one in each language, or one in all. */
export const allNames: readonly { readonly series: SeriesId; readonly character: string; readonly names: string[] }[] =
  seriesIds.flatMap((series) =>
    Object.keys(cast[series]).map((character) => ({
      series,
      character,
      names: [...new Set(languages.map((language) => nameIn(language, series, character)))],
    })),
  );
