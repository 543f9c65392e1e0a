/**
 * Whether pictures show what a story says, as a probe sees it, and how often the probe itself is right. Knows the drawn
 * world's names and scenes; nothing of pictures or of how they were made.
 */

import { sceneAnswers } from '../storystream/world/questions.ts';
import type { Scene } from '../storystream/world/scene.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import type { PageRange } from './measures.ts';
import type { Answers } from './probe.ts';
import { charactersNamed } from './text.ts';

/** Pages of one story, the opening first, and what a probe answers of each one's picture. */
export interface SeenStory {
  readonly texts: readonly string[];
  readonly answers: readonly Answers[];
}

/** Shares of pages after the opening; intervals over stories. */
export interface Agreement {
  /** Of pages that name somebody: everybody named is in the picture. */
  readonly namedSeen: Estimate;
  /** Of the same pages: and nobody else is. */
  readonly onlyNamedSeen: Estimate;
  /** Of pages that name the main character, whom the opening names first: that character is in the picture. */
  readonly mainSeen: Estimate;
  /** The same of pages from `latePage` on. */
  readonly mainSeenLate: Estimate;
}

/** Pages are counted from one. Later than training's ten pages, when what is wrong has had time to add up. */
export const latePage = 16;

/** @param range of page numbers that count, counted from one, both included */
export function measureAgreement(stories: readonly SeenStory[], [from, to]: PageRange = [2, Infinity]): Agreement {
  const judged = stories.map((story) => judge(story).filter(({ number }) => number >= from && number <= to));
  const over = (counts: (page: JudgedPage) => boolean, holds: (page: JudgedPage) => boolean): Estimate =>
    groupedMean(judged.map((pages) => pages.filter(counts).map((page) => Number(holds(page)))));
  const namesSomebody = ({ named }: JudgedPage): boolean => named.length > 0;
  const namesMain = ({ named, main }: JudgedPage): boolean => main !== undefined && named.includes(main);
  const allSeen = ({ named, seen }: JudgedPage): boolean => named.every((character) => seen.includes(character));
  const mainSeen = ({ seen, main }: JudgedPage): boolean => seen.includes(main!);
  return {
    namedSeen: over(namesSomebody, allSeen),
    onlyNamedSeen: over(namesSomebody, (page) => allSeen(page) && page.seen.length === page.named.length),
    mainSeen: over(namesMain, mainSeen),
    mainSeenLate: over((page) => page.number >= latePage && namesMain(page), mainSeen),
  };
}

interface JudgedPage {
  readonly number: number;
  readonly main: string | undefined;
  readonly named: readonly string[];
  readonly seen: readonly string[];
}

function judge({ texts, answers }: SeenStory): JudgedPage[] {
  const [main] = charactersNamed(texts[0]!);
  return texts
    .map((text, i) => ({ number: i + 1, main, named: charactersNamed(text), seen: answers[i]!.who ?? [] }))
    .slice(1);
}

/** What a probe answers of a story's true pictures, and what they show. */
export interface KnownStory {
  readonly answers: readonly Answers[];
  readonly scenes: readonly Scene[];
}

/**
 * For each question the share of true pages that the probe answers exactly as the scene does; intervals over stories.
 * @param questions those that the probe answers
 */
export function probeAccuracy(questions: readonly string[], stories: readonly KnownStory[]): Record<string, Estimate> {
  const truths = stories.map(({ scenes }): Answers[] => scenes.map(sceneAnswers));
  const accuracies = questions.map((question) => {
    const right = stories.map(({ answers }, i) =>
      truths[i]!.map(({ [question]: truth = [] }, page) => Number(same(answers[page]![question]!, truth))),
    );
    return [question, groupedMean(right)] as const;
  });
  return Object.fromEntries(accuracies);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label) => b.includes(label));
}
