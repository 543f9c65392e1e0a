/** Reads what stories begin with from the options of `tell`: a picture and a text, an example, a file of several, texts of the pages. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { reasonInWords } from '../formats/disk-errors.ts';
import { checkImage, readImage, type RgbImage } from '../formats/images.ts';
import { shrunk } from '../formats/resize.ts';
import { firstIssue } from '../formats/zod-issue.ts';
import { cleanText } from '../models/sequence.ts';
import { assertPageText } from '../story/request.ts';
import type { Opening } from '../story/saved-story.ts';
import { canonicalTag, seedRange } from './context.ts';

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
  return openingOf(image, text, '--text');
}

/** @param name what to call the text in an error */
async function openingOf(image: string, text: string, name: string): Promise<Opening> {
  assertOpeningText(text, name);
  return { image: await readPicture(image), text: text.trim() };
}

function assertOpeningText(text: string, name: string): void {
  if (text.trim() === '') throw new UsageError(`${name} is empty; a story begins with a sentence or two`);
  assertPageText(text, name);
}

async function readPicture(path: string): Promise<RgbImage> {
  return shrunk(await readImage(path), longestSide);
}

const openingSchema = z.strictObject({
  image: z.string().min(1),
  text: z.string(),
  title: z.string().optional(),
  lang: z
    .string()
    .refine((tag) => canonicalTag(tag) !== undefined, 'expected a language tag like en or es-MX')
    .transform((tag) => canonicalTag(tag)!)
    .optional(),
  seed: z.int().min(seedRange[0]).max(seedRange[1]).optional(),
});

export interface ListedOpening {
  /** Where it stands, for errors. */
  readonly name: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly seed?: number | undefined;
  /** Decodes the picture, which takes megabytes. @throws as `readOpenings`, when it is damaged or has changed since */
  readImage(): Promise<RgbImage>;
}

/**
 * Openings that stand in a file, one a line as JSON; pictures are found from the file's folder. Each is looked at, and
 * decoded only when it is asked for.
 * @throws UsageError for a file without openings, or a text that is empty or too long; FormatError for a line that is none;
 *   SeedStoryError for a file that cannot be read. All name the line
 */
export async function readOpenings(path: string): Promise<ListedOpening[]> {
  const content = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new SeedStoryError(`cannot read the openings ${path}: ${reasonInWords(cause)}`, { cause });
  });
  const lines = [...content.split(/\r?\n/).entries()].filter(([, line]) => line.trim() !== '');
  if (lines.length === 0) throw new UsageError(`${path} has no openings; give one a line: {"image": ..., "text": ...}`);
  const openings: ListedOpening[] = [];
  for (const [i, line] of lines) openings.push(await listedOpening(path, line, `line ${i + 1} of ${path}`));
  return openings;
}

async function listedOpening(path: string, line: string, name: string): Promise<ListedOpening> {
  const { image, text, ...rest } = parseOpening(line, name);
  const file = resolve(dirname(path), image);
  await named(name, async () => {
    assertOpeningText(text, 'the text');
    await checkImage(file);
  });
  return { ...rest, name, text: text.trim(), readImage: () => named(name, () => readPicture(file)) };
}

async function named<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SeedStoryError)) throw error;
    const kind = error instanceof UsageError ? UsageError : SeedStoryError;
    throw new kind(`${name}: ${error.message}`, { cause: error });
  }
}

function parseOpening(line: string, name: string): z.infer<typeof openingSchema> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new FormatError(`${name} is not JSON; expected {"image": ..., "text": ...}`, { cause });
  }
  const result = openingSchema.safeParse(json);
  if (result.success) return result.data;
  throw new FormatError(`${name} is no opening: ${firstIssue(result.error)}`, { cause: result.error });
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
  return texts.map(cleanText);
}

async function parseTexts(path: string): Promise<string[]> {
  const content = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new SeedStoryError(`cannot read the texts ${path}: ${reasonInWords(cause)}`, { cause });
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
