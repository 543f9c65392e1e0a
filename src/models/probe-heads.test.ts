import assert from 'node:assert/strict';
import { test } from 'node:test';

import { countHeads } from './probe-heads.ts';

/** @param rows of chances in tenths, a digit each */
function headsIn(...rows: string[]): number {
  return headsOf(rows)[0]!;
}

/** @param labels for each its rows, as `headsIn` */
function headsOf(...labels: string[][]): number[] {
  const chances = Float32Array.from(labels.flat().join(''), (digit) => Number(digit) / 10);
  return countHeads(chances, { rows: labels[0]!.length, columns: labels[0]![0]!.length });
}

test('a head is counted once, in the middle of a place or shared by several', () => {
  assert.equal(headsIn('00000', '00900', '00000'), 1);
  assert.equal(headsIn('00000', '00550', '00000'), 1);
  assert.equal(headsIn('000000', '002300', '002300', '000000'), 1);
  assert.equal(headsIn('30000', '30000', '00000'), 1);
  assert.equal(headsIn('00000', '00000', '00000'), 0);
});

test('places far from each other, none of them sure, do not make a head together', () => {
  assert.equal(headsIn('1000100010001', '0000000000000', '0000000000000', '1000100010001'), 0);
  assert.equal(headsIn('1001001001001', '0000000000000', '0000000000000', '1001001001001'), 0);
  // Ends of rows follow each other in memory only.
  assert.equal(headsIn('00001', '10000', '00000'), 0);
  assert.equal(headsIn('9001001', '0000000', '0000000'), 1);
});

test('two heads with one label are two, wherever they are', () => {
  assert.equal(headsIn('0000000', '0900090', '0000000'), 2);
  assert.equal(headsIn('0600000', '0000000', '0000000', '0000006'), 2);
  assert.equal(headsIn('0000000', '0909000', '0000000'), 2);
  assert.equal(headsIn('0000000', '5509000', '0000000'), 2);
});

test('a head is there though nobody is sure whose it is, and the likeliest has it', () => {
  assert.deepEqual(headsOf(['000', '040', '000'], ['000', '030', '000']), [1, 0]);
  assert.deepEqual(headsOf(['000', '010', '000'], ['000', '000', '000']), [0, 0]);
});

test('heads beside each other go to one label each, unless one has enough for both', () => {
  assert.deepEqual(headsOf(['00000', '09020', '00000'], ['00000', '00070', '00000']), [1, 1]);
  assert.deepEqual(headsOf(['00000', '09080', '00000'], ['00000', '00010', '00000']), [2, 0]);
});
