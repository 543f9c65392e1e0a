import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { UsageError } from '../src/core/errors.ts';
import { Random } from '../src/core/random.ts';
import { encodePng } from '../src/formats/images.ts';
import type { Progress } from '../src/training/loop.ts';
import { writeMadeStage } from '../test/made-run.ts';
import { trainInThread, type TrainRequest } from './train-thread.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-thread-'));
after(() => rm(root, { recursive: true }));

const data = join(root, 'data');
await mkdir(join(data, 'images'), { recursive: true });
const random = new Random(3);
const pixels = Uint8Array.from({ length: 96 * 96 * 3 }, () => random.below(256));
await writeFile(join(data, 'images', 'a.png'), await encodePng({ width: 96, height: 96, data: pixels }));
await writeFile(join(data, 'train.jsonl'), `${JSON.stringify({ id: 1, images: ['a.png'], captions: ['one'] })}\n`);

const request: TrainRequest = {
  stage: 'decoder',
  data,
  root: join(root, 'run'),
  seed: 1,
  descents: [40],
  threads: 1,
};
const { signal } = new AbortController();

test('a stage that is told to stop saves what it has, and goes on from there to its end', async () => {
  const { descents: _, ...autoencoder } = { ...request, stage: 'autoencoder' };
  await trainInThread(autoencoder, signal, () => {});
  for (const name of ['visual-tokenizer', 'detokenizer'] as const) await writeMadeStage(request.root, name);
  const stop = new AbortController();
  const before: number[] = [];
  const stopped = trainInThread(request, stop.signal, ({ stage, step }) => {
    if (stage === request.stage && before.push(step) === 2) stop.abort();
  });
  await assert.rejects(stopped, (error) => error === stop.signal.reason);
  assert.ok(existsSync(join(root, 'run', 'decoder', 'checkpoint.safetensors')));

  const otherSeed = trainInThread({ ...request, seed: 2 }, signal, () => {});
  await assert.rejects(otherSeed, (error) => error instanceof UsageError && /it has seed 1/.test(error.message));

  const progress: Progress[] = [];
  await trainInThread(request, signal, (step) => progress.push(step));
  assert.deepEqual(
    progress.filter(({ stage }) => stage === request.stage).map(({ step }) => step),
    Array.from({ length: 40 - before.length }, (_, i) => before.length + 1 + i),
  );
  assert.ok(existsSync(join(root, 'run', 'decoder', 'weights.safetensors')));
});

test('a stage that lacks what it needs says so as it does without a thread', async () => {
  await assert.rejects(
    trainInThread({ ...request, stage: 'instruction' }, signal, () => {}),
    (error) => error instanceof UsageError && /stage vocabulary must run in/.test(error.message),
  );
});
