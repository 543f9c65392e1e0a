import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { dense, retention, window, type PageSpan } from './retention.ts';

/** Pages of ten tokens: BOS or a mark of one token, four of text, `<img>`, three rows, `</img>`. */
const pages = Array.from({ length: 12 }, (_, i): PageSpan => {
  const start = i * 10;
  return { start, text: start + 1, beginImage: start + 5, endImage: start + 9 };
});

test('dense keeps everything', () => {
  assert.deepEqual(dense(pages), [[0, 120]]);
  assert.deepEqual(dense([]), []);
});

test('a window that is not full keeps everything', () => {
  for (const count of [1, 7, 8]) {
    assert.deepEqual(window({ pictures: 8 })(pages.slice(0, count)), [[0, count * 10]]);
  }
});

test('a full window keeps BOS and its pages, the first without its mark', () => {
  assert.deepEqual(window({ pictures: 8 })(pages), [
    [0, 1],
    [41, 120],
  ]);
  assert.deepEqual(window({ pictures: 1 })(pages), [
    [0, 1],
    [111, 120],
  ]);
});

test('a window without pictures is refused', () => {
  assert.throws(() => retention('window', { pictures: 0 }), UsageError);
});
