import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { linear, quantisedLinear } from './linear.ts';
import { dequantise, quantise } from './quantise.ts';

const runtime = inlineRuntime();
const [rows, columns] = [48, 128];

async function product(x: HostTensor, feeds: Record<string, HostTensor>, layer: typeof linear): Promise<Float32Array> {
  const y = layer(new Scope(), input('x', 'float32', x.shape), rows, { bias: false });
  const session = await runtime.load(program({ y }));
  return (await session.run({ x, ...feeds })).y!.data as Float32Array;
}

/** Root of the mean square difference, as a share of that of the expected values. */
function relativeError(got: Float32Array, expected: Float32Array): number {
  const square = (values: Float32Array): number => values.reduce((sum, value) => sum + value ** 2, 0);
  return Math.sqrt(square(got.map((value, i) => value - expected[i]!)) / square(expected));
}

for (const [bits, allowed] of [
  [8, 0.01],
  [4, 0.12],
] as const) {
  test(`a layer of ${bits} bits is within ${allowed} of the plain one`, async () => {
    const random = new Random(2);
    const weight = float32([rows, columns], random.normals(rows * columns));
    for (const count of [1, 5]) {
      const x = float32([count, columns], random.normals(count * columns));
      const { packed, scales } = quantise(weight, { bits, blockSize: 32 });
      const expected = await product(x, { weight }, linear);
      const got = await product(x, { weight: packed, scales }, quantisedLinear({ bits, blockSize: 32 }));
      const error = relativeError(got, expected);
      assert.ok(error < allowed, `error ${error}`);
    }
  });
}

test('a block of zeros stays zero, and the largest magnitude of a block is kept', () => {
  const weight = float32([1, 32], new Float32Array(32));
  (weight.data as Float32Array).set([0, 0, -12.7], 16);
  const { packed, scales } = quantise(weight, { bits: 8, blockSize: 16 });
  assert.deepEqual(
    [...packed.data.slice(0, 16)],
    Array.from({ length: 16 }, () => 128),
  );
  assert.equal(packed.data[18], 1);
  assert.equal(scales.data[0], 0);
  assert.ok(Math.abs(Number(scales.data[1]) - 0.1) < 1e-6);
});

test('rows that do not divide into blocks are refused', () => {
  assert.throws(() => quantise(float32([2, 40]), { bits: 8, blockSize: 32 }), UsageError);
});

for (const bits of [8, 4] as const) {
  test(`blocks of ${bits} bits stand for floats that are off by half a step at most`, () => {
    const weight = float32([rows, columns], new Random(4).normals(rows * columns));
    const blocks = quantise(weight, { bits, blockSize: 32 });
    const back = dequantise(blocks, { bits, blockSize: 32 });
    assert.deepEqual(back.shape, weight.shape);
    weight.data.forEach((value, i) => {
      const step = Number(blocks.scales.data[Math.floor(i / 32)]);
      const error = Math.abs(Number(back.data[i]) - Number(value));
      assert.ok(error <= step * 0.501, `${i}: off by ${error} at a step of ${step}`);
    });
  });
}
