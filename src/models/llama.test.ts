import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program, type Program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { Tensors } from '../runtime/session.ts';
import { causalMask, llama, rotaryTables, type LlamaConfig } from './llama.ts';

const config: LlamaConfig = {
  vocabSize: 11,
  width: 16,
  layers: 2,
  heads: 2,
  mlpWidth: 24,
  ropeBase: 10000,
  normEps: 1e-5,
};
const runtime = inlineRuntime();
const headSize = config.width / config.heads;

function network(cached: boolean): Program {
  const past = Array.from({ length: config.layers }, (_, i) => ({
    keys: input(`past.${i}.keys`, 'float32', [1, config.heads, 'C', headSize]),
    values: input(`past.${i}.values`, 'float32', [1, config.heads, 'C', headSize]),
  }));
  const { hidden, keys, values } = llama(new Scope(), config, {
    embeddings: input('embeddings', 'float32', [1, 'T', config.width]),
    cosines: input('cosines', 'float32', ['T', headSize / 2]),
    sines: input('sines', 'float32', ['T', headSize / 2]),
    mask: input('mask', 'float32', ['T', cached ? 'C+T' : 'T']),
    ...(cached ? { past } : {}),
  });
  const named = (kind: string, list: typeof keys) => list.map((t, i) => [`new.${i}.${kind}`, t] as const);
  return program({ hidden, ...Object.fromEntries([...named('keys', keys), ...named('values', values)]) });
}

function randomWeights({ parameters }: Program): Tensors {
  const random = new Random(1);
  const draw = (shape: readonly number[]): HostTensor =>
    float32(
      shape,
      random.normals(sizeOf(shape)).map((x) => x * 0.3),
    );
  return Object.fromEntries([...parameters].map(([name, { shape }]) => [name, draw(shape as number[])]));
}

/** Places [1, H, C, Dh] into the front of a larger, otherwise arbitrary buffer. */
function padded({ shape, data }: HostTensor, capacity: number): HostTensor {
  const [, heads, filled, size] = shape as [number, number, number, number];
  const out = new Float32Array(heads * capacity * size).fill(7);
  for (let h = 0; h < heads; h++) {
    out.set((data as Float32Array).subarray(h * filled * size, (h + 1) * filled * size), h * capacity * size);
  }
  return float32([1, heads, capacity, size], out);
}

test('a pass on a cache equals the end of one pass over everything, whatever the unfilled places hold', async () => {
  const whole = await runtime.load(network(false));
  const stepped = await runtime.load(network(true));
  const weights = randomWeights(network(false));
  const [count, first, capacity] = [7, 5, 8];
  const embeddings = new Random(2).normals(count * config.width);
  const feeds = (from: number, to: number) => ({
    ...weights,
    ...rotaryTables(config, to - from, from),
    embeddings: float32([1, to - from, config.width], embeddings.slice(from * config.width, to * config.width)),
  });
  const full = await whole.run({ ...feeds(0, count), mask: causalMask(count) });
  const { hidden: _, ...added } = await whole.run({ ...feeds(0, first), mask: causalMask(first) });
  const cache = Object.fromEntries(
    Object.entries(added).map(([name, t]) => [name.replace('new', 'past'), padded(t, capacity)]),
  );
  const rest = await stepped.run({
    ...feeds(first, count),
    ...cache,
    mask: causalMask(count - first, capacity, first),
  });
  const expected = full.hidden!.data.slice(first * config.width) as Float32Array;
  assert.equal(rest.hidden!.data.length, expected.length);
  expected.forEach((value, i) => assert.ok(Math.abs(value - Number(rest.hidden!.data[i])) < 1e-5, `element ${i}`));
});
