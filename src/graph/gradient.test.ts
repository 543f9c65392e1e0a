import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, int64, sizeOf, type HostTensor } from '../core/tensor.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { Tensors } from '../runtime/session.ts';
import { gradients } from './gradient.ts';
import type { OpName, Tensor } from './op.ts';
import { conv2d, upsample2x } from './ops/conv.ts';
import * as e from './ops/elementwise.ts';
import { gather, scatterRows } from './ops/indexing.ts';
import { matmul, rotary } from './ops/linear.ts';
import { groupNorm, layerNorm, rmsNorm } from './ops/norm.ts';
import { crossEntropy, softmax, sum } from './ops/reduce.ts';
import * as s from './ops/shape.ts';
import { constant, input } from './ops/source.ts';
import { program } from './program.ts';
import { Scope } from './scope.ts';

const runtime = inlineRuntime();

/** Fresh inputs in a range where every function tested is smooth. */
function sample(shape: readonly number[], random: Random, low = 0.3, high = 1.7): HostTensor {
  return float32(
    shape,
    Float32Array.from({ length: sizeOf(shape) }, () => random.between(low, high)),
  );
}

/**
 * Compares symbolic gradients with central differences of the runtime's own forward pass, in every element.
 * The result is weighted by fixed random numbers, so that no error can cancel.
 */
async function expectGradients(f: (...xs: Tensor[]) => Tensor, ...shapes: number[][]): Promise<void> {
  const random = new Random(7);
  const values = shapes.map((shape) => sample(shape, random));
  const xs = shapes.map((shape, i) => input(`x${i}`, 'float32', shape));
  const y = f(...xs);
  const loss = sum(e.mul(y, constant(sample(y.shape as number[], random, -1, 1))));
  const grads = gradients(loss, xs);
  const session = await runtime.load(program({ loss, ...Object.fromEntries(grads.map((g, i) => [`g${i}`, g])) }));
  const feeds = (): Record<string, HostTensor> => Object.fromEntries(values.map((v, i) => [`x${i}`, v]));
  const results = await session.run(feeds());
  const lossAt = async (): Promise<number> => Number((await session.run(feeds())).loss!.data[0]);
  for (const [i, value] of values.entries()) {
    const data = value.data as Float32Array;
    const step = 0.01;
    for (let j = 0; j < data.length; j++) {
      const centre = data[j]!;
      data[j] = centre + step;
      const above = await lossAt();
      data[j] = centre - step;
      const below = await lossAt();
      data[j] = centre;
      const expected = (above - below) / (2 * step);
      const got = Number(results[`g${i}`]!.data[j]);
      assert.ok(
        Math.abs(got - expected) < 0.01 + 0.02 * Math.abs(expected),
        `input ${i}[${j}]: ${got}, differences ${expected}`,
      );
    }
  }
}

const labels = constant(int64([3], [1, 0, 3]));
const rows = constant(int64([2, 2], [1, 0, 1, 3]));
const angles = (f: (x: number) => number): Tensor =>
  constant(
    float32(
      [3, 2],
      Float32Array.from({ length: 6 }, (_, i) => f(i * 0.7)),
    ),
  );

/** A case for every operation that has a gradient; the compiler asks for the ones left out. */
const cases: Record<
  Exclude<
    OpName,
    | 'input'
    | 'parameter'
    | 'constant'
    | 'sign'
    | 'step'
    | 'oneHot'
    | 'matmulNBits'
    | 'convTranspose2d'
    | 'stopGradient'
    | 'sliceAs'
  >,
  () => Promise<void>
