import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { frechetDistance, kernelDistance } from './distance.ts';

/** Normal rows around `centre`, with deviations of their own. */
function rows(count: number, centre: readonly number[], deviations: readonly number[], seed: number): number[][] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => centre.map((mean, i) => mean + deviations[i]! * random.normal()));
}

test('the distance of two normal distributions is the known one', () => {
  const a = rows(20_000, [0, 0], [1, 2], 1);
  const b = rows(20_000, [3, 0], [2, 2], 2);
  // Squared difference of the means, and of the deviations.
  assert.ok(Math.abs(frechetDistance(a, b) - (9 + 1)) < 0.3);
  assert.ok(frechetDistance(a, a) < 1e-9);
});

test('turning both sets together changes nothing', () => {
  const turn = (row: number[]): number[] => [0.6 * row[0]! - 0.8 * row[1]!, 0.8 * row[0]! + 0.6 * row[1]!];
  const [a, b] = [rows(200, [0, 1], [1, 3], 3), rows(200, [1, 1], [2, 1], 4)];
  const [turned, asIs] = [frechetDistance(a.map(turn), b.map(turn)), frechetDistance(a, b)];
  assert.ok(Math.abs(turned - asIs) < 1e-9);
});

test('the kernel distance has no bias: sets of one distribution are apart by nothing on average', () => {
  const distances = Array.from({ length: 200 }, (_, i) =>
    kernelDistance(rows(10, [0, 0, 0], [1, 1, 1], 2 * i + 10), rows(10, [0, 0, 0], [1, 1, 1], 2 * i + 11)),
  );
  const mean = distances.reduce((sum, value) => sum + value, 0) / distances.length;
  const deviation = Math.sqrt(distances.reduce((sum, value) => sum + (value - mean) ** 2, 0) / distances.length);
  assert.ok(Math.abs(mean) < 3 * (deviation / Math.sqrt(distances.length)), `${mean}, deviation ${deviation}`);
  assert.ok(distances.some((value) => value < 0));
  assert.ok(kernelDistance(rows(10, [2, 0, 0], [1, 1, 1], 1), rows(10, [0, 0, 0], [1, 1, 1], 2)) > 5 * deviation);
});

test('one row is no distribution', () => {
  assert.throws(() => frechetDistance([[1, 2]], rows(5, [0, 0], [1, 1], 1)), RangeError);
  assert.throws(() => kernelDistance(rows(5, [0, 0], [1, 1], 1), []), RangeError);
});
