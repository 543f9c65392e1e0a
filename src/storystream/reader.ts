/**
 * Reads StoryStream folders: `train.jsonl`, `validation.jsonl`, `test.jsonl`, one story a line, and pictures under
 * `images/` (or beside the lines, as some releases have them). Knows nothing of what the stories are for.
 */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { FormatError, SeedStoryError } from '../core/errors.ts';
import { reasonInWords } from '../formats/disk-errors.ts';
import { parseStory, type StoryRecord } from './records.ts';
import { splits, type Split } from './splits.ts';

/** A line that holds a story, or the reason why it does not. */
export type StoryLine =
  { readonly line: number; readonly story: StoryRecord } | { readonly line: number; readonly error: FormatError };

/**
 * The lines of a file one by one, good and bad; empty lines are passed over.
 * @throws SeedStoryError when the file cannot be read
 */
export async function* readLines(file: string): AsyncGenerator<StoryLine> {
  let line = 0;
  try {
    for await (const text of linesOf(createReadStream(file, { encoding: 'utf8' }))) {
      line += 1;
      if (text.trim() !== '') yield parseLine(text, file, line);
    }
  } catch (cause) {
    throw new SeedStoryError(`cannot read ${file}: ${reasonInWords(cause)}`, { cause });
  }
}

/** Ends lines at newlines only: `readline` would also cut at U+2028, which JSON strings may hold as it is. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parseLine(text: string, file: string, line: number): StoryLine {
  try {
    return { line, story: parseStory(text, `${file}:${line}`) };
  } catch (error) {
    if (error instanceof FormatError) return { line, error };
    throw error;
  }
}

/**
 * All stories of a file.
 * @throws FormatError for the first line that is not a story, naming file and line; SeedStoryError when it cannot be read
 */
export async function readStories(file: string): Promise<StoryRecord[]> {
  const stories: StoryRecord[] = [];
  for await (const line of readLines(file)) {
    if ('error' in line) throw line.error;
    stories.push(line.story);
  }
  return stories;
}

/** The files of a data set's splits that are there. @throws SeedStoryError when there are none */
export async function splitFiles(dir: string): Promise<Partial<Record<Split, string>>> {
  const files: Partial<Record<Split, string>> = {};
  for (const split of splits) {
    const file = join(dir, `${split}.jsonl`);
    if (await isThere(file)) files[split] = file;
  }
  if (Object.keys(files).length === 0) {
    throw new SeedStoryError(
      `${dir} is no StoryStream folder: expected train.jsonl, validation.jsonl or test.jsonl in it`,
    );
  }
  return files;
}

/** The folder that picture paths are relative to. */
export async function pictureFolder(dir: string): Promise<string> {
  const images = join(dir, 'images');
  return (await isThere(images)) ? images : dir;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
