/**
 * From nothing to the shipped model: draws the world, runs every training stage, writes the model folder and, beside it,
 * the probe that quality is measured with.
 *
 *   npm run -s mini -- [--out .work/mini] [--model weights/mini] [--probe weights/probe.safetensors] [--share 1]
 *
 * With `--share 0.02` it trains on a fiftieth of the stories for a fiftieth of the steps, and leaves the shipped model alone:
 * the model is of no use, but it shows that every stage runs.
 *
 * Two stages at a time, each on half of the cores, where their needs allow: on two cores that trains half as much again
 * as one after another. Interrupt it at any time; the same command goes on from the last checkpoints.
 */

import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { commandLine } from '../src/cli/context.ts';
import { processContext } from '../src/cli/process-context.ts';
import { exitCodes, report } from '../src/cli/run.ts';
import { UsageError } from '../src/core/errors.ts';
import { writeFileAtomic } from '../src/formats/atomic-file.ts';
import { lockFolder } from '../src/formats/folder-lock.ts';
import { exportModel } from '../src/training/export.ts';
import type { Progress } from '../src/training/loop.ts';
import { stages } from '../src/training/stages.ts';
import { probeStage } from '../src/training/stages/probe.ts';
import { batchSizes, concurrency, descentsOf, drawData, knownWithin, seed, threads } from './mini-recipe.ts';
import { runTasks } from './tasks.ts';
import { trainInThread } from './train-thread.ts';

const args = process.argv.slice(2);
const context = processContext();
try {
  await makeMini(optionsOf(args), context.signal);
} catch (error) {
  process.exitCode = report(error, false, context);
  if (process.exitCode === exitCodes.interrupted) {
    console.error(`go on with: ${commandLine('mini', args)}`);
  }
}

interface Options {
  readonly out: string;
  readonly model: string;
  readonly probe: string;
  /** Of all steps and stories, above 0 and up to 1. */
  readonly share: number;
}

function optionsOf(words: string[]): Options {
  try {
    const { share: word, ...given } = parseArgs({
      args: words,
      options: {
        out: { type: 'string' },
        model: { type: 'string' },
        probe: { type: 'string' },
        share: { type: 'string', default: '1' },
      },
    }).values;
    const share = Number(word);
    if (!(share > 0 && share <= 1)) throw new RangeError(`--share is a number above 0 and up to 1, not ${word}`);
    return { ...foldersOf(share), ...given, share };
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

/** Where things go that nobody said a place for: only a whole training takes that of the shipped model, and no two shares one. */
function foldersOf(share: number): Omit<Options, 'share'> {
  if (share === 1) return { out: '.work/mini', model: 'weights/mini', probe: 'weights/probe.safetensors' };
  const out = `.work/share-${share}`;
  return { out, model: `${out}-model`, probe: `${out}-probe.safetensors` };
}

/** @throws the signal's reason when aborted; what was done until then is kept */
async function makeMini({ out, model, probe, share }: Options, signal: AbortSignal): Promise<void> {
  await mkdir(out, { recursive: true });
  await using _lock = await lockFolder(out);
  await runTasks(stages, concurrency, signal, async ({ name }, alone, stop) => {
    const descents = descentsOf(name, share);
    const request = {
      stage: name,
      data: await drawData(name, out, stop, share),
      root: out,
      seed,
      threads: alone ? availableParallelism() : threads,
      ...(descents && { descents }),
      ...(batchSizes[name] && { batchSize: batchSizes[name] }),
    };
    await trainInThread(request, stop, show);
  });
  // Measured of the whole training alone.
  await exportModel(out, model, share === 1 ? knownWithin : undefined);
  await writeFileAtomic(probe, await readFile(join(out, probeStage.name, probeStage.result)));
}

function show({ stage, step, steps, loss, secondsLeft }: Progress): void {
  if (step % 10 !== 0 && step !== steps) return;
  const learned = loss === undefined ? '' : `, loss ${loss.toFixed(4)}`;
  console.error(`${stage} ${step}/${steps}${learned}, ${Math.ceil(secondsLeft / 60)} min left`);
}
