import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import fc from 'fast-check';

import { UsageError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import type { Program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { llamaDecoder, llamaStoriesDecoder } from '../models/llama-decoder.ts';
import type { LlamaConfig } from '../models/llama.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { Session, Tensors } from '../runtime/session.ts';
import { CachedLlama, type Pass, type StoryLlama } from './cached-llama.ts';
import type { KvCache } from './kv-cache.ts';
import { LlamaTogether } from './llama-together.ts';

const config: LlamaConfig = {
  vocabSize: 13,
  width: 16,
  layers: 2,
  heads: 2,
  mlpWidth: 24,
  ropeBase: 100,
  normEps: 1e-5,
};
const runtime = inlineRuntime();
const vectors = new Random(3).normals(400 * config.width);
const some = (from: number, count: number): Float32Array =>
  vectors.slice(from * config.width, (from + count) * config.width);

async function fed(program: Program): Promise<Session> {
  const session = await runtime.load(program);
  const random = new Random(7);
  const weights = Object.fromEntries(
    [...program.parameters].map(([name, { shape }]): [string, HostTensor] => {
      const values = random.normals(sizeOf(shape as number[]));
      return [
        name,
        float32(
          shape as number[],
          values.map((x) => (name.includes('norm') ? 1 + x / 4 : x / 3)),
        ),
      ];
    }),
  );
  return { ...session, run: (feeds) => session.run({ ...weights, ...feeds }) };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const together = await fed(llamaStoriesDecoder(new Scope(), config));
const alone = new CachedLlama(await fed(llamaDecoder(new Scope(), config)), config);

/** The model, and how many stories each of its passes was for. */
function counting(turn = nextTurn, run: Session['run'] = together.run) {
  const stories: number[] = [];
  const session: Session = {
    ...together,
    run: (feeds: Tensors) => {
      stories.push(feeds.embeddings!.shape[0]!);
      return run(feeds);
    },
  };
  return { stories, model: new LlamaTogether(session, config, turn) };
}

function assertClose(got: ArrayLike<number>, expected: ArrayLike<number>): void {
  assert.equal(got.length, expected.length);
  for (let i = 0; i < got.length; i++) {
    assert.ok(Math.abs(got[i]! - expected[i]!) < 5e-5, `element ${i}: ${got[i]}, expected ${expected[i]}`);
  }
}

function assertSamePass(got: Pass, expected: Pass): void {
  assertClose(got.logits, expected.logits);
  assertClose(got.hidden, expected.hidden);
}

/** One of several stories that are told together, and the same one told alone. */
class Twin {
  readonly #models: readonly [StoryLlama, StoryLlama];
  readonly caches: readonly [KvCache, KvCache];

  constructor(model: StoryLlama) {
    this.#models = [model, alone];
    this.caches = [model.newCache(), alone.newCache()];
  }

  async read(from: number, count: number): Promise<void> {
    const passes = this.#models.map((model, i) => model.pass(this.caches[i]!, some(from, count), count));
    const [got, expected] = await Promise.all(passes);
    assertSamePass(got!, expected!);
  }
}

test('stories of any length that write at once get what each gets alone, in one pass', async () => {
  const { model, stories } = counting();
  const twins = Array.from({ length: 5 }, () => new Twin(model));
  for (const [i, twin] of twins.entries()) await twin.read(20 * i, [1, 140, 3, 60, 17][i]!);
  stories.length = 0;
  for (let step = 0; step < 3; step++) await Promise.all(twins.map((twin, i) => twin.read(200 + 5 * step + i, 1)));
  assert.deepEqual(stories, [5, 5, 5]);
});

test('nobody waits for a story that asks for nothing, and who reads a page reads alone', async () => {
  const { model, stories } = counting();
  const twins = Array.from({ length: 3 }, () => new Twin(model));
  await twins[0]!.read(0, 1);
  await Promise.all([twins[0]!.read(1, 1), twins[1]!.read(2, 7), twins[2]!.read(9, 1)]);
  assert.deepEqual(stories.toSorted(), [1, 1, 2]);
});

test('embeddings that are no vectors are refused, and the others of the turn are served', async () => {
  const { model } = counting();
  const twin = new Twin(model);
  const [refused, served] = await Promise.allSettled([
    model.pass(model.newCache(), new Float32Array(3), 1),
    twin.read(0, 1),
  ]);
  assert.ok(refused.status === 'rejected' && refused.reason instanceof UsageError);
  assert.equal(served.status, 'fulfilled');
});

test('a pass that fails is an error for all it was for, and the next one is served', async () => {
  let broken = true;
  const { model } = counting(nextTurn, (feeds) =>
    broken ? Promise.reject(new Error('no memory')) : together.run(feeds),
  );
  const caches = [model.newCache(), model.newCache()];
  const failed = await Promise.allSettled(caches.map((cache) => model.pass(cache, some(0, 1), 1)));
  assert.deepEqual(
    failed.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  broken = false;
  await Promise.all(caches.map((cache) => model.pass(cache, some(0, 1), 1)));
  assert.deepEqual(
    caches.map(({ length }) => length),
    [1, 1],
  );
});

/** What a story does next; a story that has done all, or fails, asks for nothing more. */
type Step =
  | { readonly does: 'write' }
  | { readonly does: 'read'; readonly count: number }
  | { readonly does: 'rewind'; readonly count: number }
  | { readonly does: 'let go'; readonly from: number; readonly count: number }
  | { readonly does: 'draw' }
  | { readonly does: 'fail' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ does: 'write' } as const) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('read' as const), count: fc.integer({ min: 2, max: 150 }) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('rewind' as const), count: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('let go' as const), from: fc.nat(40), count: fc.nat(40) }),
  },
  { weight: 2, arbitrary: fc.constant({ does: 'draw' } as const) },
  { weight: 1, arbitrary: fc.constant({ does: 'fail' } as const) },
);

suite('stories that write, read, forget, draw, fail and end in any order', () => {
  test('each gets what it gets alone, and none waits forever', async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.array(step, { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      async (scheduler, scripts) => {
        const pause = (): Promise<void> => scheduler.schedule(Promise.resolve());
        const { model } = counting(pause);
        const told = scripts.map(async (steps, i) => {
          const twin = new Twin(model);
          for (const [at, one] of steps.entries()) {
            if (one.does === 'write') await twin.read(40 * i + at, 1);
            else if (one.does === 'read') await twin.read(40 * i + at, one.count);
            else if (one.does === 'draw') await pause();
            else if (one.does === 'fail') return;
            else for (const cache of twin.caches) forget(cache, one);
          }
          const [got, expected] = twin.caches.map((cache) => cache.save());
          assert.deepEqual(got!.origins, expected!.origins);
          got!.layers.forEach(({ keys, values }, layer) => {
            assertClose(keys.data as Float32Array, expected!.layers[layer]!.keys.data as Float32Array);
            assertClose(values.data as Float32Array, expected!.layers[layer]!.values.data as Float32Array);
          });
        });
        await scheduler.waitFor(Promise.all(told));
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});

function forget(cache: KvCache, step: Step & { does: 'rewind' | 'let go' }): void {
  if (step.does === 'rewind') cache.rewind(Math.max(0, cache.length - step.count));
  else
    cache.retain([
      [0, step.from],
      [step.from + step.count, Infinity],
    ]);
}
