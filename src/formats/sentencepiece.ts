/**
 * Sentencepiece `.model` files as plain values. Reads the kind that LLaMA, Mistral and this project use (BPE over
 * text that is not normalised) and refuses the rest by name. Encoding and decoding text stand in models/bpe.ts.
 *
 * Format: google/sentencepiece, src/sentencepiece_model.proto.
 */
import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { FormatError } from '../core/errors.ts';
import {
  ModelProto_SentencePiece_Type as PieceType,
  ModelProtoSchema,
  TrainerSpec_ModelType as ModelType,
  type ModelProto,
} from './proto/sentencepiece_model_pb.js';

const typeOfKind = {
  normal: PieceType.NORMAL,
  unknown: PieceType.UNKNOWN,
  control: PieceType.CONTROL,
  userDefined: PieceType.USER_DEFINED,
  byte: PieceType.BYTE,
} as const;

/** Control pieces never come from text and are invisible in it; user-defined ones are matched before anything else. */
export type PieceKind = keyof typeof typeOfKind;

const kindOfType = new Map(Object.entries(typeOfKind).map(([kind, type]) => [type as PieceType, kind as PieceKind]));

export interface Piece {
  readonly text: string;
  /** Pieces with a higher score are merged earlier. */
  readonly score: number;
  readonly kind: PieceKind;
}

export interface SentencePieceModel {
  /** A piece's id is its index. */
  readonly pieces: readonly Piece[];
  /** Characters without a piece are written as the bytes of their UTF-8. */
  readonly byteFallback: boolean;
  /** Text is encoded as if a space stood before it. */
  readonly addDummyPrefix: boolean;
  /** Runs of spaces become one, spaces at both ends disappear. */
  readonly removeExtraWhitespaces: boolean;
  readonly bosPiece: string;
  readonly eosPiece: string;
  /** What an unknown piece is decoded to. */
  readonly unknownSurface: string;
}

/** What takes a space's place inside pieces. */
export const spaceSymbol = '\u2581';

export function bytePiece(byte: number): string {
  return `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`;
}

/**
 * @param name what to call the file in errors
 * @throws FormatError when the bytes are no sentencepiece model, or one of a kind that is not supported
 */
export function parseSentencePieceModel(bytes: Uint8Array, name: string): SentencePieceModel {
  let proto: ModelProto;
  try {
    proto = fromBinary(ModelProtoSchema, bytes);
  } catch (cause) {
    throw new FormatError(`${name} is not a sentencepiece model`, { cause });
  }
  checkSupported(proto, name);
  const model: SentencePieceModel = {
    pieces: proto.pieces.map(({ piece, score, type }, id) => {
      const kind = kindOfType.get(type);
      if (!kind) throw new FormatError(`${name}: piece ${id} is of a kind that is not supported (${PieceType[type]})`);
      return { text: piece, score, kind };
    }),
    byteFallback: proto.trainerSpec?.byteFallback ?? false,
    addDummyPrefix: proto.normalizerSpec?.addDummyPrefix ?? true,
    removeExtraWhitespaces: proto.normalizerSpec?.removeExtraWhitespaces ?? true,
    bosPiece: proto.trainerSpec?.bosPiece ?? '<s>',
    eosPiece: proto.trainerSpec?.eosPiece ?? '</s>',
    unknownSurface: proto.trainerSpec?.unkSurface ?? ' \u2047 ',
  };
  checkPieces(model, name);
  return model;
}

function checkSupported({ pieces, trainerSpec, normalizerSpec, denormalizerSpec }: ModelProto, name: string): void {
  if (pieces.length === 0) throw new FormatError(`${name} is not a sentencepiece model: it has no pieces`);
  const type = trainerSpec?.modelType ?? ModelType.UNIGRAM;
  const unsupported: [boolean, string][] = [
    [type !== ModelType.BPE, `its type is ${ModelType[type] ?? type}, not BPE`],
    [(normalizerSpec?.precompiledCharsmap.length ?? 0) > 0, `it normalises text by the rules ${normalizerSpec?.name}`],
    [(denormalizerSpec?.precompiledCharsmap.length ?? 0) > 0, 'it rewrites text after decoding'],
    [normalizerSpec?.escapeWhitespaces === false, 'it does not escape spaces'],
    [trainerSpec?.treatWhitespaceAsSuffix === true, 'it puts spaces at the end of words'],
  ];
  const reason = unsupported.find(([applies]) => applies)?.[1];
  if (reason) {
    throw new FormatError(
      `${name} cannot be used: ${reason}; only sentencepiece BPE without normalisation is supported`,
    );
  }
}

function checkPieces({ pieces, byteFallback }: SentencePieceModel, name: string): void {
  const seen = new Set<string>();
  pieces.forEach(({ text }, id) => {
    if (text === '') throw new FormatError(`${name}: piece ${id} is empty`);
    if (seen.has(text)) throw new FormatError(`${name}: piece ${id}, ${JSON.stringify(text)}, is already defined`);
    seen.add(text);
  });
  const unknowns = pieces.filter(({ kind }) => kind === 'unknown').length;
  if (unknowns !== 1) throw new FormatError(`${name} must have one unknown piece and has ${unknowns}`);
  const bytes = new Set(pieces.filter(({ kind }) => kind === 'byte').map(({ text }) => text));
  const expected = byteFallback ? 256 : 0;
  if (bytes.size !== expected || Array.from({ length: expected }, (_, i) => bytePiece(i)).some((b) => !bytes.has(b))) {
    throw new FormatError(`${name} must have ${expected} byte pieces, <0x00> to <0xFF>, and has ${bytes.size}`);
  }
}

/** The `.model` bytes, as sentencepiece's own library loads them. */
export function encodeSentencePieceModel(model: SentencePieceModel): Uint8Array {
  const proto = create(ModelProtoSchema, {
    pieces: model.pieces.map(({ text, score, kind }) => ({ piece: text, score, type: typeOfKind[kind] })),
    trainerSpec: {
      modelType: ModelType.BPE,
      vocabSize: model.pieces.length,
      userDefinedSymbols: model.pieces.filter(({ kind }) => kind === 'userDefined').map(({ text }) => text),
      byteFallback: model.byteFallback,
      unkId: model.pieces.findIndex(({ kind }) => kind === 'unknown'),
      bosId: model.pieces.findIndex(({ text }) => text === model.bosPiece),
      eosId: model.pieces.findIndex(({ text }) => text === model.eosPiece),
      bosPiece: model.bosPiece,
      eosPiece: model.eosPiece,
      unkSurface: model.unknownSurface,
    },
    normalizerSpec: {
      name: 'identity',
      addDummyPrefix: model.addDummyPrefix,
      removeExtraWhitespaces: model.removeExtraWhitespaces,
    },
  });
  return toBinary(ModelProtoSchema, proto);
}
