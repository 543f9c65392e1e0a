import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { NoRepeat } from './no-repeat.ts';

/** Ids below 50 begin words, the others go on with them. */
const codec = { pieceOf: (id: number) => (id < 50 ? `\u2581w${id}` : `w${id}`) };

test('what would complete a run that was written is banned, whichever page it was on', () => {
  const said = new NoRepeat(3, codec);
  said.add([1, 2, 3, 4]);
  said.add([9, 1, 2, 5]);
  assert.deepEqual(said.banned([7, 1, 2]), [3, 5]);
  assert.deepEqual(said.banned([2, 3]), [4]);
  assert.deepEqual(said.banned([2]), []);
  assert.deepEqual(said.banned([4, 9]), [], 'runs do not reach from page to page');
});

test('a word that has begun comes to its end', () => {
  const said = new NoRepeat(3, codec);
  said.add([1, 2, 60, 3]);
  assert.deepEqual(said.banned([1, 2]), []);
  assert.deepEqual(said.banned([2, 60]), [3]);
});

test('a size of 0 bans nothing', () => {
  const said = new NoRepeat(0, codec);
  said.add([1, 1, 1, 1]);
  assert.deepEqual(said.banned([1, 1, 1]), []);
});

test('pages written without what is banned hold no run of an earlier page, and what is banned would make one', () => {
  const page = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(page, { minLength: 1, maxLength: 6 }), (size, pages) => {
      const said = new NoRepeat(size, codec);
      const runs = new Set<string>();
      const runAt = (ids: readonly number[]) => ids.slice(-size).join();
      for (const wanted of pages) {
        const written: number[] = [];
        for (const id of wanted) {
          const next = [...written, id];
          const repeats = next.length >= size && runs.has(runAt(next));
          assert.equal(said.banned(written).includes(id), repeats);
          if (!repeats) written.push(id);
        }
        said.add(written);
        for (let end = size; end <= written.length; end++) runs.add(runAt(written.slice(0, end)));
      }
    }),
  );
});
