import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../../core/errors.ts';
import { Random } from '../../core/random.ts';
import { byteCodec } from '../../models/sequence.fixture.ts';
import { firstTarget } from '../../models/parallel-targets.ts';
import { storyTokens } from '../../models/sequence.ts';
import { checkLengths, fittingChunk, randomChunk } from './instruction.ts';

const tokens = storyTokens(byteCodec(16), 16);
const texts = Array.from({ length: 30 }, (_, page) => `Page ${page}.`);
const storyStart = 300;
const pagesOf = ({ pictures }: { readonly pictures: readonly number[] }): number[] =>
  pictures.map((picture) => picture - storyStart);

test('a chunk has ten pages, the opening among them where it is kept in sight, each with its picture', () => {
  const beginning = fittingChunk(tokens, texts, storyStart, { first: 0, withOpening: true });
  assert.deepEqual(pagesOf(beginning), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.equal(beginning.leaps, false);
  const later = fittingChunk(tokens, texts, storyStart, { first: 20, withOpening: true });
  assert.deepEqual(pagesOf(later), [0, 20, 21, 22, 23, 24, 25, 26, 27, 28]);
  assert.deepEqual(later.texts.slice(0, 2), ['Page 0.', 'Page 20.']);
  assert.deepEqual([later.leaps, later.endsStory], [true, false]);
  const last = fittingChunk(tokens, texts, storyStart, { first: 20, withOpening: false });
  assert.deepEqual(pagesOf(last), [20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
  assert.deepEqual([last.leaps, last.endsStory], [false, true]);
});

test('a chunk from the second page on follows the opening, so nothing leaps', () => {
  const chunk = fittingChunk(tokens, texts, storyStart, { first: 1, withOpening: true });
  assert.equal(chunk.leaps, false);
  assert.deepEqual(pagesOf(chunk), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('of long texts a chunk has as many pages as fit, and ends the story only with its last one', () => {
  const long = texts.map((text) => text.padEnd(140, '.'));
  const chunk = fittingChunk(tokens, long, storyStart, { first: 25, withOpening: true });
  assert.deepEqual(pagesOf(chunk), [0, 25, 26, 27, 28]);
  assert.equal(chunk.endsStory, false);
});

test('the last pages are learned as often as others', () => {
  const story = { texts, images: texts.map((_, page) => `${page}.webp`) };
  const context = { dataset: { train: [story], texts: [], heldOut: [] } };
  const random = new Random(1);
  const times = new Array<number>(texts.length).fill(0);
  for (let i = 0; i < 2000; i++) {
    const chunk = randomChunk(context, tokens, random);
    for (const page of chunk.pictures.slice(firstTarget(chunk))) times[page]!++;
  }
  const middle = times[15]!;
  for (const page of [10, 20, 25, 28, 29])
    assert.ok(times[page]! > 0.8 * middle, `${page}: ${times[page]} of ${middle}`);
});

test('a page that fits no chunk, in any language, is named before training', () => {
  const images = texts.map((_, page) => `${page}.webp`);
  const withLong = (long: number) => texts.map((text, page) => (page === 3 ? '.'.repeat(long) : text));
  const check = (long: number) =>
    checkLengths(
      {
        dataset: {
          train: [{ texts, translations: [{ lang: 'es', texts: withLong(long) }], images }],
          texts: [],
          heldOut: [],
        },
      },
      tokens,
    );
  // Beside it the opening's tokens, the page mark and <img>, two pictures and the queries of a third.
  const room = 960 - ('Page 0.'.length + 2) - ('[INST]'.length + 1) - 2 * 17 - 16;
  check(room);
  assert.throws(() => check(room + 1), new RegExp(`3.webp takes ${room + 8} tokens`));
  assert.throws(() => check(room + 1), UsageError);
});
