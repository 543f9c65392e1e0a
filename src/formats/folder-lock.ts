/**
 * One writer for a folder, across processes and machines that share a disk. The lock is a file that names its holder,
 * so that whoever is refused learns whom to wait for. Knows nothing of what the folder holds.
 */
import { hash, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { BusyError, SeedStoryError } from '../core/errors.ts';
import { temporaryPath } from './atomic-file.ts';

export const lockName = '.lock';

const holderSchema = z.object({
  id: z.string(),
  pid: z.int().positive(),
  host: z.string(),
  /** When the process started, as the system counts it: tells a holder from a later process with the same number. */
  processStart: z.string().nullable(),
});
type Holder = z.infer<typeof holderSchema>;

export interface FolderLock extends AsyncDisposable {
  /** @throws BusyError when the lock is another's now, SeedStoryError when it is gone, perhaps with its folder */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock of `dir`, which must exist. A lock left by a dead process of this machine is taken over; one left by
 * another machine is respected, because nobody here can tell whether its holder lives.
 * @throws BusyError naming the process that holds it
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const path = join(dir, lockName);
  const own: Holder = {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    processStart: await processStart(process.pid),
  };
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await createLock(path, own)) return heldLock(path, own, dir);
    const holder = await readHolder(path);
    if (holder === undefined) continue;
    if (holder === 'unreadable' || (await mayLive(holder))) throw busy(dir, holder);
    await removeStale(path, holder, own);
  }
  throw busy(dir, (await readHolder(path)) ?? 'unreadable');
}

function heldLock(path: string, own: Holder, dir: string): FolderLock {
  const isOurs = (holder: Awaited<ReturnType<typeof readHolder>>): boolean =>
    typeof holder === 'object' && holder.id === own.id;
  const release = async (): Promise<void> => {
    if (isOurs(await readHolder(path))) await rm(path, { force: true });
  };
  return {
    async assertHeld() {
      const holder = await readHolder(path);
      if (holder === undefined) {
        throw new SeedStoryError(
          `${path} is gone: somebody removed it, or all of ${dir}; nothing more is written there`,
        );
      }
      if (!isOurs(holder)) throw new BusyError(`another process has taken over ${dir}; this one stops writing to it`);
    },
    release,
    [Symbol.asyncDispose]: release,
  };
}

/** A hard link appears with its content or not at all, and fails when the name is taken. */
async function createLock(path: string, own: Holder): Promise<boolean> {
  const temporary = temporaryPath(path);
  await writeFile(temporary, JSON.stringify(own), { flag: 'wx' });
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | 'unreadable' | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unreadable';
  }
}

async function mayLive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const start = await processStart(holder.pid);
  return start === null || holder.processStart === null || start === holder.processStart;
}

/** Field 22 of /proc/PID/stat, where the system has it. The second field may hold spaces, so count after its bracket. */
async function processStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/**
 * Only who holds the claim on a stale lock may remove it, and only after another look: a quicker process may have replaced it.
 * A lock that is moved aside to be looked at, and put back, would leave its place to a third meanwhile.
 */
async function removeStale(path: string, stale: Holder, own: Holder): Promise<void> {
  // An id comes from a file, and a name must stay in the folder.
  const claim = temporaryPath(path, hash('sha256', stale.id).slice(0, 36));
  if (!(await createLock(claim, own))) {
    const claimer = await readHolder(claim);
    if (typeof claimer === 'object' && !(await mayLive(claimer))) await rm(claim, { force: true });
    return;
  }
  try {
    const holder = await readHolder(path);
    if (typeof holder === 'object' && holder.id === stale.id) await rm(path, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
}

function busy(dir: string, holder: Holder | 'unreadable'): BusyError {
  const lock = join(dir, lockName);
  if (holder === 'unreadable')
    return new BusyError(`${dir} is in use; if no other process works on it, delete ${lock}`);
  const { pid, host } = holder;
  const remedy =
    host === hostname() ? 'wait for it, or stop it' : `if that machine no longer works on it, delete ${lock}`;
  return new BusyError(`${dir} is being written by process ${pid} on ${host}; ${remedy}`);
}
