/**
 * `tell`: reads the options, shows the telling as it goes on, and leaves a story folder with a book in it. How pages
 * come about stands in story/.
 */
import { Command, Option } from 'commander';
import { UsageError } from '../core/errors.ts';
import { titleFrom } from '../publish/typography.ts';
import { checkUnused, type StoryFolder } from '../story/folder.ts';
import type { Storyteller } from '../story/request.ts';
import { cachePolicies } from '../story/retention.ts';
import { beginStory, resumeStory, tellIntoFolder, type TellRun } from '../story/saved-story.ts';
import { openInBrowser, thenBind } from './book.ts';
import { decimal, duration, integer, languageTag, seed, type Context } from './context.ts';
import { readOpening, readTexts, unusedFolder } from './opening.ts';
import {
  bind,
  defaultPages,
  defaultSeed,
  newStory,
  resumeWords,
  settingsOf,
  told,
  type OpenStoryteller,
  type TellOptions,
} from './tell-options.ts';
import { jsonEvents, tellProgress } from './tell-progress.ts';
import { holdsStories } from './several-folders.ts';
import { beginSeveral, resumeSeveral } from './tell-several.ts';

const beginning = ['openings', 'image', 'text', 'example', 'title', 'lang', 'seed', 'out'];

export function tellCommand(context: Context, openStoryteller: OpenStoryteller): Command {
  const command = new Command('tell')
    .description('tell a story: from a picture and a sentence to a picture book')
    .option('--image <file>', 'opening picture (JPEG, PNG or WebP)')
    .option('--text <text>', 'opening text')
    .addOption(new Option('--example [name]', 'begin with a shipped opening').conflicts(['image', 'text']))
    .addOption(
      new Option(
        '--openings <file>',
        'tell several stories at once: a file with a line of JSON for each, {"image", "text"} and, if you like, "title", "lang" and "seed"; pictures are found from the file\'s folder; the same command goes on with those in --out',
      ).conflicts(['image', 'text', 'example', 'title', 'texts', 'open']),
    )
    .addOption(
      new Option('--resume <dir>', 'go on with a story, or with all that --openings began').conflicts(beginning),
    )
    .option('--title <title>', 'title of the book (default: the first sentence)')
    .option(
      '--lang <tag>',
      'language of the opening, which the story goes on in, for its book (default: en; mini knows en and es)',
      languageTag,
    )
    .option('--pages <n>', `pages in all, the opening included (default: ${defaultPages})`, integer(2, 10_000))
    .option('--seed <n>', `the same seed tells the same story (default: ${defaultSeed})`, seed)
    .option('--model <name>', 'mini, or the folder of a model', 'mini')
    .option(
      '--texts <file>',
      'texts of the pages after the opening, one a line, blank lines between, or a JSON array; only the drawing is left',
    );
  return withSettings(command)
    .option(
      '--snapshots <n>',
      'keep what the model remembers after every n-th page: going on or branching there needs no page read again',
      integer(1, 10_000),
    )
    .option(
      '--out <dir>',
      'folder of the story, or of several: 1, 2, ... in it (default: stories/ and the title or file)',
    )
    .option('--open', 'open the book in a browser', false)
    .option('--json', 'one JSON event a line', false)
    .action((options: TellOptions) => run(options, openStoryteller, context));
}

/** What is saved with a story, so that it goes on alike. */
function withSettings(command: Command): Command {
  return command
    .addOption(new Option('--cache <policy>', 'what the model still sees of a long story').choices(cachePolicies))
    .option('--steps <n>', 'denoising steps a picture', integer(1, 1000))
    .option('--guidance <x>', 'classifier-free guidance; 1 is none', decimal(0, 50))
    .option('--temperature <x>', '0 takes the likeliest token', decimal(0, 5))
    .option('--top-p <x>', 'share of probability that tokens are drawn from', decimal(0.001, 1))
    .option(
      '--ngram <n>',
      'draw a sentence again that was said before, or holds so many tokens in a row that were; 0 lets the model repeat itself',
      integer(0, 1000),
    );
}

async function run(options: TellOptions, openStoryteller: OpenStoryteller, context: Context): Promise<void> {
  const texts = options.texts === undefined ? undefined : await readTexts(options.texts);
  const pages = options.pages ?? (texts ? texts.length + 1 : defaultPages);
  if (texts && texts.length < pages - 1) {
    throw new UsageError(
      `${options.texts} has ${texts.length} texts; ${pages} pages need ${pages - 1} after the opening`,
    );
  }
  const request = {
    pages,
    signal: context.signal,
    settings: settingsOf(options),
    ...(texts && { texts }),
    ...(options.snapshots !== undefined && { snapshotEvery: options.snapshots }),
  };
  // A model takes long to load: what can be refused without it is refused before.
  const several = { request, options, openStoryteller, context };
  if (options.openings !== undefined) return beginSeveral(options.openings, several);
  if (options.resume !== undefined && (await holdsStories(options.resume))) {
    if (texts) throw new UsageError('--texts are those of one story; go on with one of the folders in --resume');
    if (options.open)
      throw new UsageError('--open shows the book of one story; go on with one of the folders in --resume');
    return resumeSeveral(options.resume, several);
  }
  if (options.resume !== undefined) {
    await using folder = await resumeStory(options.resume, pages);
    // Told to its end, but perhaps killed before its book was made.
    if (folder.story.pages.length === pages) return await makeBook(folder, options, context);
    await using teller = await openStoryteller(options.model);
    return await tellAndBind(folder, teller, request, options, context);
  }
  const opening = await readOpening(options);
  const dir = options.out ?? unusedFolder(titleFrom(opening.text));
  await checkUnused(dir);
  await using teller = await openStoryteller(options.model);
  context.signal.throwIfAborted();
  await using folder = await beginStory(dir, newStory(opening, options), teller);
  await tellAndBind(folder, teller, request, options, context);
}

async function tellAndBind(
  folder: StoryFolder,
  teller: Storyteller,
  request: TellRun,
  options: TellOptions,
  context: Context,
): Promise<void> {
  const show = options.json ? jsonEvents(context, folder) : tellProgress(context).show;
  let isTold = false;
  await thenBind(
    async () => {
      for await (const event of tellIntoFolder(folder, teller, request)) show(event);
      context.signal.throwIfAborted();
      isTold = true;
    },
    async () => {
      const book = await bindOne(folder, options, context);
      if (isTold) await showBook(book, options, context);
    },
    context,
  );
}

async function makeBook(folder: StoryFolder, options: TellOptions, context: Context): Promise<void> {
  await showBook(await bindOne(folder, options, context), options, context);
}

async function showBook(book: string, { open }: TellOptions, context: Context): Promise<void> {
  if (open && !(await openInBrowser(book))) context.progress('no screen here to open the book on\n');
}

async function bindOne(folder: StoryFolder, options: TellOptions, context: Context): Promise<string> {
  const book = await bind(folder, options, context);
  const { pages } = folder.story;
  context.progress(`\n${pages.length} pages in ${duration(told(pages))}\n`);
  if (context.signal.aborted) context.progress(`go on with: ${resumeWords(folder.dir, options)}\n`);
  return book;
}
