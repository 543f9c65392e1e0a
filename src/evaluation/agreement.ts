/**
 * Whether pictures show what a story says, as a probe sees the pictures and a reader the texts, and how often those two
 * themselves are right. Knows the drawn world's scenes; nothing of pictures or of how they were made.
 */

import { sceneAnswers } from '../storystream/world/questions.ts';
import { readQuestions, readStory, type PageReading, type ReadQuestion } from '../storystream/world/reading/reader.ts';
import type { Scene } from '../storystream/world/scene.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import type { PageRange } from './measures.ts';
import type { Answers } from './probe.ts';

/** Pages of one story, the opening first, and what a probe answers of each one's picture. */
export interface SeenStory {
  readonly texts: readonly string[];
  readonly answers: readonly Answers[];
}

/** Shares of pages after the opening; intervals over stories. */
export interface Agreement {
  /** Of all pages: they name somebody, so that the next ones say something of them. */
  readonly naming: Estimate;
  /** Of all pages from `latePage` on: they name the main character. */
  readonly namingMainLate: Estimate;
  /** Of all pages: they name somebody, and texts up to them have told place and time. */
  readonly tellingAll: Estimate;
  /** Of pages whose place texts have told, as that of the page before: it is another. */
  readonly moving: Estimate;
  /** Of pages that name somebody: everybody named is in the picture. */
  readonly namedSeen: Estimate;
  /** Of the same pages: and nobody else is. */
  readonly onlyNamedSeen: Estimate;
  /** Of pages that name two or more: all of them are in the picture. */
  readonly severalSeen: Estimate;
  /** Of pages that name the main character, whom the opening names first: that character is in the picture. */
  readonly mainSeen: Estimate;
  /** The same of pages from `latePage` on. */
  readonly mainSeenLate: Estimate;
  /** Of pages whose place texts up to them have told: the picture shows that place. */
  readonly placeSeen: Estimate;
  /** Of pages whose time of day texts up to them have told: the picture has that time. */
  readonly timeSeen: Estimate;
  /** Of pages of which both have been told, and that name somebody: place, time, and exactly those named. */
  readonly readSeen: Estimate;
}

/** Pages are counted from one. Later than training's ten pages, when what is wrong has had time to add up. */
export const latePage = 16;

/** @param range of page numbers that count, counted from one, both included */
export function measureAgreement(stories: readonly SeenStory[], [from, to]: PageRange = [2, Infinity]): Agreement {
  const judged = stories.map((story) => judge(story).filter(({ number }) => number >= from && number <= to));
  const over = (counts: (page: JudgedPage) => boolean, holds: (page: JudgedPage) => boolean): Estimate =>
    groupedMean(judged.map((pages) => pages.filter(counts).map((page) => Number(holds(page)))));
  const tells =
    (...questions: ReadQuestion[]) =>
    ({ read }: JudgedPage): boolean =>
      questions.every((question) => (read[question]?.length ?? 0) > 0);
  const shows =
    (...questions: ReadQuestion[]) =>
    ({ read, seen }: JudgedPage): boolean =>
      questions.every((question) => same(seen[question] ?? [], read[question] ?? []));
  const isLate = ({ number }: JudgedPage): boolean => number >= latePage;
  return {
    naming: over(() => true, tells('who')),
    namingMainLate: over(isLate, namesMain),
    tellingAll: over(() => true, tells(...readQuestions)),
    moving: over(
      ({ read, before }) => read.where !== undefined && before.where !== undefined,
      ({ read, before }) => !same(read.where!, before.where!),
    ),
    namedSeen: over(tells('who'), allSeen),
    onlyNamedSeen: over(tells('who'), shows('who')),
    severalSeen: over(({ read }) => read.who.length > 1, allSeen),
    mainSeen: over(namesMain, mainSeen),
    mainSeenLate: over((page) => isLate(page) && namesMain(page), mainSeen),
    placeSeen: over(tells('where'), shows('where')),
    timeSeen: over(tells('time'), shows('time')),
    readSeen: over(tells(...readQuestions), shows(...readQuestions)),
  };
}

/** Of one page after the opening: whom it names, and who of them is in the picture. */
export interface PageVerdict {
  /** Of the story, where its opening names one. */
  readonly main: string | undefined;
  readonly named: readonly string[];
  readonly seen: readonly string[];
}

/** Of the pages after the opening, in order. */
export function pageVerdicts(story: SeenStory): PageVerdict[] {
  return judge(story).map(({ main, read, seen }) => ({
    main,
    named: read.who,
    seen: read.who.filter((one) => seen.who?.includes(one)),
  }));
}

interface JudgedPage {
  readonly number: number;
  readonly main: string | undefined;
  readonly read: PageReading;
  readonly before: PageReading;
  readonly seen: Answers;
}

function allSeen({ read, seen }: JudgedPage): boolean {
  return read.who.every((one) => seen.who?.includes(one));
}

function namesMain({ read, main }: JudgedPage): boolean {
  return main !== undefined && read.who.includes(main);
}

function mainSeen({ seen, main }: JudgedPage): boolean {
  return seen.who?.includes(main!) ?? false;
}

function judge({ texts, answers }: SeenStory): JudgedPage[] {
  const readings = readStory(texts);
  const main = readings[0]?.who[0];
  return readings
    .slice(1)
    .map((read, i) => ({ number: i + 2, main, read, before: readings[i]!, seen: answers[i + 1]! }));
}

/** What somebody answers of a story's true pages, and what they show. */
export interface KnownStory {
  readonly answers: readonly Partial<Answers>[];
  readonly scenes: readonly Scene[];
}

/**
 * For each question the share of true pages that are answered exactly as the scene does; no answer is a wrong one.
 * Intervals over stories.
 * @param questions those that were asked
 */
export function answerAccuracy(questions: readonly string[], stories: readonly KnownStory[]): Record<string, Estimate> {
  const truths = stories.map(({ scenes }): Answers[] => scenes.map(sceneAnswers));
  const accuracies = questions.map((question) => {
    const right = stories.map(({ answers }, i) =>
      truths[i]!.map(({ [question]: truth = [] }, page) => Number(same(answers[page]![question] ?? [], truth))),
    );
    return [question, groupedMean(right)] as const;
  });
  return Object.fromEntries(accuracies);
}

/** How often the reader of texts is right about true stories, by question. */
export function readerAccuracy(
  stories: readonly { readonly texts: readonly string[]; readonly scenes?: readonly Scene[] }[],
): Record<ReadQuestion, Estimate> {
  const known = stories.flatMap(({ texts, scenes }): KnownStory[] =>
    scenes === undefined ? [] : [{ answers: readStory(texts), scenes }],
  );
  return answerAccuracy(readQuestions, known) as Record<ReadQuestion, Estimate>;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && b.every((label) => a.includes(label));
}
