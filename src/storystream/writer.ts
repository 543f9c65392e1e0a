/**
 * Writes StoryStream lines, so that a file is either whole or not there. Knows nothing of where stories come from.
 */

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { writeFileAtomic } from '../formats/atomic-file.ts';
import type { StoryRecord } from './records.ts';

/** One line with its newline. */
export function storyLine(story: StoryRecord): string {
  return `${JSON.stringify(story)}\n`;
}

/** Readers see the old file or the new one, never half of it; the folder is made where it is missing. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, content, { flush: false });
}

/** Writes a whole file of stories. */
export function writeStories(file: string, stories: readonly StoryRecord[]): Promise<void> {
  return writeAtomically(file, stories.map(storyLine).join(''));
}
