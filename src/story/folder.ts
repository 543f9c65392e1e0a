/**
 * A story on disk: `story.json` and `pages/000.png`, `001.png`, ... Written page by page, each page whole or absent,
 * by one process at a time. Knows pages and pictures as bytes; nothing of models or of how a page comes about.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BusyError, SeedStoryError } from '../core/errors.ts';
import { isTemporaryName, removeTemporaryFiles, writeFileAtomic } from '../formats/atomic-file.ts';
import { diskReason } from '../formats/disk-errors.ts';
import { lockFolder, lockName, type FolderLock } from '../formats/folder-lock.ts';
import { snapshotFolder } from './snapshots.ts';
import { changeablePage, contextOf, isPicture, pageAt, readStory, type Story, type StoryPage } from './story-file.ts';

/** What is known of a story before its first page. */
export type StoryHead = Pick<Story, 'title' | 'seed' | 'model' | 'settings'> & Partial<Pick<Story, 'parent' | 'lang'>>;

/** A page without what follows from its place: its picture's name and the pages before it. */
export type NewPage = Pick<StoryPage, 'text' | 'source' | 'tokens' | 'ms' | 'seed'> &
  /** Where its text was told from other pages than stand before it now. */
  Partial<Pick<StoryPage, 'context' | 'plan'>>;

export interface AddedPage {
  readonly page: NewPage;
  /** The picture, a PNG file's bytes. */
  readonly png: Uint8Array;
  readonly locked?: boolean;
}

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
  /** The same for several pages, all of them or none. */
  appendPages(pages: readonly AddedPage[]): Promise<void>;
  /**
   * Puts another page in the place of one. A reader, or who opens the folder after a kill, finds the old page or the new.
   * @param png left out where the picture stays
   * @throws UsageError for a page that is locked or not there; SeedStoryError when the disk is full
   */
  replacePage(index: number, page: NewPage, png?: Uint8Array): Promise<void>;
  /** Says how many pages the story is to have. */
  intend(pagesInAll: number): Promise<void>;
  /** @throws UsageError for a page that is not there */
  setLocked(index: number, locked: boolean): Promise<void>;
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
      await removeUnnamed(dir, story);
    });
    return new LockedStory(dir, story, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Opens a story for writing and clears away what a killed run left half written.
 * @throws BusyError when another process writes it; SeedStoryError when the disk is full; FormatError as {@link readStory}
 */
export async function openStory(dir: string): Promise<StoryFolder> {
  const { pages } = await readStory(dir);
  const lock = await explained(dir, pages.length, () => lockFolder(dir));
  try {
    const story = await readStory(dir);
    await removeTemporaryFiles(dir);
    await removeTemporaryFiles(join(dir, 'pages'));
    if (existsSync(join(dir, snapshotFolder))) await removeTemporaryFiles(join(dir, snapshotFolder));
    await removeUnnamed(dir, story);
    return new LockedStory(dir, withContexts(story), lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A folder that only we have touched: empty but for our own lock, `pages`, and a story that never got its opening. */
async function assertUnused(dir: string): Promise<void> {
  const names = await readdir(dir);
  const begun = names.includes('story.json');
  if (begun && !(await isWithoutPages(dir))) {
    throw new BusyError(`${dir} already holds a story; go on with it using --resume, or choose another folder`);
  }
  const own = [lockName, 'pages', ...(begun ? ['story.json', snapshotFolder] : [])];
  const pages = names.includes('pages') ? await readdir(join(dir, 'pages')) : [];
  const foreign = [...names, ...pages.map((name) => `pages/${name}`)].filter(
    (name) => !own.includes(name) && !(begun && isPicture(name)) && !isTemporaryName(basename(name)),
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
  #replaced = false;

  constructor(dir: string, story: Story, lock: FolderLock) {
    this.dir = dir;
    this.#story = story;
    this.#lock = lock;
  }

  get story(): Story {
    return this.#story;
  }

  appendPage(page: NewPage, png: Uint8Array): Promise<void> {
    return this.appendPages([{ page, png }]);
  }

  async appendPages(added: readonly AddedPage[]): Promise<void> {
    const pages = [...this.#story.pages];
    const pictures = added.map(({ page, png, locked = false }) => {
      const image = `${pictureStem(pages.length)}.png`;
      pages.push({ context: contextOf({ pages }, pages.length), ...page, image, locked });
      return { image, png };
    });
    await this.#write(pages, pictures);
  }

  async replacePage(index: number, page: NewPage, png?: Uint8Array): Promise<void> {
    const old = changeablePage(this.#story, index);
    // Another name than the old picture's, which story.json goes on naming until it names the new one.
    const image = png === undefined ? old.image : await unusedPicture(this.dir, index);
    const changed = { context: contextOf(this.#story, index), ...page, image, locked: false };
    await this.#write(this.#story.pages.with(index, changed), png === undefined ? [] : [{ image, png }]);
    this.#replaced ||= png !== undefined;
  }

  async intend(pagesInAll: number): Promise<void> {
    if (this.#story.pagesInAll === pagesInAll) return;
    this.#story = { ...this.#story, pagesInAll };
    await this.#write(this.#story.pages);
  }

  async setLocked(index: number, locked: boolean): Promise<void> {
    const page = pageAt(this.#story, index);
    await this.#write(this.#story.pages.with(index, { ...page, locked }));
  }

  async #write(
    pages: readonly StoryPage[],
    pictures: readonly { readonly image: string; readonly png: Uint8Array }[] = [],
  ): Promise<void> {
    const next: Story = { ...this.#story, pages };
    await this.#lock.assertHeld();
    await explained(this.dir, this.#story.pages.length, async () => {
      // Pictures first: story.json never names one that is not there.
      for (const { image, png } of pictures) await writeFileAtomic(join(this.dir, image), png);
      await writeStory(this.dir, next);
    });
    this.#story = next;
  }

  async close(): Promise<void> {
    try {
      // Not at once: whoever has read the old story.json may still want the old pictures.
      if (this.#replaced) await removeUnnamed(this.dir, this.#story);
    } finally {
      await this.#lock.release();
    }
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

/** A page's picture without its ending. */
function pictureStem(index: number): string {
  return `pages/${String(index).padStart(3, '0')}`;
}

/** The first name for a page's picture that no file has. */
async function unusedPicture(dir: string, index: number): Promise<string> {
  const names = new Set(await readdir(join(dir, 'pages')));
  const stem = pictureStem(index);
  for (let version = 1; ; version++) {
    const name = version === 1 ? `${stem}.png` : `${stem}-${version}.png`;
    if (!names.has(basename(name))) return name;
  }
}

/** Removes pictures of pages that were changed since, and those that a killed run had not named yet. */
async function removeUnnamed(dir: string, { pages }: Story): Promise<void> {
  const named = new Set(pages.map(({ image }) => basename(image)));
  const names = await readdir(join(dir, 'pages'));
  const ours = names.filter((name) => isPicture(`pages/${name}`) && !named.has(name));
  for (const name of ours) await rm(join(dir, 'pages', name), { force: true });
}

/** A story of a version that could not change pages, of which it is true that each was told from those before it. */
function withContexts(story: Story): Story {
  if (story.pages.every(({ context }) => context !== undefined)) return story;
  return { ...story, pages: story.pages.map((page, i) => ({ context: contextOf(story, i), ...page })) };
}
