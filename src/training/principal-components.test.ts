import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32 } from '../core/tensor.ts';
import { PatchStatistics } from './principal-components.ts';

const side = 2;
const size = 3 * side * side;
const random = new Random(4);

/** Pictures of one patch each, which deviate by 3 along one direction, by 1 along another, and hardly along the rest. */
function samples(): { readonly directions: readonly number[][]; readonly statistics: PatchStatistics } {
  const first = Array.from({ length: size }, (_, i) => (i < size / 2 ? 1 : 0) / Math.sqrt(size / 2));
  const second = Array.from({ length: size }, (_, i) => (i >= size / 2 ? (-1) ** i : 0) / Math.sqrt(size / 2));
  const statistics = new PatchStatistics(side);
  for (let n = 0; n < 4000; n++) {
    const [a, b] = [3 * random.normal(), random.normal()];
    const values = first.map((one, i) => 0.5 + a * one + b * second[i]! + 0.01 * random.normal());
    statistics.add(float32([1, 3, side, side], Float32Array.from(values)), 1, random);
  }
  return { directions: [first, second], statistics };
}

test('components are the directions of largest deviation, in order, around the mean', () => {
  const { directions, statistics } = samples();
  const { mean, vectors, deviations } = statistics.components(3);
  for (const [i, expected] of [3, 1, 0.01].entries()) {
    assert.ok(Math.abs(deviations[i]! / expected - 1) < 0.1, `${deviations[i]}`);
  }
  for (const [i, direction] of directions.entries()) {
    const along = direction.reduce((sum, one, j) => sum + one * vectors[i]![j]!, 0);
    assert.ok(Math.abs(Math.abs(along) - 1) < 1e-3, `${along}`);
  }
  for (const value of mean) assert.ok(Math.abs(value - 0.5) < 0.1);
});

test('patches lie on the grid of their side', () => {
  // Every patch of the grid is alike, so nothing deviates; others would.
  const row = [0, 1, 0, 1];
  const pixels = float32(
    [1, 3, 4, 4],
    Float32Array.from({ length: 48 }, (_, i) => row[i % 4]!),
  );
  const statistics = new PatchStatistics(side);
  statistics.add(pixels, 50, random);
  assert.ok(statistics.components(1).deviations[0]! < 1e-6);
});
