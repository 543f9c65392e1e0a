/** `doctor`: says what this machine can run, how fast, and what is missing. */
import { Command } from 'commander';
import { statfs } from 'node:fs/promises';
import { availableParallelism, cpus, freemem, totalmem } from 'node:os';
import { SeedStoryError } from '../core/errors.ts';
import { measureMatmul, runtimeInfo } from '../runtime/probe.ts';
import type { Context } from './context.ts';
import { canRun, minimumNode } from './minimum-node.ts';

/** One line of the report. `ok: false` says that something is missing, and what to do. */
interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly value: string;
}

/** What mini needs beside the operating system, and what a story of 25 pages takes on disk. */
const minimumMemoryGb = 2;
const minimumDiskGb = 0.2;

export function doctorCommand(context: Context): Command {
  return new Command('doctor')
    .description('what this machine can run, how fast, and what is missing')
    .option('--model <name>', 'mini, or the folder of a model', 'mini')
    .option('--json', 'one JSON event a line', false)
    .action((options: { model: string; json: boolean }) => examine(options.model, options.json, context));
}

async function examine(model: string, json: boolean, context: Context): Promise<void> {
  const missing: string[] = [];
  for await (const check of checks(model)) {
    context.print(
      json
        ? JSON.stringify({ type: 'check', ...check })
        : `${check.ok ? 'ok     ' : 'MISSING'} ${check.name.padEnd(8)} ${check.value}`,
    );
    if (!check.ok) missing.push(check.name);
  }
  if (missing.length > 0) throw new SeedStoryError(`not everything is there: ${missing.join(', ')}`);
}

async function* checks(model: string): AsyncGenerator<Check> {
  yield {
    name: 'node',
    ok: canRun(process.versions.node),
    value: `${process.versions.node} (needs ${minimumNode} or later)`,
  };
  yield { name: 'cpu', ok: true, value: `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? process.arch}` };
  const memory = totalmem() / 1e9;
  yield {
    name: 'memory',
    ok: memory >= minimumMemoryGb,
    value: `${memory.toFixed(1)} GB, ${(freemem() / 1e9).toFixed(1)} GB free (needs ${minimumMemoryGb})`,
  };
  const { bavail, bsize } = await statfs('.');
  const disk = (bavail * bsize) / 1e9;
  yield { name: 'disk', ok: disk >= minimumDiskGb, value: `${disk.toFixed(1)} GB free here` };
  const { version, providers } = runtimeInfo();
  yield { name: 'runtime', ok: true, value: `onnxruntime ${version}: ${providers.join(', ')}` };
  yield { name: 'speed', ok: true, value: `${(await measureMatmul()).toFixed(0)} GFLOP/s in a float32 matrix product` };
  yield await modelCheck(model);
}

/** Found and checked as `tell` does it. */
async function modelCheck(model: string): Promise<Check> {
  // Loaded when needed: the networks take longer to load than the other checks.
  const { modelPath, openModelFolder } = await import('../story/model-folder.ts');
  try {
    const { config, dir } = await openModelFolder(modelPath(model));
    return { name: 'model', ok: true, value: `${config.name}, whole, in ${dir}` };
  } catch (error) {
    if (!(error instanceof SeedStoryError)) throw error;
    return { name: 'model', ok: false, value: `${error.message}; give a model folder with --model` };
  }
}
