/** What a probe sees in the pictures of several sets of stories, held against their texts. */

import { readImage } from '../formats/images.ts';
import { latePage, measureAgreement, probeAccuracy, type Agreement, type SeenStory } from './agreement.ts';
import type { Estimate } from './bootstrap.ts';
import { curveOver, pageRanges, type Findings, type Measure } from './measures.ts';
import type { Answers, Probe } from './probe.ts';
import type { MeasuredStory, StorySet } from './stories.ts';

/** A probe that is wrong more often about true pages says nothing about told ones. */
const leastAccuracy = 0.98;

const rows: readonly (readonly [key: keyof Agreement, name: string])[] = [
  ['namedSeen', 'everybody named is in the picture'],
  ['onlyNamedSeen', 'and nobody else'],
  ['mainSeen', 'the main character, where named'],
  ['mainSeenLate', `the same from page ${latePage} on`],
];

export interface SeenOptions {
  readonly probe: Probe;
  readonly told: readonly StorySet[];
  readonly truth: StorySet;
  /** A story, the opening included. */
  readonly pages: number;
  readonly onPicture?: (done: number, all: number) => void;
}

export async function seenFindings(options: SeenOptions): Promise<Findings> {
  const { probe, told, truth, pages } = options;
  const sets = [...told, truth];
  const seen = await askAll(sets, options);
  const accuracy = accuracyOf(probe, seen.at(-1)!, truth);
  const measures = sets.map(({ name }, i) => [name, measureAgreement(seen[i]!)] as const);
  const curve = curveOver(
    { key: 'namedSeenByPage', name: 'everybody named is in the picture', unit: 'share' },
    pageRanges(pages),
    sets.map(({ name }, i) => ({ name, stories: seen[i]! })),
    ({ stories }, range) => measureAgreement(stories, range).namedSeen,
  );
  return {
    measures: [
      ...rows.map(([key, name]): Measure => ({
        key,
        name,
        unit: 'share',
        values: Object.fromEntries(measures.map(([set, values]) => [set, values[key]])),
        ...trustIn(accuracy.who),
      })),
      ...Object.entries(accuracy).map(([question, right]): Measure => ({
        key: `probe:${question}`,
        name: `the probe is right about ${question}`,
        unit: 'share',
        values: { [truth.name]: right },
      })),
    ],
    curves: [curve],
  };
}

/** @param seen what the probe sees in the true stories */
export function accuracyOf(probe: Probe, seen: readonly SeenStory[], truth: StorySet): Record<string, Estimate> {
  const known = seen.flatMap(({ answers }, i) => {
    const { scenes } = truth.stories[i]!;
    return scenes === undefined ? [] : [{ answers, scenes: scenes.slice(0, answers.length) }];
  });
  return probeAccuracy(Object.keys(probe.config.questions), known);
}

/** @param accuracy of what it says about who is there @returns what a reader must know where it cannot be trusted */
export function trustIn(accuracy: Estimate | undefined): Pick<Measure, 'note'> {
  if (accuracy !== undefined && accuracy.mean >= leastAccuracy) return {};
  const why =
    accuracy === undefined || accuracy.count === 0
      ? 'of no true page it is known who is in it, so nobody can say whether the probe is right'
      : `the probe is right on ${(accuracy.mean * 100).toFixed(1)} % of true pages, and ${leastAccuracy * 100} % are needed`;
  return { note: `not to be used: ${why}` };
}

/** @returns what the probe sees in each set's stories */
export async function askAll(
  sets: readonly StorySet[],
  { probe, pages, onPicture }: Pick<SeenOptions, 'probe' | 'pages' | 'onPicture'>,
): Promise<SeenStory[][]> {
  const counts = sets.flatMap(({ stories }) => stories.map(({ images }) => Math.min(pages, images.length)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  const ask = async ({ images }: MeasuredStory): Promise<Answers[]> => {
    const answers = await probe.ask(await Promise.all(images.slice(0, pages).map((image) => readImage(image))));
    done += answers.length;
    onPicture?.(done, all);
    return answers;
  };
  const seen: SeenStory[][] = [];
  for (const { stories } of sets) {
    const answered: SeenStory[] = [];
    for (const story of stories) answered.push({ texts: story.texts.slice(0, pages), answers: await ask(story) });
    seen.push(answered);
  }
  return seen;
}
