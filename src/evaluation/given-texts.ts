/**
 * True stories whose texts are given and whose pictures are drawn in context, beside the stories that a folder holds: what
 * a model draws is then held against pages whose scenes are known.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { heldOutCharacter, tellsHeldOut } from '../storystream/world/held-out.ts';
import type { TellingOptions } from './telling.ts';
import { checkTeller, toldStories, type MeasuredStory, type Teller } from './stories.ts';

const folderOf = (dir: string): string => join(dir, 'given-texts');

/** Some of a test split's openings. */
export interface PickedOpenings {
  readonly openings: readonly MeasuredStory[];
  /** Where each stands in the test split, from 0; its folder is called by it, whatever else is picked. */
  readonly numbers: readonly number[];
}

/**
 * Those of a kind and thing that are held out of training together, and those of which a page shows a character where
 * training never did, and the opening does not: what is drawn could copy it from there.
 * @param pages of a story that count
 */
export function pickHeldOut(all: readonly MeasuredStory[], pages: number): PickedOpenings {
  const shows = ({ scenes = [] }: MeasuredStory): boolean => {
    const [opening, ...told] = scenes.slice(0, pages).map(heldOutCharacter);
    return opening === undefined && told.some((character) => character !== undefined);
  };
  const numbers = all.flatMap((opening, number) => (shows(opening) || tellsHeldOut(opening) ? number : []));
  return { numbers, openings: numbers.map((number) => all[number]!) };
}

/** How they are told beside the stories of `dir`. */
export function givenTexts({ dir, ...options }: TellingOptions): TellingOptions {
  return { ...options, dir: folderOf(dir), textsGiven: true };
}

/**
 * Those drawn beside a folder's stories, or undefined where none are.
 * @param teller of the folder's stories
 * @throws as `toldStories`; SeedStoryError when something else drew them
 */
export async function drawnStories(
  dir: string,
  teller: Teller,
  { openings, numbers }: PickedOpenings,
): Promise<readonly MeasuredStory[] | undefined> {
  const folder = folderOf(dir);
  if (!existsSync(folder)) return undefined;
  const drawn = await toldStories(folder, openings, numbers);
  checkTeller(folder, drawn.teller, teller);
  return drawn.stories;
}
