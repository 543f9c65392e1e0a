/**
 * Text to token ids and back for one model: a sentencepiece vocabulary and the special tokens that stand for pictures.
 * Knows nothing of how a story is laid out; that stands in sequence.ts.
 */
import { UsageError } from '../core/errors.ts';
import { parseSentencePieceModel } from '../formats/sentencepiece.ts';
import { alternation, Bpe } from './bpe.ts';

/** The tokens around and for a picture of `count` features: `<img>`, `</img>`, `<img_00000>`, `<img_00001>`, ... */
export function pictureTokens(count: number): string[] {
  return ['<img>', '</img>', ...Array.from({ length: count }, (_, i) => `<img_${String(i).padStart(5, '0')}>`)];
}

export class Tokenizer {
  /** Ids; -1 where the vocabulary has no such piece. */
  readonly bos: number;
  readonly eos: number;
  readonly unknown: number;
  /** Ids run from 0 to `size` - 1. */
  readonly size: number;
  readonly #bpe: Bpe;
  readonly #specialIds: ReadonlyMap<string, number>;
  readonly #specialTexts: ReadonlyMap<number, string>;
  readonly #specials: RegExp | undefined;

  /**
   * @param specials tokens that text is split at. One that the vocabulary has already keeps its id; the others follow
   *   the vocabulary in this order, as the published model's do
   */
  constructor(bpe: Bpe, specials: readonly string[] = []) {
    const added = specials.filter((text) => bpe.idOf(text) === undefined);
    this.#bpe = bpe;
    this.bos = bpe.bos;
    this.eos = bpe.eos;
    this.unknown = bpe.unknown;
    this.size = bpe.pieces.length + added.length;
    const addedIds = new Map(added.map((text, i) => [text, bpe.pieces.length + i]));
    this.#specialIds = new Map(specials.map((text) => [text, addedIds.get(text) ?? bpe.idOf(text)!]));
    this.#specialTexts = new Map([...this.#specialIds].map(([text, id]) => [id, text]));
    this.#specials = specials.length > 0 ? alternation(specials) : undefined;
  }

  /**
   * @param model the bytes of a sentencepiece `.model` file
   * @param name what to call the file in errors
   * @throws FormatError when the model is not one of a supported kind
   */
  static fromModel(model: Uint8Array, name: string, specials: readonly string[] = []): Tokenizer {
    return new Tokenizer(new Bpe(parseSentencePieceModel(model, name)), specials);
  }

  /** The id of a piece or special token, undefined when there is none. */
  idOf(piece: string): number | undefined {
    return this.#specialIds.get(piece) ?? this.#bpe.idOf(piece);
  }

  /** @throws UsageError for an id outside the vocabulary */
  pieceOf(id: number): string {
    const text = this.#specialTexts.get(id) ?? this.#bpe.pieces[id]?.text;
    if (text === undefined) throw new UsageError(`token id ${id} is outside the vocabulary of ${this.size}`);
    return text;
  }

  /**
   * Ids of `text`, without bos or eos. Every stretch between special tokens is encoded on its own, with its own dummy
   * prefix (the "legacy" rule of transformers' LlamaTokenizer), so a story encoded page by page has the ids of the
   * story encoded at once.
   */
  encode(text: string): number[] {
    if (!this.#specials) return this.#bpe.encode(text);
    const ids: number[] = [];
    let from = 0;
    for (const match of text.matchAll(this.#specials)) {
      for (const id of this.#bpe.encode(text.slice(from, match.index))) ids.push(id);
      ids.push(this.#specialIds.get(match[0])!);
      from = match.index + match[0].length;
    }
    return ids.concat(this.#bpe.encode(text.slice(from)));
  }

  /** The inverse of `encode`. @throws UsageError for an id outside the vocabulary */
  decode(ids: Iterable<number>): string {
    let text = '';
    let stretch: number[] = [];
    for (const id of ids) {
      const special = this.#specialTexts.get(id);
      if (special === undefined) {
        stretch.push(id);
      } else {
        text += this.#bpe.decode(stretch) + special;
        stretch = [];
      }
    }
    return text + this.#bpe.decode(stretch);
  }
}
