import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UsageError } from '../core/errors.ts';
import { encodeSentencePieceModel, parseSentencePieceModel } from '../formats/sentencepiece.ts';
import { Bpe } from '../models/bpe.ts';
import { trainTokenizer } from './tokenizer.ts';

const fixedPieces = 3 + 256;
const learnedFrom = (texts: string[], size: number, options = {}) =>
  trainTokenizer(texts, { vocabularySize: size, characterCoverage: 1, ...options })
    .pieces.filter(({ kind }) => kind === 'normal')
    .map(({ text }) => text);

test('the most frequent pair is merged first, and the shorter of equals', () => {
  // ▁lo stands 5 times, low 3 times
  const learned = learnedFrom(['low low low lot lot'], fixedPieces + 3 + 5);
  assert.deepEqual(learned, ['lo', '▁lo', '▁low', 'l', 'o', '▁', 'w', 't']);
});

const boundaries: [name: string, text: string, forbidden: RegExp][] = [
  ['digits', '12 12 12 12 a1 a1 a1', /\d.|.\d/u],
  ['words', 'a b a b a b a b', /.▁/u],
  ['letters and punctuation', 'a, a, a, "a" "a" "a"', /\p{L}[,"]|[,"]\p{L}/u],
  ['scripts', 'aб aб aб aб', /aб/u],
  ['user-defined symbols', 'ab<i>cd ab<i>cd ab<i>cd', /[<>]|bc/u],
];
for (const [name, text, forbidden] of boundaries) {
  test(`no piece joins across ${name}`, () => {
    const userDefined = ['<i>'];
    const alphabet = new Set(text.replaceAll('<i>', '').replaceAll(' ', '▁')).add('▁').size;
    for (let merges = 1; ; merges++) {
      let learned: string[];
      try {
        learned = learnedFrom([text], fixedPieces + 1 + alphabet + merges, { userDefined });
      } catch (error) {
        assert.match((error as Error).message, /too large/);
        assert.ok(merges > 1);
        break;
      }
      for (const piece of learned) assert.doesNotMatch(piece, forbidden);
    }
  });
}

test('a length limit holds', () => {
  const learned = learnedFrom(['abcdefgh abcdefgh'], fixedPieces + 9 + 5, { maxPieceLength: 3 });
  assert.equal(Math.max(...learned.map((piece) => piece.length)), 3);
});

test('rare characters are left to bytes', () => {
  const texts = ['a'.repeat(999), 'ß'];
  const bpe = new Bpe(trainTokenizer(texts, { vocabularySize: fixedPieces + 2, characterCoverage: 0.99 }));
  assert.equal(bpe.idOf('ß'), undefined);
  assert.equal(bpe.decode(bpe.encode('aß')), 'aß');
});

test('sizes that cannot be met are refused with the size that can', () => {
  assert.throws(() => learnedFrom(['abc'], fixedPieces + 3), { name: UsageError.name, message: /too small/ });
  assert.throws(() => learnedFrom(['abc'], 1000), { name: UsageError.name, message: /only 266 pieces/ });
});

test('a trained model survives its file and gives back any text', () => {
  const texts = ['The fox ran to the river.', 'The river ran to the sea, and the fox sat down.'];
  const model = trainTokenizer(texts, { vocabularySize: fixedPieces + 40, userDefined: ['<img>'] });
  const reread = parseSentencePieceModel(encodeSentencePieceModel(model), 'trained');
  assert.deepEqual(reread, model);
  const bpe = new Bpe(reread);
  assert.ok(bpe.encode(texts[1]!).length < texts[1]!.length / 2);
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...texts, 'the <img> fox'));
  fc.assert(
    fc.property(
      text.map((t) => t.replaceAll('▁', ' ')),
      (t) => assert.equal(bpe.decode(bpe.encode(t)), t),
    ),
  );
});
