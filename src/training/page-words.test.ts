import assert from 'node:assert/strict';
import { test } from 'node:test';

import { float32 } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { llamaPresets } from '../models/llama.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { PageWords, wordLoss } from './page-words.ts';

const { vocabSize } = llamaPresets.mini;
/** Each letter a token of its own. */
const codec = {
  encode: (text: string) => [...text].map((letter) => letter.codePointAt(0)!),
} as ConstructorParameters<typeof PageWords>[0]['codec'];
const idOf = (letter: string): number => letter.codePointAt(0)!;

test('rare words of a page take the larger share, those of every page none', () => {
  const words = new PageWords({ codec }, ['abc', 'abd', 'ae', 'abb']);
  const { data, shape } = words.batch([0, 1]);
  assert.deepEqual(shape, [2, vocabSize]);
  const share = (row: number, letter: string): number => Number(data[row * vocabSize + idOf(letter)]);
  assert.equal(share(0, 'a'), 0);
  const [b, c] = [Math.log(4 / 3), Math.log(4)];
  assert.ok(Math.abs(share(0, 'b') - b / (b + c)) < 1e-6);
  assert.ok(Math.abs(share(0, 'c') - c / (b + c)) < 1e-6);
  assert.equal(share(0, 'd'), 0);
  assert.ok(share(1, 'd') > 0.8);
});

test('rows without a page, and pages that say what all say, want nothing', () => {
  const words = new PageWords({ codec }, ['aa', 'a']);
  assert.deepEqual(words.batch([0], 3).shape, [3, vocabSize]);
  assert.ok(words.batch([0, 1], 3).data.every((share) => Number(share) === 0));
});

test('the loss is the cross-entropy of the wanted shares, and nothing for rows that want nothing', async () => {
  const runtime = inlineRuntime();
  const wanted = float32([2, vocabSize]);
  (wanted.data as Float32Array).set([0.25, 0.75], 5);
  const features = input('features', 'float32', [2, 3, 2]);
  await using session = await runtime.load(
    program({ loss: wordLoss(features, input('wanted', 'float32', wanted.shape)) }),
  );
  const weight = Float32Array.from({ length: vocabSize * 2 }, (_, i) => Math.sin(i));
  const bias = Float32Array.from({ length: vocabSize }, (_, i) => Math.cos(i));
  const values = [1, 2, 3, 4, 5, 6, 0, 0, 0, 0, 0, 0];
  const { loss } = await session.run({
    features: float32([2, 3, 2], Float32Array.from(values)),
    wanted,
    'words.weight': float32([vocabSize, 2], weight),
    'words.bias': float32([vocabSize], bias),
  });
  const logits = Array.from(bias, (b, v) => b + 3 * weight[2 * v]! + 4 * weight[2 * v + 1]!);
  const normaliser = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0));
  assert.ok(Math.abs(Number(loss!.data[0]) - (normaliser - 0.25 * logits[5]! - 0.75 * logits[6]!)) < 1e-4);
  assert.equal(loss!.data[1], 0);
});
