/**
 * Whether pictures show what a story says, as a probe sees it, and how often the probe itself is right. Knows the drawn
 * world's names and scenes; nothing of how pictures were made.
 */

import type { RgbImage } from '../formats/images.ts';
import { sceneAnswers } from '../storystream/world/questions.ts';
import type { Scene } from '../storystream/world/scene.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import type { Answers, Probe } from './probe.ts';
import { charactersNamed } from './text.ts';

/** Pages of one story, the opening first. */
export interface IllustratedStory {
  readonly texts: readonly string[];
  readonly images: readonly RgbImage[];
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

export async function measureAgreement(
  probe: Pick<Probe, 'ask'>,
  stories: readonly IllustratedStory[],
): Promise<Agreement> {
  const judged: JudgedPage[][] = [];
  for (const story of stories) judged.push(await judge(probe, story));
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

async function judge(probe: Pick<Probe, 'ask'>, { texts, images }: IllustratedStory): Promise<JudgedPage[]> {
  const answers = await probe.ask(images);
  const [main] = charactersNamed(texts[0]!);
  return texts
    .map((text, i) => ({ number: i + 1, main, named: charactersNamed(text), seen: answers[i]!.who ?? [] }))
    .slice(1);
}

/** A true page and what it shows. */
export interface TruePage {
  readonly image: RgbImage;
  readonly scene: Scene;
}

/** For each question the share of true pages that the probe answers exactly as the scene does; intervals over stories. */
export async function probeAccuracy(
  probe: Pick<Probe, 'ask' | 'config'>,
  stories: readonly (readonly TruePage[])[],
): Promise<Record<string, Estimate>> {
  const answered: { answers: Answers; truth: Answers }[][] = [];
  for (const pages of stories) {
    const answers = await probe.ask(pages.map(({ image }) => image));
    answered.push(pages.map(({ scene }, i) => ({ answers: answers[i]!, truth: sceneAnswers(scene) })));
  }
  const accuracies = Object.keys(probe.config.questions).map((question) => {
    const right = answered.map((pages) =>
      pages.map(({ answers, truth }) => Number(same(answers[question]!, truth[question] ?? []))),
    );
    return [question, groupedMean(right)] as const;
  });
  return Object.fromEntries(accuracies);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label) => b.includes(label));
}
