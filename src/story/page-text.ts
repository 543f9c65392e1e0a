/**
 * Writes the text of one page, token by token, and says what readers may see of it so far. Knows no pictures: the page
 * ends where the model asks for one. The model cannot end the story here: how many pages it has is the reader's choice.
 */

import type { Random } from '../core/random.ts';
import { cleanText, type StoryTokens } from '../models/sequence.ts';
import type { StorySession } from './model.ts';
import type { NoRepeat } from './no-repeat.ts';
import { sample, suppress, type SamplingSettings } from './sampler.ts';

/** The released code allows 500 new tokens a page, of which a picture takes 66. */
export const maxTextTokens = 434;

export interface WriteOptions {
  readonly session: StorySession;
  readonly tokens: StoryTokens;
  /** Scores [V] of the first token. */
  readonly logits: Float32Array;
  readonly sampling: SamplingSettings;
  /** What the story has said so far. */
  readonly said: NoRepeat;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly onPiece: (piece: string) => void;
}

export interface WrittenText {
  readonly text: string;
  /** Tokens of the text, the page mark included. */
  readonly tokens: number;
  /** Whether the model came to the page's picture; otherwise it did not stop. */
  readonly end: 'picture' | 'limit';
}

/** @throws the signal's reason once it is aborted */
export async function writeText(options: WriteOptions): Promise<WrittenText> {
  const { session, tokens, sampling, said, random, signal } = options;
  const stream = new TextStream(options.onPiece);
  const ids: number[] = [];
  let { logits } = options;
  for (;;) {
    signal.throwIfAborted();
    suppress(logits, [...tokens.queries, tokens.endImage, tokens.bos, tokens.eos, ...said.banned(ids)]);
    const id = sample(logits, sampling, random);
    if (id === tokens.beginImage) return { text: stream.finish(), tokens: ids.length, end: 'picture' };
    ids.push(id);
    stream.update(tokens.codec.decode(ids));
    if (ids.length === maxTextTokens) return { text: stream.finish(), tokens: ids.length, end: 'limit' };
    logits = await session.draft([id]);
  }
}

/** Text that grows: passes on what can no longer turn out to be a tag, a page mark or half a character. */
class TextStream {
  readonly #onPiece: (piece: string) => void;
  #raw = '';
  #shown = '';

  constructor(onPiece: (piece: string) => void) {
    this.#onPiece = onPiece;
  }

  update(raw: string): void {
    this.#raw = raw;
    this.#show(cleanText(raw.replace(/(<[^<>]*|\[[A-Z]{0,4}|\uFFFD+)$/, '')));
  }

  finish(): string {
    const text = cleanText(this.#raw);
    this.#show(text);
    return text;
  }

  #show(text: string): void {
    if (text.length <= this.#shown.length || !text.startsWith(this.#shown)) return;
    this.#onPiece(text.slice(this.#shown.length));
    this.#shown = text;
  }
}
