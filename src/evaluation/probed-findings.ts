/** Everything that a probe can say of told and true stories' pictures. Tells and draws nothing. */

import { storiesWithHeldOut } from './given-texts.ts';
import { heldOutFindings, type SeenSet } from './held-out-findings.ts';
import type { Findings } from './measures.ts';
import type { Probe } from './probe.ts';
import { askAll, seenFindings, trusted } from './seen-findings.ts';
import type { MeasuredStory, StorySet } from './stories.ts';
import { trustIn } from './trust.ts';

export interface ProbedOptions {
  readonly probe: Pick<Probe, 'config' | 'ask'>;
  readonly told: readonly StorySet[];
  readonly truth: StorySet;
  /** Stories whose texts were given, of those openings that `storiesWithHeldOut` finds. */
  readonly drawn: readonly StorySet[];
  /** The true stories to their ends. */
  readonly openings: readonly MeasuredStory[];
  /** A story, the opening included. */
  readonly pages: number;
  readonly onPicture?: (done: number, all: number) => void;
}

export async function probedFindings({
  probe,
  told,
  truth,
  drawn,
  openings,
  ...rest
}: ProbedOptions): Promise<Findings> {
  const { pages } = rest;
  const sets = [...told, truth];
  const answers = await askAll([...sets, ...drawn], { probe, ...rest });
  const seen = answers.slice(0, sets.length);
  const heldOut = storiesWithHeldOut(openings, pages);
  const seenSet = (name: string, stories: (typeof answers)[number], truths: readonly MeasuredStory[]): SeenSet => ({
    name,
    stories: stories.map((story, i) => ({ seen: story, truth: truths[i]! })),
  });
  const trueHeldOut = openings.flatMap((opening, i) => (heldOut.includes(opening) ? seen.at(-1)![i]! : []));
  const found = [
    seenFindings({ probe, sets, seen, pages }),
    heldOutFindings({
      drawn: [
        ...drawn.map(({ name }, i) => seenSet(name, answers[sets.length + i]!, heldOut)),
        seenSet(truth.name, trueHeldOut, heldOut),
      ],
      told: sets.map(({ name }, i) => seenSet(name, seen[i]!, openings)),
      trust: trustIn(trusted(probe, seen.at(-1)!, truth).instruments(['who'])),
    }),
  ];
  return { measures: found.flatMap(({ measures }) => measures), curves: found.flatMap(({ curves }) => curves) };
}
