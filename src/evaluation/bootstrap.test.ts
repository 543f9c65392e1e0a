import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { groupedMean, groupedRatio, jackknife, pairedDifference, pairedJackknife, quartiles } from './bootstrap.ts';

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

test('a difference story by story is known better than both means, and its interval covers the true one', () => {
  const random = new Random(5);
  let covered = 0;
  for (let trial = 0; trial < 100; trial++) {
    const ease = Array.from({ length: 30 }, () => 3 * random.normal());
    const side = (more: number): number[][] => ease.map((one) => [one + more + random.normal() / 2]);
    const [a, b] = [side(0.5), side(0)];
    const { low, high, count } = pairedDifference(a, b);
    assert.equal(count, 30);
    assert.ok(high - low < (groupedMean(a).high - groupedMean(a).low) / 2);
    if (low <= 0.5 && 0.5 <= high) covered++;
  }
  assert.ok(covered >= 85 && covered < 100, `${covered} of 100`);
  // What only one side has does not count.
  assert.equal(pairedDifference([[1, 1], [5], []], [[0], [], [9]]).mean, 1);
});

test('the interval of a ratio covers the true one, whether both kinds are in a group or one', () => {
  const random = new Random(6);
  const shares = (count: number, share: number): number[] =>
    Array.from({ length: count }, () => Number(random.chance(share)));
  for (const apart of [false, true]) {
    let covered = 0;
    for (let trial = 0; trial < 100; trial++) {
      const groups = Array.from({ length: 40 }, (_, i) => ({
        of: apart && i % 4 > 0 ? [] : shares(3, 0.4),
        to: apart && i % 4 === 0 ? [] : shares(10, 0.8),
      }));
      const { low, high } = groupedRatio(groups);
      if (low <= 0.5 && 0.5 <= high) covered++;
    }
    assert.ok(covered >= 85 && covered < 100, `${covered} of 100`);
  }
  assert.equal(groupedRatio([{ of: [1, 0], to: [1] }]).mean, 0.5);
  assert.ok(Number.isNaN(groupedRatio([{ of: [], to: [1] }]).mean));
  // A third of draws hold no 1 to divide by.
  const sixth = Array.from({ length: 6 }, (_, i) => ({ of: [1], to: [Number(i === 0)] }));
  assert.equal(groupedRatio(sixth).high, Infinity);
  assert.ok(Number.isNaN(groupedRatio(sixth.map((group, i) => (i < 2 ? { ...group, of: [] } : group))).high));
});

test("the jackknife's interval covers the truth about 95 times of 100, with ten folds and with five groups", async () => {
  const random = new Random(5);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  for (const count of [5, 60]) {
    let covered = 0;
    for (let trial = 0; trial < 300; trial++) {
      const { low, high } = await jackknife(
        Array.from({ length: count }, () => random.normal()),
        mean,
      );
      if (low <= 0 && 0 <= high) covered++;
    }
    assert.ok(covered > 0.91 * 300 && covered < 0.99 * 300, `${covered} of 300 with ${count} groups`);
  }
  const few = await jackknife([1, 2, 3, 4], mean);
  assert.deepEqual([few.mean, few.low, few.high, few.count], [2.5, NaN, NaN, 4]);
});

test('quartiles say how values spread, whatever their order', () => {
  assert.deepEqual(quartiles([5, 1, 3, 2, 4]), { mean: 3, low: 2, high: 4, count: 5 });
  assert.deepEqual(quartiles([1, 2]), { mean: 1.5, low: 1.25, high: 1.75, count: 2 });
  assert.ok(Number.isNaN(quartiles([]).mean));
});

test('groups of two sides leave together', async () => {
  const sides = [Array.from({ length: 12 }, (_, i) => i), Array.from({ length: 12 }, (_, i) => i + 100)] as const;
  const apart = await pairedJackknife(...sides, (a, b) => {
    assert.deepEqual(
      a.map((one) => one + 100),
      b,
    );
    return b.reduce((sum, one, i) => sum + one - a[i]!, 0) / a.length;
  });
  assert.deepEqual(apart, { mean: 100, low: 100, high: 100, count: 12 });
});
