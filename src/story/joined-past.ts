/**
 * What several caches hold, side by side in arrays that one program takes for all of them. Each cache stays what it is;
 * here is a copy that follows it, token by token. Knows no model and nothing of what is asked of it.
 *
 * Letters: B stories, H heads, C places, filled or not, Dh head size.
 */

import { float32, type HostTensor } from '../core/tensor.ts';
import type { KvCache } from './kv-cache.ts';

export interface JoinedPastShape {
  readonly layers: number;
  readonly heads: number;
  readonly headSize: number;
  /** Room grows by so many tokens at a time. */
  readonly block?: number;
  /** It shrinks once half of it was enough so many times in a row. */
  readonly patience?: number;
}

interface Layer {
  readonly keys: Float32Array;
  readonly values: Float32Array;
}

export class JoinedPast {
  readonly #shape: Required<JoinedPastShape>;
  #layers: readonly Layer[] = [];
  #capacity = 0;
  /** Whose copy stands in each row. Weak, so that a story that has ended leaves only its copy behind. */
  #rows: (WeakRef<KvCache> | undefined)[] = [];
  /** How often in a row half of the room was enough, and how much of it. */
  #roomy = { passes: 0, needed: 0 };

  constructor(shape: JoinedPastShape) {
    this.#shape = { block: 128, patience: 512, ...shape };
  }

  /** C */
  get capacity(): number {
    return this.#capacity;
  }

  /**
   * Brings copies of B caches up to date in the first B rows.
   * @returns the row of each
   */
  follow(caches: readonly KvCache[]): readonly number[] {
    this.#reserve(caches.length, Math.max(...caches.map(({ length }) => length)));
    const known = caches.map((cache) => this.#rows.findIndex((row) => row?.deref() === cache));
    // A copy behind the first B rows moves to the row of a cache that is not asked for, which is copied anew when it is.
    const free = caches.map((_, row) => row).filter((row) => !known.includes(row));
    return caches.map((cache, i) => {
      const isInPlace = known[i]! >= 0 && known[i]! < caches.length;
      const changed = cache.takeChanged();
      if (isInPlace) return this.#copy(cache, known[i]!, changed);
      if (known[i]! >= 0) this.#rows[known[i]!] = undefined;
      const row = free.shift()!;
      this.#rows[row] = new WeakRef(cache);
      return this.#copy(cache, row, 0);
    });
  }

  /** Keys and values of one layer in the first so many rows, each [B, H, C, Dh]; valid until `follow` is called again. */
  layer(index: number, stories: number): { readonly keys: HostTensor; readonly values: HostTensor } {
    const { heads, headSize } = this.#shape;
    const shape = [stories, heads, this.#capacity, headSize];
    const first = (array: Float32Array): HostTensor =>
      float32(shape, array.subarray(0, stories * heads * this.#capacity * headSize));
    const { keys, values } = this.#layers[index]!;
    return { keys: first(keys), values: first(values) };
  }

  /** Copies the places from `from` on. @returns the row */
  #copy(cache: KvCache, row: number, from: number): number {
    const { heads, headSize } = this.#shape;
    const [start, end] = [from * headSize, cache.length * headSize];
    this.#layers.forEach((layer, i) => {
      const source = cache.layer(i);
      for (const part of ['keys', 'values'] as const) {
        const data = source[part].data as Float32Array;
        for (let head = 0; head < heads; head++) {
          const [theirs, ours] = [head * cache.capacity, (row * heads + head) * this.#capacity];
          layer[part].set(data.subarray(theirs * headSize + start, theirs * headSize + end), ours * headSize + start);
        }
      }
    });
    return row;
  }

  /** Makes room for so many stories of so many tokens; what was copied is then copied anew. */
  #reserve(stories: number, length: number): void {
    const { layers, heads, headSize, block } = this.#shape;
    const needed = Math.max(block, Math.ceil(length / block) * block);
    const room = this.#roomFor(needed);
    if (stories <= this.#rows.length && room === this.#capacity) return;
    const rows = Math.max(stories, this.#rows.length);
    this.#capacity = room;
    this.#rows = Array.from({ length: rows }, () => undefined);
    const empty = (): Float32Array => new Float32Array(rows * heads * room * headSize);
    this.#layers = Array.from({ length: layers }, () => ({ keys: empty(), values: empty() }));
  }

  /**
   * The network runs over all of the room, so a long story that has ended must not leave it to short ones. But one that only
   * draws is back in some passes, and to copy all stories whenever it comes and goes would cost more than the room does.
   */
  #roomFor(needed: number): number {
    const roomy = this.#roomy;
    if (2 * needed >= this.#capacity) {
      this.#roomy = { passes: 0, needed: 0 };
      return Math.max(needed, this.#capacity);
    }
    this.#roomy = { passes: roomy.passes + 1, needed: Math.max(needed, roomy.needed) };
    if (this.#roomy.passes <= this.#shape.patience) return this.#capacity;
    const most = this.#roomy.needed;
    this.#roomy = { passes: 0, needed: 0 };
    return most;
  }
}
