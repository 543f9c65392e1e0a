import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { groupedMean, jackknife } from './bootstrap.ts';

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

test('the jackknife of a mean is its standard error, and of one group nothing', () => {
  const random = new Random(5);
  const groups = Array.from({ length: 400 }, () => random.normal());
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const { mean: value, low, high, count } = jackknife(groups, mean, 400);
  assert.deepEqual([value, count], [mean(groups), 400]);
  const variance = groups.reduce((sum, one) => sum + (one - value) ** 2, 0) / 399;
  assert.ok(Math.abs((high - low) / 2 - 1.96 * Math.sqrt(variance / 400)) < 1e-9);
  const few = jackknife(groups, mean);
  assert.ok(few.high - few.low > (high - low) / 2 && few.high - few.low < (high - low) * 2);
  assert.ok(Number.isNaN(jackknife([1], mean).low));
});
