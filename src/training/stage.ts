/**
 * What a training stage is: a name, the stages whose results it needs, and a run that can be stopped and resumed in
 * its own folder under the run's root. Knows no stage itself; `stages.ts` lists them.
 */

import { access } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import { openSafetensors } from '../formats/safetensors.ts';
import type { Device, Runtime } from '../runtime/session.ts';
import { RunFolder } from './checkpoint.ts';
import type { Dataset } from './dataset.ts';
import type { Progress } from './loop.ts';

export interface StageContext {
  readonly runtime: Runtime;
  readonly dataset: Dataset;
  /** Holds one folder a stage. */
  readonly root: string;
  readonly seed: number;
  readonly resume: boolean;
  readonly device?: Device;
  /** Overrides the stage's own length. */
  readonly steps?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Stage {
  readonly name: string;
  readonly about: string;
  /** Stages that must have finished. */
  readonly needs: readonly string[];
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

/** A file that a finished stage left. @throws UsageError when it is not there */
export async function stageFile(context: StageContext, stage: string, name: string): Promise<string> {
  const path = join(context.root, stage, name);
  const finished = await access(path).then(
    () => true,
    () => false,
  );
  if (!finished) throw new UsageError(`stage ${stage} must run first: ${path} is not there`);
  return path;
}

/** @throws UsageError when the stage has not finished */
export async function stageResult(context: StageContext, stage: string): Promise<StageResult> {
  await using file = await openSafetensors(await stageFile(context, stage, 'weights.safetensors'));
  return { weights: await file.readAll(), metadata: file.metadata };
}

/** Options every loop takes from the context. */
export function loopOptions(context: StageContext): Pick<StageContext, 'seed' | 'resume' | 'signal' | 'onProgress'> {
  const { seed, resume, signal, onProgress } = context;
  return { seed, resume, ...(signal && { signal }), ...(onProgress && { onProgress }) };
}
