import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import { layOutPages, padBatch, randomPrefix, storyTokens, textTokens, trainingExample } from './sequence.ts';
import { byteCodec } from './sequence.fixture.ts';

const tokens = storyTokens(byteCodec(2), 2);
const { bos, eos, beginImage, endImage, queries } = tokens;
const picture = [beginImage, ...queries, endImage];
const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];

test('pages join without spaces and only pages after the first carry the mark', () => {
  const { tokens: ids, pages } = layOutPages(tokens, ['ab', 'c']);
  assert.deepEqual(ids, [bos, ...bytes('ab'), ...picture, ...bytes('[INST]c'), ...picture]);
  assert.deepEqual(pages, [
    { start: 0, picture: 4 },
    { start: 7, picture: 15 },
  ]);
});

test('text cannot smuggle in pictures or page marks', () => {
  assert.deepEqual(textTokens(tokens, ' a<img></img>[INST]b<img_00001> ', false), [...bytes('[INST]ab'), beginImage]);
});

test('a vocabulary without enough picture tokens is refused', () => {
  assert.throws(
    () => storyTokens(byteCodec(2), 3),
    new UsageError('the tokenizer has no <img_00002>; pictures take 3 tokens'),
  );
});

/** The tokens that an example learns to predict. */
function learned(prefix: number, everyPage = false): number[] {
  const { labels, weights } = trainingExample(tokens, ['a', 'b', 'c'], { prefix, everyPage });
  return labels.filter((_, i) => weights[i] === 1);
}

test('the target page teaches its mark, text, <img> and EOS, and nothing else', () => {
  assert.deepEqual(learned(1), [...bytes('[INST]b'), beginImage, eos]);
  assert.deepEqual(learned(2), [...bytes('[INST]c'), beginImage, eos]);
  const { contextPictures, targetPicture, tokens: ids } = trainingExample(tokens, ['a', 'b', 'c'], { prefix: 2 });
  assert.deepEqual(
    [...contextPictures, targetPicture].map((at) => ids[at!]),
    [queries[0], queries[0], queries[0]],
  );
});

test('with every page, earlier texts are learned too, and EOS still comes once, at the end', () => {
  assert.deepEqual(learned(2, true), [...bytes('[INST]b'), beginImage, ...bytes('[INST]c'), beginImage, eos]);
});

test('with the whole story given, only its end is learned', () => {
  assert.deepEqual(learned(3), [eos]);
  assert.equal(trainingExample(tokens, ['a'], { prefix: 1 }).targetPicture, undefined);
  assert.throws(() => learned(4), UsageError);
});

test('prefixes cover 1 to all but the last page, and all of them at the end of a story', () => {
  const random = new Random(1);
  const drawn = (ends: boolean) => new Set(Array.from({ length: 200 }, () => randomPrefix(random, 4, ends)));
  assert.deepEqual([...drawn(false)].sort(), [1, 2, 3]);
  assert.deepEqual([...drawn(true)].sort(), [1, 2, 3, 4]);
});

test('a batch counts picture rows over all examples and points queries into the flat tokens', () => {
  const examples = [
    trainingExample(tokens, ['a', 'b', 'c'], { prefix: 2 }),
    trainingExample(tokens, ['a', 'b'], { prefix: 1 }),
    trainingExample(tokens, ['a'], { prefix: 1 }),
  ];
  const batch = padBatch(tokens, examples, 40);
  assert.deepEqual(batch.pictures, [
    { example: 0, page: 0 },
    { example: 0, page: 1 },
    { example: 1, page: 0 },
    { example: 2, page: 0 },
  ]);
  assert.deepEqual(
    [...batch.pictureRows].filter((row) => row >= 0),
    [0, 1, 2, 3, 4, 5, 6, 7],
  );
  for (const [place, row] of batch.pictureRows.entries()) {
    if (row >= 0) assert.equal(Number(batch.tokens[place]), queries[row % 2]);
  }
  assert.deepEqual(
    [...batch.queryRows.slice(0, 4)].map((row) => Number(batch.tokens[row])),
    [...queries, ...queries],
  );
  assert.deepEqual([...batch.queryRows.slice(4)], [-1, -1]);
  assert.equal(
    batch.weights.slice(80).reduce((a, b) => a + b),
    1,
  );
  assert.throws(() => padBatch(tokens, examples, 10), UsageError);
});
