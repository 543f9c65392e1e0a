/** Stories to be measured, told and true ones, in one shape. Pictures stay on disk until somebody looks at them. */

import { access } from 'node:fs/promises';
import { join } from 'node:path';

import { FormatError, UsageError } from '../core/errors.ts';
import { readStory } from '../story/folder.ts';
import { pictureFolder, readStories, splitFiles } from '../storystream/reader.ts';
import type { Scene } from '../storystream/world/scene.ts';

export interface MeasuredStory {
  /** Pages in order, the opening first. */
  readonly texts: readonly string[];
  /** Picture files, one a page. */
  readonly images: readonly string[];
  /** What the pages show, where that is known. */
  readonly scenes?: readonly Scene[];
  /** Of telling, the opening not counted; of a true story undefined. */
  readonly seconds?: number;
}

export interface StorySet {
  /** As tables and charts call it. */
  readonly name: string;
  readonly stories: readonly MeasuredStory[];
}

/** The pages from the opening to the one numbered `pages`. */
export function firstPages({ texts, images, scenes, ...story }: MeasuredStory, pages: number): MeasuredStory {
  return {
    ...story,
    texts: texts.slice(0, pages),
    images: images.slice(0, pages),
    ...(scenes && { scenes: scenes.slice(0, pages) }),
  };
}

/**
 * The test stories of a data set, first to last.
 * @throws UsageError when there are fewer than `least`
 */
export async function testStories(data: string, least: number): Promise<MeasuredStory[]> {
  const [{ test }, pictures] = await Promise.all([splitFiles(data), pictureFolder(data)]);
  const records = test === undefined ? [] : await readStories(test);
  if (records.length < least) {
    throw new UsageError(
      `${data} has ${records.length} test stories, ${least} were asked for; draw more or ask for fewer`,
    );
  }
  return records.map(({ captions, images, scenes }) => ({
    texts: captions,
    images: images.map((image) => join(pictures, image)),
    ...(scenes && { scenes }),
  }));
}

/** Where the story told from an opening stands. @param number of the opening in the test split, from 0 */
export function toldFolder(dir: string, number: number): string {
  return join(dir, `story-${String(number).padStart(3, '0')}`);
}

/**
 * The stories that were told from these openings.
 * @throws UsageError for a story that was never told; FormatError for one told from another opening
 */
export async function toldStories(dir: string, openings: readonly MeasuredStory[]): Promise<MeasuredStory[]> {
  return Promise.all(openings.map((opening, number) => toldStory(toldFolder(dir, number), opening)));
}

async function toldStory(folder: string, opening: MeasuredStory): Promise<MeasuredStory> {
  const isThere = await access(join(folder, 'story.json')).then(
    () => true,
    () => false,
  );
  if (!isThere) throw new UsageError(`${folder} has no story; tell it first, or measure fewer with --stories`);
  const { pages } = await readStory(folder);
  if (pages[0]?.text !== opening.texts[0]) {
    throw new FormatError(`${folder} was told from another opening than the data set's; measure it against its own`);
  }
  return {
    texts: pages.map(({ text }) => text),
    images: pages.map(({ image }) => join(folder, image)),
    seconds: pages.slice(1).reduce((sum, { ms }) => sum + ms / 1000, 0),
  };
}
