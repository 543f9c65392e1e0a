/** Everything that a probe can say of told and true stories' pictures. Tells and draws nothing. */

import type { PickedOpenings } from './given-texts.ts';
import { heldOutFindings, type SeenSet } from './held-out-findings.ts';
import type { Findings } from './measures.ts';
import type { Probe } from './probe.ts';
import { askAll, seenFindings, trusted } from './seen-findings.ts';
import type { StorySet } from './stories.ts';

export interface ProbedOptions {
  readonly probe: Pick<Probe, 'config' | 'ask'>;
  readonly told: readonly StorySet[];
  readonly truth: StorySet;
  /** Of the true stories, those that show what is held out of training. */
  readonly heldOut: PickedOpenings;
  /** The same, their texts given and their pictures drawn, each by who told the set of that name. */
  readonly drawn: readonly StorySet[];
  /** What the model says that it was trained without. */
  readonly trainedWithout?: readonly string[] | undefined;
  /** A story, the opening included. */
  readonly pages: number;
  readonly onPicture?: (done: number, all: number) => void;
}

export async function probedFindings(options: ProbedOptions): Promise<Findings> {
  const { probe, told, truth, heldOut, drawn, trainedWithout, pages } = options;
  const sets = [...told, truth];
  const answers = await askAll([...sets, ...drawn], options);
  const [seen, seenDrawn] = [answers.slice(0, sets.length), answers.slice(sets.length)];
  const seenTruth = seen.at(-1)!;
  const heldOutSet = (name: string, stories: (typeof answers)[number]): SeenSet => ({
    name,
    stories: stories.map((story, i) => ({ seen: story, truth: heldOut.openings[i]! })),
  });
  const found = [
    seenFindings({ probe, sets, seen, pages }),
    heldOutFindings({
      sets: [
        ...drawn.map(({ name }, i) => heldOutSet(name, seenDrawn[i]!)),
        heldOutSet(
          truth.name,
          heldOut.numbers.map((number) => seenTruth[number]!),
        ),
      ],
      instruments: trusted(probe, seenTruth, truth).instruments(['who']),
      trainedWithout,
    }),
  ];
  return { measures: found.flatMap(({ measures }) => measures), curves: found.flatMap(({ curves }) => curves) };
}
