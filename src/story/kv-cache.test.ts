import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import { Scope } from '../graph/scope.ts';
import { llamaDecoder } from '../models/llama-decoder.ts';
import type { LlamaConfig } from '../models/llama.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { CachedLlama } from './cached-llama.ts';
import { KvCache } from './kv-cache.ts';
import type { Range } from './retention.ts';

const runtime = inlineRuntime();
const base: LlamaConfig = { vocabSize: 13, width: 16, layers: 1, heads: 2, mlpWidth: 24, ropeBase: 100, normEps: 1e-5 };

/** A model with random weights. */
async function modelOf(config: LlamaConfig): Promise<CachedLlama> {
  const program = llamaDecoder(new Scope(), config);
  const session = await runtime.load(program);
  const random = new Random(7);
  const weights = [...program.parameters].map(([name, { shape }]): [string, HostTensor] => {
    const values = random.normals(sizeOf(shape as number[]));
    return [
      name,
      float32(shape as number[], name.includes('norm') ? values.map((x) => 1 + x / 4) : values.map((x) => x / 3)),
    ];
  });
  const fed = Object.fromEntries(weights);
  return new CachedLlama({ ...session, run: (feeds) => session.run({ ...fed, ...feeds }) }, config);
}

const vectors = (config: LlamaConfig, count: number): Float32Array => new Random(count).normals(count * config.width);
const part = (all: Float32Array, [start, end]: Range, width: number): Float32Array =>
  all.subarray(start * width, end * width);

function assertClose(got: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 2e-5): void {
  assert.equal(got.length, expected.length);
  for (let i = 0; i < got.length; i++) {
    assert.ok(Math.abs(got[i]! - expected[i]!) < tolerance, `element ${i}: ${got[i]}, expected ${expected[i]}`);
  }
}

test('token by token, in chunks or at once, across growing blocks, the logits are the same', async () => {
  const config = { ...base, layers: 3 };
  const model = await modelOf(config);
  const all = vectors(config, 150);
  const expected = await model.pass(model.newCache(), all, 0);
  for (const step of [1, 40]) {
    const cache = model.newCache();
    let logits: Float32Array = new Float32Array();
    for (let at = 0; at < 150; at += step) {
      const end = Math.min(at + step, 150);
      ({ logits } = await model.pass(cache, part(all, [at, end], config.width), end - at));
    }
    assertClose(logits, expected.logits);
    assert.equal(cache.length, 150);
    assert.equal(cache.capacity, 256);
  }
});

test('after tokens have left, one layer gives what a full pass over the retained tokens gives', async () => {
  const model = await modelOf(base);
  const all = vectors(base, 21);
  const cache = model.newCache();
  await model.pass(cache, part(all, [0, 12], 16), 12);
  assert.equal(
    cache.retain([
      [0, 2],
      [5, 6],
      [8, 20],
    ]),
    5,
  );
  await model.pass(cache, part(all, [12, 18], 16), 6);
  assert.equal(
    cache.retain([
      [0, 1],
      [9, 20],
    ]),
    3,
  );
  const { logits } = await model.pass(cache, part(all, [18, 21], 16), 3);
  const kept = [0, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
  assert.deepEqual(cache.origins, kept);
  const retained = Float32Array.from(kept.flatMap((i) => [...part(all, [i, i + 1], 16)]));
  assertClose(logits, (await model.pass(model.newCache(), retained, 0)).logits);
});

test('in every layer, keys that stay are turned to their new places and values only move', async () => {
  const config = { ...base, layers: 3 };
  const model = await modelOf(config);
  const all = vectors(config, 9);
  const cache = model.newCache();
  await model.pass(cache, all, 9);
  const before = Array.from({ length: 3 }, (_, i) => copyOf(cache, i, 9));
  cache.retain([
    [1, 3],
    [6, 9],
  ]);
  // Turning the raw key to a place is what a full pass does; undoing the old rotation by hand gives the raw key.
  for (let layer = 0; layer < 3; layer++) {
    const after = copyOf(cache, layer, 5);
    [1, 2, 6, 7, 8].forEach((from, to) => {
      for (const head of [0, 1]) {
        assertClose(after.values[head]![to]!, before[layer]!.values[head]![from]!, 1e-9);
        assertClose(turned(after.keys[head]![to]!, -to), turned(before[layer]!.keys[head]![from]!, -from));
      }
    });
  }
});

/** The first `count` keys and values of a layer, by head. */
function copyOf(cache: KvCache, layer: number, count: number) {
  const { keys, values } = cache.layer(layer);
  const rows = ({ shape, data }: HostTensor) =>
    Array.from({ length: shape[1]! }, (_, head) =>
      Array.from({ length: count }, (_, t) => {
        const start = (head * shape[2]! + t) * shape[3]!;
        return (data as Float32Array).slice(start, start + shape[3]!);
      }),
    );
  return { keys: rows(keys), values: rows(values) };
}

/** A head of size 8 rotated by so many places, in complex numbers' terms. */
function turned(key: Float32Array, places: number): number[] {
  const half = key.length / 2;
  return Array.from({ length: key.length }, (_, i) => {
    const angle = places / base.ropeBase ** ((i % half) / half);
    const [re, im] = [key[i % half]!, key[(i % half) + half]!];
    return i < half ? re * Math.cos(angle) - im * Math.sin(angle) : re * Math.sin(angle) + im * Math.cos(angle);
  });
}

test('rewinding forgets, and what is passed without being kept leaves no trace', async () => {
  const model = await modelOf(base);
  const all = vectors(base, 8);
  const cache = model.newCache();
  await model.pass(cache, part(all, [0, 4], 16), 4);
  const expected = await model.pass(cache, part(all, [4, 8], 16), 0);
  await model.pass(cache, part(all, [1, 3], 16), 2);
  cache.rewind(4);
  assert.equal(cache.storyLength, 4);
  assert.deepEqual((await model.pass(cache, part(all, [4, 8], 16), 4)).logits, expected.logits);
  assert.throws(() => cache.rewind(9), UsageError);
});

test('ranges that overlap or name tokens that have left keep each token once', () => {
  const cache = new KvCache({ layers: 0, heads: 1, headSize: 2, ropeBase: 10 });
  cache.append([], 10);
  cache.retain([
    [0, 4],
    [2, 6],
    [8, 10],
  ]);
  assert.deepEqual(cache.origins, [0, 1, 2, 3, 4, 5, 8, 9]);
  assert.equal(cache.retain([[0, 100]]), 0);
  cache.append([], 1);
  assert.equal(cache.origins.at(-1), 10);
});

test('what was saved goes on, bit by bit, as if it had never been', async () => {
  const config = { ...base, layers: 2 };
  const model = await modelOf(config);
  const all = vectors(config, 20);
  const cache = model.newCache();
  await model.pass(cache, part(all, [0, 12], 16), 12);
  cache.retain([
    [0, 2],
    [7, 12],
  ]);
  const saved = cache.save();
  const next = async (from: KvCache) => {
    const passed = await model.pass(from, part(all, [12, 18], 16), 6);
    from.retain([[9, 20]]);
    return [passed.logits, (await model.pass(from, part(all, [18, 20], 16), 2)).logits, from.origins, from.storyLength];
  };
  const expected = await next(cache);
  const other = model.newCache();
  await model.pass(other, part(all, [3, 9], 16), 6);
  other.restore(saved);
  assert.deepEqual(await next(other), expected);
});
