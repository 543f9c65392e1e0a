/** Tells the stories that are to be measured, each into a folder of its own, going on where an earlier run stopped. */

import { severalAtOnce } from '../core/at-once.ts';
import { SeedStoryError } from '../core/errors.ts';
import { readImage } from '../formats/images.ts';
import type { StoryEvent } from '../story/events.ts';
import { tellSettingsSchema, type Storyteller, type TellSettings } from '../story/request.ts';
import { beginStory, resumeStory, tellIntoFolder, type NewStory } from '../story/saved-story.ts';
import type { Story } from '../story/story-file.ts';
import { checkTeller, storyFrom, toldFolder, type MeasuredStory } from './stories.ts';

/** What all stories that are told for one measurement share. */
interface Telling {
  readonly teller: Storyteller;
  /** A story, the opening included. */
  readonly pages: number;
  readonly seed: number;
  /** The model's defaults when left out. */
  readonly settings?: TellSettings;
  /** Whether the opening's own story is only drawn, its texts being given. */
  readonly textsGiven?: boolean;
  readonly signal?: AbortSignal;
}

export interface TellingOptions extends Telling {
  readonly openings: readonly MeasuredStory[];
  /** Of each opening in the test split, by which its folder is called; 0, 1, ... when left out. */
  readonly numbers?: readonly number[];
  /** Gets a folder a story. */
  readonly dir: string;
  /** Stories that are told at a time; one when left out. Pages of several wait for each other, and take longer each. */
  readonly atOnce?: number;
  /** Pages that are told, of all stories together. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * @throws SeedStoryError when a folder holds what another model, seed or settings told; FormatError when it was told from
 *   another opening, before anything is told; the signal's reason when aborted, whole pages are kept
 */
export async function tellMissing(options: TellingOptions): Promise<void> {
  const { openings, atOnce = 1, pages, onProgress } = options;
  const asked = tellingsOf(options);
  const all = openings.length * (pages - 1);
  let done = 0;
  for (const one of asked) done += Math.min(pages, (await begunStory(one))?.pages.length ?? 1) - 1;
  const onEvent = ({ type }: StoryEvent): void => void (type === 'page' && onProgress?.(++done, all));
  await severalAtOnce(asked, atOnce, options.signal, (one, signal) => tellStory({ ...one, signal, onEvent }));
}

function tellingsOf({ openings, numbers, dir, ...telling }: TellingOptions): StoryTelling[] {
  return openings.map((opening, i) => ({ ...telling, opening, folder: toldFolder(dir, numbers?.[i] ?? i) }));
}

/** How many stories lack pages. @throws as {@link tellMissing}, before anything is told */
export async function countMissing(options: TellingOptions): Promise<number> {
  let missing = 0;
  for (const one of tellingsOf(options)) {
    const story = await begunStory(one);
    if (story === undefined || story.pages.length < options.pages) missing++;
  }
  return missing;
}

export interface StoryTelling extends Telling {
  readonly opening: MeasuredStory;
  readonly folder: string;
  /** What it returns is waited for; the page of a `page` event is on disk. */
  readonly onEvent?: (event: StoryEvent) => Promise<void> | void;
}

/** Tells what one story lacks. @throws as {@link tellMissing} */
export async function tellStory(telling: StoryTelling): Promise<void> {
  const { teller, opening, folder, pages, textsGiven, signal, onEvent } = telling;
  const begun = await begunStory(telling);
  if (begun !== undefined && begun.pages.length >= pages) return;
  signal?.throwIfAborted();
  const begin = async () => beginStory(folder, await newStory(telling), teller);
  await using story = begun === undefined ? await begin() : await resumeStory(folder, pages);
  const texts = textsGiven ? { texts: (opening.planned ?? opening.texts).slice(1, pages) } : {};
  for await (const event of tellIntoFolder(story, teller, { pages, ...texts, ...(signal && { signal }) })) {
    await onEvent?.(event);
    // What a fast model has told beyond this page is told again.
    signal?.throwIfAborted();
  }
}

async function begunStory(telling: StoryTelling): Promise<Story | undefined> {
  const { teller, opening, folder, seed } = telling;
  const story = await storyFrom(folder, opening);
  if (story === undefined) return undefined;
  checkTeller(folder, story, { model: teller, seed, settings: settingsOf(telling) });
  const { pagesInAll = telling.pages } = story;
  if (pagesInAll < telling.pages && story.pages.some(({ plan }) => plan !== undefined)) {
    throw new SeedStoryError(
      `${folder} was planned to end on page ${pagesInAll}, not ${telling.pages}; tell stories of another length into a folder of their own`,
    );
  }
  return story;
}

function settingsOf({ settings }: Telling): TellSettings {
  return settings ?? tellSettingsSchema.parse({});
}

async function newStory(telling: StoryTelling): Promise<NewStory> {
  const { texts, images, lang } = telling.opening;
  const opening = { text: texts[0]!, image: await readImage(images[0]!) };
  return { opening, title: '', ...(lang && { lang }), seed: telling.seed, settings: settingsOf(telling) };
}
