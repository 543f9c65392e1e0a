import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { spread } from './long-distance.ts';
import { longRanges } from './long-findings.ts';

test('ranges cover all pages but the opening, one after another, none of them short', () => {
  assert.deepEqual(longRanges(50), [
    [2, 10],
    [11, 25],
    [26, 50],
  ]);
  assert.deepEqual(longRanges(12), [[2, 12]]);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1000 }), (pages) => {
      const ranges = longRanges(pages);
      assert.equal(ranges[0]![0], 2);
      assert.equal(ranges.at(-1)![1], pages);
      ranges.slice(1).forEach(([from, to], i) => {
        assert.equal(from, ranges[i]![1] + 1);
        assert.ok(to - from >= 8);
      });
    }),
  );
});

test('pages are spread over their range, each at most once', () => {
  assert.deepEqual(spread([2, 4]), [2, 3, 4]);
  assert.deepEqual(spread([26, 50], 5), [28, 33, 38, 43, 48]);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 500 }), fc.integer({ min: 1, max: 100 }), fc.nat(), (from, length, some) => {
      const count = 1 + (some % length);
      const pages = spread([from, from + length - 1], count);
      assert.equal(new Set(pages).size, count);
      assert.ok(pages.every((page) => page >= from && page < from + length));
    }),
  );
});
