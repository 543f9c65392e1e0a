/** What every runtime promises, in this thread and in another. */

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

import { SeedStoryError, UsageError, WeightsError } from '../../src/core/errors.ts';
import { float32, int64, type HostTensor } from '../../src/core/tensor.ts';
import { openSafetensors, writeSafetensors } from '../../src/formats/safetensors.ts';
import { add, mul } from '../../src/graph/ops/elementwise.ts';
import { matmul } from '../../src/graph/ops/linear.ts';
import { input } from '../../src/graph/ops/source.ts';
import { program, type Program } from '../../src/graph/program.ts';
import { Scope } from '../../src/graph/scope.ts';
import { inlineRuntime, runtimeOver } from '../../src/runtime/node.ts';
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

async function weightsFile(stored: HostTensor, scales?: HostTensor): Promise<Weights> {
  const dir = await mkdtemp(join(tmpdir(), 'seed-story-'));
  after(() => rm(dir, { recursive: true }));
  await writeSafetensors(join(dir, 'w.safetensors'), [['w', stored], ...(scales ? [['s', scales] as const] : [])]);
  await using file = await openSafetensors(join(dir, 'w.safetensors'));
  const range = (key: string) => {
    const { offset, byteLength } = file.entries.get(key)!;
    return { file: 'w.safetensors', offset, byteLength };
  };
  const { dtype, shape } = stored;
  const place = { ...range('w'), dtype, shape, ...(scales && { scale: range('s') }) };
  return { folder: dir, entries: new Map([['layer.weight', place]]) };
}

/** `weight` in every form that a file may hold it in. */
const storedForms: Record<string, () => Promise<Weights>> = {
  float32: () => weightsFile(weight),
  float16: () => weightsFile({ dtype: 'float16', shape: [2, 2], data: Float16Array.of(0, 1, 1, 0) }),
  int8: () =>
    weightsFile(
      { dtype: 'int8', shape: [2, 2], data: Int8Array.of(0, 4, 2, 0) },
      float32([2], Float32Array.of(0.25, 0.5)),
    ),
};

for (const [name, create] of Object.entries({ inline: inlineRuntime, thread: threadRuntime })) {
  describe(`${name} runtime`, () => {
    const runtime = create();
    after(() => runtime.close());

    test('a session that is profiled leaves a trace of what each operation cost', async () => {
      const dir = await mkdtemp(join(tmpdir(), 'seed-story-'));
      after(() => rm(dir, { recursive: true }));
      await using session = await runtime.load(network(), { profile: join(dir, 'trace') });
      await session.run({ x, 'layer.weight': weight });
      await session.release();
      const [trace] = await readdir(dir);
      const events = JSON.parse(await readFile(join(dir, trace!), 'utf8')) as { args?: { op_name?: string } }[];
      assert.ok(events.some(({ args }) => args?.op_name === 'Add'));
    });

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

    test('runs in rounds, what is carried becoming what is fed', async () => {
      const [state, each] = [input('state', 'float32', [2]), input('each', 'float32', [])];
      const rate = new Scope('layer').parameter('rate', [], { kind: 'zeros' });
      const next = add(mul(state, rate), each);
      const carried = new Map([['state', 'next']]);
      await using session = await runtime.load(program({ next, twice: add(state, state) }), { carried });
      const fed = { state: float32([2], Float32Array.of(1, 2)), 'layer.rate': float32([], Float32Array.of(10)) };
      for (const values of [[5, 6, 7], [5]]) {
        const rounds = int64([], [values.length]);
        const feeds = { ...fed, rounds, each: float32([values.length], Float32Array.from(values)) };
        const results = await session.run(feeds);
        let [a, b] = [1, 2];
        const twice: number[] = [];
        for (const value of values) {
          twice.push(2 * a, 2 * b);
          [a, b] = [10 * a + value, 10 * b + value];
        }
        assert.deepEqual([...results.next!.data], [a, b]);
        assert.deepEqual([results.twice!.shape, [...results.twice!.data]], [[values.length, 2], twice]);
      }
      const wrong = { ...fed, each: float32([3]), rounds: int64([], [2]) };
      await assert.rejects(session.run(wrong), /each is float32\[3\], expected float32\[rounds\]/);
      await assert.rejects(session.run({ ...fed, each: float32([]) }), /each is float32\[\].*rounds is missing/);
    });

    for (const [form, write] of Object.entries(storedForms)) {
      test(`reads ${form} weights from their file`, async () => {
        const session = await runtime.load(network(), { weights: await write() });
        assert.deepEqual([...(await session.run({ x })).y!.data], [3, 3, 7, 7]);
      });
    }

    test('refuses weights that are missing or of another shape, by name', async () => {
      const weights = await weightsFile(float32([2]));
      await assert.rejects(runtime.load(network(), { weights }), (error: Error) => {
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

    test('a released session is gone, and releasing it again is harmless', async () => {
      const session = await runtime.load(network());
      await session.release();
      await session.release();
      await assert.rejects(session.run({ x, 'layer.weight': weight }), SeedStoryError);
    });

    test('closing ends every session, those released before and those being loaded too', async () => {
      const closing = create();
      const [released, open] = await Promise.all([closing.load(network()), closing.load(network())]);
      await released.release();
      await Promise.all([assert.rejects(closing.load(network()), SeedStoryError), closing.close()]);
      await assert.rejects(open.run({ x, 'layer.weight': weight }), SeedStoryError);
      await assert.rejects(closing.load(network()), SeedStoryError);
      await Promise.all([open.release(), released.release(), closing.close()]);
    });
  });
}

test('what is open when a runtime closes is ended once, what was released is not ended again', async () => {
  const released: number[] = [];
  let opened = 0;
  const runtime = runtimeOver(
    async () => {
      const id = opened++;
      return { run: async () => ({}), release: async () => void released.push(id) };
    },
    async (sessions) => {
      for (const session of sessions) await session.release();
    },
  );
  const sessions = [await runtime.load(network()), await runtime.load(network()), await runtime.load(network())];
  await sessions[1]!.release();
  await runtime.close();
  await sessions[0]!.release();
  await runtime.close();
  assert.deepEqual(released, [1, 0, 2]);
});

test('a thread that was closed fails what waits for it, and what comes later', async () => {
  const runtime = threadRuntime();
  const session = await runtime.load(network());
  const running = session.run({ x, 'layer.weight': weight });
  await Promise.all([assert.rejects(running, SeedStoryError), runtime.close()]);
  await assert.rejects(session.run({ x, 'layer.weight': weight }), SeedStoryError);
});
