/** What can be counted in a story's texts without a model. Knows the drawn world's names, and nothing of pictures. */

import { cast, seriesIds, type SeriesId } from '../storystream/world/scene.ts';

export interface TextMeasures {
  /** Characters a page. */
  readonly meanLength: number;
  /** Share of pages whose text ends as a sentence does. */
  readonly wholePages: number;
  /** Share of pages that name nobody of another series. */
  readonly pagesInSeries: number;
  /** Sentences that stand more than twice in a story, mean over stories. */
  readonly sentencesOverTwice: number;
  /** Share of sentences that stood in the same story before. */
  readonly repeatedSentences: number;
  /** Different words among all stories. */
  readonly vocabulary: number;
}

export interface TextStory {
  readonly series: SeriesId | undefined;
  /** The pages to measure; a given opening is left out by the caller. */
  readonly texts: readonly string[];
}

export function measureTexts(stories: readonly TextStory[]): TextMeasures {
  const pages = stories.flatMap(({ series, texts }) => texts.map((text) => ({ series, text })));
  const perStory = stories.map(({ texts }) => countSentences(texts));
  const sentences = sum(perStory.map((counts) => sum([...counts.values()])));
  const distinct = sum(perStory.map((counts) => counts.size));
  return {
    meanLength: sum(pages.map(({ text }) => text.length)) / pages.length,
    wholePages: share(pages, ({ text }) => /[.!?]["'”’]?$/.test(text.trim())),
    pagesInSeries: share(pages, ({ series, text }) => series === undefined || !strangers(series).test(text)),
    sentencesOverTwice:
      sum(perStory.map((counts) => [...counts.values()].filter((n) => n > 2).length)) / stories.length,
    repeatedSentences: (sentences - distinct) / sentences,
    vocabulary: new Set(pages.flatMap(({ text }) => text.toLowerCase().match(/[a-z']+/g) ?? [])).size,
  };
}

/** The series that an opening's names belong to; undefined where it names nobody of the drawn world. */
export function seriesOf(opening: string): SeriesId | undefined {
  return seriesIds.find((series) => namesOf([series]).test(opening));
}

function strangers(series: SeriesId): RegExp {
  return namesOf(seriesIds.filter((other) => other !== series));
}

function namesOf(series: readonly SeriesId[]): RegExp {
  const names = series.flatMap((id) => Object.values(cast[id]).map(({ name }) => name));
  return new RegExp(`\\b(${names.join('|')})\\b`);
}

/** Characters of the drawn world that a text names, by their keys in its cast, in the order they are first named. */
export function charactersNamed(text: string): string[] {
  return seriesIds
    .flatMap((id) => Object.entries(cast[id]))
    .map(([character, { name }]) => ({ character, at: text.search(new RegExp(`\\b${name}\\b`)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ character }) => character);
}

/** How often each sentence stands in a story, whatever its case. */
function countSentences(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const sentence of text.match(/[^.!?]+[.!?]+["'”’]?/g) ?? [text]) {
      const key = sentence.trim().toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
