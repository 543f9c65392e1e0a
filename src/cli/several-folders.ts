/**
 * The folder of several stories, with one in each of its folders 1, 2, ...: which are there, and whether they are those of a
 * list of openings. Changes nothing.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BusyError } from '../core/errors.ts';
import { decodeImage, samePicture } from '../formats/images.ts';
import { checkUnused } from '../story/folder.ts';
import { holdsStory, readPageImage, readStory, type Story } from '../story/story-file.ts';
import type { ListedOpening } from './opening.ts';

/** Whether a folder is one of several stories. */
export async function holdsStories(dir: string): Promise<boolean> {
  if (!existsSync(dir) || holdsStory(dir)) return false;
  return (await storyNumbers(dir)).some((number) => holdsStory(join(dir, String(number))));
}

/** Those that hold a story, whole or not, or that one was to begin in. */
export async function storyNumbers(dir: string): Promise<number[]> {
  const names = (await readdir(dir).catch(() => [])).filter((name) => /^[1-9]\d*$/.test(name));
  const numbers: number[] = [];
  for (const name of names) {
    const path = join(dir, name);
    if (holdsStory(path) || (await isUnused(path))) numbers.push(Number(name));
  }
  return numbers.sort((a, b) => a - b);
}

/**
 * Which stories of a list are there already: their first pages are its openings.
 * @param seedOf what the story of an opening is begun with
 * @returns their numbers
 * @throws BusyError when the folder is a story, or holds anything that is not of the list; as `readStory` and `readOpenings`
 */
export async function begunOf(
  out: string,
  file: string,
  openings: readonly ListedOpening[],
  seedOf: (opening: ListedOpening) => number,
): Promise<number[]> {
  if (holdsStory(out)) {
    throw new BusyError(`${out} holds a story of its own; choose another folder for the stories of ${file}`);
  }
  const other = (await storyNumbers(out)).find((number) => number > openings.length);
  if (other !== undefined) {
    throw new BusyError(
      `${join(out, String(other))} is of another list, as ${file} has ${openings.length} openings; choose another folder`,
    );
  }
  const begun: number[] = [];
  for (const [i, opening] of openings.entries()) {
    const dir = join(out, String(i + 1));
    const story = holdsStory(dir) ? await readStory(dir) : undefined;
    if (story === undefined || story.pages.length === 0) await checkUnused(dir);
    else {
      await assertBegunWith(dir, story, opening, seedOf(opening));
      begun.push(i + 1);
    }
  }
  return begun;
}

async function assertBegunWith(dir: string, story: Story, opening: ListedOpening, seed: number): Promise<void> {
  const differs =
    (story.pages[0]!.text !== opening.text && `begins with another text than ${opening.name}`) ||
    (story.seed !== seed && `has seed ${story.seed}, not ${seed} as ${opening.name}`) ||
    (!(await hasPicture(dir, story, opening)) && `begins with another picture than ${opening.name}`);
  if (differs === false) return;
  throw new BusyError(`${dir} already holds a story, which ${differs}; choose another folder`);
}

async function hasPicture(dir: string, story: Story, opening: ListedOpening): Promise<boolean> {
  return samePicture(await decodeImage(await readPageImage(dir, story, 0)), await opening.readImage());
}

async function isUnused(dir: string): Promise<boolean> {
  return checkUnused(dir).then(
    () => true,
    () => false,
  );
}
