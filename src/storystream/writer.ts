/**
 * Writes StoryStream lines, so that a file is either whole or not there. Knows nothing of where stories come from.
 */

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';

import type { StoryRecord } from './records.ts';

/** One line with its newline. */
export function storyLine(story: StoryRecord): string {
  return `${JSON.stringify(story)}\n`;
}

/** Writes beside the file and renames: readers see the old file or the new one, never half of it. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Writes a whole file of stories. */
export function writeStories(file: string, stories: readonly StoryRecord[]): Promise<void> {
  return writeAtomically(file, stories.map(storyLine).join(''));
}
