/** `evaluate`: parses, measures a model, prints its numbers. What is measured stands in evaluation/. */
import { Command } from 'commander';
import { latePage } from '../evaluation/agreement.ts';
import type { Estimate } from '../evaluation/bootstrap.ts';
import type { Report } from '../evaluation/evaluate.ts';
import { duration, integer, printJson, seed, type Context } from './context.ts';
import { progressLine } from './progress-line.ts';

interface EvaluateOptions {
  readonly data: string;
  readonly model: string;
  readonly out: string;
  readonly stories: number;
  readonly pages: number;
  readonly seed: number;
  readonly probe?: string;
  readonly json: boolean;
}

export function evaluateCommand(context: Context): Command {
  return new Command('evaluate')
    .description('measure a model: rebuilt pictures, drawings from true features, stories told from test openings')
    .requiredOption('--data <dir>', 'StoryStream folder; its test split gives the openings')
    .requiredOption('--out <dir>', 'folder for report.json, the told texts and sheets of pictures')
    .option('--model <name>', 'mini, or the folder of a model', 'mini')
    .option('--stories <n>', 'openings, the first ones of the test split', integer(1, 10_000), 20)
    .option('--pages <n>', 'pages a story, the opening included', integer(2, 1000), 25)
    .option('--seed <n>', 'of the telling', seed, 1)
    .option('--probe <file>', 'weights of a trained probe, to hold pictures against texts (seed-story train probe)')
    .option('--json', 'one JSON event a line', false)
    .action((options: EvaluateOptions) => run(options, context));
}

async function run({ out, json, ...options }: EvaluateOptions, context: Context): Promise<void> {
  // Loaded when needed, like the model it measures.
  const { evaluate } = await import('../evaluation/evaluate.ts');
  const line = progressLine(context);
  const start = performance.now();
  const report = await evaluate({
    ...options,
    dir: out,
    signal: context.signal,
    onProgress: (done, stories) => {
      if (json) return printJson(context, { type: 'progress', done, stories });
      const left = ((performance.now() - start) / done) * (stories - done);
      line.show(`${done} of ${stories} stories, about ${duration(left)} left`);
    },
  }).finally(() => line.end());
  if (json) printJson(context, { type: 'done', dir: out, ...report });
  else for (const row of table(report)) context.print(row);
}

/** One row a measure: its name, the model's value and, where there is one, that of true stories. */
function table({ told, trueTexts, seen, ...report }: Report): string[] {
  const rows: [name: string, value: string, truth?: string][] = [
    ['rebuilt by the autoencoder, PSNR', `${report.reconstruction.psnr.toFixed(1)} dB`],
    ['drawn from true features, PSNR', `${report.drawnFromTrueFeatures.psnr.toFixed(1)} dB`],
    ['stories of full length', percent(report.fullLength)],
    ['seconds a page', report.secondsPerPage.toFixed(2)],
    ['characters a page', told.meanLength.toFixed(0), trueTexts.meanLength.toFixed(0)],
    ['pages that end as a sentence', percent(told.wholePages), percent(trueTexts.wholePages)],
    ["pages with the series' names only", percent(told.pagesInSeries), percent(trueTexts.pagesInSeries)],
    ['sentences more than twice a story', told.sentencesOverTwice.toFixed(2), trueTexts.sentencesOverTwice.toFixed(2)],
    ['sentences repeated', percent(told.repeatedSentences), percent(trueTexts.repeatedSentences)],
    ['different words', String(told.vocabulary), String(trueTexts.vocabulary)],
    ...(seen ? pictureRows(seen) : []),
  ];
  return rows.map(
    ([name, value, truth]) => `${name.padEnd(36)}${value.padStart(22)}${truth ? `   true ${truth}` : ''}`,
  );
}

function pictureRows({ accuracy, told, trueStories }: NonNullable<Report['seen']>): [string, string, string][] {
  const row = (name: string, key: keyof typeof told): [string, string, string] => [
    name,
    estimate(told[key]),
    estimate(trueStories[key]),
  ];
  return [
    row('everybody named is in the picture', 'namedSeen'),
    row('and nobody else', 'onlyNamedSeen'),
    row('the main character, where named', 'mainSeen'),
    row(`the same from page ${latePage} on`, 'mainSeenLate'),
    ...Object.entries(accuracy).map(([question, right]): [string, string, string] => [
      `the probe is right about ${question}`,
      '',
      estimate(right),
    ]),
  ];
}

function estimate({ mean, low, high }: Estimate): string {
  return `${percent(mean)} (${(low * 100).toFixed(0)} to ${(high * 100).toFixed(0)})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
