/** The training stages in the order they run, and the way in for the command and for `runs/`. */

import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from '../core/errors.ts';
import { lockFolder } from '../formats/folder-lock.ts';
import { beginFrom, standsInFor } from './begin-from.ts';
import { checkOrigin, RunFolder } from './checkpoint.ts';
import { loadDataset } from './dataset.ts';
import { namedByAll } from './held-out-note.ts';
import { Lineage } from './lineage.ts';
import { lengthOf } from './schedule.ts';
import { hasBegun, hasCheckpoint, hasFinished, type Stage, type StageContext } from './stage.ts';
import { adaptationStage } from './stages/adaptation.ts';
import { autoencoderStage, decoderStage } from './stages/autoencoder.ts';
import { detokenizerStage } from './stages/detokenizer.ts';
import { instructionStage } from './stages/instruction.ts';
import { languageStage } from './stages/language.ts';
import { picturePriorStage } from './stages/picture-prior.ts';
import { probeStage } from './stages/probe.ts';
import { resamplersStage } from './stages/resamplers.ts';
import { visualTokenizerStage } from './stages/visual-tokenizer.ts';
import { vocabularyStage } from './stages/vocabulary.ts';

export const stages: readonly Stage[] = [
  vocabularyStage,
  autoencoderStage,
  visualTokenizerStage,
  languageStage,
  resamplersStage,
  picturePriorStage,
  detokenizerStage,
  instructionStage,
  adaptationStage,
  decoderStage,
  probeStage,
];

type Given = 'dataset' | 'basis' | 'descents' | 'batchSize' | 'initial' | 'heldOut' | 'initialHeldOut';

export interface TrainOptions extends Omit<StageContext, Given> {
  /** In place of the stage's own. */
  readonly descents?: readonly number[];
  /** Likewise. */
  readonly batchSize?: number;
  /** A StoryStream folder. */
  readonly data: string;
  /** A model folder, where the stage and those before it begin unless they have begun already. */
  readonly from?: string;
}

/**
 * Runs one stage in `root/NAME`, going on from its checkpoint when resuming; one that has finished is not run again
 * unless more steps are asked for than it took.
 * No other process can train the same stage in `root` meanwhile. Another stage it can: should both need the same
 * encodings, both compute them, and the file of the later replaces that of the earlier whole.
 * @returns false when the signal stopped it
 * @throws UsageError for an unknown stage, one whose predecessors have not run or have changed, or one that would be started over;
 *   BusyError naming the process that trains the stage
 */
export async function trainStage(name: string, { data, from, ...options }: TrainOptions): Promise<boolean> {
  const stage = find(name);
  if ((options.descents ?? options.batchSize) !== undefined && stage.descents.length === 0) {
    throw new UsageError(`${name} takes no steps; leave out their number and size`);
  }
  const lineage = new Lineage(options.root, stages);
  const initial = from === undefined ? undefined : await beginFrom(from, options.root, stage, stages);
  const standsIn = await standsInFor(options.root, stage);
  if (standsIn && initial === undefined && !hasCheckpoint(options, stage)) {
    throw new UsageError(`${name} in ${options.root} only stands in from a model; say which with --from to train it`);
  }
  if (options.resume && !standsIn && hasFinished(options, stage)) {
    await lineage.requireTrue(stage);
    if (await isAtItsEnd(options, stage)) return true;
  }
  await lineage.requireNeeds(stage);
  return inFolder(join(options.root, name), async () => {
    if (!options.resume && (standsIn ? hasCheckpoint : hasBegun)(options, stage)) {
      throw new UsageError(`${options.root} holds a run of ${name}: resume it, remove its folder, or use another one`);
    }
    const dataset = await loadDataset(data, stage);
    try {
      return await stage.run({
        ...options,
        dataset,
        basis: await lineage.basisOf(stage),
        descents: options.descents ?? stage.descents,
        batchSize: options.batchSize ?? stage.batchSize,
        heldOut: namedByAll([dataset.heldOut, ...(await lineage.heldOutLists(stage.needs))]),
        ...(initial && { initial }),
        ...(standsIn && { initialHeldOut: standsIn.heldOut }),
      });
    } catch (error) {
      // What comes before a stage's steps, such as encoding every picture, is stopped by throwing the signal's reason.
      if (options.signal?.aborted && error === options.signal.reason) return false;
      throw error;
    }
  });
}

/** Locks a folder, made if need be, while `run` runs; it stays only if it holds something then. */
async function inFolder<T>(folder: string, run: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  try {
    await using _lock = await lockFolder(folder);
    return await run();
  } finally {
    // Only an empty one can be removed so.
    await rmdir(folder).catch(() => undefined);
  }
}

/**
 * Whether a finished stage has taken all the steps that are asked for; an earlier, shorter run may have left its weights.
 * @throws UsageError when they cannot be taken after those that it took
 */
async function isAtItsEnd(
  { root, seed, descents, batchSize }: Omit<TrainOptions, 'data' | 'from'>,
  stage: Stage,
): Promise<boolean> {
  const folder = await RunFolder.open(join(root, stage.name));
  const last = await folder.loadProgress();
  if (last === undefined) {
    if (descents === undefined || stage.descents.length === 0) return true;
    throw new UsageError(`${folder.dir} has weights but no checkpoint to go on from; leave out the steps`);
  }
  const { step, origin } = last;
  if (origin === undefined) return descents === undefined || step >= lengthOf({ descents });
  const asked = { seed, descents: descents ?? origin.descents, ...(batchSize !== undefined && { batchSize }) };
  checkOrigin(folder.dir, origin, { ...origin, ...asked });
  return step >= lengthOf({ descents: descents ?? origin.descents });
}

function find(name: string): Stage {
  const stage = stages.find((candidate) => candidate.name === name);
  if (stage !== undefined) return stage;
  throw new UsageError(`there is no stage ${name}; the stages are ${stages.map((s) => s.name).join(', ')}`);
}
