/** Stories to be measured, told and true ones, in one shape. Pictures stay on disk until somebody looks at them. */

import { join } from 'node:path';

import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { readImage, samePicture } from '../formats/images.ts';
import { plannedTexts } from '../models/sequence.ts';
import { holdsStory, plannedText, readStory, type Story } from '../story/story-file.ts';
import { pictureFolder, readStories, splitFiles } from '../storystream/reader.ts';
import type { Scene } from '../storystream/world/scene.ts';
import type { Goal } from '../storystream/world/story.ts';

export interface MeasuredStory {
  /** Pages in order, the opening first. */
  readonly texts: readonly string[];
  /** Picture files, one a page. */
  readonly images: readonly string[];
  /** The texts behind their plans, where they have any. */
  readonly planned?: readonly string[];
  /** Of the texts, as ISO 639 has it; English when left out. */
  readonly lang?: string;
  /** What the pages show, where that is known. */
  readonly scenes?: readonly Scene[];
  /** Which kind of story it is, where that is known. */
  readonly plot?: string;
  /** What the opening asks for and the last pages answer, where that is known. */
  readonly goal?: Goal;
  /** That each page took to tell; of true stories undefined. */
  readonly seconds?: readonly number[];
}

export interface StorySet {
  /** As tables and charts call it. */
  readonly name: string;
  readonly stories: readonly MeasuredStory[];
}

/** What told all stories of a set, and how. */
export type Teller = Pick<Story, 'model' | 'seed' | 'settings'>;

/** The pages from the opening to the one numbered `pages`; with the goal where that is answered on them. */
export function firstPages(
  { texts, images, planned, lang, scenes, plot, goal, seconds }: MeasuredStory,
  pages: number,
): MeasuredStory {
  return {
    texts: texts.slice(0, pages),
    images: images.slice(0, pages),
    ...(planned && { planned: planned.slice(0, pages) }),
    ...(lang && { lang }),
    ...(scenes && { scenes: scenes.slice(0, pages) }),
    ...(plot && { plot }),
    ...(goal?.answers.every(({ page }) => page < pages) && { goal }),
    ...(seconds && { seconds: seconds.slice(0, pages) }),
  };
}

/** Of texts that do not say theirs. */
export const english = 'en';

/**
 * The test stories of a data set in one language, first to last: the same story in another would be counted twice.
 * @throws UsageError when there are fewer than `least`
 */
export async function testStories(data: string, least: number, language = english): Promise<MeasuredStory[]> {
  const [{ test }, pictures] = await Promise.all([splitFiles(data), pictureFolder(data)]);
  const all = test === undefined ? [] : await readStories(test);
  const records = all.filter(({ lang = english }) => lang === language);
  if (records.length < least) {
    throw new UsageError(
      `${data} has ${records.length} test stories in "${language}", ${least} were asked for; draw more or ask for fewer`,
    );
  }
  return records.map(({ captions, images, plans, lang, scenes, plot, goal }) => ({
    texts: captions,
    images: images.map((image) => join(pictures, image)),
    ...(plans && { planned: plannedTexts({ texts: captions, lang }, plans) }),
    ...(lang && { lang }),
    ...(scenes && { scenes }),
    ...(plot && { plot }),
    ...(goal && { goal: goal as Goal }),
  }));
}

/** Where the story told from an opening stands. @param number of the opening in the test split, from 0 */
export function toldFolder(dir: string, number: number): string {
  return join(dir, `story-${String(number).padStart(3, '0')}`);
}

/**
 * The story in a folder, or undefined where there is none yet, or none with a page.
 * @throws FormatError for a damaged one, or one told from another opening
 */
export async function storyFrom(folder: string, opening: MeasuredStory): Promise<Story | undefined> {
  const story = holdsStory(folder) ? await readStory(folder) : undefined;
  if (story === undefined || story.pages.length === 0) return undefined;
  if (await beginsWith(folder, story, opening)) return story;
  throw new FormatError(`${folder} was told from another opening than the data set's; measure it against its own`);
}

async function beginsWith(folder: string, { pages }: Story, { texts, images }: MeasuredStory): Promise<boolean> {
  if (pages[0]!.text !== texts[0]) return false;
  const [own, given] = await Promise.all([readImage(join(folder, pages[0]!.image)), readImage(images[0]!)]);
  return samePicture(own, given);
}

export interface ToldSet {
  readonly stories: readonly MeasuredStory[];
  readonly teller: Teller;
}

/**
 * The stories that were told from these openings.
 * @param numbers of the openings in the test split; 0, 1, ... when left out
 * @throws UsageError for a story that was never told; FormatError as `storyFrom`; SeedStoryError when one was told
 *   otherwise than the first
 */
export async function toldStories(
  dir: string,
  openings: readonly MeasuredStory[],
  numbers: readonly number[] = openings.map((_, i) => i),
): Promise<ToldSet> {
  const found = await Promise.all(
    openings.map(async (opening, i) => {
      const folder = toldFolder(dir, numbers[i]!);
      const story = await storyFrom(folder, opening);
      if (story !== undefined) return { folder, story };
      throw new UsageError(`${folder} has no story; tell it first, or measure fewer with --stories`);
    }),
  );
  const { model, seed, settings } = found[0]!.story;
  const teller = { model, seed, settings };
  for (const { folder, story } of found) checkTeller(folder, story, teller);
  return {
    teller,
    stories: found.map(({ folder, story: { pages } }) => ({
      texts: pages.map(({ text }) => text),
      ...(pages.some(({ plan }) => plan !== undefined) && { planned: pages.map(plannedText) }),
      images: pages.map(({ image }) => join(folder, image)),
      seconds: pages.map(({ ms }) => ms / 1000),
    })),
  };
}

/** @throws SeedStoryError saying what told the story instead */
export function checkTeller(folder: string, { model, seed, settings }: Teller, expected: Teller): void {
  const differs =
    (model.hash !== expected.model.hash && `another model (${model.name})`) ||
    (seed !== expected.seed && `seed ${seed}, not ${expected.seed}`) ||
    (!sameSettings(settings, expected.settings) && `other settings (${JSON.stringify(settings)})`);
  if (differs === false) return;
  throw new SeedStoryError(`${folder} was told by ${differs}; measure it in a folder of its own`);
}

function sameSettings(a: Teller['settings'], b: Teller['settings']): boolean {
  const sorted = (settings: Teller['settings']): string => JSON.stringify(Object.entries(settings).toSorted());
  return sorted(a) === sorted(b);
}
