import assert from 'node:assert/strict';
import { test } from 'node:test';

import { curveRows, measureRow, textTable } from './text-table.ts';

const estimate = (mean: number) => ({ mean, low: mean, high: mean, count: 1 });

test('columns are of equal width, names to the left and values to the right', () => {
  const row = measureRow(
    { key: 'length', name: 'length', unit: 'number', values: { told: { mean: 2, low: 1, high: 3, count: 9 } } },
    ['told', 'true'],
  );
  assert.deepEqual(textTable([['', 'told', 'true'], row, ['rest', '', '7']]), [
    '                       told  true',
    'length  2.00 (1.00 to 3.00)',
    'rest                            7',
  ]);
  assert.deepEqual(textTable([]), []);
});

test('a curve is a row a range of pages, whichever set has it', () => {
  const lines = {
    told: [
      { pages: [2, 10], value: estimate(0.5) },
      { pages: [11, 11], value: estimate(1) },
    ],
    true: [{ pages: [2, 10], value: estimate(0.25) }],
  } as const;
  assert.deepEqual(curveRows({ key: 'said', name: 'said', unit: 'share', lines }, ['true', 'told', 'other']), [
    ['said, pages 2 to 10', '25.0 %', '50.0 %', ''],
    ['said, page 11', '', '100.0 %', ''],
  ]);
});
