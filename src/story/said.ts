/**
 * What a story has said, so that it does not say it again: runs of so many tokens, and whole sentences, however short, long
 * ago, or forgotten by the model they are. Knows no scores and no cache.
 */

import { cleanText, endsSentence, type TextCodec } from '../models/sequence.ts';

export class Said {
  readonly #size: number;
  readonly #codec: Pick<TextCodec, 'pieceOf' | 'decode'>;
  readonly #seen = new Set<string>();

  /** @param size of the runs, in tokens; with 0 anything may be said again */
  constructor(size: number, codec: Pick<TextCodec, 'pieceOf' | 'decode'>) {
    this.#size = size;
    this.#codec = codec;
  }

  /** Whether anything counts as repeated. */
  get forbidsRepeating(): boolean {
    return this.#size > 0;
  }

  /** @param ids a whole page's text */
  add(ids: readonly number[]): void {
    for (let end = 1; end <= ids.length; end++) {
      const begun = ids.slice(0, end);
      for (const key of [this.#runEndingAt(begun), this.#sentenceEndingAt(begun)]) {
        if (key !== undefined) this.#seen.add(key);
      }
    }
  }

  /** Whether the last token of a page that begins so completes a run that an earlier page has, or repeats a sentence. */
  repeats(ids: readonly number[]): boolean {
    const run = this.#runEndingAt(ids);
    return (run !== undefined && this.#seen.has(run)) || this.repeatsSentence(ids);
  }

  /** Whether the last token ends a sentence that this page or an earlier one has. */
  repeatsSentence(ids: readonly number[]): boolean {
    const sentence = this.#sentenceEndingAt(ids);
    if (sentence === undefined) return false;
    return this.#seen.has(sentence) || ids.some((_, end) => this.#sentenceEndingAt(ids.slice(0, end)) === sentence);
  }

  endsSentence(id: number): boolean {
    return endsSentence(this.#codec.pieceOf(id));
  }

  #runEndingAt(ids: readonly number[]): string | undefined {
    return this.#size === 0 || ids.length < this.#size ? undefined : ids.slice(-this.#size).join();
  }

  #sentenceEndingAt(ids: readonly number[]): string | undefined {
    if (this.#size === 0 || ids.length === 0 || !this.endsSentence(ids.at(-1)!)) return undefined;
    const start = ids.findLastIndex((id, i) => i < ids.length - 1 && this.endsSentence(id)) + 1;
    // By its text: a page's first sentence has other tokens than the same one later on.
    const text = cleanText(this.#codec.decode(ids.slice(start)));
    // "Here?" asked Pella: what goes on in small letters is no sentence. Nor does the second of three dots end one.
    const speech = start === 0 ? '' : this.#codec.pieceOf(ids[start - 1]!).slice(-1);
    const isTag = speech !== '' && /^[.!?]?["”»],?\s*\p{Ll}/u.test(speech + text);
    const isSentence = /[\p{L}\p{N}]/u.test(text) && !isTag;
    return isSentence ? `sentence ${text}` : undefined;
  }
}
