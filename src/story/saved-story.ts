/**
 * Stories that are told into a folder: beginning one, going on with one, keeping each page as it comes. Works for any
 * storyteller; knows nothing of models.
 */
import { join } from 'node:path';
import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { decodeImage, encodePng, type RgbImage } from '../formats/images.ts';
import { firstIssue } from '../formats/zod-issue.ts';
import type { StoryEvent } from './events.ts';
import { createStory, openStory, type NewPage, type StoryFolder } from './folder.ts';
import {
  tellSettingsSchema,
  type PageSoFar,
  type Storyteller,
  type TellRequest,
  type TellSettings,
} from './request.ts';
import { dropSnapshots, latestSnapshot, SnapshotWriter } from './snapshots.ts';
import { contextOf, plannedText, readPageImage } from './story-file.ts';

export interface Opening {
  readonly text: string;
  readonly image: RgbImage;
}

export interface NewStory {
  readonly opening: Opening;
  readonly title: string;
  /** Of its texts, as a BCP 47 tag; English when left out. */
  readonly lang?: string;
  readonly seed: number;
  readonly settings: TellSettings;
}

/** What one run of a telling adds to what the folder says. */
export type TellRun = Pick<TellRequest, 'pages' | 'pagesInAll' | 'texts' | 'signal'> & {
  /** Settings for this run only, in place of the saved ones. */
  readonly settings?: Partial<TellSettings>;
  /** The first page to tell, from 0, in place of what stands there; without it, the one after the last. */
  readonly from?: number;
  /** In place of the story's. */
  readonly seed?: number;
  /** After every so many pages what the model remembers is kept, so that going on from there costs no reading. */
  readonly snapshotEvery?: number;
  /** What a told page says of its text in place of what the telling says: one that keeps its text has a history. */
  readonly textOf?: Pick<NewPage, 'plan' | 'tokens' | 'context'>;
};

/**
 * Makes the folder of a story, with its opening as page 0.
 * @throws BusyError as {@link createStory}
 */
export async function beginStory(
  dir: string,
  story: NewStory,
  teller: Pick<Storyteller, 'name' | 'hash'>,
): Promise<StoryFolder> {
  const { opening, title, lang, seed, settings } = story;
  const png = await encodePng(opening.image);
  const folder = await createStory(dir, {
    title,
    ...(lang !== undefined && { lang }),
    seed,
    model: { name: teller.name, hash: teller.hash },
    settings: { ...settings },
  });
  try {
    await folder.appendPage({ text: opening.text, source: 'given', tokens: 0, ms: 0 }, png);
    return folder;
  } catch (error) {
    await folder.close();
    throw error;
  }
}

/**
 * Opens a story that has no more pages than wanted.
 * @throws UsageError when it has more; BusyError and FormatError as {@link openStory}
 */
export async function resumeStory(dir: string, pages: number): Promise<StoryFolder> {
  const folder = await openStory(dir);
  const { length } = folder.story.pages;
  if (length > 0 && length <= pages) return folder;
  await folder.close();
  if (length === 0) throw new SeedStoryError(`the story in ${dir} has no opening; begin a new one`);
  throw new UsageError(`the story in ${dir} has ${length} pages already; ask for more with --pages`);
}

/**
 * Tells pages of the folder's story. Each page is on disk before the event that reports it.
 * @throws SeedStoryError when a page cannot be written, UsageError when it is locked; the pages before stay whole
 */
export async function* tellIntoFolder(
  folder: StoryFolder,
  teller: Storyteller,
  run: TellRun,
): AsyncGenerator<StoryEvent, void> {
  const { story } = folder;
  if (story.model.hash !== teller.hash) {
    yield {
      type: 'warning',
      message: `another model (${story.model.name}) told the pages before; the style may change`,
    };
  }
  const { settings, from = story.pages.length, seed = story.seed, textOf, snapshotEvery, ...rest } = run;
  const merged = mergedSettings(story.settings, settings ?? {});
  const snapshotOf = (pages: number): string =>
    JSON.stringify(['snapshot/3', teller.hash, merged.cache, contextOf(folder.story, pages)]);
  // Pages that are told anew leave the story as long as it was to be.
  if (run.from === undefined) await folder.intend(run.pages);
  const { remembered, damaged } = await latestSnapshot(folder.dir, from, snapshotOf);
  for (const what of damaged) yield { type: 'warning', message: `${what}; it is not used` };
  const snapshots = snapshotEvery === undefined ? undefined : new SnapshotWriter(folder.dir, snapshotOf);
  const events = teller.tell({
    ...merged,
    ...rest,
    ...(story.lang !== undefined && { lang: story.lang }),
    seed,
    soFar: await readPages(folder, from, remembered?.pages ?? 0),
    ...(remembered && { remembered }),
    ...(snapshotEvery !== undefined && { memoryEvery: snapshotEvery }),
    ...(snapshots && { onMemory: (pages, take) => snapshots.offer(pages, take) }),
  });
  let whole = from;
  for await (const event of events) {
    if (event.type === 'page') {
      await keepPage(folder, event, { seed, textOf });
      whole = event.page + 1;
    }
    const problem = await snapshots?.write(whole);
    yield event;
    if (problem !== undefined) yield { type: 'warning', message: problem };
  }
}

async function keepPage(
  folder: StoryFolder,
  { page, plan, text, image, tokens, ms }: StoryEvent & { type: 'page' },
  { seed, textOf }: { readonly seed: number; readonly textOf: TellRun['textOf'] },
): Promise<void> {
  const { story } = folder;
  const told = {
    ...(plan !== undefined && { plan }),
    ...({ text, source: 'generated', tokens, ms } as const),
    ...(seed !== story.seed && { seed }),
    ...textOf,
  };
  const png = await encodePng(image);
  const old = story.pages[page];
  if (old === undefined) return folder.appendPage(told, png);
  await folder.replacePage(page, told, png);
  if (plannedText(old) !== plannedText(told)) await dropSnapshots(folder.dir, page);
}

function mergedSettings(saved: object, given: Partial<TellSettings>): TellSettings {
  const isGiven = ([, value]: [string, unknown]): boolean => value !== undefined;
  const result = tellSettingsSchema.safeParse({
    ...saved,
    ...Object.fromEntries(Object.entries(given).filter(isGiven)),
  });
  if (result.success) return result.data;
  throw new FormatError(`the settings of this story make no sense: ${firstIssue(result.error)}`, {
    cause: result.error,
  });
}

/** With the pictures that the model looks at. @param remembered pages that it need not read again */
function readPages({ dir, story }: StoryFolder, count: number, remembered: number): Promise<PageSoFar[]> {
  return Promise.all(
    story.pages.slice(0, count).map(async ({ image, source, plan, text }, page): Promise<PageSoFar> => {
      if (source === 'generated' || page < remembered) return { ...(plan !== undefined && { plan }), text, source };
      return { text, source, image: await decodeImage(await readPageImage(dir, story, page), join(dir, image)) };
    }),
  );
}
