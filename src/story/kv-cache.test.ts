import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import fc from 'fast-check';

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

/** A cache that grows often. */
const cacheOf = ({ layers, heads, width, ropeBase }: LlamaConfig): KvCache =>
  new KvCache({ layers, heads, headSize: width / heads, ropeBase, block: 8 });

const vectors = new Random(3).normals(120 * base.width);
/** What each of some tokens is to the model, [T, D]. */
const vectorsOf = (ids: readonly number[]): Float32Array =>
  Float32Array.from(ids.flatMap((id) => [...vectors.subarray(id * base.width, (id + 1) * base.width)]));
const probe = vectorsOf([118, 119]);

type Step =
  | { readonly does: 'read'; readonly count: number; readonly keep: number }
  | { readonly does: 'rewind'; readonly share: number }
  | { readonly does: 'retain'; readonly ranges: readonly Range[] };

/** Ranges overlap, name what has left or has not come yet, or nothing. */
const range = fc.tuple(fc.integer({ min: -5, max: 90 }), fc.nat(30)).map(([at, size]): Range => [at, at + size]);
const read = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.nat(14))
  .map(([count, less]): Step => ({ does: 'read', count, keep: Math.max(0, count - Math.max(0, less - 7)) }));
const rewind = fc.integer({ min: 0, max: 10 }).map((tenths): Step => ({ does: 'rewind', share: tenths / 10 }));
const retain = fc.array(range, { maxLength: 4 }).map((ranges): Step => ({ does: 'retain', ranges }));
const anySteps = fc.array(
  fc.oneof({ weight: 3, arbitrary: read }, { weight: 1, arbitrary: rewind }, { weight: 2, arbitrary: retain }),
  { maxLength: 8 },
);

/** A token that a cache should hold, and what the cache said of it when it came. */
interface Held {
  readonly id: number;
  readonly origin: number;
  readonly place: number;
  /** For each layer keys and values by head. */
  readonly first: readonly Rows[];
}
interface Rows {
  readonly keys: readonly Float32Array[];
  readonly values: readonly Float32Array[];
}

/** A cache, and beside it a plain account of what it should hold. */
class Account {
  readonly #model: CachedLlama;
  cache: KvCache;
  held: readonly Held[] = [];
  #ids = 0;
  #next = 0;

  constructor(model: CachedLlama) {
    this.#model = model;
    this.cache = cacheOf(model.config);
  }

  async take(step: Step): Promise<void> {
    if (step.does === 'read') await this.#read(step.count, step.keep);
    else if (step.does === 'rewind') this.#rewind(Math.floor(step.share * this.held.length));
    else this.#retain(step.ranges);
    assert.deepEqual(
      this.cache.origins,
      this.held.map(({ origin }) => origin),
    );
    assert.equal(this.cache.storyLength, this.#next);
  }

  async #read(count: number, keep: number): Promise<void> {
    const ids = Array.from({ length: count }, () => this.#ids++);
    await this.#model.pass(this.cache, vectorsOf(ids), keep);
    const added = ids.slice(0, keep).map((id, i): Held => {
      const place = this.held.length + i;
      return { id, origin: this.#next++, place, first: rowsAt(this.cache, this.#model.config, place) };
    });
    this.held = [...this.held, ...added];
  }

  #rewind(length: number): void {
    this.cache.rewind(length);
    this.#next = this.held[length]?.origin ?? this.#next;
    this.held = this.held.slice(0, length);
  }

  #retain(ranges: readonly Range[]): void {
    const kept = this.held.filter(({ origin }) => ranges.some(([start, end]) => start <= origin && origin < end));
    assert.equal(this.cache.retain(ranges), this.held.length - kept.length);
    assert.equal(this.cache.retain(ranges), 0, 'asked twice, nothing more leaves');
    this.held = kept;
  }
}

/** What a cache holds at a place, copied. */
function rowsAt(cache: KvCache, { layers, heads }: LlamaConfig, place: number): Rows[] {
  return Array.from({ length: layers }, (_, i) => {
    const { keys, values } = cache.layer(i);
    const rows = ({ shape, data }: HostTensor): Float32Array[] =>
      Array.from({ length: heads }, (_, head) => {
        const start = (head * shape[2]! + place) * shape[3]!;
        return (data as Float32Array).slice(start, start + shape[3]!);
      });
    return { keys: rows(keys), values: rows(values) };
  });
}

