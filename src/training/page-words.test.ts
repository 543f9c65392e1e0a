import assert from 'node:assert/strict';
import { test } from 'node:test';

import { float32 } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { PageWords, placesOf, tellingWords, wordLoss, wordsForNames } from './page-words.ts';

/** Each letter a token of its own. */
const codec = {
  encode: (text: string) => [...text].map((letter) => letter.codePointAt(0)!),
} as ConstructorParameters<typeof PageWords>[0]['codec'];

test('words count that some stories are about, not those that every story has or hardly any page', () => {
  // `a` is on every page, `d` on one page of most stories, `b` on two pages of one story in four.
  const stories = Array.from({ length: 40 }, (_, i) => ['a', i % 4 === 0 ? 'abb' : 'a', i % 4 === 0 ? 'ab' : 'ad']);
  const long = Array.from({ length: 300 }, (_, i) => (i < 2 ? 'ac' : 'a'));
  assert.deepEqual(tellingWords({ codec }, [...stories, long]), codec.encode('b'));
  assert.deepEqual(tellingWords({ codec }, [long]), []);
});

test('a word stands for a name that is on more than half of its pages, and on few others', () => {
  // Of `r` two pages of three have `T`, of `s` one of two; of three with `b` one has `T`, one `N`; `x` always has `T`, but is on hardly any page.
  const others = Array.from({ length: 300 }, () => 'e');
  const stories = [['Tra', 'Tr', 'r', 'Ts', 's', 'Tb', 'Nb', 'N', 'Na', 'Tr', 'Tra', 'b'], others, ['Tx']];
  const names = codec.encode('TN');
  assert.deepEqual(wordsForNames({ codec }, stories, names), codec.encode('ar'));
  assert.deepEqual(wordsForNames({ codec }, stories, []), []);
  // The hero of a whole data set says nothing about the words beside it.
  const oneHero = Array.from({ length: 40 }, () => ['Tae', 'Tra', 'Te', 'a']);
  assert.deepEqual(wordsForNames({ codec }, oneHero, names), []);
});

test('a name stands where its token does, and where it begins a page in pieces', () => {
  const pieces = ['\u2581', '[INST]', '\u2581Nalla', 'N', 'alla', '\u2581ran', '.', 'ow'];
  const ids = (...told: string[]): number[] => told.map((piece) => pieces.indexOf(piece));
  const vocabulary = {
    encode: () => ids('\u2581', '[INST]'),
    idOf: (piece: string) => (pieces.includes(piece) ? pieces.indexOf(piece) : undefined),
    pieceOf: (id: number) => pieces[id]!,
  } as unknown as typeof codec;
  const names = new Set(ids('\u2581Nalla'));
  const places = (...told: string[]) => placesOf(names, { codec: vocabulary }, ids(...told));
  assert.deepEqual(places('\u2581ran', '\u2581Nalla', '.'), [1]);
  assert.deepEqual(places('.', '\u2581', '[INST]', 'N', 'alla', '\u2581ran'), [3, 4]);
  assert.deepEqual(places('\u2581', '[INST]', 'N', 'alla'), [2, 3]);
  assert.deepEqual(places('\u2581', '[INST]', 'N', 'ow', '\u2581ran', 'N', 'alla'), []);
});

test('a batch says which of the words stand on each page', () => {
  const words = new PageWords({ codec }, codec.encode('bcd'), ['abc', 'a', 'dd']);
  const { shape, data } = words.batch([2, 0]);
  assert.deepEqual(shape, [2, 3]);
  assert.deepEqual([...data], [0, 0, 1, 1, 1, 0]);
});

test('the loss sums the binary cross-entropies of the words, however sure they are', async () => {
  const runtime = inlineRuntime();
  const [features, present] = [input('features', 'float32', [2, 2, 1]), input('present', 'float32', [2, 3])];
  await using session = await runtime.load(program({ loss: wordLoss(features, present) }));
  const { loss } = await session.run({
    features: float32([2, 2, 1], Float32Array.of(1, 1, 200, 200)),
    present: float32([2, 3], Float32Array.of(1, 0, 1, 1, 0, 0)),
    'words.label.weight': float32([3, 1], Float32Array.of(0.5, -1, 2)),
    'words.label.bias': float32([3], Float32Array.of(0, 0.25, 0)),
  });
  // Both places say the same, so the evidence of a place is the whole picture's.
  const crossEntropy = (logit: number, is: number): number =>
    Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - logit * is;
  const expected = [
    crossEntropy(0.5, 1) + crossEntropy(-0.75, 0) + crossEntropy(2, 1),
    crossEntropy(100, 1) + crossEntropy(-199.75, 0) + crossEntropy(400, 0),
  ];
  expected.forEach((value, row) => assert.ok(Math.abs(Number(loss!.data[row]) / value - 1) < 1e-5, `row ${row}`));
});
