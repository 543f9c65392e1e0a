import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import type { Attention } from '../story/cached-llama.ts';
import { kinds } from './attention-kinds.ts';
import { askers, AttentionTally, type Place } from './attention-tally.ts';

const [layers, heads, pages] = [2, 3, 4];

/** A pass of `count` tokens over a cache with room for more than it holds, with any weights that add up to one. */
const passes = fc
  .record({
    page: fc.nat(pages - 1),
    cached: fc.nat(9),
    empty: fc.nat(3),
    count: fc.integer({ min: 1, max: 5 }),
    left: fc.nat(4),
    seed: fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
    places: fc.array(fc.record({ kind: fc.constantFrom(...kinds), page: fc.nat(pages - 1) }), {
      minLength: 20,
      maxLength: 20,
    }),
    asking: fc.array(fc.constantFrom(...askers), { minLength: 5, maxLength: 5 }),
  })
  .map(({ cached, empty, count, left, seed, ...rest }) => {
    const columns = [...Array(cached).keys(), ...Array<number>(empty).fill(-1), ...Array(count).keys()];
    const positions = Int32Array.from(columns, (place, i) =>
      place < 0 ? -1 : i < cached ? place : left + cached + place,
    );
    const layer = (which: number): Float32Array => {
      const rows = Array.from({ length: heads * count }, (_, row) => {
        const raw = [...positions].map((position, i) => {
          const isSeen = position >= 0 && i <= cached + empty + (row % count);
          return isSeen ? seed[(which + row + 3 * i) % seed.length]! : 0;
        });
        const sum = raw.reduce((total, x) => total + x, 0);
        return raw.map((x) => x / sum);
      });
      return Float32Array.from(rows.flat());
    };
    const attention: Attention = { positions, count, layers: Array.from({ length: layers }, (_, i) => layer(i)) };
    return { attention, ...rest };
  });

const close = (got: number, expected: number): void => assert.ok(Math.abs(got - expected) < 1e-5, `${got}`);

test('shares of all kinds add up to one: in all, from each page, in each head, and if spread evenly', () => {
  fc.assert(
    fc.property(fc.array(passes, { minLength: 1, maxLength: 4 }), (all) => {
      const tally = new AttentionTally({ layers, heads, pages });
      for (const { attention, places, page, asking } of all) tally.add(attention, places, page, (i) => asking[i]!);
      for (const asker of askers) {
        const asked = new Set(
          all
            .filter(({ attention, asking }) => asking.slice(0, attention.count).includes(asker))
            .map(({ page }) => page),
        );
        const total = tally.share(asker, () => true);
        if (asked.size === 0) assert.ok(Number.isNaN(total.share));
        else [total.share, total.even].forEach((sum) => close(sum, 1));
        for (const from of asked)
          close(
            tally.share(
              asker,
              () => true,
              (page) => page === from,
            ).share,
            1,
          );
        if (asked.size === 0) continue;
        const byKind = kinds.map((kind) => tally.heads(asker, kind));
        for (let head = 0; head < layers * heads; head++)
          close(
            byKind.reduce((sum, of) => sum + of[head]!, 0),
            1,
          );
        const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / of.length;
        kinds.forEach((kind, i) => close(tally.share(asker, (place) => place.kind === kind).share, mean(byKind[i]!)));
      }
    }),
    { numRuns: 100 },
  );
});

test('what a token gives is counted where it goes, and an even share is one of all that it sees', () => {
  const tally = new AttentionTally({ layers: 1, heads: 1, pages: 2 });
  const places: Place[] = [
    { page: 0, kind: 'bos' },
    { page: 0, kind: 'endImage' },
    { page: 1, kind: 'mark' },
    { page: 1, kind: 'text' },
  ];
  // One place is empty; the token at 1 has left the cache.
  const weights = Float32Array.from([0.75, 0, 0.25, 0, 0.5, 0, 0.125, 0.375]);
  tally.add({ positions: Int32Array.of(0, -1, 2, 3), count: 2, layers: [weights] }, places, 1, () => 'text');
  const of = (kind: Place['kind']) => tally.share('text', (place) => place.kind === kind);
  assert.deepEqual(of('bos'), { share: (0.75 + 0.5) / 2, even: (1 / 2 + 1 / 3) / 2 });
  assert.deepEqual(of('endImage'), { share: 0, even: 0 });
  assert.deepEqual(of('text'), { share: 0.375 / 2, even: 1 / 3 / 2 });
  assert.deepEqual(tally.heads('text', 'mark'), [(0.25 + 0.125) / 2]);
  const earlier = tally.share('text', (place, from) => place.page < from);
  assert.deepEqual(earlier, of('bos'));
});
