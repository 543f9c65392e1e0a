/**
 * A story in a language model's memory, the way the released code has it (SEED-Story, `generation` of its agent and the
 * scripts around it): before each page the whole story so far is read anew, and a page's picture is asked for token by
 * token, each of them forced. Gives the features that `CachedSession` gives under `dense`, and is there to be timed
 * against it. Knows no runtime, no clock and no drawing.
 *
 * Left out, in the published way's favour: what it decodes between `</img>` and EOS.
 *
 * Letters: D width of the language model, N tokens a picture takes, P features of a picture, C their width, V vocabulary.
 */

import { UsageError } from '../core/errors.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
import { textTokens } from '../models/sequence.ts';
import type { KvCache } from '../story/kv-cache.ts';
import type { StorySession } from '../story/model.ts';
import type { ShownPicture, StoryAgent } from '../story/session.ts';

export class PublishedSession implements Pick<StorySession, 'draft' | 'readPage' | 'show'> {
  readonly #agent: StoryAgent;
  /** Whole pages as vectors [D] each: all that is kept from one page to the next. */
  readonly #story: Float32Array[] = [];
  #cache: KvCache;
  /** Tokens of the page being written that are in the cache. */
  #drafted = 0;
  /** The vectors of the page read last, until its picture is shown. */
  #open: Float32Array[] | undefined;
  /** The picture shown last: its rows, and its features; before the first the queries' embeddings, and zero. */
  #shown: ShownPicture;

  constructor(agent: StoryAgent) {
    this.#agent = agent;
    this.#cache = agent.llama.newCache();
    this.#shown = { rows: joined(this.#embed(agent.tokens.queries)), features: float32(agent.featureShape) };
  }

  async draft(tokens: readonly number[]): Promise<Float32Array> {
    this.#drafted += tokens.length;
    return (await this.#pass(this.#embed(tokens))).logits;
  }

  /**
   * Passes what of the page has not been drafted yet, then `<img>`'s queries one at a time.
   * @param text what was drafted, if anything was, and what is to follow it
   */
  async readPage(text: string): Promise<HostTensor> {
    const { tokens, llama, continuesPicture, resampleOutput } = this.#agent;
    const { width } = llama.config;
    const ids = textTokens(tokens, text, this.#story.length === 0);
    for (const id of ids.slice(this.#drafted)) await this.draft([id]);
    this.#open = this.#embed(ids);
    const hidden = new Float32Array(tokens.queries.length * width);
    const queries = continuesPicture ? vectorsOf(this.#shown.rows, width) : this.#embed(tokens.queries);
    for (const [i, query] of queries.entries()) {
      hidden.set((await this.#pass([query])).hidden, i * width);
    }
    return resampleOutput(float32([tokens.queries.length, width], hidden), ids, this.#shown.features);
  }

  /** Forgets everything, and reads the story anew, with the picture that ends it. */
  async show(features: HostTensor): Promise<Float32Array> {
    if (this.#open === undefined) throw new UsageError('a picture can only be shown after its page has been read');
    const { tokens, llama, resampleInput } = this.#agent;
    const rows = await resampleInput(features);
    this.#shown = { rows, features };
    this.#story.push(...this.#open, ...vectorsOf(rows, llama.config.width), ...this.#embed([tokens.endImage]));
    this.#open = undefined;
    this.#drafted = 0;
    this.#cache = llama.newCache();
    return (await this.#pass(this.#story)).logits;
  }

  async #pass(vectors: readonly Float32Array[]) {
    const { llama } = this.#agent;
    return llama.pass(this.#cache, joined(vectors), vectors.length);
  }

  #embed(ids: readonly number[]): Float32Array[] {
    const { embeddings, llama } = this.#agent;
    const { width } = llama.config;
    return ids.map((id) => Float32Array.from(embeddings.subarray(id * width, (id + 1) * width)));
  }
}

function joined(vectors: readonly Float32Array[]): Float32Array {
  return Float32Array.from(vectors.flatMap((vector) => [...vector]));
}

function vectorsOf(all: Float32Array, width: number): Float32Array[] {
  return Array.from({ length: all.length / width }, (_, i) => all.slice(i * width, (i + 1) * width));
}
