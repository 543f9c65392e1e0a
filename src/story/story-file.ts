/**
 * `story.json` and the pictures that it names: what a story on disk is, reading one, and which of its pages were told from
 * something that has changed since. Writes nothing; folder.ts does.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { firstIssue } from '../formats/zod-issue.ts';
import { planOf } from '../models/sequence.ts';

const pageSchema = z.object({
  /** What the page is about, as its event has it; of a model that plans its pages. */
  plan: z
    .string()
    .refine((plan) => plan !== '' && planOf(plan) === plan, 'expected a plan like <p3 en; ...>')
    .exactOptional(),
  text: z.string(),
  /** Always inside the folder: a story from elsewhere must not make us read or write other files. */
  image: z.string().refine(isPicture, 'expected a picture name like pages/000.png'),
  source: z.enum(['given', 'generated']),
  /** Kept as it is by everything that changes pages. */
  locked: z.boolean().default(false),
  /** Of a page that was made again with another seed than the story's. */
  seed: z.int().exactOptional(),
  /** `contextOf` the page when it was told; stories of earlier versions do not say. */
  context: z.string().exactOptional(),
  /** Text tokens the page took; 0 for a text that was given. */
  tokens: z.int().nonnegative(),
  ms: z.number().nonnegative(),
});

/** A page's picture by its path in the story's folder: of a page that was told once, or once more. */
export function isPicture(path: string): boolean {
  return /^pages\/\d{3,6}(-\d{1,6})?\.png$/.test(path);
}

const storySchema = z.object({
  format: z.literal('seed-story/1'),
  id: z.string().min(1),
  title: z.string(),
  /** Of the texts, as a BCP 47 tag; English where it is absent. */
  lang: z.string().exactOptional(),
  createdAt: z.iso.datetime(),
  seed: z.int(),
  model: z.object({ name: z.string(), hash: z.string() }),
  settings: z.record(z.string(), z.json()),
  /** How many it was last told to have; while it has fewer, it is not finished. */
  pagesInAll: z.int().positive().exactOptional(),
  parent: z.object({ story: z.string(), page: z.int().nonnegative() }).nullable(),
  pages: z.array(pageSchema),
});

export type StoryPage = Readonly<z.infer<typeof pageSchema>>;
export type Story = Readonly<Omit<z.infer<typeof storySchema>, 'pages'>> & { readonly pages: readonly StoryPage[] };

/** Whether there is a story in a folder, whole or not. */
export function holdsStory(dir: string): boolean {
  return existsSync(join(dir, 'story.json'));
}

/**
 * Reads `story.json` without taking the lock: a story may be read while it is written.
 * @throws FormatError for a file that is truncated or not a story, or when a page's picture is missing
 */
export async function readStory(dir: string): Promise<Story> {
  const path = join(dir, 'story.json');
  for (let text = await readText(dir, path); ;) {
    const story = parseStory(text, path);
    const missing = story.pages.find(({ image }) => !existsSync(join(dir, image)));
    if (missing === undefined) return story;
    const before = text;
    // A page may have got another picture since.
    text = await readText(dir, path);
    if (text === before) throw new FormatError(`${path} names a picture that is not there: ${missing.image}`);
  }
}

async function readText(dir: string, path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'ENOENT' ? 'it has no story.json' : cause.message;
    throw new SeedStoryError(`there is no story in ${dir}: ${reason}`, { cause });
  });
}

/** The bytes of a page's picture, a PNG file. @throws UsageError for a page that the story does not have */
export async function readPageImage(dir: string, story: Story, page: number): Promise<Uint8Array> {
  return readFile(join(dir, pageAt(story, page).image));
}

/** @param page from 0 @throws UsageError for a page that the story does not have, by the numbers that people count with */
export function pageAt({ pages }: Pick<Story, 'pages'>, page: number): StoryPage {
  const entry = pages[page];
  if (entry !== undefined) return entry;
  throw new UsageError(`the story has pages 1 to ${pages.length}, not ${page + 1}`);
}

/** The same of a page that may be changed. @throws UsageError for one that is locked */
export function changeablePage(story: Pick<Story, 'pages'>, page: number): StoryPage {
  const entry = pageAt(story, page);
  if (!entry.locked) return entry;
  throw new UsageError(`page ${page + 1} is locked; unlock it to change it`);
}

/** Whether somebody wrote the text of a page whose picture a model drew. */
export function isByHand({ source, tokens }: StoryPage): boolean {
  return source === 'generated' && tokens === 0;
}

function parseStory(text: string, path: string): Story {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new FormatError(`${path} is truncated or not JSON (${(cause as Error).message}); restore it from a copy`, {
      cause,
    });
  }
  const result = storySchema.safeParse(json);
  if (result.success) return result.data;
  throw new FormatError(`${path} is not a story of format seed-story/1: ${firstIssue(result.error)}`, {
    cause: result.error,
  });
}

/** A page's text as a model reads it. */
export function plannedText({ plan = '', text }: Pick<StoryPage, 'plan' | 'text'>): string {
  return plan + text;
}

/** Short name for what the model had read when it told a page: texts of all pages before, and whose pictures they had. */
export function contextOf({ pages }: Pick<Story, 'pages'>, page: number): string {
  const before = pages.slice(0, page).map((told) => [plannedText(told), told.source]);
  return createHash('sha256').update(JSON.stringify(before)).digest('hex').slice(0, 16);
}

/** Whether a page before this one has changed since it was told. */
export function isStale(story: Pick<Story, 'pages'>, page: number): boolean {
  const { context } = story.pages[page]!;
  return context !== undefined && context !== contextOf(story, page);
}
