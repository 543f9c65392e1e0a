/** `export RUN`: parses, makes a model folder of a finished run. What is in it stands in training/export.ts. */
import { Command } from 'commander';
import { exportModel } from '../training/export.ts';
import { commandLine, printJson, type Context } from './context.ts';

export function exportCommand(context: Context): Command {
  return new Command('export')
    .description('make a model folder of a run whose stages have all been trained')
    .argument('<run>', 'what `train` was given as --out')
    .requiredOption('--out <dir>', 'the model folder; a model that is there already is replaced')
    .option('--json', 'one JSON event a line', false)
    .action(async (run: string, { out, json }: { readonly out: string; readonly json: boolean }) => {
      await exportModel(run, out);
      if (json) printJson(context, { type: 'done', dir: out });
      else
        context.print(
          `the model is in ${out}; tell with it: ${commandLine('seed-story', ['tell', '--example', '--model', out])}`,
        );
    });
}
