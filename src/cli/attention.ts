/** `attention`: parses, records where attention goes, prints the shares. What is recorded stands in evaluation/. */
import { Command, Option } from 'commander';
import { join } from 'node:path';
import { kindNames } from '../evaluation/attention-kinds.ts';
import type { AttentionReport } from '../evaluation/attention-report.ts';
import { cachePolicies, type CachePolicyName } from '../story/retention.ts';
import { duration, integer, printJson, type Context } from './context.ts';
import { progressLine } from './progress-line.ts';

interface AttentionOptions {
  readonly model: string;
  readonly cache: CachePolicyName;
  readonly stories?: number;
  readonly pages: number;
  readonly out: string;
  readonly json: boolean;
}

export function attentionCommand(context: Context): Command {
  return new Command('attention')
    .description('record where the attention of a language model goes while it reads stories, and draw it')
    .argument('<dir>', 'StoryStream folder, whose test stories are read; or a told story, or a folder of told stories')
    .requiredOption('--out <dir>', 'where attention.html and attention.json go')
    .option('--model <name>', 'mini, or the folder of a model', 'mini')
    .addOption(
      new Option('--cache <policy>', "what the model still sees of a story's past")
        .choices(cachePolicies)
        .default('dense'),
    )
    .option('--stories <n>', 'the first ones (default: 10, or all where there are fewer)', integer(1, 10_000))
    .option('--pages <n>', 'pages a story, the opening included', integer(1, 1000), 25)
    .option('--json', 'one JSON event a line', false)
    .action((dir: string, options: AttentionOptions) => run(dir, options, context));
}

async function run(dir: string, { json, ...options }: AttentionOptions, context: Context): Promise<void> {
  // Loaded when needed, like the model whose attention it records.
  const { measureAttention } = await import('../evaluation/attention.ts');
  const line = progressLine(context);
  const began = performance.now();
  const report = await measureAttention({
    ...options,
    dir,
    signal: context.signal,
    onPage: (done, all) => {
      if (json) return printJson(context, { type: 'progress', what: 'pages read', done, all });
      const left = ((performance.now() - began) / done) * (all - done);
      line.show(`${done} of ${all} pages read, about ${duration(left)} left`);
    },
  }).finally(() => line.end());
  if (json) return printJson(context, { type: 'done', dir: options.out, ...report });
  for (const row of table(report)) context.print(row);
  context.print(join(options.out, 'attention.html'));
}

/** Of each kind the share, and how many times its even share that is, for text and for pictures that are imagined. */
function table({ askers }: AttentionReport): string[] {
  const columns = [askers.text, askers.imagined].map(({ kinds }) =>
    kinds
      .filter(({ distance }) => distance === 'anywhere')
      .map(({ share, even }) => {
        const times = even > 0 ? (share.mean / even).toFixed(2) : '';
        return `${`${(share.mean * 100).toFixed(1)} %`.padStart(8)}${times.padStart(12)}`;
      }),
  );
  const names = Object.values(kindNames);
  const widest = Math.max(...names.map(({ length }) => length));
  const heads = ['text', 'imagined'].map((asker) => `${asker.padStart(8)}${'times even'.padStart(12)}`);
  return [
    `${''.padEnd(widest)}  ${heads.join('  ')}`,
    ...names.map((name, i) => `${name.padEnd(widest)}  ${columns.map((column) => column[i]!).join('  ')}`.trimEnd()),
  ];
}
