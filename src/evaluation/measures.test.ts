import assert from 'node:assert/strict';
import { test } from 'node:test';

import { groupedMean, groupedRatio, jackknife } from './bootstrap.ts';
import { formatEstimate, knownOnly } from './measures.ts';

test('what has no interval says so, and is not taken for exact', async () => {
  const values = {
    exact: groupedMean([[1], [1]]),
    few: await jackknife([1, 2], (all) => all.length),
    // One draw in four holds nothing to divide by.
    open: groupedRatio([
      { of: [1], to: [0] },
      { of: [1], to: [1] },
    ]),
    none: groupedMean([]),
  };
  const { measures } = knownOnly({ measures: [{ key: 'a', name: 'a', unit: 'number', values }], curves: [] });
  const written = Object.entries(measures[0]!.values).map(([set, value]) => [set, formatEstimate(value, 'number')]);
  assert.deepEqual(Object.fromEntries(written), {
    exact: '1.00',
    few: '2.00 (no interval)',
    open: '2.00 (no interval)',
  });
  assert.deepEqual(JSON.parse(JSON.stringify(measures)), measures);
});
