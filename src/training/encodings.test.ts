import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { SeedStoryError } from '../core/errors.ts';
import { float32 } from '../core/tensor.ts';
import { encodePng } from '../formats/images.ts';
import { toPixels } from '../formats/pixels.ts';
import { mul } from '../graph/ops/elementwise.ts';
import { mean } from '../graph/ops/reduce.ts';
import { input } from '../graph/ops/source.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { encodePictures, Encodings, type Encoder } from './encodings.ts';
import type { StageContext } from './stage.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
after(() => rm(root, { recursive: true }));

/** One picture more than fits a batch, each of one shade: 0, 17, 34, ... */
const shades = Array.from({ length: 9 }, (_, i) => i * 17);
const paths = await Promise.all(
  shades.map(async (shade, i) => {
    const path = join(root, `${i}.png`);
    await writeFile(path, await encodePng({ width: 4, height: 2, data: new Uint8Array(24).fill(shade) }));
    return path;
  }),
);

let loads = 0;
const runtime = inlineRuntime();
const counting: StageContext['runtime'] = {
  load: (...args) => (loads++, runtime.load(...args)),
  close: () => runtime.close(),
};
const context: StageContext = {
  runtime: counting,
  dataset: { train: [], texts: [], heldOut: [] },
  root,
  seed: 1,
  basis: '',
  descents: [],
  batchSize: 0,
  resume: false,
};

/** The mean of each channel, times a weight. */
function brightness(weight: number): Encoder {
  return {
    name: 'brightness',
    result: { weights: new Map([['factor', float32([1], Float32Array.of(weight))]]), metadata: {} },
    pixels: toPixels,
    network: (shape) =>
      mul(mean(input('pixels', 'float32', shape), [2, 3]), new Scope().parameter('factor', [1], { kind: 'ones' })),
  };
}

async function loadsDuring(run: () => Promise<unknown>): Promise<number> {
  const before = loads;
  await run();
  return loads - before;
}

const stored = async () => (await readdir(join(root, 'encodings'))).length;

test('every picture is encoded, those after the last whole batch too', async () => {
  const encodings = await encodePictures(context, brightness(2), paths);
  assert.deepEqual([encodings.count, encodings.shape], [paths.length, [3]]);
  shades.forEach((shade, i) => {
    const expected = 2 * (shade / 127.5 - 1);
    for (const value of encodings.row(i))
      assert.ok(Math.abs(value - expected) < 2e-3, `${i}: ${value}, not ${expected}`);
  });
});

test('what is stored is read again, until a weight or the pictures change', async () => {
  await encodePictures(context, brightness(2), paths);
  const files = await stored();
  assert.equal(await loadsDuring(() => encodePictures(context, brightness(2), paths)), 0);
  assert.equal(await loadsDuring(() => encodePictures(context, brightness(3), paths)), 1);
  assert.equal(await loadsDuring(() => encodePictures(context, brightness(2), paths.slice(1))), 1);
  assert.equal(await stored(), files + 2);
});

test('a picture redrawn under its old path is encoded again; the same pictures elsewhere are not', async () => {
  const shaded = (shade: number) => encodePng({ width: 4, height: 2, data: new Uint8Array(24).fill(shade) });
  const [path, moved] = [join(root, 'redrawn.png'), join(root, 'moved.png')];
  const encode = (from: string) => encodePictures(context, brightness(2), [from]);
  await writeFile(path, await shaded(255));
  const before = (await encode(path)).row(0)[0]!;
  await writeFile(path, await shaded(0));
  assert.equal((await encode(path)).row(0)[0], -before);
  await writeFile(moved, await shaded(0));
  assert.equal(await loadsDuring(() => encode(moved)), 0);
});

test('the signal stops encoding and nothing half done is stored', async () => {
  const files = await stored();
  const reason = new Error('enough');
  const stopped = { ...context, signal: AbortSignal.abort(reason) };
  await assert.rejects(encodePictures(stopped, brightness(4), paths), reason);
  assert.equal(await stored(), files);
});

test('a picture that cannot be read is named, and nothing half done is stored', async () => {
  const files = await stored();
  const missing = join(root, 'missing.png');
  await assert.rejects(encodePictures(context, brightness(2), [...paths, missing]), (error: Error) => {
    assert.ok(error instanceof SeedStoryError);
    return error.message.includes(missing);
  });
  assert.equal(await stored(), files);
});

test('batches are the rows asked for, as float32', () => {
  const encodings = new Encodings({ dtype: 'float16', shape: [3, 1, 2], data: Float16Array.of(0, 1, 2, 3, 4, 5) }, '');
  assert.deepEqual(encodings.batch([2, 0, 2]), float32([3, 1, 2], Float32Array.of(4, 5, 0, 1, 4, 5)));
});
