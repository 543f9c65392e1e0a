/**
 * What a training stage is: a name, the stages whose results it needs, and a run that can be stopped and resumed in
 * its own folder under the run's root. Knows no stage itself; `stages.ts` lists them.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { WeightsError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import { openSafetensors } from '../formats/safetensors.ts';
import type { Program } from '../graph/program.ts';
import type { Runtime } from '../runtime/session.ts';
import type { AdamWOptions } from './adamw.ts';
import { checkpointFile, RunFolder } from './checkpoint.ts';
import type { Dataset } from './dataset.ts';
import { datasetFingerprint } from './fingerprint.ts';
import { heldOutNote, namedByAll } from './held-out-note.ts';
import { runToWeights, type Progress, type StageRun } from './loop.ts';
import { Trainer, type TrainerOptions } from './trainer.ts';

export interface StageContext {
  readonly runtime: Runtime;
  readonly dataset: Dataset;
  /** Holds one folder a stage. */
  readonly root: string;
  /** Fingerprint of what the stages left that this one needs. */
  readonly basis: string;
  readonly seed: number;
  readonly resume: boolean;
  /** Where each descent of the learning rate ends, the last being the stage's length. */
  readonly descents: readonly number[];
  /** Examples a step; 0 where none are taken. */
  readonly batchSize: number;
  /** Steps that the device takes before weights come back, see `TrainerOptions`. */
  readonly stepsAtOnce?: number;
  /**
   * What the data set, and all that the earlier stages learned from, are certainly without, in words; its result says
   * so.
   */
  readonly heldOut?: readonly string[];
  /** Weights to begin with, before those that the stage itself would begin with. */
  readonly initial?: StageResult['weights'];
  /** Where the run began with a model's weights, perhaps before it was resumed: what that model was trained without. */
  readonly initialHeldOut?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Stage {
  readonly name: string;
  readonly about: string;
  /** Whether held-out stories are among what it learns from: where it learns to read, see or paint, never to tell. */
  readonly seesHeldOut?: true;
  /** Stages that must have finished. */
  readonly needs: readonly string[];
  /** Where each descent of its learning rate ends unless a run is asked for others; none where it takes no steps. */
  readonly descents: readonly number[];
  /** Examples a step unless a run is asked for another number; 0 where it takes no steps. */
  readonly batchSize: number;
  /** The file in its folder that says it has finished. */
  readonly result: string;
  /** The file of a model folder in which its result goes on, if any does. */
  readonly keptIn?: string;
  /** @returns false when stopped early; it can then be resumed */
  run(context: StageContext): Promise<boolean>;
}

/** Weights and notes that a finished stage left. */
export interface StageResult {
  readonly weights: ReadonlyMap<string, HostTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The feeds of a program's weights. @throws WeightsError naming one that the result lacks */
export function weightFeeds({ parameters }: Pick<Program, 'parameters'>, { weights }: Pick<StageResult, 'weights'>) {
  return Object.fromEntries(
    [...parameters.keys()].map((name) => {
      const weight = weights.get(name);
      if (weight === undefined) throw new WeightsError(`weight ${name} is missing; train its stage anew`);
      return [name, weight] as const;
    }),
  );
}

export function stageFolder(context: StageContext, stage: string): Promise<RunFolder> {
  return RunFolder.open(join(context.root, stage));
}

export const weightsFile = 'weights.safetensors';

export function hasFinished({ root }: Pick<StageContext, 'root'>, { name, result }: Stage): boolean {
  return existsSync(join(root, name, result));
}

/** Whether the stage has left anything that starting over would destroy. */
export function hasBegun(context: Pick<StageContext, 'root'>, stage: Stage): boolean {
  return hasFinished(context, stage) || hasCheckpoint(context, stage);
}

/** Whether the stage can be resumed. */
export function hasCheckpoint({ root }: Pick<StageContext, 'root'>, { name }: Pick<Stage, 'name'>): boolean {
  return existsSync(join(root, name, checkpointFile));
}

/** What a finished stage left; `Lineage.requireCurrent` has made sure that it has. */
export async function stageResult({ root }: Pick<StageContext, 'root'>, stage: string): Promise<StageResult> {
  await using file = await openSafetensors(join(root, stage, weightsFile));
  return { weights: await file.readAll(), metadata: file.metadata };
}

/** What a stage that trains says itself; the rest comes from its context. */
export interface StageTraining extends Pick<StageRun, 'schedule' | 'batch' | 'notes'> {
  readonly trainer: Omit<TrainerOptions, 'seed'>;
  /** What is otherwise where a run begins with a model's weights, also when it is resumed. */
  readonly fromModel?: Partial<AdamWOptions>;
  /** What a run from nothing begins with, beside `trainer.initial`; not asked for where a run goes on. */
  readonly begin?: () => StageResult['weights'] | Promise<StageResult['weights']>;
}

/** Trains in the stage's folder, from its last checkpoint when resuming. @returns false when stopped early */
export async function runTraining(
  context: StageContext,
  stage: string,
  { trainer, fromModel, begin, notes, ...run }: StageTraining,
): Promise<boolean> {
  const {
    runtime,
    dataset,
    heldOut = [],
    basis,
    seed,
    batchSize,
    stepsAtOnce = 1,
    resume,
    signal,
    onProgress,
  } = context;
  const goesOn = context.initial !== undefined || (resume && hasCheckpoint(context, { name: stage }));
  const begun = goesOn ? undefined : await begin?.();
  const initial = new Map([...(trainer.initial ?? []), ...(begun ?? []), ...(context.initial ?? [])]);
  const folder = await stageFolder(context, stage);
  const data = await datasetFingerprint(dataset);
  const initialHeldOut = context.initialHeldOut ?? (resume ? await heldOutAtItsBeginning(folder) : undefined);
  const without = initialHeldOut ? namedByAll([heldOut, initialHeldOut]) : heldOut;
  const optimiser = { ...trainer.optimiser, ...(initialHeldOut !== undefined && fromModel) };
  return runToWeights({
    ...run,
    notes: async (weights) => ({ ...(await notes?.(weights)), ...heldOutNote(without) }),
    stage,
    folder,
    seed,
    batchSize,
    data,
    basis,
    initialHeldOut,
    resume,
    trainer: await Trainer.create(runtime, { ...trainer, optimiser, initial, seed, stepsAtOnce }),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
}

/**
 * What the weights with which a stage's run began had been trained without; undefined where it began with none, as runs
 * do whose checkpoints do not say.
 */
async function heldOutAtItsBeginning(folder: RunFolder): Promise<readonly string[] | undefined> {
  const last = await folder.loadProgress();
  if (last === undefined) return undefined;
  // It does not even say on what data it was trained.
  if (last.origin === undefined) return [];
  return last.origin.initialHeldOut;
}
