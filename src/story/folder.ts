/**
 * A story on disk: `story.json` and `pages/000.png`, `001.png`, ... Written page by page, each page whole or absent,
 * by one process at a time. Knows pages and pictures as bytes; nothing of models or of how a page comes about.
 */
import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { BusyError, FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { isTemporaryName, removeTemporaryFiles, writeFileAtomic } from '../formats/atomic-file.ts';
import { diskReason } from '../formats/disk-errors.ts';
import { firstIssue } from '../formats/zod-issue.ts';
import { lockFolder, lockName, type FolderLock } from '../formats/folder-lock.ts';

const pageSchema = z.object({
  text: z.string(),
  /** Always inside the folder: a story from elsewhere must not make us read or write other files. */
  image: z.string().regex(/^pages\/\d{3,6}\.png$/, 'expected a picture name like pages/000.png'),
  source: z.enum(['given', 'generated']),
  locked: z.boolean().default(false),
  /** Text tokens the page took; 0 for a given page. */
  tokens: z.int().nonnegative(),
  ms: z.number().nonnegative(),
});

const storySchema = z.object({
  format: z.literal('seed-story/1'),
  id: z.string().min(1),
  title: z.string(),
  createdAt: z.iso.datetime(),
  seed: z.int(),
  model: z.object({ name: z.string(), hash: z.string() }),
  settings: z.record(z.string(), z.json()),
  parent: z.object({ story: z.string(), page: z.int().nonnegative() }).nullable(),
  pages: z.array(pageSchema),
});

export type StoryPage = Readonly<z.infer<typeof pageSchema>>;
export type Story = Readonly<Omit<z.infer<typeof storySchema>, 'pages'>> & { readonly pages: readonly StoryPage[] };

/** What is known of a story before its first page. */
export type StoryHead = Pick<Story, 'title' | 'seed' | 'model' | 'settings'> & Partial<Pick<Story, 'parent'>>;

/** A new page without its picture's name, which follows from its number. */
export type NewPage = Pick<StoryPage, 'text' | 'source' | 'tokens' | 'ms'>;

/** A story that this process alone may write, until it is closed. */
export interface StoryFolder extends AsyncDisposable {
  readonly dir: string;
  /** As on disk after the last whole page. */
  readonly story: Story;
  /**
   * Adds a page with its picture, a PNG file's bytes. Await each call before the next.
   * @throws SeedStoryError when the disk is full; the pages before stay whole
   */
  appendPage(page: NewPage, png: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/**
 * Whether {@link createStory} could begin in `dir` now, without touching it: for callers that have long work to do first.
 * @throws BusyError when the folder holds a story or other files; SeedStoryError when it is no folder
 */
export async function checkUnused(dir: string): Promise<void> {
  const isThere = await explained(dir, 0, () => readdir(dir)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return false;
    },
  );
  if (isThere) await assertUnused(dir);
}

/**
 * Starts a story without pages in `dir`, which is made if it is not there. One without pages that a killed run left
 * there is begun anew.
 * @throws BusyError when the folder holds a story, other files, or another process works on it
 */
export async function createStory(dir: string, head: StoryHead): Promise<StoryFolder> {
  await explained(dir, 0, () => mkdir(dir, { recursive: true }));
  const lock = await explained(dir, 0, () => lockFolder(dir));
  try {
    await assertUnused(dir);
    await removeTemporaryFiles(dir);
    const story: Story = {
      format: 'seed-story/1',
      id: randomUUID(),
      createdAt: new Date().toISOString(),
      parent: null,
      ...head,
      pages: [],
    };
    await explained(dir, 0, async () => {
      await mkdir(join(dir, 'pages'), { recursive: true });
      await removeTemporaryFiles(join(dir, 'pages'));
      await writeStory(dir, story);
    });
    return new LockedStory(dir, story, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Opens a story for writing and clears away what a killed run left half written.
 * @throws BusyError when another process writes it; FormatError as {@link readStory}
 */
export async function openStory(dir: string): Promise<StoryFolder> {
  await readStory(dir);
  const lock = await lockFolder(dir);
  try {
    const story = await readStory(dir);
    await removeTemporaryFiles(dir);
    await removeTemporaryFiles(join(dir, 'pages'));
    return new LockedStory(dir, story, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Reads `story.json` without taking the lock: a story may be read while it is written.
 * @throws FormatError for a file that is truncated or not a story, or when a page's picture is missing
 */
export async function readStory(dir: string): Promise<Story> {
  const path = join(dir, 'story.json');
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'ENOENT' ? 'it has no story.json' : cause.message;
    throw new SeedStoryError(`there is no story in ${dir}: ${reason}`, { cause });
  });
  const story = parseStory(text, path);
  for (const { image } of story.pages) {
    await access(join(dir, image)).catch((cause: unknown) => {
      throw new FormatError(`${path} names a picture that is not there: ${image}`, { cause });
    });
  }
  return story;
}

/** The bytes of a page's picture, a PNG file. @throws UsageError for a page that the story does not have */
export async function readPageImage(dir: string, story: Story, page: number): Promise<Uint8Array> {
  const entry = story.pages[page];
  if (!entry) throw new UsageError(`the story has pages 0 to ${story.pages.length - 1}, not ${page}`);
  return readFile(join(dir, entry.image));
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

/** A folder that only we have touched: empty but for our own lock, `pages`, and a story that never got its opening. */
async function assertUnused(dir: string): Promise<void> {
  const names = await readdir(dir);
  const begun = names.includes('story.json');
  if (begun && !(await isWithoutPages(dir))) {
    throw new BusyError(`${dir} already holds a story; go on with it using --resume, or choose another folder`);
  }
  const own = [lockName, 'pages', ...(begun ? ['story.json', 'pages/000.png'] : [])];
  const pages = names.includes('pages') ? await readdir(join(dir, 'pages')) : [];
  const foreign = [...names, ...pages.map((name) => `pages/${name}`)].filter(
    (name) => !own.includes(name) && !isTemporaryName(basename(name)),
  );
  if (foreign.length > 0) {
    throw new BusyError(`${dir} holds other files (${foreign.slice(0, 3).join(', ')}); choose an empty or new folder`);
  }
}

/** As a run leaves it that was killed between making the folder and keeping the opening. */
async function isWithoutPages(dir: string): Promise<boolean> {
  try {
    return (await readStory(dir)).pages.length === 0;
  } catch (error) {
    // What it is cannot be told, so it is somebody's.
    if (error instanceof SeedStoryError) return false;
    throw error;
  }
}

class LockedStory implements StoryFolder {
  readonly dir: string;
  #story: Story;
  readonly #lock: FolderLock;

  constructor(dir: string, story: Story, lock: FolderLock) {
    this.dir = dir;
    this.#story = story;
    this.#lock = lock;
  }

  get story(): Story {
    return this.#story;
  }

  async appendPage(page: NewPage, png: Uint8Array): Promise<void> {
    const { length } = this.#story.pages;
    const image = `pages/${String(length).padStart(3, '0')}.png`;
    const next: Story = { ...this.#story, pages: [...this.#story.pages, { ...page, image, locked: false }] };
    await this.#lock.assertHeld();
    await explained(this.dir, length, async () => {
      // The picture first: story.json never names a picture that is not there.
      await writeFileAtomic(join(this.dir, image), png);
      await writeStory(this.dir, next);
    });
    this.#story = next;
  }

  close(): Promise<void> {
    return this.#lock.release();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function writeStory(dir: string, story: Story): Promise<void> {
  return writeFileAtomic(join(dir, 'story.json'), `${JSON.stringify(story, null, 2)}\n`);
}

/** Turns what a disk refuses into one sentence that says what is safe. */
async function explained<T>(dir: string, wholePages: number, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const reason = diskReason(cause);
    // What is not there is for the caller to judge.
    if (reason === undefined || (cause as NodeJS.ErrnoException).code === 'ENOENT') throw cause;
    const kept =
      wholePages > 0 ? `; pages already whole are kept (${wholePages}), and --resume goes on after them` : '';
    throw new SeedStoryError(`cannot write the story in ${dir}: ${reason}${kept}`, { cause });
  }
}
