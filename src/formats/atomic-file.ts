/**
 * Files that are either whole or absent, whatever kills the process or the machine. Knows nothing of stories.
 */
import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const temporaryName = /^\..+\.[0-9a-f-]{36}\.tmp$/;

/**
 * Writes beside the target (or lets a function write), flushes to the disk, then renames over it. On failure the old file stands as it was.
 * Without `flush` a crash of the machine, unlike one of the process, may leave an empty file: for what can be made again.
 * (Its own few lines because `write-file-atomic` 7 ignores short writes, which is how a full disk first shows.)
 */
export async function writeFileAtomic(
  path: string,
  data: string | Uint8Array | ((file: FileHandle) => Promise<void>),
  { flush = true }: { readonly flush?: boolean } = {},
): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    await using file = await open(temporary, 'wx');
    await (typeof data === 'function' ? data(file) : file.writeFile(data));
    if (flush) await file.sync();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  if (flush) await syncDirectory(dirname(path));
}

/**
 * A name beside `path` that {@link removeTemporaryFiles} recognises.
 * @param unique 36 hexadecimal digits or hyphens
 */
export function temporaryPath(path: string, unique: string = randomUUID()): string {
  return join(dirname(path), `.${basename(path)}.${unique}.tmp`);
}

export function isTemporaryName(name: string): boolean {
  return temporaryName.test(name);
}

/** Removes what a killed process left of {@link writeFileAtomic}; call it only while nobody else writes to `dir`. */
export async function removeTemporaryFiles(dir: string): Promise<void> {
  const names = (await readdir(dir)).filter(isTemporaryName);
  await Promise.all(names.map((name) => rm(join(dir, name), { force: true })));
}

/** Makes renames in `dir` durable. Windows cannot open a directory, and needs no such call. */
async function syncDirectory(dir: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using handle = await open(dir, 'r');
  await handle.sync();
}
