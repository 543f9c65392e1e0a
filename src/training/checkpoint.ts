/** Checkpoints and logs of one training run, as files in its folder. A killed run finds the last whole checkpoint. */

import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { FormatError, UsageError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import { openSafetensors, writeSafetensors, type SafetensorsFile } from '../formats/safetensors.ts';

export interface Checkpoint {
  /** Steps taken. */
  readonly step: number;
  readonly state: ReadonlyMap<string, HostTensor>;
  /** What the steps were taken with; checkpoints of earlier versions do not say. */
  readonly origin?: RunOrigin;
}

/** What decides, beside the code, which steps a run takes. */
export interface RunOrigin {
  readonly seed: number;
  /** Where each descent of the learning rate ends; the last is the end of the run. */
  readonly descents: readonly number[];
  /** Examples a step; checkpoints of earlier versions do not say. */
  readonly batchSize?: number;
  /** Fingerprint of the data set. */
  readonly data: string;
  /** Fingerprint of what the stages before it left. */
  readonly basis: string;
  /** What the weights that it began with had been trained without; not there where it began with none. */
  readonly initialHeldOut?: readonly string[];
}

/** One line of `log.jsonl`. */
export interface LogEntry {
  readonly step: number;
  readonly loss: number;
  readonly gradientNorm: number;
  readonly learningRate: number;
  /** Since the run, or its resumption, began. */
  readonly seconds: number;
  readonly [metric: string]: number;
}

/** What a stage that has begun leaves in its folder, to be resumed from. */
export const checkpointFile = 'checkpoint.safetensors';

export class RunFolder {
  readonly dir: string;

  private constructor(dir: string) {
    this.dir = dir;
  }

  static async open(dir: string): Promise<RunFolder> {
    await mkdir(dir, { recursive: true });
    return new RunFolder(dir);
  }

  get #checkpointPath(): string {
    return join(this.dir, checkpointFile);
  }

  get #logPath(): string {
    return join(this.dir, 'log.jsonl');
  }

  get weightsPath(): string {
    return join(this.dir, 'weights.safetensors');
  }

  async saveCheckpoint({ step, state, origin }: Checkpoint): Promise<void> {
    const notes = { step: String(step), ...(origin && { origin: JSON.stringify(origin) }) };
    await writeSafetensors(this.#checkpointPath, state, notes);
  }

  /** The last checkpoint, or undefined when there is none. @throws FormatError when it is damaged */
  async loadCheckpoint(): Promise<Checkpoint | undefined> {
    if (!existsSync(this.#checkpointPath)) return undefined;
    await using file = await openSafetensors(this.#checkpointPath);
    return { ...progressOf(file), state: await file.readAll() };
  }

  /** The last checkpoint without its tensors. */
  async loadProgress(): Promise<Omit<Checkpoint, 'state'> | undefined> {
    if (!existsSync(this.#checkpointPath)) return undefined;
    await using file = await openSafetensors(this.#checkpointPath);
    return progressOf(file);
  }

  async saveWeights(weights: ReadonlyMap<string, HostTensor>, metadata: Record<string, string>): Promise<void> {
    await writeSafetensors(this.weightsPath, weights, metadata);
  }

  async log(entry: LogEntry): Promise<void> {
    await appendFile(this.#logPath, `${JSON.stringify(entry)}\n`);
  }

  /** Forgets what was logged after a checkpoint, so that a resumed run's log reads like an uninterrupted one. */
  async truncateLog(step: number): Promise<void> {
    if (!existsSync(this.#logPath)) return;
    const lines = (await readFile(this.#logPath, 'utf8')).split('\n').filter((line) => line !== '');
    const kept = lines.filter((line) => isBefore(line, step));
    await writeFileAtomic(this.#logPath, kept.map((line) => `${line}\n`).join(''));
  }
}

/**
 * That a run goes on as it began, with more descents if need be; otherwise its steps would be neither the old run's nor the
 * new one's.
 * @throws UsageError naming all that differs
 */
export function checkOrigin(dir: string, began: RunOrigin, now: RunOrigin): void {
  const differences = [
    ...(began.seed === now.seed ? [] : [`it has seed ${began.seed}, asked for is ${now.seed}`]),
    ...(goesOn(began.descents, now.descents) ? [] : [`it has ${named(began)} steps, asked for are ${named(now)}`]),
    ...(began.batchSize === undefined || began.batchSize === now.batchSize
      ? []
      : [`it has ${began.batchSize} examples a step, asked for are ${now.batchSize}`]),
    ...(began.data === now.data ? [] : ['its data set was another one, or has changed since']),
    ...(began.basis === now.basis ? [] : ['a stage that it builds on has been trained anew since']),
  ];
  if (differences.length === 0) return;
  throw new UsageError(
    `the run in ${dir} cannot be resumed so: ${differences.join('; ')}; resume it as it began, or remove its folder`,
  );
}

/** Whether the steps taken so far are also the first of a run with the descents asked for. */
function goesOn(began: readonly number[], now: readonly number[]): boolean {
  return began.every((end, i) => end === now[i]);
}

function named({ descents }: RunOrigin): string {
  return descents.join(',');
}

const originSchema = z.object({
  seed: z.number(),
  descents: z.array(z.number()).min(1),
  batchSize: z.number().exactOptional(),
  data: z.string(),
  basis: z.string(),
  initialHeldOut: z.array(z.string()).exactOptional(),
});

function progressOf({ metadata, path }: SafetensorsFile): Omit<Checkpoint, 'state'> {
  const step = Number(metadata.step);
  if (!Number.isInteger(step)) {
    throw new FormatError(`${path} does not say at which step it was saved; delete it to start over`);
  }
  return { step, ...(metadata.origin !== undefined && { origin: parseOrigin(metadata.origin, path) }) };
}

function parseOrigin(text: string, path: string): RunOrigin {
  try {
    return originSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new FormatError(
      `${path} does not say with which seed, steps, data and earlier stages it began; delete it to start over`,
      { cause },
    );
  }
}

/** A line cut short by a kill counts as never written. */
function isBefore(line: string, step: number): boolean {
  try {
    return (JSON.parse(line) as LogEntry).step < step;
  } catch {
    return false;
  }
}
