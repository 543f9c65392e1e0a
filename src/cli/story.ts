/**
 * `story`: prints a story, and the commands that change its pages. What a story is stands in story/story-file.ts, what
 * changing one means in story/revise.ts. People count pages from one.
 */
import { Command, Option } from 'commander';
import { join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { StoryEvent } from '../story/events.ts';
import { openStory, type StoryFolder } from '../story/folder.ts';
import { branchStory, redoPage, redoStale, stalePages, writePage, type LazyTeller } from '../story/revise.ts';
import { listSnapshots, type Snapshot } from '../story/snapshots.ts';
import { isByHand, isStale, readStory, type Story } from '../story/story-file.ts';
import { thenBind, writeBook } from './book.ts';
import { commandLine, duration, integer, printJson, seed, type Context } from './context.ts';
import type { OpenStoryteller } from './tell-options.ts';
import { jsonEvents, tellProgress } from './tell-progress.ts';

interface ChangeOptions {
  readonly page: number;
  readonly model: string;
  readonly json: boolean;
}

const pageOption = (required = true): Option =>
  new Option('--page <n>', 'counted from one').argParser(integer(1, 10_000)).makeOptionMandatory(required);
const modelOption = (): Option => new Option('--model <name>', 'mini, or the folder of a model').default('mini');
const jsonOption = (): Option => new Option('--json', 'one JSON event a line').default(false);

export function storyCommand(context: Context, openStoryteller: OpenStoryteller): Command {
  const command = new Command('story').description('read a story that was told, and change its pages');
  const add = (name: string, description: string): Command =>
    command.command(name).description(description).argument('<dir>', 'folder of the story');

  add('show', 'print the pages of a story, and which were told from something that has changed since')
    .addOption(jsonOption())
    .action((dir: string, options: { json: boolean }) => show(dir, options.json, context));

  add('redo', 'tell a page anew, or all pages that were told from something that has changed since')
    .addOption(pageOption(false).conflicts('stale'))
    .addOption(
      new Option('--stale', 'every such page that is not locked').default(false).conflicts(['seed', 'pictureOnly']),
    )
    .option('--seed <n>', 'of the page (default: its own plus one)', seed)
    .option('--picture-only', 'keep the text', false)
    .addOption(modelOption())
    .addOption(jsonOption())
    .action((dir: string, options: RedoOptions) => redo(dir, options, openStoryteller, context));

  add('write', 'give a page a text of your own, and draw it; the one after the last can be written, too')
    .addOption(pageOption())
    .requiredOption('--text <text>', 'what the page says')
    .addOption(modelOption())
    .addOption(jsonOption())
    .action((dir: string, options: ChangeOptions & { text: string }) => write(dir, options, openStoryteller, context));

  add('lock', 'keep a page as it is, whatever changes around it')
    .addOption(pageOption())
    .option('--off', 'let it change again', false)
    .addOption(jsonOption())
    .action((dir: string, options: ChangeOptions & { off: boolean }) => lock(dir, options, context));

  add('branch', 'begin another story with the first pages of this one')
    .addOption(pageOption())
    .requiredOption('--out <dir>', 'folder of the new story')
    .option('--seed <n>', 'of the pages that follow (default: one that no page of the story was told with)', seed)
    .addOption(jsonOption())
    .action((dir: string, options: BranchOptions) => branch(dir, options, context));
  return command;
}

async function show(dir: string, json: boolean, context: Context): Promise<void> {
  const story = await readStory(dir);
  const { pages, ...head } = story;
  const snapshots = (await listSnapshots(dir)).toReversed();
  if (json) {
    printJson(context, { type: 'story', ...head, snapshots });
    for (const [page, entry] of pages.entries()) {
      printJson(context, { type: 'page', page, ...entry, image: join(dir, entry.image), stale: isStale(story, page) });
    }
    return;
  }
  const ms = pages.reduce((sum, page) => sum + page.ms, 0);
  const from =
    head.parent === null ? '' : `, a branch of story ${head.parent.story} after page ${head.parent.page + 1}`;
  context.print(
    `${head.title}\n${pages.length} pages by ${head.model.name}, seed ${head.seed}, ${duration(ms)} in all${from}\n`,
  );
  for (const [page, { text, image }] of pages.entries()) {
    const marks = marksOf(story, page);
    context.print(`${page + 1}  ${text}\n   ${join(dir, image)}${marks === '' ? '' : `  (${marks})`}`);
  }
  if (snapshots.length > 0) context.print(`\n${snapshotLine(snapshots)}`);
}

function snapshotLine(snapshots: readonly Snapshot[]): string {
  const bytes = snapshots.reduce((sum, snapshot) => sum + snapshot.bytes, 0);
  const pages = snapshots.map((snapshot) => snapshot.pages).join(', ');
  return `what the model remembered after page ${pages} is kept (${(bytes / 1e6).toFixed(1)} MB)`;
}

/** What is out of the ordinary about a page. */
function marksOf(story: Story, page: number): string {
  const entry = story.pages[page]!;
  const { locked, seed: own } = entry;
  return [
    ...(locked ? ['locked'] : []),
    ...(isByHand(entry) ? ['written by hand'] : []),
    ...(own === undefined ? [] : [`seed ${own}`]),
    ...(isStale(story, page) ? ['told before an earlier page changed'] : []),
  ].join(', ');
}

interface RedoOptions extends Omit<ChangeOptions, 'page'> {
  readonly page?: number;
  readonly stale: boolean;
  readonly seed?: number;
  readonly pictureOnly: boolean;
}

async function redo(
  dir: string,
  { page, stale, seed: wanted, pictureOnly, model, json }: RedoOptions,
  openStoryteller: OpenStoryteller,
  context: Context,
): Promise<void> {
  if (page === undefined && !stale) throw new UsageError('say which page with --page, or --stale');
  const { signal } = context;
  await change({ dir, model, json }, openStoryteller, context, (folder, teller) => {
    if (page === undefined) {
      if (stalePages(folder.story).length === 0) context.progress('no page was told before something changed\n');
      return redoStale(folder, teller, { signal });
    }
    const own = { page: page - 1, pictureOnly, signal, ...(wanted !== undefined && { seed: wanted }) };
    return redoPage(folder, teller, own);
  });
}

async function write(
  dir: string,
  { page, text, model, json }: ChangeOptions & { readonly text: string },
  openStoryteller: OpenStoryteller,
  context: Context,
): Promise<void> {
  await change({ dir, model, json }, openStoryteller, context, (folder, teller) =>
    writePage(folder, teller, { page: page - 1, text, signal: context.signal }),
  );
}

async function lock(
  dir: string,
  { page, off, json }: ChangeOptions & { readonly off: boolean },
  context: Context,
): Promise<void> {
  await using folder = await openStory(dir);
  await folder.setLocked(page - 1, !off);
  if (json) printJson(context, { type: 'locked', page: page - 1, locked: !off });
  else context.print(`page ${page} ${off ? 'can change again' : 'stays as it is'}`);
}

interface BranchOptions {
  readonly page: number;
  readonly out: string;
  readonly seed?: number;
  readonly json: boolean;
}

async function branch(dir: string, { page, out, seed: wanted, json }: BranchOptions, context: Context): Promise<void> {
  const story = await readStory(dir);
  const used = [story.seed, ...story.pages.flatMap((entry) => entry.seed ?? [])];
  const own = wanted ?? Math.max(...used) + 1;
  await branchStory(dir, page - 1, out, own);
  if (json) return printJson(context, { type: 'branch', dir: out, pages: page, seed: own });
  const words = ['tell', '--resume', out, '--pages', String(Math.max(story.pages.length, page + 1))];
  context.print(`${out} has the first ${page} pages; go on with: ${commandLine('seed-story', words)}`);
}

/** Opens the story, shows what happens to it, and binds its book anew where something did. */
async function change(
  { dir, model, json }: { readonly dir: string } & Omit<ChangeOptions, 'page'>,
  openStoryteller: OpenStoryteller,
  context: Context,
  happen: (folder: StoryFolder, teller: LazyTeller) => AsyncIterable<StoryEvent>,
): Promise<void> {
  await using folder = await openStory(dir);
  const before = folder.story;
  const showEvent = json ? jsonEvents(context, folder) : tellProgress(context, before.pages.length).show;
  await using opened = new AsyncDisposableStack();
  const teller: LazyTeller = async () => opened.use(await openStoryteller(model));
  await thenBind(
    async () => {
      for await (const event of happen(folder, teller)) showEvent(event);
      context.signal.throwIfAborted();
    },
    async () => {
      if (folder.story === before) return;
      const book = await writeBook(dir);
      const stale = stalePages(folder.story);
      if (json) printJson(context, { type: 'book', path: book, pages: folder.story.pages.length, stale });
      else context.print(book);
      if (stale.length > 0) context.progress(`${staleNote(dir, model, stale)}\n`);
    },
    context,
  );
}

function staleNote(dir: string, model: string, stale: readonly number[]): string {
  const pages = stale.map((page) => page + 1);
  const which = pages.length === 1 ? `page ${pages[0]} was` : `pages ${pages.join(', ')} were`;
  const words = ['story', 'redo', dir, '--stale', ...(model === 'mini' ? [] : ['--model', model])];
  return `${which} told before an earlier page changed; tell anew with: ${commandLine('seed-story', words)}`;
}
