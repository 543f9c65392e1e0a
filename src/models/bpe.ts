/**
 * Byte-pair encoding with a sentencepiece model, id for id as sentencepiece does it. Knows nothing of added tokens or
 * stories; those stand in tokenizer.ts.
 *
 * Source: google/sentencepiece, src/bpe_model.cc (merging), src/sentencepiece_processor.cc (bytes, decoding).
 */
import { UsageError } from '../core/errors.ts';
import { bytePiece, spaceSymbol, type Piece, type SentencePieceModel } from '../formats/sentencepiece.ts';

export class Bpe {
  readonly pieces: readonly Piece[];
  /** Ids; -1 where the model has no such piece. */
  readonly bos: number;
  readonly eos: number;
  readonly unknown: number;
  readonly #model: SentencePieceModel;
  readonly #ids: ReadonlyMap<string, number>;
  /** Pieces that a merge may produce. */
  readonly #mergeable: ReadonlyMap<string, number>;
  /** Splits text into user-defined symbols, the longest first, and single characters. */
  readonly #symbols: RegExp;
  readonly #userDefined: ReadonlySet<string>;
  /** Id of the piece of byte 0 and so on; empty without byte fallback. */
  readonly #byteIds: readonly number[];
  readonly #byteOfId: ReadonlyMap<number, number>;
  /** Whether no piece has a space behind another character, so that words can be merged one by one. */
  readonly #wordByWord: boolean;
  /** The pieces of words that have been merged. */
  readonly #words = new Map<string, readonly string[]>();

  constructor(model: SentencePieceModel) {
    this.#model = model;
    this.pieces = model.pieces;
    this.#ids = new Map(model.pieces.map(({ text }, id) => [text, id]));
    const merged = model.pieces.filter(({ kind }) => kind === 'normal' || kind === 'userDefined');
    this.#mergeable = new Map(merged.map(({ text }) => [text, this.#ids.get(text)!]));
    const userDefined = model.pieces.filter(({ kind }) => kind === 'userDefined').map(({ text }) => text);
    this.#userDefined = new Set(userDefined);
    this.#symbols = alternation(userDefined, '[^]');
    this.#byteIds = model.byteFallback ? Array.from({ length: 256 }, (_, b) => this.#ids.get(bytePiece(b))!) : [];
    this.#byteOfId = new Map(this.#byteIds.map((id, byte) => [id, byte]));
    this.#wordByWord = !merged.some(({ text }) => spaceWithin.test(text));
    this.unknown = model.pieces.findIndex(({ kind }) => kind === 'unknown');
    this.bos = this.#controlId(model.bosPiece);
    this.eos = this.#controlId(model.eosPiece);
  }

  #controlId(text: string): number {
    const id = this.#ids.get(text);
    return id !== undefined && this.pieces[id]!.kind === 'control' ? id : -1;
  }

  /** The id of a piece as it is written in the model. */
  idOf(piece: string): number | undefined {
    return this.#ids.get(piece);
  }

  /** Ids of `text`, without bos or eos. Control pieces are never produced. */
  encode(text: string): number[] {
    const normalized = this.#normalize(text);
    const parts = this.#wordByWord ? (normalized.match(word) ?? []) : [normalized];
    const ids: number[] = [];
    let wasUnknown = false;
    for (const symbol of parts.flatMap((part) => this.#merged(part))) {
      const id = this.#mergeable.get(symbol);
      if (id !== undefined) ids.push(id);
      else if (this.#model.byteFallback) for (const byte of utf8.encode(symbol)) ids.push(this.#byteIds[byte]!);
      else if (!wasUnknown) ids.push(this.unknown); // a run of unknown characters is one unknown piece
      wasUnknown = id === undefined;
    }
    return ids;
  }

  /** The pieces, or single characters, of a word; of a whole text where words cannot be merged one by one. */
  #merged(text: string): readonly string[] {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const symbols = text.match(this.#symbols) ?? [];
    const frozen = this.#userDefined.size > 0 ? symbols.map((symbol) => this.#userDefined.has(symbol)) : [];
    const pieces = mergeSymbols(symbols, frozen, (pair) => this.#scoreOf(pair));
    if (!this.#wordByWord || text.length > rememberedLength) return pieces;
    if (this.#words.size >= rememberedWords) this.#words.clear();
    this.#words.set(text, pieces);
    return pieces;
  }

  #scoreOf(text: string): number | undefined {
    const id = this.#mergeable.get(text);
    return id === undefined ? undefined : this.pieces[id]!.score;
  }

  #normalize(text: string): string {
    const { removeExtraWhitespaces, addDummyPrefix } = this.#model;
    const wellFormed = text.toWellFormed();
    const trimmed = removeExtraWhitespaces ? wellFormed.replace(/ +/g, ' ').replace(/^ /, '') : wellFormed;
    if (trimmed === '') return '';
    const escaped = (addDummyPrefix ? spaceSymbol : '') + trimmed.replaceAll(' ', spaceSymbol);
    return removeExtraWhitespaces ? escaped.replace(trailingSpaces, '') : escaped;
  }

  /**
   * The text of `ids`. Control pieces are left out; bytes that form no character become U+FFFD, one each.
   * @throws UsageError for an id outside the vocabulary
   */
  decode(ids: Iterable<number>): string {
    const { addDummyPrefix, removeExtraWhitespaces } = this.#model;
    let text = '';
    let bytes: number[] = [];
    let atStart = addDummyPrefix || removeExtraWhitespaces;
    for (const id of ids) {
      const byte = this.#byteOfId.get(id);
      if (byte !== undefined) {
        bytes.push(byte);
        continue;
      }
      text += decodeUtf8(bytes);
      bytes = [];
      if (text !== '') atStart = false;
      const surface = this.#surface(id);
      const stripped = atStart && surface.startsWith(' ') && this.pieces[id]!.kind !== 'unknown';
      text += stripped ? surface.slice(1) : surface;
      if (stripped && !removeExtraWhitespaces) atStart = false;
    }
    return text + decodeUtf8(bytes);
  }

  #surface(id: number): string {
    const piece = this.pieces[id];
    if (!piece) throw new UsageError(`token id ${id} is outside the vocabulary of ${this.pieces.length}`);
    if (piece.kind === 'control') return '';
    if (piece.kind === 'unknown') return this.#model.unknownSurface;
    return piece.text.replaceAll(spaceSymbol, ' ');
  }
}

