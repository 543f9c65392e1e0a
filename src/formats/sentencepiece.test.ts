import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { FormatError } from '../core/errors.ts';
import {
  ModelProto_SentencePiece_Type as PieceType,
  ModelProtoSchema,
  TrainerSpec_ModelType as ModelType,
} from './proto/sentencepiece_model_pb.js';
import {
  bytePiece,
  encodeSentencePieceModel,
  parseSentencePieceModel,
  type SentencePieceModel,
} from './sentencepiece.ts';

const model: SentencePieceModel = {
  pieces: [
    { text: '<unk>', score: 0, kind: 'unknown' },
    { text: '<s>', score: 0, kind: 'control' },
    { text: '</s>', score: 0, kind: 'control' },
    { text: '<img>', score: 0, kind: 'userDefined' },
    ...Array.from({ length: 256 }, (_, b) => ({ text: bytePiece(b), score: 0, kind: 'byte' }) as const),
    { text: '▁a', score: -1.5, kind: 'normal' },
  ],
  byteFallback: true,
  addDummyPrefix: false,
  removeExtraWhitespaces: true,
  bosPiece: '<s>',
  eosPiece: '</s>',
  unknownSurface: '?',
};

test('a model is read as it was written', () => {
  assert.deepEqual(parseSentencePieceModel(encodeSentencePieceModel(model), 'm'), model);
});

const unknown = { piece: '<unk>', score: 0, type: PieceType.UNKNOWN };
const bpe = { modelType: ModelType.BPE };
const refusals: [name: string, proto: MessageInitShape<typeof ModelProtoSchema>, message: RegExp][] = [
  ['no pieces', { trainerSpec: bpe }, /it has no pieces/],
  ['a unigram model', { pieces: [unknown] }, /its type is UNIGRAM, not BPE/],
  [
    'normalisation rules',
    {
      pieces: [unknown],
      trainerSpec: bpe,
      normalizerSpec: { name: 'nmt_nfkc', precompiledCharsmap: Uint8Array.of(1) },
    },
    /normalises text by the rules nmt_nfkc/,
  ],
  [
    'spaces as they are',
    { pieces: [unknown], trainerSpec: bpe, normalizerSpec: { escapeWhitespaces: false } },
    /escape spaces/,
  ],
  [
    'spaces behind words',
    { pieces: [unknown], trainerSpec: { ...bpe, treatWhitespaceAsSuffix: true } },
    /at the end of words/,
  ],
  [
    'a piece twice',
    { pieces: [unknown, { piece: 'a' }, { piece: 'a' }], trainerSpec: bpe },
    /piece 2, "a", is already/,
  ],
  ['an empty piece', { pieces: [unknown, { piece: '' }], trainerSpec: bpe }, /piece 1 is empty/],
  ['no unknown piece', { pieces: [{ piece: 'a' }], trainerSpec: bpe }, /one unknown piece and has 0/],
  ['missing bytes', { pieces: [unknown], trainerSpec: { ...bpe, byteFallback: true } }, /256 byte pieces.* has 0/],
  [
    'an unused piece',
    { pieces: [unknown, { piece: 'a', type: PieceType.UNUSED }], trainerSpec: bpe },
    /piece 1 .*UNUSED/,
  ],
];
for (const [name, proto, message] of refusals) {
  test(`refuses ${name}`, () => {
    const bytes = toBinary(ModelProtoSchema, create(ModelProtoSchema, proto));
    assert.throws(
      () => parseSentencePieceModel(bytes, 'x.model'),
      (error: Error) => {
        assert.ok(error instanceof FormatError);
        assert.match(error.message, /^x\.model/);
        assert.match(error.message, message);
        return true;
      },
    );
  });
}

test('damaged bytes give a model or FormatError, never anything else', () => {
  const good = encodeSentencePieceModel(model);
  const edits = fc.array(fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) }), { maxLength: 4 });
  fc.assert(
    fc.property(edits, fc.nat(good.length), (list, length) => {
      const bytes = good.slice(0, length);
      for (const { at, byte } of list) if (at < length) bytes[at] = byte;
      try {
        parseSentencePieceModel(bytes, 'x.model');
      } catch (error) {
        assert.ok(error instanceof FormatError, String(error));
      }
    }),
    { numRuns: 300 },
  );
});
