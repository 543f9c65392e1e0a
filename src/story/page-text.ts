/**
 * Writes the text of one page, token by token, and says what readers may see of it so far. Knows no pictures: the page
 * ends where the model asks for one. The model cannot end the story here: how many pages it has is the reader's choice.
 */

import type { Random } from '../core/random.ts';
import { cleanText, type StoryTokens } from '../models/sequence.ts';
import type { StorySession } from './model.ts';
import type { Said } from './said.ts';
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
  readonly said: Said;
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

/** How often a sentence is drawn again that says what was said before; the model may have nothing else to say. */
const mostTries = 8;

/** @throws the signal's reason once it is aborted */
export async function writeText(options: WriteOptions): Promise<WrittenText> {
  const { session, tokens, sampling, said, random, signal } = options;
  const stream = new TextStream(options.onPiece);
  // The likeliest token is the same however often it is asked for.
  const drawsAgain = said.forbidsRepeating && sampling.temperature > 0;
  const ids: number[] = [];
  let { logits } = options;
  let sentence = { start: 0, logits: logits.slice(), tries: 0 };
  for (;;) {
    signal.throwIfAborted();
    // What was taken back is no reason to say nothing.
    const mustSpeak = sentence.tries > 0 && cleanText(tokens.codec.decode(ids)) === '';
    const never = [...tokens.queries, tokens.endImage, tokens.bos, tokens.eos];
    suppress(logits, mustSpeak ? [...never, tokens.beginImage] : never);
    const id = sample(logits, sampling, random);
    if (id === tokens.beginImage) return { text: stream.finish(), tokens: ids.length, end: 'picture' };
    ids.push(id);
    if (drawsAgain && sentence.tries < mostTries && said.repeats(ids)) {
      session.forget(ids.length - 1 - sentence.start);
      ids.length = sentence.start;
      logits = sentence.logits.slice();
      sentence.tries++;
      stream.update(tokens.codec.decode(ids), true);
      continue;
    }
    const ends = said.endsSentence(id);
    stream.update(tokens.codec.decode(ids), ends || !drawsAgain);
    if (ids.length === maxTextTokens) return { text: stream.finish(), tokens: ids.length, end: 'limit' };
    logits = await session.draft([id]);
    if (ends) sentence = { start: ids.length, logits: logits.slice(), tries: 0 };
  }
}

/** Text that grows: passes on what stays, and nothing that can still turn out to be a tag, a page mark or half a character. */
class TextStream {
  readonly #onPiece: (piece: string) => void;
  #raw = '';
  #shown = '';

  constructor(onPiece: (piece: string) => void) {
    this.#onPiece = onPiece;
  }

  /** @param stays whether none of it can be taken back */
  update(raw: string, stays: boolean): void {
    this.#raw = raw;
    if (stays) this.#show(cleanText(raw.replace(/(<[^<>]*|\[[A-Z]{0,4}|\uFFFD+)$/, '')));
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
