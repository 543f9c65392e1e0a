import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { BusyError } from '../core/errors.ts';
import { temporaryPath } from './atomic-file.ts';
import { lockFolder, lockName } from './folder-lock.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
after(() => rm(root, { recursive: true }));
const newFolder = (): Promise<string> => mkdtemp(join(root, 'locked-'));

async function deadHolder(): Promise<string> {
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  return JSON.stringify({ id: 'x', pid: dead.pid, host: hostname(), processStart: null });
}

test('however many take over a dead lock at once, one wins, and nothing is left but its lock', async () => {
  const holder = await deadHolder();
  for (let round = 0; round < 60; round++) {
    const dir = await newFolder();
    await writeFile(join(dir, lockName), holder);
    const results = await Promise.allSettled(Array.from({ length: 32 }, () => lockFolder(dir)));
    const won = results.filter((result) => result.status === 'fulfilled');
    assert.equal(won.length, 1);
    await won[0]!.value.assertHeld();
    for (const result of results) if (result.status === 'rejected') assert.ok(result.reason instanceof BusyError);
    assert.deepEqual(await readdir(dir), [lockName]);
  }
});

test('who died while taking over a lock does not keep it', async () => {
  const dir = await newFolder();
  const holder = await deadHolder();
  await writeFile(join(dir, lockName), holder);
  // sha256 of the id, in part.
  const claim = temporaryPath(join(dir, lockName), '2d711642b726b04401627ca9fbac32f5c853');
  await writeFile(claim, holder);
  await using lock = await lockFolder(dir);
  await lock.assertHeld();
  assert.deepEqual(await readdir(dir), [lockName]);
});
