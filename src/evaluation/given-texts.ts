/**
 * True stories whose texts are given and whose pictures are drawn in context, beside the stories that a folder holds: what
 * a model draws is then held against pages whose scenes are known.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { showsHeldOut } from '../storystream/world/held-out.ts';
import { tellMissing, type TellingOptions } from './telling.ts';
import { toldStories, type MeasuredStory } from './stories.ts';

const folderOf = (dir: string): string => join(dir, 'given-texts');

/** Those of which a page shows a combination that no training has shown. @param pages of a story that count */
export function storiesWithHeldOut(openings: readonly MeasuredStory[], pages: number): MeasuredStory[] {
  return openings.filter(({ scenes = [] }) => scenes.slice(1, pages).some(showsHeldOut));
}

/** Draws what is missing. @throws as `tellMissing` */
export async function drawGivenTexts({ dir, ...options }: TellingOptions): Promise<void> {
  await tellMissing({ ...options, dir: folderOf(dir), textsGiven: true });
}

/** Those drawn beside a folder's stories, or undefined where none are. @throws as `toldStories` */
export async function drawnStories(
  dir: string,
  openings: readonly MeasuredStory[],
): Promise<readonly MeasuredStory[] | undefined> {
  const folder = folderOf(dir);
  return existsSync(folder) ? (await toldStories(folder, openings)).stories : undefined;
}
