import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UsageError } from '../core/errors.ts';
import { bytePiece, type Piece, type SentencePieceModel } from '../formats/sentencepiece.ts';
import { Bpe } from './bpe.ts';

/** Learned pieces, the first merged first; equal scores where a test needs ties. */
const learned = ['ab', 'ba', '▁a', 'abab', '▁▁', 'bc', 'abc', 'a', 'b', 'c', '▁', 'é'];

function modelOf(
  options: Partial<SentencePieceModel> = {},
  scores: (i: number) => number = (i) => -i,
): SentencePieceModel {
  const byteFallback = options.byteFallback ?? true;
  const fixed: Piece[] = [
    { text: '<unk>', score: 0, kind: 'unknown' },
    { text: '<s>', score: 0, kind: 'control' },
    { text: '</s>', score: 0, kind: 'control' },
    { text: '<i>', score: 0, kind: 'userDefined' },
    { text: '<i>b', score: 0, kind: 'userDefined' },
  ];
  const bytes = Array.from({ length: byteFallback ? 256 : 0 }, (_, b): Piece => ({
    text: bytePiece(b),
    score: 0,
    kind: 'byte',
  }));
  return {
    pieces: [...fixed, ...bytes, ...learned.map((text, i): Piece => ({ text, score: scores(i), kind: 'normal' }))],
    byteFallback,
    addDummyPrefix: true,
    removeExtraWhitespaces: false,
    bosPiece: '<s>',
    eosPiece: '</s>',
    unknownSurface: ' ⁇ ',
    ...options,
  };
}

const piecesOf = (bpe: Bpe, text: string) => bpe.encode(text).map((id) => bpe.pieces[id]!.text);

// What sentencepiece 0.2.3 gives for the same models.
const encodings: [name: string, text: string, pieces: string[], options?: Partial<SentencePieceModel>][] = [
  ['nothing', '', []],
  ['the best pair first, not the longest', 'aba', ['▁', 'ab', 'a']],
  ['a merge of merges', 'ababc', ['▁', 'abab', 'c']],
  ['spaces are kept', 'a  a ', ['▁a', '▁', '▁a', '▁']],
  ['spaces are tidied', '  a  a ', ['▁a', '▁a'], { removeExtraWhitespaces: true }],
  ['only spaces, tidied', '   ', [], { removeExtraWhitespaces: true }],
  ['no dummy prefix', 'ab', ['ab'], { addDummyPrefix: false }],
  ['bytes of an unknown character', 'aß', ['▁a', '<0xC3>', '<0x9F>']],
  ['a run of unknown characters', 'axyb', ['▁a', '<unk>', 'b'], { byteFallback: false }],
  ['the longest user-defined symbol', 'a<i>bb<i>a', ['▁a', '<i>b', 'b', '<i>', 'a']],
  ['control pieces stay text', '<s>', ['▁', '<0x3C>', '<0x73>', '<0x3E>']],
  ['a lone surrogate', '\ud800', ['▁', '<0xEF>', '<0xBF>', '<0xBD>']],
];
for (const [name, text, pieces, options] of encodings) {
  test(`encodes ${name}`, () => assert.deepEqual(piecesOf(new Bpe(modelOf(options)), text), pieces));
}

test('among equal scores the leftmost pair is merged first', () => {
  const bpe = new Bpe(modelOf({ addDummyPrefix: false }, () => -1));
  assert.deepEqual(piecesOf(bpe, 'bab'), ['ba', 'b']);
});

const decodings: [name: string, pieces: string[], text: string, options?: Partial<SentencePieceModel>][] = [
  ['the first space is the dummy prefix', ['▁a', '▁a'], 'a a'],
  ['only one of two spaces is', ['▁▁', 'a'], ' a'],
  ['a leading space is text without the prefix', ['▁a'], ' a', { addDummyPrefix: false }],
  ['leading spaces vanish when tidied', ['▁', '▁a'], 'a', { removeExtraWhitespaces: true }],
  ['control pieces are invisible', ['<s>', '▁a', '</s>'], 'a'],
  ['the unknown piece', ['▁a', '<unk>'], 'a ⁇ '],
  ['bytes of one character', ['▁a', '<0xC3>', '<0x9F>'], 'aß'],
  ['each byte of a broken character', ['<0xE2>', '<0x96>', 'a'], '\ufffd\ufffda'],
  ['a byte order mark', ['<0xEF>', '<0xBB>', '<0xBF>'], '\ufeff'],
];
for (const [name, pieces, text, options] of decodings) {
  test(`decodes: ${name}`, () => {
    const bpe = new Bpe(modelOf(options));
    assert.equal(bpe.decode(pieces.map((piece) => bpe.idOf(piece)!)), text);
  });
}

test('an id outside the vocabulary is refused', () => {
  assert.throws(() => new Bpe(modelOf()).decode([100_000]), UsageError);
});

const abc = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', 'ß'), maxLength: 40 });
const anyText = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('▁', ' '));

test('decoding gives back any text', () => {
  const bpe = new Bpe(modelOf());
  fc.assert(fc.property(fc.oneof(abc, anyText), (text) => assert.equal(bpe.decode(bpe.encode(text)), text)));
});

/** The rule itself, without a queue: again and again join the best pair there is. */
function mergeSlowly(text: string, model: SentencePieceModel): string[] {
  const scores = new Map(model.pieces.filter(({ kind }) => kind === 'normal').map(({ text: t, score }) => [t, score]));
  const symbols = [...`▁${text.replaceAll(' ', '▁')}`];
  for (;;) {
    let best = -1;
    for (let i = 0; i + 1 < symbols.length; i++) {
      const score = scores.get(symbols[i]! + symbols[i + 1]!);
      if (score !== undefined && (best < 0 || score > scores.get(symbols[best]! + symbols[best + 1]!)!)) best = i;
    }
    if (best < 0) return symbols;
    symbols.splice(best, 2, symbols[best]! + symbols[best + 1]!);
  }
}

test('the queue merges as the rule says', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 60 });
  const withSpace: Piece = { text: 'a▁b', score: -0.5, kind: 'normal' };
  for (const scores of [(i: number) => -i, (i: number) => -(i % 3)]) {
    const { pieces, ...model } = modelOf({}, scores);
    // A piece with a space inside keeps words from being merged one by one.
    for (const known of [pieces, [...pieces, withSpace]]) {
      const bpe = new Bpe({ ...model, pieces: known });
      fc.assert(
        fc.property(letters, (text) =>
          assert.deepEqual(piecesOf(bpe, text), mergeSlowly(text, { ...model, pieces: known })),
        ),
      );
    }
  }
});
