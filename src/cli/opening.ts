/** Reads what a story begins with from the options of `tell`: a picture and a text, an example, texts of the pages. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { readImage } from '../formats/images.ts';
import { shrunk } from '../formats/resize.ts';
import { assertPageText } from '../story/request.ts';
import type { Opening } from '../story/saved-story.ts';

export interface OpeningOptions {
  readonly image?: string;
  readonly text?: string;
  /** A name, or true for the first. */
  readonly example?: string | true;
}

/** Pixels of an opening that a story keeps: sharp on any screen, and far more than a model sees. */
const longestSide = 2048;

const examplesFolder = fileURLToPath(new URL('../../examples/openings/', import.meta.url));

/** @throws UsageError when neither an opening nor an example is given */
export async function readOpening({ image, text, example }: OpeningOptions): Promise<Opening> {
  if (example !== undefined) return readExample(example);
  if (image === undefined || text === undefined) {
    throw new UsageError('a story begins with --image and --text (or --example, or --resume)');
  }
  if (text.trim() === '') throw new UsageError('--text is empty; a story begins with a sentence or two');
  assertPageText(text, '--text');
  return { image: shrunk(await readImage(image), longestSide), text: text.trim() };
}

async function readExample(example: string | true): Promise<Opening> {
  const names = (await readdir(examplesFolder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4));
  const name = example === true ? names.sort()[0] : example;
  if (name === undefined || !names.includes(name)) {
    throw new UsageError(`there is no example ${name}; there are ${names.join(', ')}`);
  }
  const text = await readFile(join(examplesFolder, `${name}.txt`), 'utf8');
  return { text: text.trim(), image: await readImage(join(examplesFolder, `${name}.png`)) };
}

/**
 * One text a line, or with blank lines between them, or a JSON array of them.
 * @throws UsageError for a file without texts, or with one that is too long; SeedStoryError, FormatError
 */
export async function readTexts(path: string): Promise<string[]> {
  const texts = await parseTexts(path);
  if (texts.length === 0) throw new UsageError(`${path} has no texts; give one a line, or a JSON array of them`);
  for (const [i, text] of texts.entries()) assertPageText(text, `text ${i + 1} of ${path}`);
  return texts;
}

async function parseTexts(path: string): Promise<string[]> {
  const content = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new SeedStoryError(`cannot read the texts: ${cause.message}`, { cause });
  });
  if (!content.trimStart().startsWith('[')) return pagesOf(content.trim().split(/\r?\n/));
  try {
    return z.array(z.string()).parse(JSON.parse(content));
  } catch (cause) {
    throw new FormatError(`${path} begins like a JSON array but is not one of texts`, { cause });
  }
}

/** Lines, or paragraphs where blank lines stand between them. */
function pagesOf(lines: readonly string[]): string[] {
  const isBlank = (line: string): boolean => line.trim() === '';
  if (!lines.some(isBlank)) return lines.map((line) => line.trim());
  return lines
    .map((line) => (isBlank(line) ? '\n' : line.trim()))
    .join(' ')
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** `stories/the-red-kite`, or `stories/the-red-kite-2` when that is taken. */
export function unusedFolder(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['story'];
  const base = join('stories', words.join('-').slice(0, 48).replace(/-$/, ''));
  for (let n = 1; ; n++) {
    const dir = n === 1 ? base : `${base}-${n}`;
    if (!existsSync(dir)) return dir;
  }
}
