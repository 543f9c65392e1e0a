/**
 * From nothing to the shipped model: draws the world, runs every training stage, writes the model folder.
 *
 *   npm run -s mini -- [--out .work/mini] [--model weights/mini]
 *
 * Two stages at a time, each on half of the cores, where their needs allow: on two cores that trains half as much again
 * as one after another. Interrupt it at any time; the same command goes on from the last checkpoints.
 */

import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

import { commandLine } from '../src/cli/context.ts';
import { processContext } from '../src/cli/process-context.ts';
import { exitCodes, report } from '../src/cli/run.ts';
import { SeedStoryError, UsageError } from '../src/core/errors.ts';
import { exportModel } from '../src/training/export.ts';
import type { Progress } from '../src/training/loop.ts';
import { stages } from '../src/training/stages.ts';
import { runInLanes } from './lanes.ts';
import { drawData } from './mini-recipe.ts';
import type { Lane, LaneMessage } from './train-lane.ts';

const lanes = 2;

const args = process.argv.slice(2);
const context = processContext();
try {
  const { out, model } = optionsOf(args);
  await makeMini(out, model, context.signal);
} catch (error) {
  process.exitCode = report(error, false, context);
  if (process.exitCode === exitCodes.interrupted) {
    console.error(`go on with: ${commandLine('mini', args)}`);
  }
}

function optionsOf(words: string[]): { readonly out: string; readonly model: string } {
  try {
    return parseArgs({
      args: words,
      options: { out: { type: 'string', default: '.work/mini' }, model: { type: 'string', default: 'weights/mini' } },
    }).values;
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

/** @throws the signal's reason when aborted; what was done until then is kept */
async function makeMini(out: string, model: string, signal: AbortSignal): Promise<void> {
  const cores = availableParallelism();
  await runInLanes(stages, lanes, async ({ name }, alone) => {
    const data = await drawData(name, out, signal);
    const threads = alone ? cores : Math.max(1, Math.floor(cores / lanes));
    await trainInThread({ stage: name, data, root: out, threads }, signal);
  });
  await exportModel(out, model);
}

/** @throws the signal's reason when aborted, once the thread has saved its checkpoint */
async function trainInThread(lane: Lane, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const thread = new Worker(new URL('train-lane.ts', import.meta.url), { workerData: lane });
  const stop = (): void => thread.postMessage('stop');
  signal.addEventListener('abort', stop);
  let finished = false;
  thread.on('message', (message: LaneMessage) => {
    if (message.type === 'done') finished = message.finished;
    else show(message.progress);
  });
  try {
    await once(thread, 'exit');
  } catch (error) {
    throw asOwn(error);
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (!finished) signal.throwIfAborted();
  if (!finished) throw new SeedStoryError(`the training of ${lane.stage} ended before its last step; start it again`);
}

/** What a thread throws arrives here as a plain error that only has its class's name. */
function asOwn(error: unknown): unknown {
  const { name, message } = error as Error;
  return /^(SeedStory|Usage|Busy|Weights|Format)Error$/.test(name)
    ? new SeedStoryError(message, { cause: error })
    : error;
}

function show({ stage, step, steps, loss, secondsLeft }: Progress): void {
  if (step % 10 !== 0 && step !== steps) return;
  const learned = loss === undefined ? '' : `, loss ${loss.toFixed(4)}`;
  console.error(`${stage} ${step}/${steps}${learned}, ${Math.ceil(secondsLeft / 60)} min left`);
}
