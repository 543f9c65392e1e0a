import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import { Scope } from '../graph/scope.ts';
import { llamaDecoder } from '../models/llama-decoder.ts';
import type { LlamaConfig } from '../models/llama.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { CachedLlama, type Attention } from './cached-llama.ts';

const [width, heads, headSize] = [16, 2, 8];
const config: LlamaConfig = { vocabSize: 13, width, layers: 2, heads, mlpWidth: 24, ropeBase: 100, normEps: 1e-5 };
const decoder = llamaDecoder(new Scope(), config, 32, { attention: true });
const random = new Random(3);
const weights = Object.fromEntries(
  [...decoder.parameters].map(([name, { shape }]): [string, HostTensor] => {
    const values = random.normals(sizeOf(shape as number[]));
    return [
      name,
      float32(
        shape as number[],
        values.map((x) => (name.includes('norm') ? 1 + x / 4 : x / 2)),
      ),
    ];
  }),
);
const session = await inlineRuntime().load(decoder);

/** A model that notes what it hears of attention. */
function listening() {
  const heard: Attention[] = [];
  const fed = { ...session, run: (feeds: Record<string, HostTensor>) => session.run({ ...weights, ...feeds }) };
  return { heard, model: new CachedLlama(fed, config, (attention) => heard.push(attention)) };
}

const vectors = new Random(4).normals(12 * width);
const some = (from: number, to: number): Float32Array => vectors.subarray(from * width, to * width);

test('the attention of the first layer is the softmax of scaled products of turned queries and keys', async () => {
  const { heard, model } = listening();
  const cache = model.newCache();
  await model.pass(cache, some(0, 9), 9);
  // From here on the token that stood at 5 stands at 3.
  cache.retain([
    [0, 3],
    [5, 9],
  ]);
  await model.pass(cache, some(9, 12), 3);
  const { positions, count, layers } = heard[1]!;
  const row = cache.capacity + count;
  assert.equal(positions.length, row);
  const stands = [0, 1, 2, 5, 6, 7, 8, 9, 10, 11];
  assert.deepEqual(
    [...positions].filter((position) => position >= 0),
    stands,
  );
  const columnOf = (position: number): number => positions.indexOf(position);
  for (let head = 0; head < heads; head++) {
    for (let t = 0; t < count; t++) {
      const visible = stands.slice(0, 8 + t);
      const expected = softmax(visible.map((_, place) => score(head, [9 + t, 7 + t], [stands[place]!, place])));
      visible.forEach((position, i) => {
        const got = layers[0]![(head * count + t) * row + columnOf(position)]!;
        assert.ok(Math.abs(got - expected[i]!) < 1e-5, `head ${head}, ${9 + t} to ${position}: ${got}, ${expected[i]}`);
      });
    }
  }
});

test('in every layer and head, what a token sees adds up to one, and it sees nothing else', async () => {
  const { heard, model } = listening();
  const cache = model.newCache();
  for (const [from, to] of [
    [0, 5],
    [5, 6],
    [6, 12],
  ] as const)
    await model.pass(cache, some(from, to), to - from);
  for (const { positions, count, layers } of heard) {
    const row = positions.length;
    const last = positions.at(-1)!;
    for (const layer of layers) {
      assert.equal(layer.length, heads * count * row);
      for (let at = 0; at < heads * count; at++) {
        const asking = last - count + 1 + (at % count);
        const given = layer.subarray(at * row, (at + 1) * row);
        const seen = given.filter((_, i) => positions[i]! >= 0 && positions[i]! <= asking);
        assert.ok(Math.abs(seen.reduce((sum, share) => sum + share, 0) - 1) < 1e-5);
        given.forEach((share, i) => assert.ok(share === 0 || (positions[i]! >= 0 && positions[i]! <= asking)));
      }
    }
  }
});

test('a program without attention has the outputs it needs for telling and no others', () => {
  const names = Object.keys(llamaDecoder(new Scope(), config).outputs);
  assert.deepEqual(
    names,
    Object.keys(decoder.outputs).filter((name) => !name.startsWith('attention')),
  );
});

/** Of vectors at places of the cache, in plain numbers. */
function score(head: number, [asking, askingPlace]: [number, number], [asked, place]: [number, number]): number {
  const query = turned(projected('q_proj', head, asking), askingPlace);
  const key = turned(projected('k_proj', head, asked), place);
  return query.reduce((sum, x, i) => sum + x * key[i]!, 0) / Math.sqrt(headSize);
}

function projected(name: string, head: number, which: number): number[] {
  const layer = 'model.layers.0';
  const of = (weight: string) => weights[`${layer}.${weight}.weight`]!.data as Float32Array;
  const vector = [...some(which, which + 1)];
  const rms = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0) / width + config.normEps);
  const normed = vector.map((x, i) => (x / rms) * of('input_layernorm')[i]!);
  const matrix = of(`self_attn.${name}`);
  return Array.from({ length: headSize }, (_, out) =>
    normed.reduce((sum, x, i) => sum + x * matrix[(head * headSize + out) * width + i]!, 0),
  );
}

/** Rotated as a complex number in each pair of halves. */
function turned(vector: readonly number[], place: number): number[] {
  const half = headSize / 2;
  return vector.map((x, i) => {
    const angle = place / config.ropeBase ** ((i % half) / half);
    const other = vector[(i + half) % headSize]!;
    return x * Math.cos(angle) + (i < half ? -1 : 1) * other * Math.sin(angle);
  });
}

function softmax(scores: readonly number[]): number[] {
  const powers = scores.map(Math.exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
