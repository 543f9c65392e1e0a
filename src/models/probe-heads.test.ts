import assert from 'node:assert/strict';
import { test } from 'node:test';

import { countHeads } from './probe-heads.ts';

/** @param rows of chances in tenths, a digit each */
function headsIn(...rows: string[]): number {
  const chances = Float32Array.from(rows.join(''), (digit) => Number(digit) / 10);
  return countHeads(chances, { rows: rows.length, columns: rows[0]!.length });
}

test('a head is counted once, in the middle of a place or shared by several', () => {
  assert.equal(headsIn('00000', '00900', '00000'), 1);
  assert.equal(headsIn('00000', '00550', '00000'), 1);
  assert.equal(headsIn('000000', '002300', '002300', '000000'), 1);
  assert.equal(headsIn('30000', '30000', '00000'), 1);
  assert.equal(headsIn('00000', '00000', '00000'), 0);
});

test('places far from each other, none of them sure, do not make a head together', () => {
  assert.equal(headsIn('2000200020002', '0000000000000', '0000000000000', '2000200020002'), 0);
  assert.equal(headsIn('1001001001001', '0000000000000', '1001001001001'), 0);
  // Ends of rows follow each other in memory only.
  assert.equal(headsIn('00002', '20000', '00000'), 0);
  assert.equal(headsIn('9004004', '0000000', '0000000'), 1);
});

test('a head that is rather not there than there is one still, where somebody would rather see nobody than the wrong one', () => {
  assert.equal(headsIn('00000', '00400', '00000'), 1);
  assert.equal(headsIn('00000', '01100', '00000'), 0);
  // Where it might be in several places it is in one of them.
  assert.equal(headsIn('4000400040004', '0000000000000', '0000000000000', '4000400040004'), 1);
});

test('two heads with one label are two, wherever they are', () => {
  assert.equal(headsIn('0000000', '0900090', '0000000'), 2);
  assert.equal(headsIn('0600000', '0000000', '0000000', '0000006'), 2);
  assert.equal(headsIn('0000000', '0909000', '0000000'), 2);
  assert.equal(headsIn('0000000', '5509000', '0000000'), 2);
});
