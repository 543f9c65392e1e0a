import assert from 'node:assert/strict';
import { test } from 'node:test';

import { costFindings, costMarks } from './cost-findings.ts';
import type { PageCost, StoryCosts } from './page-costs.ts';

/** A story that a process told from a page on, each page in the seconds that a function says. */
function story(pages: number, seconds: (page: number) => number, firstPage = 2): StoryCosts {
  const cost = (page: number): PageCost => ({
    ...{ page, seconds: seconds(page), tokens: 10 * page, bytes: 2 ** 20, peakMegabytes: 500 + page, firstPage },
  });
  return { ended: false, pages: Array.from({ length: pages - 1 }, (_, i) => cost(i + 2)) };
}

/** By policy what a curve says at a page. */
const valuesOf = (costs: Record<string, StoryCosts[]>, pages: number, key: string, mark: number) => {
  const { lines } = costFindings(costs, pages).find((curve) => curve.key === key)!;
  const points = Object.entries(lines).map(
    ([policy, line]) => [policy, line.find((point) => point.pages[0] === mark)!.value] as const,
  );
  return Object.fromEntries(points);
};

test('pages that are looked at are those of the issue as far as stories go, and the last', () => {
  assert.deepEqual(costMarks(200), [10, 50, 200]);
  assert.deepEqual(costMarks(60), [10, 50, 60]);
  assert.deepEqual(costMarks(4), [4]);
  assert.deepEqual(costMarks(12), [10]);
});

test('a time is the median of the five pages that end there, of all stories', () => {
  const values = valuesOf({ dense: [story(20, (page) => page), story(20, (page) => page + 10)] }, 20, 'seconds', 10);
  assert.deepEqual(values, { dense: { mean: 13, low: 8.25, high: 17.75, count: 10 } });
});

test('how much slower late pages are is said story by story', () => {
  const costs = {
    flat: [story(50, () => 1), story(50, () => 3)],
    slow: [story(50, (page) => page)],
    short: [story(30, () => 1)],
  };
  const { flat, slow, short } = valuesOf(costs, 50, 'slowdown', 50);
  assert.deepEqual([flat!.mean, flat!.low, flat!.high], [1, 1, 1]);
  assert.equal(slow!.mean, 48 / 8);
  assert.equal(short!.count, 0);
});

test('a story that was stopped counts for the cache, not for times and peak memory', () => {
  const costs = { sink: [story(20, () => 1), story(20, () => 99, 7)] };
  assert.equal(valuesOf(costs, 20, 'tokens', 20).sink!.count, 2);
  assert.deepEqual(valuesOf(costs, 20, 'seconds', 20).sink!.mean, 1);
  const { mean, count } = valuesOf(costs, 20, 'peakMegabytes', 20).sink!;
  assert.deepEqual([mean, count], [520, 1]);
});