const utf8 = new TextEncoder();
const spaceWithin = new RegExp(`[^${spaceSymbol}]${spaceSymbol}`, 'u');
const word = new RegExp(`${spaceSymbol}+[^${spaceSymbol}]*|[^${spaceSymbol}]+`, 'gu');
/** Stories have some thousands of short ones; what is no story must not fill the memory. */
const [rememberedWords, rememberedLength] = [2 ** 16, 32];
const trailingSpaces = new RegExp(`${spaceSymbol}+$`, 'u');

/** A pattern for any of `texts`, longer ones first, or for `otherwise`. */
export function alternation(texts: readonly string[], otherwise?: string): RegExp {
  const longestFirst = texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp([...longestFirst, ...(otherwise ? [otherwise] : [])].join('|'), 'gu');
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Unlike TextDecoder, sentencepiece replaces every single byte that starts no valid character. */
function decodeUtf8(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i]!;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    try {
      text += strictUtf8.decode(Uint8Array.from(bytes.slice(i, i + length)));
      i += length;
    } catch {
      text += '\ufffd';
      i++;
    }
  }
  return text;
}

/** Two neighbours that could become one piece, as they were when the pair was found. */
interface Pair {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  /** Length of both together: when a neighbour has grown since, the pair is stale. */
  readonly length: number;
}

function before(a: Pair, b: Pair): boolean {
  return a.score > b.score || (a.score === b.score && a.left < b.left);
}

/**
 * Merges neighbours, the best score first and the leftmost among equals, until no pair is a piece.
 * @param symbols what to start from; changed in place
 * @param frozen symbols that are never merged; empty means none
 * @param scoreOf the score of a piece, undefined for any other text
 */
function mergeSymbols(
  symbols: string[],
  frozen: readonly boolean[],
  scoreOf: (text: string) => number | undefined,
): string[] {
  const previous = Int32Array.from(symbols, (_, i) => i - 1);
  const next = Int32Array.from(symbols, (_, i) => i + 1);
  const queue = new PairQueue();
  const consider = (left: number, right: number): void => {
    if (left < 0 || right >= symbols.length || frozen[left] || frozen[right]) return;
    const text = symbols[left]! + symbols[right]!;
    const score = scoreOf(text);
    if (score !== undefined) queue.push({ left, right, score, length: text.length });
  };
  for (let i = 1; i < symbols.length; i++) consider(i - 1, i);
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const { left, right, length } = pair;
    const gone = symbols[left] === '' || symbols[right] === '';
    if (gone || symbols[left]!.length + symbols[right]!.length !== length) continue;
    symbols[left] += symbols[right]!;
    symbols[right] = '';
    next[left] = next[right]!;
    if (next[left]! < symbols.length) previous[next[left]!] = left;
    consider(previous[left]!, left);
    consider(left, next[left]!);
  }
  return symbols.filter((symbol) => symbol !== '');
}

/** A binary heap, the pair to merge next on top. */
class PairQueue {
  readonly #heap: Pair[] = [];

  push(pair: Pair): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(pair, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = pair;
  }

  pop(): Pair | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || last === top) return top;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
