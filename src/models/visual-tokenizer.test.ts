import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, sizeOf } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { visualPixels, visualTokenizer, type VisualTokenizerConfig } from './visual-tokenizer.ts';

const config: VisualTokenizerConfig = {
  imageSize: 8,
  patchSize: 4,
  width: 8,
  layers: 1,
  heads: 2,
  mlpWidth: 16,
  positionGrid: 3,
  normEps: 1e-6,
  pool: { grid: 2, width: 12, heads: 3, normEps: 1e-6 },
};

test('a wide picture is squeezed to a square and normalised by CLIP statistics', () => {
  const colour = [255, 0, 51];
  const image = { width: 20, height: 4, data: Uint8Array.from({ length: 20 * 4 * 3 }, (_, i) => colour[i % 3]!) };
  const { shape, data } = visualPixels(config, [image, image]);
  assert.deepEqual(shape, [2, 3, 8, 8]);
  const expected = [(1 - 0.48145466) / 0.26862954, -0.4578275 / 0.26130258, (0.2 - 0.40821073) / 0.27577711];
  data.forEach((value: number | bigint, i: number) => {
    assert.ok(Math.abs(Number(value) - expected[Math.floor(i / 64) % 3]!) < 1e-6);
  });
});

test('a batch of any size gives each picture the features it has alone', async () => {
  const features = visualTokenizer(new Scope(), config, input('pixels', 'float32', ['B', 3, 8, 8]));
  assert.deepEqual(features.shape, ['B', 4, 12]);
  const network = program({ features });
  const random = new Random(2);
  const weights = [...network.parameters].map(([name, { shape }]) => {
    return [name, float32(shape as number[], random.normals(sizeOf(shape as number[])))] as const;
  });
  const session = await inlineRuntime().load(network);
  const pixels = random.normals(2 * 3 * 64);
  const run = async (count: number, from: number): Promise<readonly number[]> => {
    const part = float32([count, 3, 8, 8], pixels.slice(from * 192, (from + count) * 192));
    const result = await session.run({ pixels: part, ...Object.fromEntries(weights) });
    return Array.from(result.features!.data, Number);
  };
  const together = await run(2, 0);
  const apart = [...(await run(1, 0)), ...(await run(1, 1))];
  assert.equal(together.length, 2 * 4 * 12);
  together.forEach((value, i) => assert.ok(Math.abs(value - apart[i]!) < 1e-4, `element ${i}`));
});