> = {
  add: () => expectGradients(e.add, [2, 3], [3]),
  sub: () => expectGradients(e.sub, [3], [2, 3]),
  mul: () => expectGradients(e.mul, [2, 1, 3], [2, 1]),
  div: () => expectGradients(e.div, [2, 3], [2, 3]),
  neg: () => expectGradients(e.neg, [4]),
  exp: () => expectGradients(e.exp, [4]),
  log: () => expectGradients(e.log, [4]),
  sqrt: () => expectGradients(e.sqrt, [4]),
  abs: () => expectGradients((x) => e.abs(e.sub(x, 1)), [6]),
  sin: () => expectGradients(e.sin, [4]),
  cos: () => expectGradients(e.cos, [4]),
  erf: () => expectGradients(e.erf, [4]),
  tanh: () => expectGradients(e.tanh, [4]),
  sigmoid: () => expectGradients(e.sigmoid, [4]),
  relu: () => expectGradients((x) => e.relu(e.sub(x, 1)), [6]),
  silu: () => expectGradients(e.silu, [4]),
  gelu: () => expectGradients(e.gelu, [4]),
  cast: () => expectGradients((x) => e.cast(x, 'float32'), [2]),
  after: () => expectGradients((x) => e.after(e.exp(x), e.sin(x)), [4]),
  matmul: async () => {
    await expectGradients((a, b) => matmul(a, b), [2, 3], [3, 4]);
    await expectGradients((a, b) => matmul(a, b, { transB: true, alpha: 0.5 }), [2, 3, 4], [5, 4]);
    await expectGradients((a, b) => matmul(a, b, { transA: true }), [2, 3, 4], [2, 3, 2]);
    await expectGradients((a, b) => matmul(a, b, { transA: true, transB: true }), [3, 2], [4, 3]);
    await expectGradients((a, b) => matmul(a, b, { transB: true }), [2, 2, 3, 4], [2, 1, 2, 4]);
  },
  rotary: () => expectGradients((x) => rotary(x, angles(Math.cos), angles(Math.sin)), [1, 2, 3, 4]),
  reshape: () => expectGradients((x) => s.reshape(x, [3, -1]), [2, 3]),
  transpose: () => expectGradients((x) => s.transpose(x, [2, 0, 1]), [2, 3, 4]),
  slice: async () => {
    await expectGradients((x) => s.slice(x, 1, 1, 3), [2, 4]);
    const parts =
      (...ranges: [number, number][]) =>
      (x: Tensor) =>
        ranges.map(([start, end]) => e.exp(s.slice(x, 1, start, end))).reduce(e.mul);
    await expectGradients(parts([0, 2], [2, 4]), [2, 4]);
    await expectGradients(parts([3, 5], [1, 3], [6, 8]), [2, 9]);
    await expectGradients(parts([0, 2], [1, 3]), [2, 4]);
    await expectGradients((x) => e.mul(s.slice(x, 0, 0, 2), s.slice(s.slice(x, 1, 0, 2), 0, 2, 4)), [4, 2]);
  },
  reverse: () => expectGradients((x) => s.reverse(x, [0, 2]), [2, 2, 3]),
  concat: () => expectGradients((a, b) => s.concat([a, b], 1), [2, 3], [2, 1]),
  pad: () => expectGradients((x) => s.pad(x, [0, 2], [1, 1]), [2, 3]),
  expand: () => expectGradients((x) => s.expand(x, [2, 3, 4]), [3, 1]),
  gather: () => expectGradients((x) => gather(x, rows), [4, 3]),
  scatterRows: () => expectGradients((x) => scatterRows(rows, x, 5), [2, 2, 3]),
  sum: async () => {
    await expectGradients((x) => sum(x, [1], true), [2, 3, 2]);
    await expectGradients((x) => sum(x, [-1]), [2, 3]);
  },
  softmax: () => expectGradients(softmax, [2, 4]),
  crossEntropy: () => expectGradients((x) => crossEntropy(x, labels), [3, 4]),
  layerNorm: () => expectGradients((x, g, b) => layerNorm(x, g, b, 1e-5), [2, 3, 4], [4], [4]),
  rmsNorm: () => expectGradients((x, g) => rmsNorm(x, g, 1e-5), [2, 3, 4], [4]),
  groupNorm: () => expectGradients((x, g, b) => groupNorm(x, g, b, 2, 1e-5), [2, 4, 3, 2], [4], [4]),
  conv2d: async () => {
    await expectGradients((x, k, b) => conv2d(x, k, { bias: b, pads: [1, 1, 1, 1] }), [2, 2, 4, 3], [3, 2, 3, 3], [3]);
    await expectGradients((x, k) => conv2d(x, k, { pads: [0, 0, 1, 2] }), [2, 2, 3, 4], [2, 2, 2, 3]);
    await expectGradients((x, k) => conv2d(x, k, { pads: [1, 2, 0, 1] }), [2, 2, 3, 4], [2, 2, 2, 3]);
    await expectGradients((x, k) => conv2d(x, k, { stride: 2, pads: [0, 0, 1, 1] }), [1, 2, 4, 6], [2, 2, 3, 3]);
    await expectGradients((x, k) => conv2d(x, k, { stride: 2, pads: [1, 1, 1, 1] }), [1, 2, 5, 4], [2, 2, 3, 3]);
    await expectGradients((x, k) => conv2d(x, k), [2, 3, 2, 2], [2, 3, 1, 1]);
  },
  upsample2x: () => expectGradients(upsample2x, [1, 2, 2, 3]),
};

for (const [name, check] of Object.entries(cases)) test(`the gradient of ${name} agrees with differences`, check);

test('no gradient flows through stopGradient', async () => {
  const x = input('x', 'float32', [2]);
  const [g] = gradients(sum(e.mul(e.stopGradient(x), x)), [x]);
  const session = await runtime.load(program({ g: g! }));
  const { g: got } = await session.run({ x: float32([2], Float32Array.of(3, 4)) });
  assert.deepEqual([...got!.data], [3, 4]);
});

test('recomputed blocks give the same gradients', async () => {
  const x = input('x', 'float32', [2, 4]);
  const root = new Scope();
  const weight = (i: number): Tensor => root.at(i).parameter('weight', [4, 4], { kind: 'zeros' });
  const body = (): Tensor => {
    const layer = (h: Tensor, i: number): Tensor =>
      root
        .at(i)
        .block(() =>
          e.add(
            h,
            e.silu(
              matmul(
                layerNorm(h, constant(float32([4], new Float32Array(4).fill(1))), constant(float32([4])), 1e-5),
                weight(i),
              ),
            ),
          ),
        );
    return sum(e.mul([0, 1, 2].reduce(layer, x), x));
  };
  const run = async (recompute: boolean): Promise<Tensors> => {
    const loss = body();
    const parameters = [...program({ loss }).parameters.values()];
    const grads = gradients(loss, parameters, { recompute });
    const session = await runtime.load(program(Object.fromEntries(grads.map((g, i) => [`g${i}`, g]))));
    const random = new Random(3);
    const weights = parameters.map((p) => [p.attributes.name, sample([4, 4], random)]);
    return session.run({ x: sample([2, 4], random), ...Object.fromEntries(weights) });
  };
  assert.deepEqual(await run(true), await run(false));
});

test('a weight that is asked for twice by its name has the gradient of both uses', async () => {
  const weight = (): Tensor<'parameter'> => new Scope('net').parameter('w', [2], { kind: 'zeros' });
  const loss = sum(e.add(e.mul(weight(), 2), e.mul(weight(), 3)));
  for (const asked of [[...program({ loss }).parameters.values()], [weight()]]) {
    const [grad] = gradients(loss, asked);
    const session = await runtime.load(program({ grad: grad! }));
    assert.deepEqual([...(await session.run({})).grad!.data], [5, 5]);
  }
});
