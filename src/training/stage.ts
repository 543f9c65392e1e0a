/**
 * What a training stage is: a name, the stages whose results it needs, and a run that can be stopped and resumed in
 * its own folder under the run's root. Knows no stage itself; `stages.ts` lists them.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { HostTensor } from '../core/tensor.ts';
import { openSafetensors } from '../formats/safetensors.ts';
import type { Runtime } from '../runtime/session.ts';
import { checkpointFile, RunFolder } from './checkpoint.ts';
import type { Dataset } from './dataset.ts';
import { datasetFingerprint } from './fingerprint.ts';
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
  /** Steps that the device takes before weights come back, see `TrainerOptions`. */
  readonly stepsAtOnce?: number;
  /** Where each descent of the learning rate ends, the last being the stage's length. */
  readonly descents: readonly number[];
  /** Weights to begin with, before those that the stage itself would begin with. */
  readonly initial?: StageResult['weights'];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Stage {
  readonly name: string;
  readonly about: string;
  /** Stages that must have finished. */
  readonly needs: readonly string[];
  /** Where each descent of its learning rate ends unless a run is asked for others; none where it takes no steps. */
  readonly descents: readonly number[];
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
export function hasCheckpoint({ root }: Pick<StageContext, 'root'>, { name }: Stage): boolean {
  return existsSync(join(root, name, checkpointFile));
}

/** What a finished stage left; `Lineage.requireCurrent` has made sure that it has. */
export async function stageResult({ root }: Pick<StageContext, 'root'>, stage: string): Promise<StageResult> {
  await using file = await openSafetensors(join(root, stage, weightsFile));
  return { weights: await file.readAll(), metadata: file.metadata };
}

/** What a stage that trains says itself; the rest comes from its context. */
export interface StageTraining extends Pick<StageRun, 'schedule' | 'batch' | 'notes'> {
  readonly trainer: Omit<TrainerOptions, 'seed' | 'stepsAtOnce'>;
}

/** Trains in the stage's folder, from its last checkpoint when resuming. @returns false when stopped early */
export async function runTraining(
  context: StageContext,
  stage: string,
  { trainer, ...run }: StageTraining,
): Promise<boolean> {
  const { runtime, dataset, basis, seed, resume, stepsAtOnce = 1, signal, onProgress } = context;
  const initial = new Map([...(trainer.initial ?? []), ...(context.initial ?? [])]);
  const folder = await stageFolder(context, stage);
  const data = await datasetFingerprint(dataset);
  return runToWeights({
    ...run,
    stage,
    folder,
    seed,
    data,
    basis,
    resume,
    trainer: await Trainer.create(runtime, { ...trainer, initial, seed, stepsAtOnce }),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
}
