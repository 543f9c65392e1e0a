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
import { copySnapshots, dropSnapshots } from './snapshots.ts';
import {
  changeablePage,
  isByHand,
  isStale,
  pageAt,
  plannedText,
  readPageImage,
  readStory,
  type Story,
  type StoryPage,
} from './story-file.ts';

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

/** Loads a model, or gives the one that is loaded; not asked for where none is needed. */
export type LazyTeller = () => Promise<Storyteller>;

/**
 * Tells a page anew.
 * @throws UsageError for a page that is not there, locked, or given; SeedStoryError when it comes to no picture
 */
export async function* redoPage(
  folder: StoryFolder,
  teller: LazyTeller,
  { page, seed, pictureOnly = false, signal }: Redo,
): AsyncGenerator<StoryEvent, void> {
  const { source, plan, tokens, context, seed: own = folder.story.seed } = changeablePage(folder.story, page);
  if (source === 'given') {
    throw new UsageError(`page ${page + 1} was given, not told; begin another story with another one`);
  }
  yield* retell(folder, await teller(), {
    from: page,
    to: page,
    keepsTexts: pictureOnly,
    seed: seed ?? own + 1,
    ...(pictureOnly && {
      textOf: { tokens, ...(plan !== undefined && { plan }), ...(context !== undefined && { context }) },
    }),
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
  teller: LazyTeller,
  { page, text, signal }: Revision & { readonly text: string },
): AsyncGenerator<StoryEvent, void> {
  const clean = cleanText(text);
  if (clean === '') throw new UsageError(`the text of page ${page + 1} is empty`);
  assertPageText(clean, `the text of page ${page + 1}`);
  const { pages } = folder.story;
  const old = page === pages.length ? undefined : changeablePage(folder.story, page);
  if (old?.source === 'given') {
    await folder.replacePage(page, { ...old, text: clean });
    return dropSnapshots(folder.dir, page);
  }
  const retelling = { from: page, to: page, keepsTexts: true, text: clean, ...(signal && { signal }) };
  yield* retell(folder, await teller(), retelling);
}

/**
 * Tells anew, in order, every page that was told from pages which have changed since. Locked and given pages stay; a text
 * that was written by hand is only drawn anew.
 * @throws SeedStoryError when a page comes to no picture
 */
export async function* redoStale(
  folder: StoryFolder,
  teller: LazyTeller,
  { signal }: Pick<Revision, 'signal'>,
): AsyncGenerator<StoryEvent, void> {
  for (let run = staleRun(folder.story); run !== undefined; run = staleRun(folder.story)) {
    yield* retell(folder, await teller(), { ...run, ...(signal && { signal }) });
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

interface Retelling extends Pick<TellRun, 'seed' | 'signal' | 'textOf'> {
  readonly from: number;
  /** The last page, included. */
  readonly to: number;
  readonly keepsTexts: boolean;
  /** In place of the text of `to`. */
  readonly text?: string;
}

async function* retell(
  folder: StoryFolder,
  teller: Storyteller,
  { from, to, keepsTexts, text, ...rest }: Retelling,
): AsyncGenerator<StoryEvent, void> {
  const texts = folder.story.pages.slice(1, to + 1).map(plannedText);
  if (text !== undefined) texts[to - 1] = text;
  let next = from;
  for await (const event of tellIntoFolder(folder, teller, {
    pages: to + 1,
    pagesInAll: Math.max(to + 1, folder.story.pagesInAll ?? folder.story.pages.length),
    from,
    ...(keepsTexts && { texts }),
    ...rest,
  })) {
    if (event.type === 'page') next = event.page + 1;
    yield event;
  }
  if (next > to) return;
  throw new SeedStoryError(`page ${next + 1} came to no picture and is as it was; redo it with another seed`);
}

/**
 * Begins another story with the first pages of one.
 * @param last the last page to take, from 0
 * @param seed of the pages that are told from there on
 * @throws UsageError for a page that is not there; BusyError when `out` holds something
 */
export async function branchStory(dir: string, last: number, out: string, seed: number): Promise<void> {
  const story = await readStory(dir);
  const { id, title, lang, model, settings, pages, pagesInAll } = story;
  pageAt(story, last);
  const taken = await Promise.all(
    pages.slice(0, last + 1).map(async ({ locked, image: _, ...page }, index) => ({
      page: page.source === 'generated' ? { seed: story.seed, ...page } : page,
      png: await readPageImage(dir, story, index),
      locked,
    })),
  );
  await using branch = await createStory(out, {
    ...{ title, seed, model, settings, parent: { story: id, page: last } },
    ...(lang !== undefined && { lang }),
    ...(pagesInAll !== undefined && { pagesInAll }),
  });
  await copySnapshots(dir, out, last + 1);
  await branch.appendPages(taken);
}
