import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { mul } from '../graph/ops/elementwise.ts';
import { constant } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { coarseLatent, fold, presets, resamplerXlV2, unfold } from './detokenizer.ts';
import { presets as unetPresets } from './unet.ts';

const runtime = inlineRuntime();

function draw(shape: readonly number[], seed: number): HostTensor {
  return float32(shape, new Random(seed).normals(sizeOf(shape)));
}

/** Runs a network on constants, with random weights that depend on their names alone. */
async function run(outputs: Record<string, Tensor>): Promise<Record<string, HostTensor>> {
  const built = program(outputs);
  const weight = (name: string, shape: readonly number[]): HostTensor =>
    float32(
      shape,
      new Random(5)
        .fork(name)
        .normals(sizeOf(shape))
        .map((x) => x * 0.1),
    );
  const weights = [...built.parameters].map(([name, { shape }]) => [name, weight(name, shape as number[])]);
  return (await runtime.load(built)).run(Object.fromEntries(weights));
}

function expectClose(got: HostTensor, expected: HostTensor): void {
  assert.deepEqual(got.shape, expected.shape);
  const largest = Array.from(expected.data, Number).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  expected.data.forEach((value: number | bigint, i: number) => {
    assert.ok(
      Math.abs(Number(got.data[i]) - Number(value)) < 1e-5 * largest,
      `element ${i}: ${got.data[i]}, not ${value}`,
    );
  });
}

test('folding puts the four pixels of a square into neighbouring channels, and unfolding undoes it', async () => {
  const x = draw([2, 3, 4, 6], 1);
  const { folded, back } = await run({ folded: fold(constant(x)), back: unfold(fold(constant(x))) });
  assert.deepEqual(back!.data, x.data);
  assert.deepEqual(folded!.shape, [2, 12, 2, 3]);
  const pixel = (channel: number, row: number, column: number) => x.data[(channel * 4 + row) * 6 + column];
  const square = [pixel(1, 2, 4), pixel(1, 2, 5), pixel(1, 3, 4), pixel(1, 3, 5)];
  assert.deepEqual(
    [4, 5, 6, 7].map((channel) => folded!.data[(channel * 2 + 1) * 3 + 2]),
    square,
  );
});

test('the length of a feature vector does not reach the coarse latent', async () => {
  const features = constant(draw([2, 64, 256], 2));
  const lengths = constant(
    float32(
      [2, 64, 1],
      new Random(3).normals(128).map((x) => Math.abs(x) + 0.5),
    ),
  );
  const longer = mul(features, lengths);
  const coarse = (x: Tensor): Tensor => coarseLatent(new Scope('coarse'), presets.mini.coarse, x);
  const { a, b } = await run({ a: coarse(features), b: coarse(longer) });
  const { channels, height, width } = presets.mini.coarse;
  assert.deepEqual(a!.shape, [2, channels, height, width]);
  expectClose(b!, a!);
});

test("mini's adapter fits mini's UNet", async () => {
  const { context, pooled } = resamplerXlV2(new Scope('resampler'), presets.mini, constant(draw([2, 64, 256], 4)));
  const { contextWidth, pooledWidth } = unetPresets.mini;
  assert.deepEqual(context.shape, [2, 64, contextWidth]);
  assert.deepEqual(pooled.shape, [2, pooledWidth]);
});
