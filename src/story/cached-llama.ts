/**
 * Runs a language model over embeddings on top of a cache. Knows nothing of tokens, pages or pictures.
 *
 * Letters: T new tokens, C places in the cache, filled or not, H heads, D width, V vocabulary.
 */

import { UsageError } from '../core/errors.ts';
import { float32, int64, type HostTensor } from '../core/tensor.ts';
import { causalMask, rotaryTables, type LlamaConfig } from '../models/llama.ts';
import { decoderNames } from '../models/llama-decoder.ts';
import type { Session } from '../runtime/session.ts';
import { KvCache } from './kv-cache.ts';

export interface Pass {
  /** [T, D], after the final norm */
  readonly hidden: Float32Array;
  /** [V], of the last new token */
  readonly logits: Float32Array;
}

/** Where the attention of one pass went. */
export interface Attention {
  /** [C + T]: where in the whole story the token at each place stands, the T new ones last; -1 at a place without one. */
  readonly positions: Int32Array;
  /** T: the new tokens are those that attend. */
  readonly count: number;
  /** For each layer [H, T, C + T]: what share a new token gives to each place; nothing where it must not look. */
  readonly layers: readonly Float32Array[];
}

export type AttentionListener = (attention: Attention) => void;

/** A language model that goes on with what a cache holds. */
export interface StoryLlama {
  readonly config: LlamaConfig;
  newCache(): KvCache;
  /**
   * One causal pass over new tokens that follow what is cached.
   * @param embeddings [T, D]
   * @param keep how many of the T tokens to add to the cache, from the first on
   * @throws UsageError for embeddings that are no whole vectors
   */
  pass(cache: KvCache, embeddings: Float32Array, keep: number): Promise<Pass>;
}

export class CachedLlama implements StoryLlama {
  readonly config: LlamaConfig;
  readonly #session: Session;
  readonly #onAttention: AttentionListener | undefined;

  /**
   * @param session of the program that `llamaDecoder` makes for the same configuration
   * @param onAttention called after every pass; the program must return the attention then
   */
  constructor(session: Session, config: LlamaConfig, onAttention?: AttentionListener) {
    this.#session = session;
    this.config = config;
    this.#onAttention = onAttention;
  }

  newCache(): KvCache {
    return cacheFor(this.config);
  }

  async pass(cache: KvCache, embeddings: Float32Array, keep: number): Promise<Pass> {
    const { width, layers } = this.config;
    const count = tokensIn(embeddings, this.config);
    const results = await this.#session.run({
      embeddings: float32([1, count, width], embeddings),
      ...rotaryTables(this.config, count, cache.length),
      mask: causalMask(count, cache.capacity, cache.length),
      last: int64([1], [count - 1]),
      ...pastFeeds(layers, (layer) => cache.layer(layer)),
    });
    this.#onAttention?.({
      positions: positionsOf(cache, count),
      count,
      layers: Array.from({ length: layers }, (_, i) => results[decoderNames.attention(i)]!.data as Float32Array),
    });
    cache.append(
      addedLayers(layers, (name) => results[name]!),
      keep,
    );
    return { hidden: results.hidden!.data as Float32Array, logits: results.logits!.data as Float32Array };
  }
}

export function cacheFor({ layers, heads, width, ropeBase }: LlamaConfig): KvCache {
  return new KvCache({ layers, heads, headSize: width / heads, ropeBase });
}

/** T of embeddings [T, D]. @throws UsageError when they are no whole vectors */
export function tokensIn(embeddings: Float32Array, { width }: LlamaConfig): number {
  const count = embeddings.length / width;
  if (Number.isInteger(count) && count >= 1) return count;
  throw new UsageError(`expected whole vectors of ${width} numbers, got ${embeddings.length} numbers`);
}

function positionsOf({ origins, capacity, storyLength }: KvCache, count: number): Int32Array {
  const positions = new Int32Array(capacity + count).fill(-1);
  positions.set(origins);
  for (let i = 0; i < count; i++) positions[capacity + i] = storyLength + i;
  return positions;
}

type KeysAndValues = ReturnType<KvCache['layer']>;

/** What a decoder takes as the past of its layers. @param of keys and values [B, H, C, Dh] of one layer */
export function pastFeeds(layers: number, of: (layer: number) => KeysAndValues): Record<string, HostTensor> {
  const feeds: Record<string, HostTensor> = {};
  for (let layer = 0; layer < layers; layer++) {
    const names = decoderNames.past(layer);
    const { keys, values } = of(layer);
    feeds[names.keys] = keys;
    feeds[names.values] = values;
  }
  return feeds;
}

/** What a decoder's layers added, as a cache takes it. @param of a result of the decoder by its name */
export function addedLayers(layers: number, of: (name: string) => HostTensor): KeysAndValues[] {
  return Array.from({ length: layers }, (_, layer) => {
    const names = decoderNames.added(layer);
    return { keys: of(names.keys), values: of(names.values) };
  });
}
