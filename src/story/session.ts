/**
 * A story in a language model's memory: turns tokens and pictures into vectors, runs them over the cache and keeps
 * account of where the pages stand. Knows no runtime and no drawing.
 *
 * Letters: D width of the language model, N tokens a picture takes, P features of a picture, C their width, V vocabulary.
 */

import { z } from 'zod';

import { FormatError, UsageError } from '../core/errors.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
import { pageMarkLength, textTokens, type StoryTokens } from '../models/sequence.ts';
import type { StoryLlama } from './cached-llama.ts';
import { sameShape } from '../graph/shapes.ts';
import type { KvCache } from './kv-cache.ts';
import type { Memory, StorySession } from './model.ts';
import type { PageSpan, Retention } from './retention.ts';

/** The parts of the agent that a session needs. */
export interface StoryAgent {
  readonly llama: StoryLlama;
  readonly tokens: StoryTokens;
  /** The embedding table [V, D]. */
  readonly embeddings: Float32Array | Float16Array;
  /** Whether the LLM reads at its queries the rows of the picture before, and not the embeddings of `<img_i>`. */
  readonly continuesPicture: boolean;
  /** P, C */
  readonly featureShape: readonly [number, number];
  /** Features [P, C] to the N rows [N, D] that stand for a shown picture. */
  resampleInput(features: HostTensor): Promise<Float32Array>;
  /**
   * To the features [P, C] of a picture, from the hidden states [N, D] at its queries, the tokens of its page and the
   * features of the picture before. The last two are looked at only where there is a prior.
   */
  resampleOutput(hidden: HostTensor, page: readonly number[], before: HostTensor): Promise<HostTensor>;
}

export interface ShownPicture {
  /** [N, D], which stand for it in the sequence. */
  readonly rows: Float32Array;
  /** [P, C] */
  readonly features: HostTensor;
}

export class CachedSession implements StorySession {
  readonly #agent: StoryAgent;
  readonly #retention: Retention;
  readonly #cache: KvCache;
  readonly #pages: PageSpan[] = [];
  /** Tokens of whole pages; what is cached behind them is a draft or a page without its picture. */
  #whole = 0;
  /** The page read last, until its picture is shown. */
  #open: Pick<PageSpan, 'start' | 'text'> | undefined;
  /** After the last whole page. */
  #logits: Float32Array = new Float32Array();
  /** The picture shown last; before the first, the queries' own embeddings and features of zero. */
  #shown: ShownPicture;

  constructor(agent: StoryAgent, retention: Retention, memory?: Memory) {
    this.#agent = agent;
    this.#retention = retention;
    this.#cache = agent.llama.newCache();
    this.#shown = { rows: this.#embed(agent.tokens.queries), features: float32(agent.featureShape) };
    if (memory !== undefined) this.#remember(memory);
  }

  get length(): number {
    return this.#cache.length;
  }

  get bytes(): number {
    return this.#cache.bytes;
  }

  async draft(tokens: readonly number[]): Promise<Float32Array> {
    const { logits } = await this.#agent.llama.pass(this.#cache, this.#embed(tokens), tokens.length);
    return logits;
  }

  forget(count: number): void {
    this.#cache.rewind(Math.max(this.#whole, this.#cache.length - count));
  }

