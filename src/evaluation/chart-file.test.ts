import assert from 'node:assert/strict';
import { test } from 'node:test';

import sharp from 'sharp';

import { chartFile } from './chart-file.ts';
import { colourOf } from './charts.ts';

test('a chart on its own can be drawn, and names the lines that it has', async () => {
  const point = (mean: number) => ({ mean, low: mean - 1, high: mean + 1, count: 9 });
  const lines = {
    sink: [
      { pages: [2, 10], value: point(3) },
      { pages: [11, 25], value: point(5) },
    ],
  } as const;
  const svg = chartFile({ key: 'far', name: 'far & wide', unit: 'number', lines }, ['dense', 'sink']);
  assert.match(svg, /far &amp; wide/);
  assert.doesNotMatch(svg, />dense</);
  assert.ok(svg.includes(colourOf(1)) && !svg.includes(colourOf(0)));
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  assert.deepEqual([width, height], [560, 320]);
});
