/**
 * The loop every stage runs: batches in, steps taken, log lines, checkpoints, a clean stop. The batch of a step
 * depends on the seed and the step alone, so a resumed run sees what an uninterrupted one would have.
 */

import { setImmediate } from 'node:timers/promises';

import { SeedStoryError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import type { HostTensor } from '../core/tensor.ts';
import type { Tensors } from '../runtime/session.ts';
import { checkOrigin, type RunFolder, type RunOrigin } from './checkpoint.ts';
import { learningRateAt, lengthOf, type CosineSchedule } from './schedule.ts';
import type { Step, StepResult, Trainer } from './trainer.ts';

export interface Progress {
  /** The stage, or what it prepares. */
  readonly stage: string;
  readonly step: number;
  readonly steps: number;
  /** Undefined while nothing is learned. */
  readonly loss?: number;
  readonly secondsLeft: number;
}

export interface LoopOptions {
  readonly stage: string;
  readonly trainer: Trainer;
  readonly folder: RunFolder;
  readonly schedule: CosineSchedule;
  readonly seed: number;
  /** Examples a step. */
  readonly batchSize: number;
  /** Fingerprint of what batches are made of; a run is not resumed with other data. */
  readonly data: string;
  /** Fingerprint of what the stages before it left; nor with other ones. */
  readonly basis: string;
  /** What the weights that the run began with had been trained without; left out where it began with none. */
  readonly initialHeldOut?: readonly string[] | undefined;
  /** The feeds of one step; `random` is seeded by the step. Called for the next steps while others run. */
  readonly batch: (random: Random, step: number) => Promise<Tensors>;
  readonly resume: boolean;
  readonly checkpointSeconds?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Runs from the last checkpoint (when resuming) to the schedule's end.
 * @returns false when stopped early by the signal; the checkpoint then holds the last step
 * @throws SeedStoryError when the loss is no longer a number; UsageError when resuming with another seed, other descents, batches of another size, other data or earlier stages
 */
export async function runLoop(options: LoopOptions): Promise<boolean> {
  const { trainer, folder, schedule, signal } = options;
  const origin: RunOrigin = {
    seed: options.seed,
    descents: schedule.descents,
    batchSize: options.batchSize,
    data: options.data,
    basis: options.basis,
    ...(options.initialHeldOut && { initialHeldOut: options.initialHeldOut }),
  };
  const steps = lengthOf(schedule);
  const start = await startingStep(options, origin);
  const clock = { began: performance.now(), saved: performance.now() };
  const prepared = async (step: number): Promise<Step> => {
    const feeds = await options.batch(new Random(options.seed).fork(`step ${step}`), step);
    return { feeds, learningRate: learningRateAt(schedule, step), step };
  };
  const preparedFrom = async (first: number): Promise<readonly Step[]> => {
    const next: Step[] = [];
    const end = Math.min(first + trainer.stepsAtOnce, steps);
    for (let step = first; step < end && !signal?.aborted; step++) {
      next.push(await prepared(step));
      // Making batches may take seconds in all, in which a signal must be heard.
      await setImmediate();
    }
    return next;
  };
  let upcoming = preparedFrom(start);
  try {
    for (let done = start; ;) {
      const taken = await upcoming;
      done += taken.length;
      const results = trainer.steps(taken);
      upcoming = preparedFrom(done);
      // The batches being prepared may fail before they are awaited; the loop reports it then, not as unhandled.
      upcoming.catch(() => {});
      for (const [i, result] of (await results).entries()) {
        await report(options, { ...taken[i]!, taken: done - start, began: clock.began }, result);
      }
      const ends = done === steps || (signal?.aborted ?? false);
      if (ends || performance.now() - clock.saved > (options.checkpointSeconds ?? 180) * 1000) {
        await folder.saveCheckpoint({ step: done, state: trainer.state(), origin });
        clock.saved = performance.now();
      }
      if (ends) return done === steps;
    }
  } finally {
    // Nothing goes on reading pictures for a run that has ended.
    await upcoming.catch(() => {});
  }
}

export interface StageRun extends LoopOptions {
  /** What the weights file should say beside the weights; asked for when the last step is taken. */
  readonly notes?: (weights: ReadonlyMap<string, HostTensor>) => Promise<Record<string, string>>;
}

/** Runs the loop and, at its end, saves the weights. The trainer is released however the run ends. */
export async function runToWeights({ notes, ...options }: StageRun): Promise<boolean> {
  const { trainer, folder } = options;
  try {
    const finished = await runLoop(options);
    if (finished) {
      const weights = trainer.weights();
      await folder.saveWeights(weights, { ...(await notes?.(weights)), basis: options.basis });
    }
    return finished;
  } finally {
    await trainer.release();
  }
}

async function startingStep({ resume, folder, trainer }: LoopOptions, origin: RunOrigin): Promise<number> {
  const checkpoint = resume ? await folder.loadCheckpoint() : undefined;
  if (checkpoint?.origin !== undefined) checkOrigin(folder.dir, checkpoint.origin, origin);
  if (checkpoint !== undefined) trainer.restore(checkpoint.state);
  const step = checkpoint?.step ?? 0;
  await folder.truncateLog(step);
  return step;
}

interface Reported extends Step {
  /** Steps of this run so far, with those taken at once. */
  readonly taken: number;
  /** When it began, in milliseconds. */
  readonly began: number;
}

async function report(
  { stage, folder, schedule, onProgress }: LoopOptions,
  { step, learningRate, taken, began }: Reported,
  { loss, gradientNorm, metrics }: StepResult,
): Promise<void> {
  // A gradient that is no number has already made weights of none: the checkpoint before must stay the last.
  if (!Number.isFinite(loss) || !Number.isFinite(gradientNorm)) {
    const [what, value] = Number.isFinite(loss) ? ["the gradient's norm", gradientNorm] : ['the loss', loss];
    throw new SeedStoryError(
      `${what} of ${stage} is ${value} at step ${step}; what was saved before is kept. Look for bad data, or train anew ` +
        'with another seed',
    );
  }
  const seconds = (performance.now() - began) / 1000;
  await folder.log({ step, loss, gradientNorm, learningRate, seconds: Math.round(seconds * 100) / 100, ...metrics });
  onProgress?.({
    stage,
    step: step + 1,
    steps: lengthOf(schedule),
    loss,
    secondsLeft: (seconds / taken) * (lengthOf(schedule) - step - 1),
  });
}
