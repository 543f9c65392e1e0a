import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { groupedMean } from './bootstrap.ts';

test('the interval covers the true mean about 95 times of 100', () => {
  const random = new Random(3);
  const trials = 100;
  let covered = 0;
  for (let i = 0; i < trials; i++) {
    const { low, high } = groupedMean(Array.from({ length: 40 }, () => [random.normal() + 2]));
    if (low <= 2 && 2 <= high) covered++;
  }
  assert.ok(covered >= 0.87 * trials && covered < trials, `${covered} of ${trials}`);
});

test('values that agree within a group say less than as many on their own', () => {
  const random = new Random(4);
  const values = Array.from({ length: 20 }, () => Number(random.chance(0.5)));
  const width = ({ low, high }: ReturnType<typeof groupedMean>): number => high - low;
  const repeated = groupedMean(values.map((value) => Array<number>(25).fill(value)));
  const alone = groupedMean(values.flatMap((value) => Array.from({ length: 25 }, () => [value])));
  assert.equal(repeated.mean, alone.mean);
  assert.equal(repeated.count, 500);
  assert.ok(width(repeated) > 3 * width(alone));
});

test('longer groups weigh more, empty ones nothing, and nothing at all is no number', () => {
  assert.equal(groupedMean([[1, 1, 1], [0], []]).mean, 0.75);
  const { mean, low, high, count } = groupedMean([[], []]);
  assert.deepEqual([mean, low, high, count], [NaN, NaN, NaN, 0]);
});
