/**
 * Changes pages of a story on disk: one told anew, a text written by hand, those that were told from what has changed
 * since; and takes a story's beginning into another folder. Works for any storyteller. Of a picture that a model drew it
 * remembers only what it imagined, so another drawing changes no other page.
 */
import { SeedStoryError, UsageError } from '../core/errors.ts';
import { cleanText } from '../models/sequence.ts';
import type { StoryEvent } from './events.ts';
import { createStory, type StoryFolder } from './folder.ts';
import { assertPageText, type Storyteller } from './request.ts';
import { tellIntoFolder, type TellRun } from './saved-story.ts';
import { copySnapshots } from './snapshots.ts';
import { isStale, readPageImage, readStory, type Story, type StoryPage } from './story-file.ts';

/** Pages are counted from 0. */
export interface Revision {
  readonly page: number;
  readonly signal?: AbortSignal;
}

export interface Redo extends Revision {
  /** Without it, the page's own plus one, so that it comes out differently every time. */
  readonly seed?: number;
  /** Keeps the text. */
  readonly pictureOnly?: boolean;
}

/**
 * Tells a page anew.
 * @throws UsageError for a page that is not there, locked, or given
 */
export async function* redoPage(
  folder: StoryFolder,
  teller: Storyteller,
  { page, seed, pictureOnly = false, signal }: Redo,
): AsyncGenerator<StoryEvent, void> {
  const old = changeable(folder.story, page);
  if (old.source === 'given')
    throw new UsageError(`page ${page + 1} was given, not told; begin another story with another one`);
  const { tokens, context } = old;
  yield* retell(folder, teller, {
    from: page,
    to: page,
    keepsTexts: pictureOnly,
    seed: seed ?? (old.seed ?? folder.story.seed) + 1,
    ...(pictureOnly && { textOf: { tokens, ...(context !== undefined && { context }) } }),
    ...(signal && { signal }),
  });
}

/**
 * Gives a page a text by hand and draws it; of a given page, such as the opening, the picture stays. The page after the
 * last one can be written, too.
 * @throws UsageError for an empty or too long text, or a page that is locked or neither there nor the next
 */
export async function* writePage(
  folder: StoryFolder,
  teller: () => Promise<Storyteller>,
  { page, text, signal }: Revision & { readonly text: string },
): AsyncGenerator<StoryEvent, void> {
  const clean = cleanText(text);
  if (clean === '') throw new UsageError(`the text of page ${page + 1} is empty`);
  assertPageText(clean, `the text of page ${page + 1}`);
  const { pages } = folder.story;
  const old = page === pages.length ? undefined : changeable(folder.story, page);
  if (old?.source === 'given') return folder.replacePage(page, { ...old, text: clean });
  yield* retell(folder, await teller(), {
    from: page,
    to: page,
    keepsTexts: true,
    text: clean,
    ...(signal && { signal }),
  });
}

/**
 * Tells anew, in order, every page that was told from pages which have changed since. Locked and given pages stay; a text
 * that was written by hand is only drawn anew.
 */
export async function* redoStale(
  folder: StoryFolder,
  teller: Storyteller,
  { signal }: Pick<Revision, 'signal'>,
): AsyncGenerator<StoryEvent, void> {
  for (let run = staleRun(folder.story); run !== undefined; run = staleRun(folder.story)) {
    yield* retell(folder, teller, { ...run, ...(signal && { signal }) });
    if (staleRun(folder.story)?.from !== run.from) continue;
    throw new SeedStoryError(`page ${run.from + 1} did not come to its picture; redo it with another seed`);
  }
}

/** The pages that `redoStale` would tell anew, counted from 0. */
export function stalePages(story: Pick<Story, 'pages'>): readonly number[] {
  const mayChange = ({ source, locked }: StoryPage): boolean => source === 'generated' && !locked;
  return story.pages.flatMap((page, i) => (mayChange(page) && isStale(story, i) ? i : []));
}

/** The first pages in a row that can be told anew in one go: all with texts of their own, or all without. */
function staleRun(story: Pick<Story, 'pages'>): Pick<Retelling, 'from' | 'to' | 'keepsTexts'> | undefined {
  const stale = stalePages(story);
  const [from] = stale;
  if (from === undefined) return undefined;
  const keepsTexts = isByHand(story.pages[from]!);
  let to = from;
  // Pages behind a changed one are stale once it is told anew, so the run goes on to the next that has to stay.
  while (stale.includes(to + 1) && isByHand(story.pages[to + 1]!) === keepsTexts) to++;
  return { from, to, keepsTexts };
}

function isByHand({ tokens }: StoryPage): boolean {
  return tokens === 0;
}

interface Retelling extends Pick<TellRun, 'seed' | 'signal' | 'textOf'> {
  readonly from: number;
  /** The last page, included. */
  readonly to: number;
  readonly keepsTexts: boolean;
  /** In place of the text of `to`. */
  readonly text?: string;
}

function retell(
  folder: StoryFolder,
  teller: Storyteller,
  { from, to, keepsTexts, text, ...rest }: Retelling,
): AsyncGenerator<StoryEvent, void> {
  const texts = folder.story.pages.slice(1, to + 1).map((page) => page.text);
  if (text !== undefined) texts[to - 1] = text;
  return tellIntoFolder(folder, teller, { pages: to + 1, from, ...(keepsTexts && { texts }), ...rest });
}

function changeable({ pages }: Story, index: number): StoryPage {
  const page = pages[index];
  if (page === undefined) throw new UsageError(`the story has pages 1 to ${pages.length}, not ${index + 1}`);
  if (page.locked) throw new UsageError(`page ${index + 1} is locked; unlock it to change it`);
  return page;
}

/**
 * Begins another story with the first pages of one.
 * @param last the last page to take, from 0
 * @param seed of the pages that are told from there on
 * @throws UsageError for a page that is not there; BusyError when `out` holds something
 */
export async function branchStory(dir: string, last: number, out: string, seed: number): Promise<void> {
  const story = await readStory(dir);
  const { id, title, model, settings, pages } = story;
  if (pages[last] === undefined) throw new UsageError(`the story has pages 1 to ${pages.length}, not ${last + 1}`);
  await using branch = await createStory(out, { title, seed, model, settings, parent: { story: id, page: last } });
  for (const [index, { locked, image: _, ...page }] of pages.slice(0, last + 1).entries()) {
    const own = page.source === 'generated' && page.seed === undefined ? { ...page, seed: story.seed } : page;
    await branch.appendPage(own, await readPageImage(dir, story, index));
    if (locked) await branch.setLocked(index, true);
  }
  await copySnapshots(dir, out, last + 1);
}
