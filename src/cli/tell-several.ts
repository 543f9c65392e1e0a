/**
 * `tell` with several openings: a folder with a story in each of its folders 1, 2, ..., told at once. A story that fails
 * leaves the others alone, and is reported when they are told.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { severalAtOnce } from '../core/at-once.ts';
import { SeedStoryError } from '../core/errors.ts';
import { titleFrom } from '../publish/typography.ts';
import { checkUnused, type StoryFolder } from '../story/folder.ts';
import type { Storyteller } from '../story/request.ts';
import { beginStory, resumeStory, tellIntoFolder, type TellRun } from '../story/saved-story.ts';
import { holdsStory, readStory } from '../story/story-file.ts';
import { thenBind } from './book.ts';
import { duration, isInterruption, type Context } from './context.ts';
import { readOpenings, unusedFolder } from './opening.ts';
import { bind, newStory, resumeWords, type OpenStoryteller, type TellOptions } from './tell-options.ts';
import { severalProgress, type SeveralProgress } from './several-progress.ts';

export interface SeveralTelling {
  readonly request: TellRun & { readonly signal: AbortSignal };
  readonly options: TellOptions;
  readonly openStoryteller: OpenStoryteller;
  readonly context: Context;
}

/** A story of several, and its number, which is its folder's name. */
interface Numbered {
  readonly number: number;
  readonly folder: StoryFolder;
}

/** Each holds what the model remembers of it, so not all of a long list are told at once. */
const mostAtOnce = 16;

/**
 * Begins a story for each opening of a file, all of them before a page is told.
 * @throws as `readOpenings` and `checkUnused`, before the model is loaded; SeedStoryError when stories failed
 */
export async function beginSeveral(file: string, telling: SeveralTelling): Promise<void> {
  const { options, openStoryteller, context } = telling;
  const openings = await readOpenings(file);
  const out = options.out ?? unusedFolder(basename(file, extname(file)));
  const dirs = openings.map((_, i) => join(out, String(i + 1)));
  for (const dir of dirs) await checkUnused(dir);
  await using teller = await openStoryteller(options.model, Math.min(openings.length, mostAtOnce));
  context.signal.throwIfAborted();
  await using stack = new AsyncDisposableStack();
  const stories: Numbered[] = [];
  for (const [i, { opening, ...listed }] of openings.entries()) {
    const { title = titleFrom(opening.text), lang = options.lang, seed = options.seed } = listed;
    const own = { ...options, title, ...(lang !== undefined && { lang }), ...(seed !== undefined && { seed }) };
    stories.push({ number: i + 1, folder: stack.use(await beginStory(dirs[i]!, newStory(opening, own), teller)) });
  }
  await tellSeveral(out, stories, teller, telling);
}

/** Whether a folder is one that {@link beginSeveral} began. */
export async function holdsStories(dir: string): Promise<boolean> {
  return existsSync(dir) && !holdsStory(dir) && (await numbersIn(dir)).length > 0;
}

/**
 * Goes on with the stories of a folder that have fewer pages than wanted.
 * @throws UsageError when one has more, as `resumeStory`; SeedStoryError when stories failed
 */
export async function resumeSeveral(dir: string, telling: SeveralTelling): Promise<void> {
  const { options, request, openStoryteller } = telling;
  await using stack = new AsyncDisposableStack();
  const stories: Numbered[] = [];
  for (const number of await numbersIn(dir)) {
    const folder = stack.use(await resumeStory(join(dir, String(number)), request.pages));
    stories.push({ number, folder });
  }
  const left = stories.filter(({ folder }) => folder.story.pages.length < request.pages).length;
  // Told to their ends, but perhaps killed before their books were made.
  const told = stories.filter(({ folder }) => folder.story.pages.length === request.pages);
  for (const { number, folder } of told) await bind(folder, options, telling.context, number);
  if (left === 0) return;
  await using teller = await openStoryteller(options.model, Math.min(left, mostAtOnce));
  const rest = stories.filter((story) => !told.includes(story));
  await tellSeveral(dir, rest, teller, telling);
}

async function numbersIn(dir: string): Promise<number[]> {
  const all = await readdir(dir).catch(() => []);
  const names = all.filter((name) => /^[1-9]\d*$/.test(name) && holdsStory(join(dir, name)));
  const begun: number[] = [];
  for (const name of names) if ((await readStory(join(dir, name))).pages.length > 0) begun.push(Number(name));
  return begun.sort((a, b) => a - b);
}

async function tellSeveral(
  dir: string,
  stories: readonly Numbered[],
  teller: Storyteller,
  telling: SeveralTelling,
): Promise<void> {
  const { options, context } = telling;
  const began = performance.now();
  const progress = severalProgress(context, stories, telling.request.pages, options.json);
  const failures: string[] = [];
  await severalAtOnce(stories, mostAtOnce, undefined, (story) =>
    tellOne(story, teller, progress, telling).catch((error: unknown) => {
      if (isInterruption(error, context.signal)) return;
      const message = error instanceof Error ? error.message : String(error);
      failures.push(`story ${story.number}: ${message}`);
      progress.warn(story.number, `it ends here: ${message}`);
    }),
  );
  progress.end();
  context.progress(`${stories.length} stories in ${duration(performance.now() - began)}\n`);
  if (context.signal.aborted || failures.length > 0) context.progress(`go on with: ${resumeWords(dir, options)}\n`);
  context.signal.throwIfAborted();
  if (failures.length === 0) return;
  throw new SeedStoryError(`${failures.length} of ${stories.length} stories were not told: ${failures.join('; ')}`);
}

async function tellOne(
  { number, folder }: Numbered,
  teller: Storyteller,
  progress: SeveralProgress,
  { request, options, context }: SeveralTelling,
): Promise<void> {
  await thenBind(
    async () => {
      context.signal.throwIfAborted();
      for await (const event of tellIntoFolder(folder, teller, request)) progress.show(number, event);
      context.signal.throwIfAborted();
    },
    async () => {
      progress.pause();
      await bind(folder, options, context, number);
    },
    { progress: (text) => progress.warn(number, text.trim()) },
  );
}
