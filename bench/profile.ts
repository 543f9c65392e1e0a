/**
 * Where the time of a stage's training step goes, as the runtime's own trace tells it: what a step takes, how much of it
 * goes into operations, and which. What is left feeds and fetches, on other devices than the CPU with the way there and back.
 * Begins with mini's weights; takes the first steps away, in which buffers are made.
 *
 *   node bench/profile.ts STAGE --data DIR [--steps 30] [--device cpu] [--batch-size N] [--threads N]
 */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Argument, Command, Option } from 'commander';

import { integer } from '../src/cli/context.ts';
import { processContext } from '../src/cli/process-context.ts';
import { report as reportError } from '../src/cli/run.ts';
import { textTable } from '../src/evaluation/text-table.ts';
import { inlineRuntime } from '../src/runtime/node.ts';
import { devices, type Device } from '../src/runtime/session.ts';
import { modelPath } from '../src/story/model-folder.ts';
import { stages, trainStage } from '../src/training/stages.ts';

interface Options {
  readonly data: string;
  readonly steps: number;
  readonly device: Device;
  readonly batchSize?: number;
  readonly threads?: number;
}

/** Of the runtime's trace; times in microseconds. */
interface TraceEvent {
  readonly cat: string;
  readonly name: string;
  readonly dur: number;
  readonly args?: { readonly op_name?: string; readonly provider?: string };
}

/** Steps that are left out. */
const first = 5;

/** Those that take steps and can begin with mini's weights. */
const profiled = stages.filter(({ descents, keptIn }) => descents.length > 0 && keptIn !== undefined);

const command = new Command('profile')
  .addArgument(new Argument('<stage>').choices(profiled.map(({ name }) => name)))
  .requiredOption('--data <dir>', 'StoryStream folder')
  .option('--steps <n>', 'that are taken', integer(first + 2, 10_000), 30)
  .addOption(new Option('--device <name>', 'what computes').choices(devices).default('cpu'))
  .option('--batch-size <n>', "examples a step, instead of the stage's own number", integer(1, 4096))
  .option('--threads <n>', 'that one operation may use; all cores when left out', integer(1, 1024))
  .action(profile);
try {
  await command.parseAsync();
} catch (error) {
  process.exitCode = reportError(error, false, processContext());
}

async function profile(stage: string, { data, steps, device, threads, batchSize }: Options): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'seed-story-profile-'));
  try {
    const runtime = inlineRuntime({ device, profile: join(root, 'trace'), ...(threads !== undefined && { threads }) });
    await trainStage(stage, {
      ...{ runtime, data, root, seed: 1, resume: false, from: modelPath('mini'), descents: [steps] },
      ...(batchSize !== undefined && { batchSize }),
    });
    await runtime.close();
    console.log(table(await longestTrace(root)).join('\n'));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** That of the training: other sessions, as those that encode pictures, have one each. */
async function longestTrace(root: string): Promise<readonly TraceEvent[]> {
  const files = (await readdir(root)).filter((name) => name.startsWith('trace'));
  const traces = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(root, name), 'utf8')) as TraceEvent[]),
  );
  const cost = (trace: readonly TraceEvent[]): number => total(trace.filter(isOperation));
  return traces.toSorted((a, b) => cost(b) - cost(a))[0]!;
}

function isOperation({ cat, name }: TraceEvent): boolean {
  return cat === 'Node' && name.endsWith('_kernel_time');
}

function total(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { dur }) => sum + dur, 0);
}

function table(trace: readonly TraceEvent[]): string[] {
  const ends = [...trace.keys()].filter((i) => trace[i]!.name === 'model_run');
  const kept = trace.slice(ends[first - 1]! + 1, ends.at(-1)! + 1);
  const steps = ends.length - first;
  const [runs, operations] = [kept.filter(({ name }) => name === 'model_run'), kept.filter(isOperation)];
  const row = (name: string, events: readonly TraceEvent[]): string[] => [
    name,
    (total(events) / steps / 1000).toFixed(2),
    String(Math.round(events.length / steps)),
    `${((100 * total(events)) / total(runs)).toFixed(1)} %`,
  ];
  const kinds = Object.entries(
    Object.groupBy(operations, ({ args }) => `${args?.op_name} (${args?.provider?.replace('ExecutionProvider', '')})`),
  ).map(([kind, events]) => row(kind, events!));
  return textTable([
    ['of a step', 'ms', 'times', 'share'],
    row('all of it', runs),
    row('operations', operations),
    ...kinds.toSorted((a, b) => Number(b[1]) - Number(a[1])).slice(0, 20),
  ]);
}
