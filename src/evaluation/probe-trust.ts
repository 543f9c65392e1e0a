/**
 * How often a probe is right about true pages and about strangers, a reader about true texts, and so whether what they
 * say of told ones may be used.
 */

import type { ReadQuestion } from '../storystream/world/reading/reader.ts';
import { answerAccuracy, readerAccuracy, type SeenStory } from './agreement.ts';
import type { Estimate } from './bootstrap.ts';
import type { Probe } from './probe.ts';
import type { StorySet } from './stories.ts';
import { leastAccuracy, type Instrument } from './trust.ts';

export interface ProbeTrust {
  /** Of the probe, by question; intervals over stories. */
  readonly accuracy: Readonly<Record<string, Estimate>>;
  /** @returns what must be right for a measure of these questions */
  readonly instruments: (asked: readonly ReadQuestion[]) => readonly Instrument[];
}

/** What of the accuracies is no question of true pages. */
export const looks = 'looks';
export const accuracyNames: Readonly<Record<string, string>> = {
  [looks]: 'the probe takes nobody in clothes or colours of another for themselves',
};

/** One that takes more strangers for friends sees faces, not looks. */
const leastLooks = 0.9;

/**
 * @param seen what the probe sees in the true stories
 * @param strangers how often it takes one for nobody, where that was measured (`strangersSeen`)
 */
export function probeTrust(
  probe: Pick<Probe, 'config'>,
  seen: readonly SeenStory[],
  truth: StorySet,
  strangers?: Estimate,
): ProbeTrust {
  const known = seen.flatMap(({ answers }, i) => {
    const { scenes } = truth.stories[i]!;
    return scenes === undefined ? [] : [{ answers, scenes: scenes.slice(0, answers.length) }];
  });
  const accuracy: ProbeTrust['accuracy'] = {
    ...answerAccuracy(Object.keys(probe.config.questions), known),
    ...(strangers && { [looks]: strangers }),
  };
  const reader = readerAccuracy(truth.stories);
  const rightOf = (who: string, question: ReadQuestion, right: Estimate | undefined): Instrument => ({
    ...{ claim: `the ${who} is right about ${question} on`, of: 'true pages' },
    ...{ accuracy: right, least: leastAccuracy },
  });
  const seesThrough: Instrument = {
    ...{ claim: 'the probe sees through', of: 'disguises' },
    ...{ accuracy: strangers, least: leastLooks },
  };
  return {
    accuracy,
    instruments: (asked) => [
      ...asked.flatMap((question) => [
        rightOf('probe', question, accuracy[question]),
        rightOf('reader', question, reader[question]),
      ]),
      ...(strangers && asked.includes('who') ? [seesThrough] : []),
    ],
  };
}
