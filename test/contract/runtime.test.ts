/** What every runtime promises, in this thread and in another. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

import { SeedStoryError, UsageError, WeightsError } from '../../src/core/errors.ts';
import { float32 } from '../../src/core/tensor.ts';
import { openSafetensors, writeSafetensors } from '../../src/formats/safetensors.ts';
import { add } from '../../src/graph/ops/elementwise.ts';
import { matmul } from '../../src/graph/ops/linear.ts';
import { input } from '../../src/graph/ops/source.ts';
import { program, type Program } from '../../src/graph/program.ts';
import { Scope } from '../../src/graph/scope.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import type { Weights } from '../../src/runtime/session.ts';
import { threadRuntime } from '../../src/runtime/threads.ts';

/** y = x w + x, and the sum alone. */
function network(): Program {
  const x = input('x', 'float32', ['n', 2]);
  const weight = new Scope('layer').parameter('weight', [2, 2], { kind: 'zeros' });
  return program({ y: add(matmul(x, weight), x), twice: add(x, x) });
}

const weight = float32([2, 2], Float32Array.of(0, 1, 1, 0));
const x = float32([2, 2], Float32Array.of(1, 2, 3, 4));

async function weightsFile(shape: readonly number[], dtype: 'float32' | 'float16'): Promise<Weights> {
  const dir = await mkdtemp(join(tmpdir(), 'seed-story-'));
  after(() => rm(dir, { recursive: true }));
  const values = shape.length === 2 ? [0, 1, 1, 0] : [0, 1];
  const data = dtype === 'float32' ? Float32Array.from(values) : Float16Array.from(values);
  await writeSafetensors(join(dir, 'w.safetensors'), [['layer.weight', { dtype, shape, data }]]);
  await using file = await openSafetensors(join(dir, 'w.safetensors'));
  const { offset, byteLength } = file.entries.get('layer.weight')!;
  return {
    folder: dir,
    entries: new Map([['layer.weight', { file: 'w.safetensors', dtype, shape, offset, byteLength }]]),
  };
}

for (const [name, create] of Object.entries({ inline: inlineRuntime, thread: threadRuntime })) {
  describe(`${name} runtime`, () => {
    const runtime = create();
    after(() => runtime.close());

    test('runs with fed parameters, several sessions side by side', async () => {
      const sessions = await Promise.all([runtime.load(network()), runtime.load(network())]);
      const feeds = { x, 'layer.weight': weight };
      const results = await Promise.all(sessions.map((session) => session.run(feeds)));
      for (const { y, twice } of results) {
        assert.deepEqual([...y!.data], [3, 3, 7, 7]);
        assert.deepEqual([y!.shape, y!.dtype], [[2, 2], 'float32']);
        assert.deepEqual([...twice!.data], [2, 4, 6, 8]);
      }
      await Promise.all(sessions.map((session) => session.release()));
    });

    test('leaves what is fed alone, also views of larger arrays', async () => {
      const session = await runtime.load(network());
      const large = Float32Array.of(9, 9, 1, 2, 9);
      const view = float32([1, 2], large.subarray(2, 4));
      const { twice } = await session.run({ x: view, 'layer.weight': weight });
      assert.deepEqual([...twice!.data], [2, 4]);
      assert.deepEqual([...large], [9, 9, 1, 2, 9]);
      assert.equal(x.data.length, 4);
    });

    test('writes results into arrays it is given', async () => {
      const session = await runtime.load(network());
      const y = float32([2, 2]);
      await session.run({ x, 'layer.weight': weight }, { y });
      assert.deepEqual([...y.data], [3, 3, 7, 7]);
    });

    for (const dtype of ['float32', 'float16'] as const) {
      test(`reads ${dtype} weights from their file`, async () => {
        const session = await runtime.load(network(), { weights: await weightsFile([2, 2], dtype) });
        assert.deepEqual([...(await session.run({ x })).y!.data], [3, 3, 7, 7]);
      });
    }

    test('refuses weights that are missing or of another shape, by name', async () => {
      await assert.rejects(runtime.load(network(), { weights: await weightsFile([2], 'float32') }), (error: Error) => {
        assert.ok(error instanceof WeightsError);
        return error.message.includes('layer.weight');
      });
      const none: Weights = { folder: '/nowhere', entries: new Map() };
      await assert.rejects(runtime.load(network(), { weights: none }), WeightsError);
    });

    test('lists everything that is wrong with a feed', async () => {
      const session = await runtime.load(network());
      const error = new UsageError(
        'wrong feeds: x is float32[3], expected float32[n, 2]; layer.weight is missing, expected float32[2, 2]; z is not an input',
      );
      await assert.rejects(session.run({ x: float32([3]), z: x }), error);
    });
  });
}

test('a thread that was closed fails what waits for it', async () => {
  const runtime = threadRuntime();
  const session = await runtime.load(network());
  const running = session.run({ x, 'layer.weight': weight });
  await Promise.all([assert.rejects(running, SeedStoryError), runtime.close()]);
});
