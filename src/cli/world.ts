/** `world draw`: parses, calls the drawn world, shows how far it is. What it draws stands in storystream/world/. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { splits, type Split } from '../storystream/splits.ts';
import { drawWorld } from '../storystream/world/draw.ts';
import { languages, type Language } from '../storystream/world/story.ts';
import { duration, integer, printJson, type Context } from './context.ts';
import { progressLine } from './progress-line.ts';

interface DrawOptions {
  readonly stories: number;
  readonly seed: number;
  readonly only?: Split;
  readonly lang: readonly Language[];
  readonly out: string;
  readonly json: boolean;
}

export function worldCommand(context: Context): Command {
  const command = new Command('world').description('the drawn world: a data set that may be shared');
  command
    .command('draw')
    .description('draw a StoryStream folder; an interrupted run goes on where it stopped')
    .requiredOption('--stories <n>', 'stories of 30 pages', integer(1, 2 ** 31 - 1))
    .option('--seed <n>', 'of the first story; the others follow one by one', integer(0, 2 ** 31 - 1), 0)
    .addOption(new Option('--only <split>', 'draw stories of one split alone').choices(splits))
    .addOption(
      new Option('--lang <langs>', `languages of the texts, with commas between: ${languages.join(',')}`)
        .argParser(languageList)
        .default(['en'], 'en'),
    )
    .requiredOption('--out <dir>', 'folder of the data set')
    .option('--json', 'one JSON event a line', false)
    .action((options: DrawOptions) => draw(options, context));
  return command;
}

function languageList(text: string): readonly Language[] {
  const asked = text.split(',').map((name) => name.trim());
  if (!asked.every((name) => languages.some((language) => language === name))) {
    throw new InvalidArgumentError(`Expected ${languages.join(' or ')}, or both with a comma between.`);
  }
  return languages.filter((language) => asked.includes(language));
}

async function draw({ stories, seed, only, lang, out, json }: DrawOptions, context: Context): Promise<void> {
  const line = progressLine(context);
  const start = performance.now();
  let first: number | undefined;
  const { splits: drawn, ...counts } = await drawWorld({
    stories,
    seed,
    ...(only && { only }),
    langs: lang,
    dir: out,
    signal: context.signal,
    onProgress: ({ done, pages, skipped }) => {
      if (json) return printJson(context, { type: 'progress', done, pages, skipped });
      first ??= done;
      const perPage = (performance.now() - start) / (done - first);
      const left = done > first && done < pages ? `, about ${duration((pages - done) * perPage)} left` : '';
      line.show(`${done} of ${pages} pictures${left}`);
    },
  }).finally(() => line.end());
  if (json) printJson(context, { type: 'done', dir: out, ...counts, splits: drawn });
  else
    context.print(
      `${out}: ${Object.entries(drawn)
        .map(([split, count]) => `${count} ${split}`)
        .join(', ')}`,
    );
}
