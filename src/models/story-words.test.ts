import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordsLeft, wordsOfPage, wordsUpTo } from './story-words.ts';

test('words of the page count whole, those of the pages before less with every page', () => {
  const pages = [[1, 1], [2], [0, 2]];
  const words = wordsUpTo(3, pages);
  const left = [0, 2 * 0.8 ** 2, 0.8];
  [1, 0, 1, ...left].forEach((count, i) => assert.ok(Math.abs(words[i]! - count) < 1e-6, `${words[i]} for ${count}`));
});

test('read page by page they are the same', () => {
  const pages = [[3, 0], [1, 2, 2], [], [0]];
  const left = pages.slice(0, -1).reduce<Float32Array>(wordsLeft, new Float32Array(4));
  assert.deepEqual(wordsOfPage(left, pages.at(-1)!), wordsUpTo(4, pages));
});

test('of no page there are none', () => {
  assert.deepEqual([...wordsUpTo(2, [])], [0, 0, 0, 0]);
});
