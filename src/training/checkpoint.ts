/** Checkpoints and logs of one training run, as files in its folder. A killed run finds the last whole checkpoint. */

import { access, appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { FormatError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import { openSafetensors, writeSafetensors } from '../formats/safetensors.ts';

export interface Checkpoint {
  /** Steps taken. */
  readonly step: number;
  readonly state: ReadonlyMap<string, HostTensor>;
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

  async saveCheckpoint({ step, state }: Checkpoint): Promise<void> {
    await writeSafetensors(this.#checkpointPath, state, { step: String(step) });
  }

  /** The last checkpoint, or undefined when there is none. @throws FormatError when it is damaged */
  async loadCheckpoint(): Promise<Checkpoint | undefined> {
    if (!(await exists(this.#checkpointPath))) return undefined;
    await using file = await openSafetensors(this.#checkpointPath);
    const step = Number(file.metadata.step);
    if (!Number.isInteger(step))
      throw new FormatError(`${file.path} does not say at which step it was saved; delete it to start over`);
    return { step, state: await file.readAll() };
  }

  async saveWeights(weights: ReadonlyMap<string, HostTensor>, metadata: Record<string, string>): Promise<void> {
    await writeSafetensors(this.weightsPath, weights, metadata);
  }

  async log(entry: LogEntry): Promise<void> {
    await appendFile(this.#logPath, `${JSON.stringify(entry)}\n`);
  }

  /** Forgets what was logged after a checkpoint, so that a resumed run's log reads like an uninterrupted one. */
  async truncateLog(step: number): Promise<void> {
    if (!(await exists(this.#logPath))) return;
    const lines = (await readFile(this.#logPath, 'utf8')).split('\n').filter((line) => line !== '');
    const kept = lines.filter((line) => isBefore(line, step));
    await writeFileAtomic(this.#logPath, kept.map((line) => `${line}\n`).join(''));
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

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
