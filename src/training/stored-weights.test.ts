import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
import { asTrained, storedAs } from './stored-weights.ts';

const width = 96;
const name = 'proj';

/** Noise, and on the diagonal a number. */
function matrix(diagonal: number): HostTensor {
  const values = new Random(1).normals(width ** 2).map((value) => value * 0.02);
  for (let i = 0; i < width; i++) values[i * width + i]! += diagonal;
  return float32([width, width], values);
}

/** Of what lies beside the diagonal, the share that storing loses. */
function lost(weight: HostTensor): number {
  const stored = asTrained(new Map(storedAs('visual-tokenizer', name, weight))).get(name)!.data;
  const beside = Array.from(weight.data, Number).map((value, i) => (i % (width + 1) === 0 ? 0 : value));
  return Math.hypot(...beside.map((value, i) => (value === 0 ? 0 : Number(stored[i]) - value))) / Math.hypot(...beside);
}

test('a dense matrix is stored as int8 and loses under a hundredth', () => {
  assert.equal(storedAs('visual-tokenizer', name, matrix(0))[0]![1].dtype, 'int8');
  assert.ok(lost(matrix(0)) < 0.01);
});

test('what was learned beside a diagonal is not rounded away', () => {
  assert.equal(storedAs('visual-tokenizer', name, matrix(4))[0]![1].dtype, 'float16');
  assert.ok(lost(matrix(4)) < 0.001);
});
