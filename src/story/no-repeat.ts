/**
 * Keeps a story from saying the same thing twice: no run of so many tokens is written a second time (as
 * `no_repeat_ngram_size` of huggingface/transformers), however long ago the first time was and whatever the model still
 * remembers of it. Knows no scores and no cache.
 */

import type { TextCodec } from '../models/sequence.ts';

export class NoRepeat {
  readonly #size: number;
  readonly #codec: Pick<TextCodec, 'pieceOf'>;
  /** For each run of one token less, what has followed it. */
  readonly #followers = new Map<string, number[]>();

  /** @param size of the runs, in tokens; with 0 anything may be said again */
  constructor(size: number, codec: Pick<TextCodec, 'pieceOf'>) {
    this.#size = size;
    this.#codec = codec;
  }

  /** @param ids a whole page's text */
  add(ids: readonly number[]): void {
    if (this.#size === 0) return;
    for (let end = this.#size; end <= ids.length; end++) {
      const run = ids.slice(end - this.#size, end - 1).join();
      const followers = this.#followers.get(run);
      if (followers) followers.push(ids[end - 1]!);
      else this.#followers.set(run, [ids[end - 1]!]);
    }
  }

  /**
   * What may not follow on a page that begins so. Within a word anything may: a word that is half written must come to
   * its end, and what repeats is stopped before the next one.
   */
  banned(ids: readonly number[]): readonly number[] {
    if (this.#size === 0 || ids.length < this.#size - 1) return [];
    const followers = this.#followers.get(ids.slice(ids.length - this.#size + 1).join()) ?? [];
    return followers.filter((id) => !isWithinWord(this.#codec.pieceOf(id)));
  }
}

/** Pieces that begin a word begin with a space, written as U+2581. */
function isWithinWord(piece: string): boolean {
  return /^[\p{L}\p{N}]/u.test(piece);
}
