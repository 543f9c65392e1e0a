/** Everything that a probe can say of told and true stories' pictures. Tells and draws nothing. */

import { answerAccuracy, type KnownStory } from './agreement.ts';
import type { PickedOpenings } from './given-texts.ts';
import { heldOutFindings, type SeenSet } from './held-out-findings.ts';
import { modelColumn, type Findings, type Measure } from './measures.ts';
import type { Parts } from './parts.ts';
import type { Probe } from './probe.ts';
import { probeTrust } from './probe-trust.ts';
import { askAll, seenFindings } from './seen-findings.ts';
import type { StorySet } from './stories.ts';
import { strangersSeen } from './strangers.ts';

export interface ProbedOptions {
  readonly probe: Pick<Probe, 'config' | 'ask'>;
  readonly told: readonly StorySet[];
  readonly truth: StorySet;
  /** Of the true stories, those that show or tell what is held out of training. */
  readonly heldOut: PickedOpenings;
  /** The same, their texts given and their pictures drawn, each by who told the set of that name. */
  readonly drawn: readonly StorySet[];
  /** What the model that told and drew all of them says that it was trained without. */
  readonly trainedWithout?: readonly string[] | undefined;
  /** What becomes of true pictures in a model's parts. */
  readonly parts: Pick<Parts, 'compared'>;
  /** Whose parts they are. */
  readonly model: string;
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
  const trueHeldOut = heldOut.numbers.map((number) => seenTruth[number]!);
  const trust = probeTrust(probe, seenTruth, truth, await strangersSeen(probe, truth.stories));
  const found = [
    seenFindings({ trust, sets, seen, pages }),
    heldOutFindings({
      drawn: [...drawn.map(({ name }, i) => heldOutSet(name, seenDrawn[i]!)), heldOutSet(truth.name, trueHeldOut)],
      instruments: trust.instruments(['who']),
      trainedWithout,
    }),
    await partFindings(options),
  ];
  return { measures: found.flatMap(({ measures }) => measures), curves: found.flatMap(({ curves }) => curves) };
}

/** How often the probe is still right about true pictures once a part of the model had them: what each part loses. */
async function partFindings({ probe, truth, parts, model }: ProbedOptions): Promise<Findings> {
  const measures: Measure[] = [];
  for (const [part, what] of [
    ['rebuilt', 'true pictures that the autoencoder rebuilt'],
    ['redrawn', 'pictures drawn from true features'],
  ] as const) {
    const known: KnownStory[] = [];
    for (const [story, pages] of parts.compared.entries()) {
      const { scenes } = truth.stories[story]!;
      if (scenes === undefined) continue;
      const asked = pages.filter(({ page }) => page < scenes.length);
      const answers = await probe.ask(asked.map((one) => one[part]));
      known.push({ answers, scenes: asked.map(({ page }) => scenes[page]!) });
    }
    const right = Object.entries(answerAccuracy(Object.keys(probe.config.questions), known));
    measures.push(
      ...right.map(([question, share]): Measure => ({
        ...{ key: `${part}:${question}`, name: `of ${what} the probe tells ${question}`, unit: 'share' },
        values: { [modelColumn(model)]: share },
      })),
    );
  }
  return { measures, curves: [] };
}
