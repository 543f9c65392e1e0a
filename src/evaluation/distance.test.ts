import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { frechetDistance, kernelDistances } from './distance.ts';

/** Normal rows around `centre`, with deviations of their own. */
function rows(count: number, centre: readonly number[], deviations: readonly number[], seed: number): number[][] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => centre.map((mean, i) => mean + deviations[i]! * random.normal()));
}

/** Stories whose pictures are more like each other than like others'. */
function stories(count: number, centre: number, random: Random): number[][][] {
  return Array.from({ length: count }, () => {
    const own = Array.from({ length: 3 }, () => centre + random.normal());
    return Array.from({ length: 6 }, () => own.map((value) => value + 0.3 * random.normal()));
  });
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

test('the kernel distance has no bias, though pictures of a story are alike', async () => {
  const random = new Random(6);
  const all = [0, 1, 2, 3, 4];
  const distances: number[] = [];
  for (let trial = 0; trial < 300; trial++) {
    const [a, b] = [stories(5, 0, random), stories(5, 0, random)];
    distances.push((await kernelDistances(a, b))(all));
  }
  const mean = distances.reduce((sum, value) => sum + value, 0) / distances.length;
  const deviation = Math.sqrt(distances.reduce((sum, value) => sum + (value - mean) ** 2, 0) / distances.length);
  assert.ok(Math.abs(mean) < 3 * (deviation / Math.sqrt(distances.length)), `${mean}, deviation ${deviation}`);
  assert.ok(distances.some((value) => value < 0));
  assert.ok((await kernelDistances(stories(5, 3, random), stories(5, 0, random)))(all) > 5 * deviation);
});

test('leaving stories out is the same as never having had them', async () => {
  const random = new Random(7);
  const [a, b] = [stories(4, 0, random), stories(4, 1, random)];
  const without = (sets: number[][][]): number[][][] => [sets[0]!, sets[2]!, sets[3]!];
  const fewer = (await kernelDistances(without(a), without(b)))([0, 1, 2]);
  assert.ok(Math.abs((await kernelDistances(a, b))([0, 2, 3]) - fewer) < 1e-9);
});

test('one row, and one story, are no distribution', async () => {
  assert.throws(() => frechetDistance([[1, 2]], rows(5, [0, 0], [1, 1], 1)), RangeError);
  assert.ok(Number.isNaN((await kernelDistances([[[1, 2]]], [[[1, 2]]]))([0])));
});
