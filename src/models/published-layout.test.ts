/** That the reference is the published layout. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { padBatch, trainingExample } from './published-layout.fixture.ts';
import { byteCodec } from './sequence.fixture.ts';
import { storyTokens } from './sequence.ts';

const tokens = storyTokens(byteCodec(2), 2);
const { eos, beginImage, queries } = tokens;
const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];

/** The tokens that an example learns to predict. */
function learned(prefix: number): number[] {
  const { labels, weights } = trainingExample(tokens, ['a', 'b', 'c'], prefix);
  return labels.filter((_, i) => weights[i] === 1);
}

test('the target page teaches its mark, text, <img> and EOS, and nothing else', () => {
  assert.deepEqual(learned(1), [...bytes('[INST]b'), beginImage, eos]);
  assert.deepEqual(learned(2), [...bytes('[INST]c'), beginImage, eos]);
  const { contextPictures, targetPicture, tokens: ids } = trainingExample(tokens, ['a', 'b', 'c'], 2);
  assert.deepEqual(
    [...contextPictures, targetPicture].map((at) => ids[at!]),
    [queries[0], queries[0], queries[0]],
  );
});

test('with the whole story given, only its end is learned', () => {
  assert.deepEqual(learned(3), [eos]);
  assert.equal(trainingExample(tokens, ['a'], 1).targetPicture, undefined);
  assert.throws(() => learned(4), UsageError);
});

test('a batch counts picture rows over all examples and points queries into the flat tokens', () => {
  const examples = [
    trainingExample(tokens, ['a', 'b', 'c'], 2),
    trainingExample(tokens, ['a', 'b'], 1),
    trainingExample(tokens, ['a'], 1),
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
  assert.deepEqual(
    batch.targetPages.map((page) => page && [page.pictureBefore, ...page.tokens]),
    [[1, ...bytes('[INST]c'), beginImage], [2, ...bytes('[INST]b'), beginImage], undefined],
  );
  assert.equal(
    batch.weights.slice(80).reduce((a, b) => a + b),
    1,
  );
  assert.throws(() => padBatch(tokens, examples, 10), UsageError);
});
