/**
 * What a model remembers of a story after some of its pages, as files in the story's folder: with one, going on needs no
 * page before it to be read again. Each says of which model, cache and texts it is, and is used for no other; deleting
 * them loses nothing. Knows nothing of what is in a memory.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { FormatError, SeedStoryError } from '../core/errors.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import { openSafetensors, writeSafetensors } from '../formats/safetensors.ts';
import type { Memory } from './model.ts';
import type { Remembered } from './request.ts';

/** In a story's folder. */
export const snapshotFolder = 'snapshots';

export interface Snapshot {
  /** From the opening on. */
  readonly pages: number;
  readonly bytes: number;
}

/** The snapshots of a story, those after the most pages first, usable or not. */
export async function listSnapshots(dir: string): Promise<Snapshot[]> {
  const folder = join(dir, snapshotFolder);
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => /^\d{3,6}\.safetensors$/.test(name));
  const snapshots = names.map(async (name) => ({
    pages: Number.parseInt(name, 10),
    bytes: (await stat(join(folder, name))).size,
  }));
  return (await Promise.all(snapshots)).sort((a, b) => b.pages - a.pages);
}

/** @param of what it is of, as `latestSnapshot` will ask for it */
async function saveSnapshot(dir: string, { pages, memory }: Remembered, of: string): Promise<void> {
  // Without the story's folder it fails: what somebody has removed is not to come back.
  if (!existsSync(join(dir, snapshotFolder))) await mkdir(join(dir, snapshotFolder));
  const { tensors, notes } = memory;
  await writeSafetensors(pathOf(dir, pages), tensors, { ...notes, of, crc32: checkOf(memory) });
}

/** Keeps memories as a telling offers them, each once the pages that it is of are whole on disk. */
export class SnapshotWriter {
  readonly #dir: string;
  readonly #of: (pages: number) => string;
  readonly #waiting = new Map<number, Memory>();

  /** @param of for a number of whole pages, what their snapshot is of */
  constructor(dir: string, of: (pages: number) => string) {
    this.#dir = dir;
    this.#of = of;
  }

  offer(pages: number, take: () => Memory): void {
    this.#waiting.set(pages, take());
  }

  /**
   * @param whole pages on disk
   * @returns in words, what could not be kept and why: a story is told without it
   */
  async write(whole: number): Promise<string | undefined> {
    for (const [pages, memory] of this.#waiting) {
      if (pages > whole) continue;
      this.#waiting.delete(pages);
      try {
        await saveSnapshot(this.#dir, { pages, memory }, this.#of(pages));
      } catch (error) {
        return `no snapshot after page ${pages}: ${(error as Error).message}`;
      }
    }
    return undefined;
  }
}

export interface FoundSnapshot {
  readonly remembered?: Remembered;
  /** In words, what is wrong with those that could not be used and should have been. */
  readonly damaged: readonly string[];
}

/**
 * The snapshot after the most pages that is of what is asked for.
 * @param most pages
 * @param of for a number of pages, what their snapshot must be of
 */
export async function latestSnapshot(dir: string, most: number, of: (pages: number) => string): Promise<FoundSnapshot> {
  const damaged: string[] = [];
  for (const { pages } of await listSnapshots(dir)) {
    if (pages > most) continue;
    try {
      const memory = await readSnapshot(pathOf(dir, pages), of(pages));
      if (memory !== undefined) return { remembered: { pages, memory }, damaged };
    } catch (error) {
      if (!(error instanceof SeedStoryError)) throw error;
      damaged.push(error.message);
    }
  }
  return { damaged };
}

/** Removes the snapshots after more than so many pages: a text that they are of has changed. */
export async function dropSnapshots(dir: string, most: number): Promise<void> {
  for (const { pages } of await listSnapshots(dir)) if (pages > most) await rm(pathOf(dir, pages), { force: true });
}

/** Takes the snapshots after at most so many pages into another story's folder, which begins with the same pages. */
export async function copySnapshots(from: string, to: string, most: number): Promise<void> {
  for (const { pages } of await listSnapshots(from)) {
    if (pages > most) continue;
    await mkdir(join(to, snapshotFolder), { recursive: true });
    await writeFileAtomic(pathOf(to, pages), await readFile(pathOf(from, pages)));
  }
}

/** @returns undefined when it is of something else. @throws FormatError when it is damaged */
async function readSnapshot(path: string, wanted: string): Promise<Memory | undefined> {
  await using file = await openSafetensors(path);
  const { of, crc32: check, ...notes } = file.metadata;
  if (of !== wanted) return undefined;
  const memory = { tensors: await file.readAll(), notes };
  if (check === checkOf(memory)) return memory;
  throw new FormatError(`${path} is not what was written: its CRC-32 is another one`);
}

/**
 * Against accidents, as in PNG and ZIP files; who means to change the file can change its check as well, whichever it is.
 * SHA-256 takes 5.6 ms for the 10 MB of mini where the processor helps with it, this 2.2.
 */
function checkOf({ tensors, notes }: Memory): string {
  const head = [...tensors].map(([name, { dtype, shape }]) => [name, dtype, shape]);
  let check = crc32(JSON.stringify([Object.entries(notes).sort(), head]));
  for (const [, { data }] of tensors) check = crc32(data as NodeJS.ArrayBufferView, check);
  return check.toString(16);
}

function pathOf(dir: string, pages: number): string {
  return join(dir, snapshotFolder, `${String(pages).padStart(3, '0')}.safetensors`);
}
