/** Who of the drawn world's cast a text names. Knows nothing of how texts are made. */

import { allNames } from '../names.ts';
import type { SeriesId } from '../scene.ts';

const characters = allNames.map(({ names, ...who }) => ({
  ...who,
  pattern: new RegExp(`\\b(?:${names.join('|')})\\b`),
}));

/** Characters that a text names, by their keys in the cast, in the order they are first named. */
export function charactersNamed(text: string): string[] {
  return characters
    .map(({ character, pattern }) => ({ character, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ character }) => character);
}

/** The series that an opening's names belong to; undefined where it names nobody of the drawn world. */
export function seriesOf(opening: string): SeriesId | undefined {
  return characters.find(({ pattern }) => pattern.test(opening))?.series;
}
