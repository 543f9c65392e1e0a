import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { FormatError } from '../core/errors.ts';
import { float32 } from '../core/tensor.ts';
import { writeSafetensors } from '../formats/safetensors.ts';
import { RunFolder } from './checkpoint.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
after(() => rm(root, { recursive: true }));

const state = new Map([
  ['weight', float32([2], Float32Array.of(1, -2))],
  ['first:weight', float32([2], Float32Array.of(0.5, 0))],
]);
const entry = (step: number) => ({ step, loss: step / 10, gradientNorm: 1, learningRate: 0.1, seconds: step });

async function folderWith(name: string, steps: number): Promise<{ folder: RunFolder; log: string }> {
  const folder = await RunFolder.open(join(root, name, 'nested'));
  for (let step = 0; step < steps; step++) await folder.log(entry(step));
  return { folder, log: join(folder.dir, 'log.jsonl') };
}

test('a checkpoint comes back as it was saved; a fresh folder has none', async () => {
  const { folder } = await folderWith('saved', 0);
  assert.equal(await folder.loadCheckpoint(), undefined);
  await folder.saveCheckpoint({ step: 12, state });
  assert.deepEqual(await folder.loadCheckpoint(), { step: 12, state });
  const origin = { seed: 1, descents: [10, 20], data: 'of pages', basis: 'of weights' };
  await folder.saveCheckpoint({ step: 13, state, origin });
  assert.deepEqual(await folder.loadCheckpoint(), { step: 13, state, origin });
});

test('a damaged checkpoint is refused', async () => {
  const { folder } = await folderWith('damaged', 0);
  const path = join(folder.dir, 'checkpoint.safetensors');
  await folder.saveCheckpoint({ step: 12, state });
  await truncate(path, 100);
  await assert.rejects(folder.loadCheckpoint(), FormatError);
  await writeSafetensors(path, state);
  await assert.rejects(
    folder.loadCheckpoint(),
    new FormatError(`${path} does not say at which step it was saved; delete it to start over`),
  );
  await writeSafetensors(path, state, { step: '3', origin: '{"seed": 1}' });
  await assert.rejects(
    folder.loadCheckpoint(),
    new FormatError(
      `${path} does not say with which seed, steps, data and earlier stages it began; delete it to start over`,
    ),
  );
});

test('lines after the checkpoint leave the log, and so does one that was half written', async () => {
  const { folder, log } = await folderWith('logged', 5);
  await appendFile(log, JSON.stringify(entry(2)).slice(0, 20));
  await folder.truncateLog(3);
  await folder.log(entry(3));
  const lines = (await readFile(log, 'utf8')).split('\n');
  assert.deepEqual(lines, [0, 1, 2, 3].map((step) => JSON.stringify(entry(step))).concat(''));
});

test('a folder without a log has nothing to forget', async () => {
  const { folder, log } = await folderWith('unlogged', 0);
  await folder.truncateLog(3);
  await assert.rejects(readFile(log), { code: 'ENOENT' });
});
