/**
 * What mini reaches of what it is asked to: tells the openings of test stories, measures them beside the true ones, and
 * prints the table of goals. World, told stories and report stay in --out, so a stopped run goes on where it was; beside
 * them `quality.txt` holds what is printed, and each of its measures over pages has a chart.
 *
 *   node bench/quality.ts --out DIR [--stories 100] [--pages 30] [--model mini] [--probe mini] [--at-once N]
 */

import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { Command } from 'commander';

import { integer, seed } from '../src/cli/context.ts';
import { processContext } from '../src/cli/process-context.ts';
import { progressLine } from '../src/cli/progress-line.ts';
import { report as reportError } from '../src/cli/run.ts';
import { chartFile } from '../src/evaluation/chart-file.ts';
import { evaluate } from '../src/evaluation/evaluate.ts';
import { modelColumn } from '../src/evaluation/measures.ts';
import { Probe } from '../src/evaluation/probe.ts';
import { qualityRows, reachedGoals } from '../src/evaluation/quality.ts';
import { textTable } from '../src/evaluation/text-table.ts';
import { writeFileAtomic } from '../src/formats/atomic-file.ts';
import { drawWorld } from '../src/storystream/world/draw.ts';

interface Options {
  readonly out: string;
  readonly probe: string;
  readonly stories: number;
  readonly pages: number;
  readonly model: string;
  readonly seed: number;
  readonly atOnce: number;
}

const options = new Command()
  .requiredOption('--out <dir>', 'where the world, the told stories and the report go; the same command goes on')
  .option('--probe <name>', 'mini, or weights of a trained probe', 'mini')
  .option('--stories <n>', 'openings', integer(2, 10_000), 100)
  .option('--pages <n>', 'pages a story, the opening included; true stories have 30, and end there', integer(2, 30), 30)
  .option('--model <name>', 'mini, or the folder of a model', 'mini')
  .option('--seed <n>', 'of all told stories', seed, 1)
  .option('--at-once <n>', 'stories that are told at a time', integer(1, 64), availableParallelism())
  .parse()
  .opts<Options>();

const context = processContext();
const line = progressLine(context);
const onProgress = (what: string, done: number, all: number): void => {
  context.signal.throwIfAborted();
  line.show(`${done} of ${all} ${what}`);
};
try {
  const { out, stories, ...rest } = options;
  const { signal } = context;
  // Before hours are spent on what it is to judge.
  await (await Probe.open(options.probe))[Symbol.asyncDispose]();
  const world = join(out, 'world');
  // As many again, which all are held against.
  await drawWorld({
    ...{ stories: 2 * stories, seed: 1, only: 'test', dir: world, signal },
    onProgress: ({ done, pages }) => onProgress('pictures drawn', done, pages),
  });
  const report = await evaluate({
    ...{ ...rest, stories, dirs: [join(out, 'told')], against: world, out: join(out, 'report'), signal, onProgress },
  });
  line.end();
  const reached = reachedGoals(report, 'told');
  const notes = reached.flatMap(({ goal, notes: all }) => all.map((note) => `${goal.name}: ${note}`));
  const { model, pages, probe } = report;
  const judged = `model ${model.name} (${model.hash.slice(0, 12)}), probe ${probe?.slice(0, 12)}`;
  const head = `${judged}, ${stories} openings, ${pages} pages, one seed (${options.seed})`;
  const lines = [head, '', ...textTable(qualityRows(reached)), '', ...notes];
  await writeFileAtomic(join(out, 'quality.txt'), `${lines.join('\n')}\n`);
  const names = report.sets.map(({ name }) => name);
  // The colours of the report, where the model itself has the first.
  const columns = [modelColumn(model.name), ...names];
  for (const curve of report.curves.filter(({ lines: drawn }) => names.some((name) => drawn[name]))) {
    await writeFileAtomic(join(out, `${curve.key}.svg`), chartFile(curve, columns));
  }
  for (const row of lines) context.print(row);
  context.print(join(out, 'report', 'report.html'));
} catch (error) {
  line.end();
  process.exitCode = reportError(error, false, context);
}
