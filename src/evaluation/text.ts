/**
 * What can be counted in a story's texts without a model. Knows the drawn world's names in all its languages, and nothing
 * of pictures.
 */

import { allNames } from '../storystream/world/names.ts';
import { seriesOf } from '../storystream/world/reading/names.ts';
import { sentencesOf as proseSentences } from '../storystream/world/reading/prose.ts';
import { seriesIds, type SeriesId } from '../storystream/world/scene.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import type { PageRange } from './measures.ts';

/** Means over pages, sentences or stories; intervals over stories. */
export interface TextMeasures {
  /** Characters a page. */
  readonly length: Estimate;
  /** Share of pages whose text begins as a sentence does; others go on with a piece of one. */
  readonly wholeStarts: Estimate;
  /** Share of pages whose text ends as a sentence does. */
  readonly wholePages: Estimate;
  /** Share of pages that name nobody of another series. */
  readonly pagesInSeries: Estimate;
  /** Share of pages that join a name with itself: "Pip and Pip". */
  readonly doubledNames: Estimate;
  /** Share of sentences that stood in the same story before. */
  readonly repeatedSentences: Estimate;
  /** Share of runs of four words that stood in the same story before. */
  readonly repeatedFourGrams: Estimate;
  /** Sentences that stand more than twice in a story. */
  readonly sentencesOverTwice: Estimate;
}

/**
 * What cannot be counted in a story, such as foreign names where the opening names nobody known, leaves it out.
 * @param stories pages from the opening on, which says whose series it is and is not measured itself
 * @param range of page numbers that are measured, counted from one, both included; what stood before is looked for on all
 *   pages but the opening
 */
export function measureTexts(stories: readonly (readonly string[])[], range: PageRange = [2, Infinity]): TextMeasures {
  const told = stories.map((texts) => ({
    series: seriesOf(texts[0] ?? ''),
    before: texts.slice(1, range[0] - 1),
    pages: texts.slice(Math.max(1, range[0] - 1), range[1]),
  }));
  const overPages = (value: (text: string) => number): Estimate =>
    groupedMean(told.map(({ pages }) => pages.map(value)));
  const repeated = (itemsOf: (text: string) => readonly string[]): Estimate =>
    groupedMean(told.map(({ before, pages }) => seenBefore(before.flatMap(itemsOf), pages.flatMap(itemsOf))));
  const sentences = told.map(({ pages }) => pages.flatMap(sentencesOf));
  return {
    length: overPages((text) => text.length),
    wholeStarts: overPages((text) => Number(/^["'“‘]?[\p{Lu}\p{N}]/u.test(text.trim()))),
    wholePages: overPages((text) => Number(/[.!?]["'”’]?$/.test(text.trim()))),
    pagesInSeries: groupedMean(
      told.map(({ series, pages }) =>
        series === undefined ? [] : pages.map((text) => Number(!strangers(series).test(text))),
      ),
    ),
    doubledNames: overPages((text) => Number(doubledName.test(text))),
    repeatedSentences: repeated(sentencesOf),
    repeatedFourGrams: repeated(fourGramsOf),
    sentencesOverTwice: groupedMean(sentences.map((all) => (all.length === 0 ? [] : [countsOver(all, 2)]))),
  };
}

/** For each story 1 for everything of a kind after the opening that stood in it before, else 0. */
export function repeatsOf(
  stories: readonly (readonly string[])[],
): Readonly<Record<'sentences' | 'fourGrams', number[][]>> {
  const repeats = (itemsOf: (text: string) => readonly string[]): number[][] =>
    stories.map((texts) => seenBefore([], texts.slice(1).flatMap(itemsOf)));
  return { sentences: repeats(sentencesOf), fourGrams: repeats(fourGramsOf) };
}

/**
 * The share of pages after the opening with a capitalised word, not the first of a sentence, that no page of `known` has:
 * a name that was made up.
 */
export function strangeNames(stories: readonly (readonly string[])[], known: readonly (readonly string[])[]): Estimate {
  const words = new Set(known.flat().flatMap((text) => text.match(/\p{Lu}[\p{L}'’]*/gu) ?? []));
  const isStrange = (text: string): boolean =>
    [...text.matchAll(/(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}'’]*/gu)].some(([word]) => !words.has(word));
  return pagesThat(stories, isStrange);
}

/** From this share of words on that nobody else has a page is in another language, or in none. */
const strangeShare = 1 / 3;

/** The share of pages after the opening that are in a language of their own, by the words that pages of `known` have. */
export function strangePages(stories: readonly (readonly string[])[], known: readonly (readonly string[])[]): Estimate {
  const words = new Set(known.flat().flatMap(wordsOf));
  const isStrange = (text: string): boolean => {
    const own = wordsOf(text);
    return own.filter((word) => !words.has(word)).length > strangeShare * own.length;
  };
  return pagesThat(stories, isStrange);
}

function pagesThat(stories: readonly (readonly string[])[], holds: (text: string) => boolean): Estimate {
  return groupedMean(stories.map((texts) => texts.slice(1).map((text) => Number(holds(text)))));
}

function namesOf(series: readonly SeriesId[]): string[] {
  return allNames.filter((named) => series.includes(named.series)).flatMap(({ names }) => names);
}

function anyOf(names: readonly string[]): RegExp {
  return new RegExp(`\\b(${names.map(asWritten).join('|')})\\b`);
}

/** Spanish titles begin small, but a sentence may begin with one. */
function asWritten(name: string): string {
  return name.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);
}

function strangers(series: SeriesId): RegExp {
  return anyOf(namesOf(seriesIds.filter((other) => other !== series)));
}

/** In Spanish an article may stand before the second one: "la abuela Ilse y la abuela Ilse". */
const doubledName = new RegExp(
  `\\b(${namesOf(seriesIds).map(asWritten).join('|')})\\b(?: and|,| or| with| [yeou]| con)+ (?:el |la )?\\1\\b`,
);

function sentencesOf(text: string): string[] {
  return proseSentences(text).map((sentence) => sentence.toLowerCase());
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
}

function fourGramsOf(text: string): string[] {
  return runs(wordsOf(text), 4);
}

function runs(words: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, i) => words.slice(i, i + length).join(' '));
}

/** 1 for every item that stood among those before it or the earlier ones, else 0. */
function seenBefore(earlier: readonly string[], items: readonly string[]): number[] {
  const seen = new Set(earlier);
  return items.map((item) => {
    const before = seen.has(item);
    seen.add(item);
    return Number(before);
  });
}

/** Different items that stand more than so many times. */
function countsOver(items: readonly string[], times: number): number {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > times).length;
}
