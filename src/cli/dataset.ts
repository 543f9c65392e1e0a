/** `dataset check`: parses, validates a StoryStream folder, prints what was found. The checks stand in storystream/. */
import { Command } from 'commander';
import { FormatError } from '../core/errors.ts';
import { checkDataset, type Spread } from '../storystream/check.ts';
import { printJson, type Context } from './context.ts';

export function datasetCommand(context: Context): Command {
  const command = new Command('dataset').description('StoryStream folders');
  command
    .command('check')
    .description('validate a StoryStream folder: every line, every picture, splits apart')
    .argument('<dir>', 'folder with train.jsonl and the like')
    .option('--json', 'one JSON event a line', false)
    .action((dir: string, options: { json: boolean }) => check(dir, options.json, context));
  return command;
}

/** @throws FormatError when anything is wrong, after all of it was printed */
async function check(dir: string, json: boolean, context: Context): Promise<void> {
  const report = await checkDataset(dir, context.signal);
  if (json) printJson(context, { type: 'dataset', dir, ...report });
  else {
    for (const [split, { stories, pages }] of Object.entries(report.splits)) {
      context.print(`${split}: ${stories} stories, ${pages} pages`);
    }
    context.print(`${spread(report.storyLength)} pages a story, ${spread(report.textLength)} characters a page`);
    context.print(`${report.pictures} whole pictures, ${report.emptyTexts} pages without text`);
    for (const problem of report.problems) context.print(`wrong: ${problem}`);
    if (report.sharedIds > 0) context.print(`wrong: ${report.sharedIds} ids are in more than one split`);
  }
  const wrong = report.problemCount + report.sharedIds;
  if (wrong > 0) throw new FormatError(`${dir} has ${wrong} ${wrong === 1 ? 'fault' : 'faults'}`);
}

function spread({ least, mean, most }: Spread): string {
  return `${least} to ${most} (mean ${mean.toFixed(1)})`;
}