/** A head of keys rotated by so many places, in complex numbers' terms. */
function turned(key: Float32Array, places: number): number[] {
  const half = key.length / 2;
  return Array.from({ length: key.length }, (_, i) => {
    const angle = places / base.ropeBase ** ((i % half) / half);
    const [re, im] = [key[i % half]!, key[(i % half) + half]!];
    return i < half ? re * Math.cos(angle) - im * Math.sin(angle) : re * Math.sin(angle) + im * Math.cos(angle);
  });
}

function assertClose(got: ArrayLike<number>, expected: ArrayLike<number>): void {
  assert.equal(got.length, expected.length);
  for (let i = 0; i < got.length; i++) {
    assert.ok(Math.abs(got[i]! - expected[i]!) < 5e-5, `element ${i}: ${got[i]}, expected ${expected[i]}`);
  }
}

function assertCloseRows(got: Rows, expected: Rows): void {
  for (const part of ['keys', 'values'] as const) got[part].forEach((head, i) => assertClose(head, expected[part][i]!));
}

suite('whatever is read, taken back and let go', async () => {
  const models = new Map([
    [1, await modelOf(base)],
    [3, await modelOf({ ...base, layers: 3 })],
  ]);
  const anyModel = fc.constantFrom(...models.values());

  // A key or value follows from the hidden state below it. In the first layer that is the token alone; in the others it
  // has seen what was held when the token came, so a full pass gives the same only where all of that is still held.
  test('the cache is a full pass over what is held, in each layer where hidden states can be the same', async () => {
    const isFullPass = fc.asyncProperty(anyModel, anySteps, async (model, steps) => {
      const account = new Account(model);
      for (const step of steps) await account.take(step);
      const { cache, held } = account;
      const fresh = cacheOf(model.config);
      if (held.length > 0) await model.pass(fresh, vectorsOf(held.map(({ id }) => id)), held.length);
      const sawTheSame = held.every(({ place }, now) => place === now);
      const layers = sawTheSame ? model.config.layers : 1;
      held.forEach((_, place) => {
        const [got, expected] = [cache, fresh].map((each) => rowsAt(each, model.config, place));
        for (let layer = 0; layer < layers; layer++) assertCloseRows(got![layer]!, expected![layer]!);
      });
      if (layers < model.config.layers) return;
      const [got, expected] = [await model.pass(cache, probe, 0), await model.pass(fresh, probe, 0)];
      assertClose(got.logits, expected.logits);
      assertClose(got.hidden, expected.hidden);
    });
    await fc.assert(isFullPass, { numRuns: 200 });
  });

  test('in every layer a key is the one that its hidden state had when it came, at the place it has now', async () => {
    const isTurned = fc.asyncProperty(anyModel, anySteps, async (model, steps) => {
      const account = new Account(model);
      for (const step of steps) await account.take(step);
      account.held.forEach(({ place, first }, now) => {
        rowsAt(account.cache, model.config, now).forEach(({ keys, values }, layer) => {
          assert.deepEqual(values, first[layer]!.values);
          keys.forEach((key, head) => assertClose(key, turned(first[layer]!.keys[head]!, now - place)));
        });
      });
    });
    await fc.assert(isTurned, { numRuns: 100 });
  });

  test('saved and restored at every moment, it goes on bit by bit', async () => {
    const goesOn = fc.asyncProperty(anyModel, anySteps, async (model, steps) => {
      const [one, other] = [new Account(model), new Account(model)];
      for (const step of steps) {
        const used = cacheOf(model.config);
        await model.pass(used, vectors.subarray(0, 20 * base.width), 20);
        used.restore(other.cache.save());
        other.cache = used;
        await one.take(step);
        await other.take(step);
      }
      assert.deepEqual(other.cache.save(), one.cache.save());
      assert.deepEqual(await model.pass(other.cache, probe, 0), await model.pass(one.cache, probe, 0));
    });
    await fc.assert(goesOn, { numRuns: 100 });
  });
});

test('a cache cannot be rewound to more than it holds', () => {
  assert.throws(() => cacheOf(base).rewind(1), UsageError);
});
