import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UsageError } from '../core/errors.ts';
import { bytePiece, encodeSentencePieceModel, type Piece } from '../formats/sentencepiece.ts';
import { pictureTokens, Tokenizer } from './tokenizer.ts';

/** Two control pieces, `<img>` as this project's own vocabularies have it, bytes, and a few letters. */
function tokenizer(specials: readonly string[]): Tokenizer {
  const pieces: Piece[] = [
    { text: '<unk>', score: 0, kind: 'unknown' },
    { text: '<s>', score: 0, kind: 'control' },
    { text: '</s>', score: 0, kind: 'control' },
    { text: '<img>', score: 0, kind: 'userDefined' },
    ...Array.from({ length: 256 }, (_, b): Piece => ({ text: bytePiece(b), score: 0, kind: 'byte' })),
    ...['▁a', 'a', 'b', '▁'].map((text, i): Piece => ({ text, score: -i, kind: 'normal' })),
  ];
  const model = encodeSentencePieceModel({
    pieces,
    byteFallback: true,
    addDummyPrefix: true,
    removeExtraWhitespaces: false,
    bosPiece: '<s>',
    eosPiece: '</s>',
    unknownSurface: ' ⁇ ',
  });
  return Tokenizer.fromModel(model, 'test.model', specials);
}

test('specials of the vocabulary keep their ids, the others follow it in order', () => {
  const it = tokenizer(pictureTokens(2));
  assert.deepEqual(
    ['<unk>', '<s>', '</s>', '<img>'].map((piece) => it.idOf(piece)),
    [0, 1, 2, 3],
  );
  assert.deepEqual(
    ['</img>', '<img_00000>', '<img_00001>'].map((piece) => it.idOf(piece)),
    [264, 265, 266],
  );
  assert.deepEqual([it.size, it.bos, it.eos, it.unknown], [267, 1, 2, 0]);
  assert.equal(it.pieceOf(266), '<img_00001>');
  assert.equal(it.idOf('missing'), undefined);
  assert.throws(() => it.pieceOf(267), UsageError);
});

test('each stretch between specials has its own dummy prefix, as LlamaTokenizer’s legacy rule says', () => {
  const it = tokenizer(pictureTokens(2));
  const pieces = it.encode('a<img><img_00000></img>a b').map((id) => it.pieceOf(id));
  assert.deepEqual(pieces, ['▁a', '<img>', '<img_00000>', '</img>', '▁a', '▁', 'b']);
});

const stretch = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '<', '>'), maxLength: 12 });
const page = fc
  .tuple(stretch, fc.constantFrom('<img>', '</img>', '<img_00000>'))
  .map(([text, special]) => text + special);

test('pages encoded one by one have the ids of the story encoded at once, and decode to it', () => {
  const it = tokenizer(pictureTokens(2));
  fc.assert(
    fc.property(fc.array(page, { maxLength: 5 }), (pages) => {
      const ids = it.encode(pages.join(''));
      assert.deepEqual(
        pages.flatMap((text) => it.encode(text)),
        ids,
      );
      assert.equal(it.decode(ids), pages.join(''));
    }),
  );
});

test('without specials, user-defined symbols are sentencepiece’s own: no prefix after them', () => {
  const it = tokenizer([]);
  assert.deepEqual(
    it.encode('a<img>a').map((id) => it.pieceOf(id)),
    ['▁a', '<img>', 'a'],
  );
});
