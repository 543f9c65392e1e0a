/**
 * Whether the recipe still trains as it did: takes the first 50 steps of a stage and compares their losses with those
 * that `mini-losses.json` keeps of the last whole run.
 *
 *   npm run -s mini:check -- [--out .work/mini-check] [--run .work/mini] [STAGE...]
 *
 * From nothing it can check the language model, which needs only the data and its vocabulary; that is what it does unless
 * stages are named. With the folder of a whole run it can check the other stages too, each on what the run's earlier
 * stages left. Exit code 1 when a loss is off.
 */

import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { exitCodes } from '../src/cli/run.ts';
import { inlineRuntime } from '../src/runtime/node.ts';
import { stages, trainStage } from '../src/training/stages.ts';
import { batchSizes, descentsOf, drawData, seed, threads } from './mini-recipe.ts';

/** On the processor that trained a stage its losses come again to 0.005 %. */
const tolerance = 0.02;
/**
 * The de-tokenizer was trained on a GPU. On a CPU its losses are the same to 0.03 % for 35 steps, then up to 2.2 % off: sums
 * are taken in another order, and the learning rate is high by then.
 */
const tolerances: Readonly<Record<string, number>> = { detokenizer: 0.05 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: '.work/mini-check' }, run: { type: 'string' } },
});
const known = JSON.parse(await readFile(new URL('mini-losses.json', import.meta.url), 'utf8')) as Record<
  string,
  readonly number[]
>;
const names = positionals.length > 0 ? positionals : ['language'];
const unknown = names.find((name) => known[name] === undefined);
if (unknown !== undefined) {
  console.error(`no losses are kept of ${unknown}, only of ${Object.keys(known).join(', ')}`);
  process.exit(exitCodes.usage);
}
const runtime = inlineRuntime({ threads });
for (const name of names) {
  const expected = known[name]!;
  const losses = await firstLosses(name, expected.length);
  const off = losses.map((loss, i) => Math.abs(loss / expected[i]! - 1));
  const worst = Math.max(0, ...off);
  const ok = losses.length === expected.length && worst <= (tolerances[name] ?? tolerance);
  console.log(JSON.stringify({ stage: name, steps: losses.length, largestDifference: worst, ok }));
  if (!ok) process.exitCode = 1;
}
await runtime.close();

function dataOf(stage: string): Promise<string> {
  return drawData(stage, values.run ?? values.out, new AbortController().signal);
}

async function firstLosses(name: string, count: number): Promise<number[]> {
  const root = await freshRoot(name);
  const stop = new AbortController();
  const descents = descentsOf(name);
  const losses: number[] = [];
  await trainStage(name, {
    data: await dataOf(name),
    root,
    runtime,
    seed,
    resume: false,
    signal: stop.signal,
    ...(descents && { descents }),
    ...(batchSizes[name] && { batchSize: batchSizes[name] }),
    onProgress: ({ stage, loss }) => {
      if (stage !== name || loss === undefined) return;
      losses.push(loss);
      if (losses.length === count) stop.abort();
    },
  });
  return losses.slice(0, count);
}

/** A folder for this stage alone, in which the whole run's other stages and encodings can be found. */
async function freshRoot(name: string): Promise<string> {
  const root = join(values.out, `check-${name}`);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  if (values.run !== undefined) {
    for (const other of [...stages.map((stage) => stage.name), 'encodings']) {
      if (other !== name) await symlink(resolve(values.run, other), join(root, other));
    }
  } else if (name !== 'vocabulary') {
    await trainStage('vocabulary', { data: await dataOf('vocabulary'), root, runtime, seed, resume: false });
  }
  return root;
}
