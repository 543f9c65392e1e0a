/**
 * A language model that several stories ask at once: the tokens that they write are passed through the network together,
 * so that its weights are read once for all of them. Who asks while nothing runs waits for one turn of the host's loop,
 * in which all others that have something to ask do so; then everybody who waits is served. Nobody waits for a story that
 * draws, has failed or has ended, so there is nothing to know of them.
 *
 * Passes over several tokens, which read a page or show a picture, run alone: they fill the processor by themselves. So
 * what is remembered of a page depends on no other story. It comes from another program than the one of a story that is
 * told alone; how near the two are is measured (test/e2e/mini-together.test.ts).
 *
 * Letters: B stories, T new tokens, C places in the cache, filled or not, D width, V vocabulary.
 */

import { float32, int64, sizeOf, type HostTensor } from '../core/tensor.ts';
import { causalMask, rotaryTables, type LlamaConfig } from '../models/llama.ts';
import type { Session } from '../runtime/session.ts';
import { addedLayers, cacheFor, pastFeeds, tokensIn, type Pass, type StoryLlama } from './cached-llama.ts';
import { JoinedPast } from './joined-past.ts';
import type { KvCache } from './kv-cache.ts';

interface Asked {
  readonly cache: KvCache;
  /** [T, D] */
  readonly embeddings: Float32Array;
  readonly keep: number;
}

interface Waiting extends Asked {
  resolve(pass: Pass): void;
  reject(error: unknown): void;
}

export class LlamaTogether implements StoryLlama {
  readonly config: LlamaConfig;
  readonly #session: Session;
  readonly #turn: () => Promise<void>;
  readonly #past: JoinedPast;
  #waiting: Waiting[] = [];
  #serving = false;

  /**
   * @param session of the program that `llamaStoriesDecoder` makes for the same configuration
   * @param turn resolves when all that can go on now has done so
   */
  constructor(session: Session, config: LlamaConfig, turn: () => Promise<void>) {
    this.#session = session;
    this.config = config;
    this.#turn = turn;
    const { layers, heads, width } = config;
    this.#past = new JoinedPast({ layers, heads, headSize: width / heads });
  }

  newCache(): KvCache {
    return cacheFor(this.config);
  }

  async pass(cache: KvCache, embeddings: Float32Array, keep: number): Promise<Pass> {
    if (tokensIn(embeddings, this.config) > 1) return (await this.#run([{ cache, embeddings, keep }]))[0]!;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ cache, embeddings, keep, resolve, reject });
      if (!this.#serving) void this.#serve();
    });
  }

  /** One run after the other, as they share the joined past. */
  async #serve(): Promise<void> {
    this.#serving = true;
    while (this.#waiting.length > 0) {
      await this.#turn();
      const asked = this.#waiting.splice(0);
      try {
        const passes = await this.#run(asked);
        asked.forEach(({ resolve }, i) => resolve(passes[i]!));
      } catch (error) {
        for (const { reject } of asked) reject(error);
      }
    }
    this.#serving = false;
  }

  /** @param asked with equally many tokens each; one alone is read where its cache lies */
  async #run(asked: readonly Asked[]): Promise<Pass[]> {
    const { layers } = this.config;
    const caches = asked.map(({ cache }) => cache);
    const rows = asked.length === 1 ? [0] : this.#past.follow(caches);
    const capacity = asked.length === 1 ? caches[0]!.capacity : this.#past.capacity;
    const past = pastFeeds(layers, (layer) =>
      asked.length === 1 ? caches[0]!.layer(layer) : this.#past.layer(layer, asked.length),
    );
    const inOrder = asked.map((_, row) => asked[rows.indexOf(row)]!);
    const results = await this.#session.run({ ...this.#feeds(inOrder, capacity), ...past });
    return asked.map(({ cache, keep }, i) => {
      const of = (name: string): HostTensor => storyOf(results[name]!, rows[i]!);
      cache.append(addedLayers(layers, of), keep);
      return { hidden: of('hidden').data as Float32Array, logits: of('logits').data as Float32Array };
    });
  }

  #feeds(asked: readonly Asked[], capacity: number): Record<string, HostTensor> {
    const { config } = this;
    const count = tokensIn(asked[0]!.embeddings, config);
    const tables = asked.map(({ cache }) => rotaryTables(config, count, cache.length));
    const masks = asked.map(({ cache }) => causalMask(count, capacity, cache.length));
    const [rows, half] = [asked.length * count, config.width / config.heads / 2];
    return {
      embeddings: joined(
        [asked.length, count, config.width],
        asked.map(({ embeddings }) => embeddings),
      ),
      cosines: joined(
        [rows, half],
        tables.map(({ cosines }) => cosines.data),
      ),
      sines: joined(
        [rows, half],
        tables.map(({ sines }) => sines.data),
      ),
      positions: int64(
        [asked.length, count],
        Array.from({ length: rows }, (_, row) => row),
      ),
      mask: joined(
        [asked.length, 1, count, capacity + count],
        masks.map(({ data }) => data),
      ),
    };
  }
}

/** Arrays one after another. */
function joined(shape: readonly number[], parts: readonly HostTensor['data'][]): HostTensor {
  const data = new Float32Array(sizeOf(shape));
  let at = 0;
  for (const part of parts) {
    data.set(part as Float32Array, at);
    at += part.length;
  }
  return float32(shape, data);
}

/** [1, ...] of [B, ...], over the same array. */
function storyOf({ shape, data }: HostTensor, row: number): HostTensor {
  const size = sizeOf(shape.slice(1));
  return float32([1, ...shape.slice(1)], (data as Float32Array).subarray(row * size, (row + 1) * size));
}