  async readPage(text: string): Promise<HostTensor> {
    const { tokens, llama } = this.#agent;
    this.#cache.rewind(this.#whole);
    const isFirst = this.#pages.length === 0;
    const ids = textTokens(tokens, text, isFirst);
    const start = this.#cache.storyLength;
    this.#open = { start, text: start + (isFirst ? 1 : pageMarkLength(tokens, ids)) };
    const queries = this.#agent.continuesPicture ? this.#shown.rows : this.#embed(tokens.queries);
    const { hidden } = await llama.pass(this.#cache, joined(this.#embed(ids), queries), ids.length);
    const { width } = llama.config;
    const asked = float32([tokens.queries.length, width], hidden.slice(ids.length * width));
    return this.#agent.resampleOutput(asked, ids, this.#shown.features);
  }

  async show(features: HostTensor): Promise<Float32Array> {
    if (this.#open === undefined) throw new UsageError('a picture can only be shown after its page has been read');
    const { tokens, llama } = this.#agent;
    const rows = await this.#agent.resampleInput(features);
    const vectors = joined(rows, this.#embed([tokens.endImage]));
    // Old tokens go before the picture is read, so that everything from here on sees what the policy keeps.
    const beginImage = this.#cache.storyLength - 1;
    this.#pages.push({ ...this.#open, beginImage, endImage: beginImage + tokens.queries.length + 1 });
    this.#open = undefined;
    this.#cache.retain(this.#retention(this.#pages));
    const { logits } = await llama.pass(this.#cache, vectors, tokens.queries.length + 1);
    this.#whole = this.#cache.length;
    this.#logits = logits.slice();
    this.#shown = { rows: rows.slice(), features };
    return logits;
  }

  memory(): Memory {
    this.#cache.rewind(this.#whole);
    const { layers, ...places } = this.#cache.save();
    const tensors = layers.flatMap(({ keys, values }, i) => [
      [`layers.${i}.keys`, keys] as const,
      [`layers.${i}.values`, values] as const,
    ]);
    return {
      tensors: new Map([
        ['logits', float32([this.#logits.length], this.#logits)],
        ['rows', float32([this.#agent.tokens.queries.length, this.#agent.llama.config.width], this.#shown.rows)],
        ['features', this.#shown.features],
        ...tensors,
      ]),
      notes: { cache: JSON.stringify(places), pages: JSON.stringify(this.#pages) },
    };
  }

  #remember(memory: Memory): void {
    const { places, pages, logits, shown, layers } = checkedMemory(memory, this.#agent);
    this.#cache.restore({ ...places, layers });
    this.#pages.push(...pages);
    this.#whole = this.#cache.length;
    this.#logits = logits;
    this.#shown = shown;
  }

  /** [T, D] */
  #embed(ids: readonly number[]): Float32Array {
    const { embeddings, llama } = this.#agent;
    const { width } = llama.config;
    const rows = new Float32Array(ids.length * width);
    ids.forEach((id, i) => rows.set(embeddings.subarray(id * width, (id + 1) * width), i * width));
    return rows;
  }
}

const position = z.int().nonnegative();
const placesSchema = z.object({ origins: z.array(position), storyLength: position, capacity: position });
const pagesSchema = z.array(z.object({ start: position, text: position, beginImage: position, endImage: position }));

/** A memory may come from a file. @throws FormatError when it is none of this agent */
function checkedMemory({ tensors, notes }: Memory, { llama, tokens, featureShape }: StoryAgent) {
  const { layers, heads, width, vocabSize } = llama.config;
  const [places, pages] = [placesSchema.safeParse(parsed(notes.cache)), pagesSchema.safeParse(parsed(notes.pages))];
  if (!places.success || !pages.success) throw new FormatError('what was remembered of the story makes no sense');
  const { origins, capacity } = places.data;
  const held = (name: string, shape: readonly number[]): HostTensor => {
    const tensor = tensors.get(name);
    if (tensor?.dtype === 'float32' && sameShape(tensor.shape, shape)) return tensor;
    throw new FormatError(
      `what was remembered of the story is of another model: ${name} should be float32 [${shape.join(', ')}]`,
    );
  };
  if (capacity < origins.length || capacity > 2 * origins.length + 1024) {
    throw new FormatError(
      `what was remembered of the story makes no sense: room for ${capacity} of ${origins.length} tokens`,
    );
  }
  const shape = [1, heads, origins.length, width / heads];
  return {
    places: places.data,
    pages: pages.data,
    logits: held('logits', [vocabSize]).data as Float32Array,
    shown: {
      rows: held('rows', [tokens.queries.length, width]).data as Float32Array,
      features: held('features', featureShape),
    },
    layers: Array.from({ length: layers }, (_, i) => ({
      keys: held(`layers.${i}.keys`, shape),
      values: held(`layers.${i}.values`, shape),
    })),
  };
}

function joined(before: Float32Array, after: Float32Array): Float32Array {
  const all = new Float32Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}
