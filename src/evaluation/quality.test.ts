import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Estimate } from './bootstrap.ts';
import type { Report } from './evaluate.ts';
import type { Measure } from './measures.ts';
import { qualityRows, reachedGoals } from './quality.ts';
import { trueStories } from './set-names.ts';

const exactly = (mean: number) => ({ mean, low: mean, high: mean, count: 10 });

function reportOf(values: Readonly<Record<string, Readonly<Record<string, number>>>>): Report {
  const measures = Object.entries(values).map(([key, sets]): Measure => ({
    ...{ key, name: key, unit: 'share' },
    values: Object.fromEntries(Object.entries(sets).map(([set, value]) => [set, exactly(value)])),
  }));
  return {
    format: 'seed-story-report/1',
    model: { name: 'mini', hash: '0' },
    ...{ sets: [{ name: 'told' }, { name: trueStories }], stories: 10, pages: 30, measures, curves: [] },
  };
}

test('a measure reaches its aim, what it must, or neither, whether more is better or less', () => {
  const reached = (values: Parameters<typeof reportOf>[0]) =>
    reachedGoals(reportOf(values), 'told').filter(({ value }) => value !== undefined);
  const levels = [
    [{ namedSeen: { told: 0.96, [trueStories]: 0.98 } }, 'aim'],
    [{ namedSeen: { told: 0.85, [trueStories]: 0.98 } }, 'must'],
    [{ namedSeen: { told: 0.84, [trueStories]: 0.98 } }, 'neither'],
    // What is wrong about true stories says nothing of told ones.
    [{ namedSeen: { told: 0.96, [trueStories]: 0.97 } }, 'not to be used'],
    [{ namedSeen: { told: 0.96 } }, 'not to be used'],
    [{ frechetLateOverEarly: { told: 1.05 } }, 'aim'],
    [{ frechetLateOverEarly: { told: 1.2 } }, 'must'],
    [{ frechetLateOverEarly: { told: 1.31 } }, 'neither'],
    [{ rebuilt: { 'model mini': 34 } }, 'must'],
    [{ pagesTold: { told: 1 } }, 'aim'],
  ] as const;
  for (const [values, level] of levels) {
    assert.deepEqual(
      reached(values).map((one) => one.reached),
      [level],
      JSON.stringify(values),
    );
  }
});

test('what its instruments are often wrong about reaches nothing', () => {
  const report = reportOf({ namedSeen: { told: 0.99 } });
  const doubtful = { ...report, measures: report.measures.map((one) => ({ ...one, doubtful: true as const })) };
  assert.equal(reachedGoals(doubtful, 'told').find(({ value }) => value)!.reached, 'not to be used');
});

test('stories of which far fewer pages count than of true ones are not judged', () => {
  const reached = (naming: number) => {
    const report = reportOf({
      naming: { told: naming, [trueStories]: 1 },
      namedSeen: { told: 0.99, [trueStories]: 0.99 },
    });
    return reachedGoals(report, 'told').find(({ value }) => value)!;
  };
  assert.equal(reached(0.9).reached, 'aim');
  assert.equal(reached(0.89).reached, 'not to be used');
  assert.match(reached(0.89).notes.join(), /too few pages/);
});

test('what the interval does not bear out is said to be perhaps less', () => {
  const reached = (value: Estimate) => {
    const { measures, ...report } = reportOf({ frechetLateOverEarly: { told: value.mean } });
    return reachedGoals({ ...report, measures: [{ ...measures[0]!, values: { told: value } }] }, 'told').find(
      (one) => one.value,
    )!;
  };
  const count = 10;
  assert.equal(reached({ mean: 1.2, low: 1.15, high: 1.29, count }).perhapsLess, false);
  assert.equal(reached({ mean: 1.2, low: 1.05, high: 1.35, count }).perhapsLess, true);
  assert.equal(reached({ mean: 1.4, low: 1.05, high: 1.8, count }).perhapsLess, false);
  const alone = { mean: 1, low: 1, high: 1, count: 1, noInterval: true } as const;
  assert.equal(reached(alone).perhapsLess, true);
  assert.equal(qualityRows([reached(alone)])[1]![6], 'aim, perhaps less');
});

test('the table says how often probe and reader are right', () => {
  const report = reportOf({
    naming: { told: 0.8, [trueStories]: 0.85 },
    namedSeen: { told: 0.9, [trueStories]: 0.99 },
    'probe:who': { [trueStories]: 0.984 },
    'reader:who': { [trueStories]: 1 },
  });
  const row = qualityRows(reachedGoals(report, 'told')).find(([name]) => name!.startsWith('everybody'))!;
  assert.deepEqual(row.slice(1), [
    '90.0 %',
    '99.0 %',
    '80.0 %, true 85.0 %',
    '85.0 %',
    '95.0 %',
    'must',
    'probe, who 98.4 %; reader, who 100.0 %',
  ]);
});
