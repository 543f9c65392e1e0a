import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { Said } from './said.ts';

/** 40 to 42 end sentences, 43 is a quotation mark, 50 a page mark, every other id a word. */
const pieceOf = (id: number) => ({ 40: '.', 41: '?"', 42: '?', 43: '"', 50: '\u2581[INST]' })[id] ?? `\u2581w${id}`;
const codec = { pieceOf, decode: (ids: Iterable<number>) => [...ids].map(pieceOf).join('').replaceAll('\u2581', ' ') };

test('a run that was said is found where it is completed, whichever page it was on', () => {
  const said = new Said(3, codec);
  said.add([1, 2, 3, 4]);
  said.add([9, 1, 2, 5]);
  assert.equal(said.repeats([7, 1, 2, 3]), true);
  assert.equal(said.repeats([1, 2, 5]), true);
  assert.equal(said.repeats([7, 1, 2]), false);
  assert.equal(said.repeats([3, 4, 9]), false, 'runs do not reach from page to page');
});

test('a sentence is found at its end, however short; another may begin or end like it', () => {
  const said = new Said(8, codec);
  said.add([1, 2, 40, 3, 40]);
  assert.equal(said.repeats([7, 40, 1, 2, 40]), true);
  assert.equal(said.repeats([3, 40]), true);
  assert.equal(said.repeats([1, 2]), false);
  assert.equal(said.repeats([7, 2, 40]), false);
  assert.equal(said.repeats([1, 40]), false);
});

test('a sentence is the same at the beginning of a page and within one', () => {
  const said = new Said(8, codec);
  said.add([50, 1, 2, 40]);
  assert.equal(said.repeats([50, 7, 40, 1, 2, 40]), true);
  said.add([50, 7, 40, 3, 40]);
  assert.equal(said.repeats([50, 3, 40]), true);
});

test('a sentence is found that the same page has, but not a mark alone', () => {
  const said = new Said(8, codec);
  assert.equal(said.repeats([1, 2, 40, 3, 40, 1, 2, 40]), true);
  assert.equal(said.repeats([1, 2, 40, 3, 40]), false);
  assert.equal(said.repeats([1, 40, 40, 40]), false);
  said.add([1, 40, 40]);
  assert.equal(said.repeats([2, 40, 40]), false);
});

test('who speaks is no sentence, however often it is said', () => {
  const said = new Said(8, codec);
  said.add([7, 41, 1, 2, 40]);
  assert.equal(said.repeats([8, 41, 1, 2, 40]), false);
  assert.equal(said.repeats([8, 41, 1, 2, 40, 9, 41, 1, 2, 40]), false);
  assert.equal(said.repeats([8, 42, 43, 1, 2, 40, 9, 42, 43, 1, 2, 40]), false);
  said.add([1, 2, 40]);
  assert.equal(said.repeats([9, 40, 1, 2, 40]), true);
});

test('with a size of 0 nothing counts as said', () => {
  const said = new Said(0, codec);
  said.add([1, 40]);
  assert.equal(said.repeats([1, 40]), false);
});

test('a run repeats when and only when an earlier page holds it', () => {
  const page = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(page, { maxLength: 6 }), page, (size, pages, last) => {
      const said = new Said(size, codec);
      pages.forEach((ids) => said.add(ids));
      const holds = (ids: readonly number[], run: string) =>
        ids.some((_, i) => i + size <= ids.length && ids.slice(i, i + size).join() === run);
      const run = last.slice(-size).join();
      assert.equal(said.repeats(last), last.length >= size && pages.some((ids) => holds(ids, run)));
    }),
  );
});
