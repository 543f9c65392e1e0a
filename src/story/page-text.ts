/**
 * Writes the text of one page, token by token, and says what readers may see of it so far. Knows no pictures: the page
 * ends where the model asks for one. The model cannot end the story here: how many pages it has is the reader's choice.
 */

import type { Random } from '../core/random.ts';
import { cleanText, planEnd, withoutUnfinishedPlan, type StoryTokens } from '../models/sequence.ts';
import type { StorySession } from './model.ts';
import { PlanSoFar, type Planning } from './plan-so-far.ts';
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
  /** Of a model that plans its pages. */
  readonly planning?: Planning | undefined;
  /** What the story has said so far. */
  readonly said: Said;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly onPiece: (piece: string) => void;
}

export interface WrittenText {
  /** As `planTag` has it; nothing where the page has none. */
  readonly plan: string;
  readonly text: string;
  /** Tokens of the text, the page mark and the plan included. */
  readonly tokens: number;
  /** Whether the model came to the page's picture; otherwise it did not stop. */
  readonly end: 'picture' | 'limit';
}

/**
 * How often a sentence is drawn again that says what was said before. A model that has no other sentence then says none: the
 * page ends before it, unless it would have no words or leave speech open.
 */
const mostTries = 8;

/** @throws the signal's reason once it is aborted */
export async function writeText(options: WriteOptions): Promise<WrittenText> {
  const { session, tokens, sampling, said, random, signal } = options;
  const stream = new TextStream(options.onPiece);
  const plan = new PlanSoFar(tokens, options.planning);
  // The likeliest token is the same however often it is asked for.
  const drawsAgain = said.forbidsRepeating && sampling.temperature > 0;
  // Words hold no piece of a plan.
  const never = [...tokens.queries, tokens.endImage, tokens.bos, tokens.eos];
  const neverInWords = options.planning ? [...never, planEnd(tokens)] : never;
  const ids: number[] = [...plan.start];
  let logits = ids.length === 0 ? options.logits : await session.draft(ids);
  const result = (end: WrittenText['end']): WrittenText => {
    return { plan: plan.in(ids), text: stream.finish(), tokens: ids.length, end };
  };
  // A sentence that is taken back at the page's beginning takes the page's plan with it.
  let sentence = { start: ids.length, logits: logits.slice(), tries: 0 };
  for (;;) {
    signal.throwIfAborted();
    const isPlanning = plan.isOpen(ids);
    // What was taken back is no reason to say nothing.
    const mustSpeak = isPlanning || (sentence.tries > 0 && cleanText(tokens.codec.decode(ids)) === '');
    suppress(logits, [...(isPlanning ? never : neverInWords), ...(mustSpeak ? [tokens.beginImage] : [])]);
    const drawn = sample(logits, warmer(sampling, sentence.tries), random);
    const id = isPlanning ? plan.next(ids, drawn) : drawn;
    if (id === tokens.beginImage) return result('picture');
    ids.push(id);
    const start = plan.length(ids);
    if (!isPlanning && drawsAgain && said.repeats(ids.slice(start))) {
      const before = tokens.codec.decode(ids.slice(start, sentence.start));
      const isLastTry = sentence.tries === mostTries;
      if (!isLastTry || (said.repeatsSentence(ids.slice(start)) && isWhole(cleanText(before)))) {
        session.forget(ids.length - 1 - sentence.start);
        ids.length = sentence.start;
        stream.update(tokens.codec.decode(ids), true);
        if (isLastTry) return result('picture');
        logits = sentence.logits.slice();
        sentence.tries++;
        continue;
      }
    }
    const ends = !isPlanning && said.endsSentence(id);
    stream.update(tokens.codec.decode(ids), ends || !drawsAgain);
    if (ids.length === maxTextTokens) return result('limit');
    logits = await session.draft([id]);
    if (ends) sentence = { start: ids.length, logits: logits.slice(), tries: 0 };
  }
}

/** What was said before is what the model is surest of: whoever looks for something else must look further. */
function warmer(sampling: SamplingSettings, tries: number): SamplingSettings {
  return { ...sampling, temperature: sampling.temperature * (1 + tries / mostTries) };
}

/** Whether a page's words may end there: it has some, and nobody is still speaking. */
function isWhole(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return text !== '' && count(/"/g) % 2 === 0 && count(/[“«]/g) === count(/[”»]/g);
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
    // A model that plans may begin another plan where its page ends.
    const text = cleanText(withoutUnfinishedPlan(this.#raw));
    this.#show(text);
    return text;
  }

  #show(text: string): void {
    if (text.length <= this.#shown.length || !text.startsWith(this.#shown)) return;
    this.#onPiece(text.slice(this.#shown.length));
    this.#shown = text;
  }
}
