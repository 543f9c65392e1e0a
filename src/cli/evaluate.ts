/** `evaluate`: parses, measures told stories, prints the numbers. What is measured stands in evaluation/. */
import { Command } from 'commander';
import { join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Report } from '../evaluation/evaluate.ts';
import type { Judge } from '../evaluation/judge.ts';
import { differenceColumn, formatDifference, modelColumn } from '../evaluation/measures.ts';
import { measureRow, textTable } from '../evaluation/text-table.ts';
import { duration, integer, printJson, seed, type Context } from './context.ts';
import { progressLine } from './progress-line.ts';

interface EvaluateOptions {
  readonly against: string;
  readonly lang: string;
  readonly model: string;
  readonly out?: string;
  readonly stories: number;
  readonly pages: number;
  readonly seed: number;
  readonly atOnce: number;
  readonly probe?: string;
  readonly judge?: string;
  readonly judgeModel?: string;
  readonly json: boolean;
}

/** In the environment, where other processes do not see it as they would an option. */
const keyVariable = 'SEED_STORY_JUDGE_KEY';

export function evaluateCommand(context: Context): Command {
  return new Command('evaluate')
    .description(
      'measure told stories beside true ones; stories that a single folder lacks are told first, and with --probe also ' +
        'pages drawn whose true texts show what no training has',
    )
    .argument('<dir...>', 'folders of told stories, each with story-000, story-001, ... of the test openings in order')
    .requiredOption('--against <dir>', 'StoryStream folder; its test split gives the openings and the true stories')
    .option('--out <dir>', 'where report.html, report.json and the sheets go (default: report/ in a single folder)')
    .option('--lang <tag>', 'of the stories; what is read in texts is read in English ones', 'en')
    .option('--model <name>', 'mini, or the folder of a model: tells, and measures distances', 'mini')
    .option('--stories <n>', 'openings, the first ones of the test split', integer(1, 10_000), 20)
    .option(
      '--pages <n>',
      'pages a story, the opening included; goals are judged where the true ending is among them',
      integer(2, 1000),
      25,
    )
    .option('--seed <n>', 'of telling what is missing', seed, 1)
    .option(
      '--at-once <n>',
      'missing stories told at a time: more pages an hour, but each takes longer, which seconds a page then counts',
      integer(1, 64),
      1,
    )
    .option(
      '--probe <name>',
      'holds pictures against texts: mini, which knows the drawn world, or weights that `train probe` made',
    )
    .option('--judge <url>', 'an OpenAI-compatible endpoint, up to /v1; compares two folders, or one with true stories')
    .option(
      '--judge-model <name>',
      `which of its models judges; its key is taken from the environment's ${keyVariable}`,
    )
    .option('--json', 'one JSON event a line', false)
    .action((dirs: string[], options: EvaluateOptions) => run(dirs, options, context));
}

async function run(
  dirs: readonly string[],
  { out = reportFolder(dirs), json, judge, judgeModel, ...options }: EvaluateOptions,
  context: Context,
): Promise<void> {
  // Loaded when needed, like the model it measures.
  const { evaluate } = await import('../evaluation/evaluate.ts');
  const compare = await judgeOf(judge, judgeModel, dirs);
  const line = progressLine(context);
  let began = { what: '', at: 0, done: 0 };
  const report = await evaluate({
    ...options,
    dirs,
    out,
    ...(compare && { judge: compare }),
    signal: context.signal,
    onProgress: (what, done, all) => {
      if (json) return printJson(context, { type: 'progress', what, done, all });
      if (what !== began.what) began = { what, at: performance.now(), done };
      const taken = done - began.done;
      const left = taken > 0 ? `, about ${duration(((performance.now() - began.at) / taken) * (all - done))} left` : '';
      line.show(`${done} of ${all} ${what}${left}`);
    },
  }).finally(() => {
    line.end();
    if (context.signal.aborted) context.progress('the same command goes on with the pages that are told\n');
  });
  if (json) return printJson(context, { type: 'done', dir: out, ...report });
  for (const row of table(report)) context.print(row);
  for (const { name, note } of report.measures) if (note !== undefined) context.print(`${name}: ${note}`);
  context.print(join(out, 'report.html'));
}

/** @throws UsageError for several folders, whose report belongs to none of them */
function reportFolder(dirs: readonly string[]): string {
  if (dirs.length === 1) return join(dirs[0]!, 'report');
  throw new UsageError('several folders need --out, where their report goes');
}

async function judgeOf(
  url: string | undefined,
  model: string | undefined,
  dirs: readonly string[],
): Promise<Judge | undefined> {
  if (url === undefined && model === undefined) return undefined;
  if (dirs.length > 2) throw new UsageError('a judge compares two folders, or one with the true stories');
  if (url === undefined || model === undefined) throw new UsageError('a judge needs both --judge and --judge-model');
  const { endpointJudge } = await import('../evaluation/judge-endpoint.ts');
  const key = process.env[keyVariable];
  return endpointJudge({ url, model, ...(key !== undefined && { key }) });
}

/** One row a measure, one column a set, and one for the model where something was measured of it alone. */
function table({ measures, sets, model }: Report): string[] {
  const columns = [modelColumn(model.name), ...sets.map(({ name }) => name)];
  const rows = [['', ...columns], ...measures.map((measure) => [...measureRow(measure, columns)])];
  if (measures.every(({ difference }) => difference === undefined)) return textTable(rows);
  const differences = measures.map(({ difference, unit }) => (difference ? formatDifference(difference, unit) : ''));
  const column = [differenceColumn([sets[0]!.name, sets[1]!.name]), ...differences];
  return textTable(rows.map((row, i) => [...row, column[i]!]));
}
