/**
 * From nothing to the shipped model: draws the world, runs every training stage, writes the model folder.
 *
 *   npm run -s mini -- [--out .work/mini] [--model weights/mini]
 *
 * Interrupt it at any time; the same command goes on from the last checkpoint.
 */

import { parseArgs } from 'node:util';

import { commandLine } from '../src/cli/context.ts';
import { processContext } from '../src/cli/process-context.ts';
import { exitCodes, report } from '../src/cli/run.ts';
import { UsageError } from '../src/core/errors.ts';
import { inlineRuntime } from '../src/runtime/node.ts';
import { exportModel } from '../src/training/export.ts';
import { stages, trainStage } from '../src/training/stages.ts';
import { drawData, seed, steps } from './mini-recipe.ts';

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
  const runtime = inlineRuntime();
  for (const { name } of stages) {
    const finished = await trainStage(name, {
      data: await drawData(name, out, signal),
      root: out,
      runtime,
      seed,
      resume: true,
      signal,
      ...(steps[name] !== undefined && { steps: steps[name] }),
      onProgress: ({ stage, step, steps: all, loss, secondsLeft }) => {
        if (step % 10 === 0 || step === all) {
          const learned = loss === undefined ? '' : `, loss ${loss.toFixed(4)}`;
          console.error(`${stage} ${step}/${all}${learned}, ${Math.ceil(secondsLeft / 60)} min left`);
        }
      },
    });
    if (!finished) signal.throwIfAborted();
  }
  await runtime.close();
  await exportModel(out, model);
}
