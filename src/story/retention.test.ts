import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { cachePolicies, defaultRetention, retention, type PageSpan, type Retention } from './retention.ts';

/** Pages of thirty tokens: BOS or a mark of four tokens, seven or four of text, `<img>`, twenty rows, `</img>`. */
const pages = Array.from({ length: 100 }, (_, i): PageSpan => {
  const start = i * 30;
  return { start, text: start + (i === 0 ? 1 : 4), beginImage: start + 8, endImage: start + 29 };
});

/** The positions kept when the policy is asked after every page, as a telling does. */
function keptAfter(policy: Retention, count: number): number[] {
  let kept: number[] = [];
  for (let page = 1; page <= count; page++) {
    const all = [...kept, ...Array.from({ length: 30 }, (_, i) => (page - 1) * 30 + i)];
    const ranges = policy(pages.slice(0, page));
    kept = all.filter((at) => ranges.some(([start, end]) => at >= start && at < end));
  }
  return kept;
}

const span = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);

test('dense keeps everything', () => {
  assert.deepEqual(keptAfter(retention('dense'), 100), span(0, 3000));
});

test('until the window is full, every policy keeps everything', () => {
  for (const name of cachePolicies) assert.deepEqual(keptAfter(retention(name), 8), span(0, 240), name);
});

test('a window keeps BOS and its pages, the first without its mark', () => {
  assert.deepEqual(keptAfter(retention('window'), 12), [0, ...span(124, 360)]);
  assert.deepEqual(keptAfter(retention('window', { ...defaultRetention, pictures: 1 }), 3), [0, ...span(64, 90)]);
});

test('a sink keeps the first tokens and whole pages', () => {
  assert.deepEqual(keptAfter(retention('sink'), 12), [...span(0, 4), ...span(120, 360)]);
});

test('a multimodal sink also keeps what is around the pictures that left, each token once', () => {
  const around = (page: number) => [
    ...span(page * 30 + 4, page * 30 + 16),
    ...span(page * 30 + 21, page * 30 + 30),
    ...span(page * 30 + 30, page * 30 + 33),
  ];
  assert.deepEqual(keptAfter(retention('multimodal-sink'), 10), [
    ...span(0, 4),
    ...around(0),
    ...around(1),
    ...span(63, 300),
  ]);
});

test('bounded policies hold no more after 100 pages than after 30', () => {
  for (const name of ['window', 'sink', 'multimodal-sink'] as const) {
    assert.equal(keptAfter(retention(name), 100).length, keptAfter(retention(name), 30).length, name);
  }
});

test('a window without pictures is refused', () => {
  assert.throws(() => retention('window', { ...defaultRetention, pictures: 0 }), UsageError);
});
