import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { UsageError } from '../core/errors.ts';
import { float32 } from '../core/tensor.ts';
import { KvCache } from './kv-cache.ts';
import {
  cachePolicies,
  defaultRetention,
  retention,
  type PageSpan,
  type Retention,
  type RetentionSettings,
} from './retention.ts';

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

test('a window keeps BOS and its pages, the first without its mark', () => {
  assert.deepEqual(keptAfter(retention('window'), 12), [0, ...span(124, 360)]);
  assert.deepEqual(keptAfter(retention('window', { ...defaultRetention, pictures: 1 }), 3), [0, ...span(64, 90)]);
});

test('a window with the opening keeps both, and the mark only where the one follows the other', () => {
  assert.deepEqual(keptAfter(retention('opening'), 8), span(0, 240));
  assert.deepEqual(keptAfter(retention('opening'), 12), [...span(0, 30), ...span(154, 360)]);
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

/** Sizes of a page's parts, in tokens. */
interface PageSize {
  readonly mark: number;
  readonly text: number;
  readonly picture: number;
}
const anySize = fc.record({ mark: fc.nat(4), text: fc.nat(12), picture: fc.integer({ min: 1, max: 12 }) });
const anySettings = fc.record({
  pictures: fc.integer({ min: 1, max: 9 }),
  firstTokens: fc.nat(8),
  sinkPages: fc.nat(9),
});

function layOut(sizes: readonly PageSize[]): PageSpan[] {
  let start = 0;
  return sizes.map(({ mark, text, picture }, i) => {
    const from = start + (i === 0 ? 1 : mark);
    const beginImage = from + text;
    const page = { start, text: from, beginImage, endImage: beginImage + picture + 1 };
    start = page.endImage + 1;
    return page;
  });
}

/** What a cache holds that takes pages in one by one and asks the policy before each picture, as a session does. */
function* told(policy: Retention, pages: readonly PageSpan[]): Generator<KvCache> {
  const cache = new KvCache({ layers: 1, heads: 1, headSize: 2, ropeBase: 10, block: 8 });
  const add = (count: number): void => {
    const rows = float32([1, 1, count, 2]);
    cache.append([{ keys: rows, values: rows }], count);
  };
  for (const [i, { start, beginImage, endImage }] of pages.entries()) {
    add(beginImage + 1 - start);
    cache.retain(policy(pages.slice(0, i + 1)));
    add(endImage - beginImage);
    yield cache;
  }
}

test('whatever the pages, what is held is what the policy asks for now, and the pages of the window are whole', () => {
  const holds = fc.property(
    fc.constantFrom(...cachePolicies),
    anySettings,
    fc.array(anySize, { minLength: 1, maxLength: 30 }),
    (name, settings, sizes) => {
      const pages = layOut(sizes);
      const policy = retention(name, settings);
      let count = 0;
      for (const { origins, storyLength } of told(policy, pages)) {
        const ranges = policy(pages.slice(0, ++count));
        // In order, each once, and although the cache was asked page by page: a policy never wants back what has left.
        const wanted = span(0, storyLength).filter((at) => ranges.some(([start, end]) => start <= at && at < end));
        assert.deepEqual(origins, wanted);
        const last = name === 'opening' ? Math.max(1, settings.pictures - 1) : settings.pictures;
        const first = Math.max(0, name === 'dense' ? 0 : count - last);
        const { start, text } = pages[first]!;
        assert.deepEqual(
          origins.filter((at) => at >= start),
          span((name === 'window' && first > 0) || (name === 'opening' && first > 1) ? text : start, storyLength),
        );
      }
    },
  );
  fc.assert(holds, { numRuns: 200 });
});

test('whatever the pages, a bounded memory is as large after page 200 as after page 30', () => {
  const isFlat = fc.property(
    fc.constantFrom(...cachePolicies.filter((name) => name !== 'dense')),
    anySettings,
    anySize,
    fc.array(anySize, { minLength: 1, maxLength: 5 }),
    (name, settings: RetentionSettings, opening, cycle) => {
      const sizes = [opening, ...Array.from({ length: 199 }, (_, i) => cycle[i % cycle.length]!)];
      const held: number[] = [];
      let bytes = 0;
      for (const cache of told(retention(name, settings), layOut(sizes))) {
        held.push(cache.length);
        if (held.length === 30) ({ bytes } = cache);
        if (held.length === 200) assert.equal(cache.bytes, bytes);
      }
      // Pages of as many sizes as the cycle has take turns.
      const later = held.slice(29);
      assert.deepEqual(
        later,
        later.map((_, i) => later[i % cycle.length]),
      );
    },
  );
  fc.assert(isFlat, { numRuns: 50 });
});

test('a window without pictures is refused', () => {
  assert.throws(() => retention('window', { ...defaultRetention, pictures: 0 }), UsageError);
});
