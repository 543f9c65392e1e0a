/**
 * Keys and values of what a language model has read, in arrays that are fed to it where they lie. Keys carry the
 * rotation of their place in the cache; when tokens leave, what stays moves together and is turned to its new place.
 * Knows nothing of pages or of why tokens leave, and computes no attention.
 *
 * Letters: L layers, H heads, C capacity, Dh head size, T new tokens.
 */

import { UsageError } from '../core/errors.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
import type { Range } from './retention.ts';

export interface KvCacheShape {
  readonly layers: number;
  readonly heads: number;
  readonly headSize: number;
  readonly ropeBase: number;
  /** Capacity grows by this many tokens at a time, as the network runs over all of it, filled or not. */
  readonly block?: number;
}

/** All of a cache, apart from the cache. */
export interface KvCacheState {
  readonly origins: readonly number[];
  readonly storyLength: number;
  /** Kept as well: over how much room the network runs must not depend on how a cache came to be. */
  readonly capacity: number;
  /** [1, H, T, Dh] each, T being the tokens held. */
  readonly layers: readonly { readonly keys: HostTensor; readonly values: HostTensor }[];
}

interface Layer {
  /** [H, C, Dh] each */
  keys: Float32Array;
  values: Float32Array;
}

export class KvCache {
  readonly #shape: Required<KvCacheShape>;
  readonly #layers: readonly Layer[];
  #capacity = 0;
  /** For each cached token its position in the whole story, ascending. */
  #origins: number[] = [];
  #next = 0;
  /** See {@link takeChanged}. */
  #changed = 0;

  constructor(shape: KvCacheShape) {
    this.#shape = { block: 128, ...shape };
    this.#layers = Array.from({ length: shape.layers }, () => ({
      keys: new Float32Array(),
      values: new Float32Array(),
    }));
    this.#reserve(1);
  }

  /** Tokens held; the next one gets this place. */
  get length(): number {
    return this.#origins.length;
  }

  /** Tokens that fit without growing. */
  get capacity(): number {
    return this.#capacity;
  }

  /** The whole story's length so far, counting what has left. */
  get storyLength(): number {
    return this.#next;
  }

  /** The positions in the whole story of the tokens held. */
  get origins(): readonly number[] {
    return this.#origins;
  }

  get bytes(): number {
    return this.#layers.reduce((sum, { keys, values }) => sum + keys.byteLength + values.byteLength, 0);
  }

  /** Keys and values of one layer, each [1, H, C, Dh], over the cache's own arrays; valid until the next change. */
  layer(index: number): { readonly keys: HostTensor; readonly values: HostTensor } {
    const { heads, headSize } = this.#shape;
    const shape = [1, heads, this.#capacity, headSize];
    const { keys, values } = this.#layers[index]!;
    return { keys: float32(shape, keys), values: float32(shape, values) };
  }

  /**
   * Adds tokens at the end.
   * @param added for each layer keys and values [1, H, T, Dh], the keys rotated to places `length`, `length` + 1, ...
   * @param count how many of the T to add, from the first on
   */
  append(added: readonly { readonly keys: HostTensor; readonly values: HostTensor }[], count: number): void {
    const { length } = this;
    this.#changed = Math.min(this.#changed, length);
    this.#reserve(length + count);
    this.#layers.forEach((layer, i) => {
      this.#write(added[i]!.keys, layer.keys, length, count);
      this.#write(added[i]!.values, layer.values, length, count);
    });
    for (let i = 0; i < count; i++) this.#origins.push(this.#next++);
  }

  /** A copy of everything. */
  save(): KvCacheState {
    const { heads, headSize } = this.#shape;
    const shape = [1, heads, this.length, headSize];
    const held = (array: Float32Array): HostTensor => {
      const copy = float32(shape);
      const [stride, count] = [this.#capacity * headSize, this.length * headSize];
      for (let head = 0; head < heads; head++) {
        (copy.data as Float32Array).set(array.subarray(head * stride, head * stride + count), head * count);
      }
      return copy;
    };
    return {
      origins: [...this.#origins],
      storyLength: this.#next,
      capacity: this.#capacity,
      layers: this.#layers.map(({ keys, values }) => ({ keys: held(keys), values: held(values) })),
    };
  }

  /** Puts what was saved in the place of everything; from here on the cache is the one that was saved, bit by bit. */
  restore({ origins, storyLength, capacity, layers }: KvCacheState): void {
    this.#origins = [];
    this.#capacity = 0;
    this.#changed = 0;
    this.#reserve(capacity);
    this.#layers.forEach((layer, i) => {
      this.#write(layers[i]!.keys, layer.keys, 0, origins.length);
      this.#write(layers[i]!.values, layer.values, 0, origins.length);
    });
    this.#origins = [...origins];
    this.#next = storyLength;
  }

  /**
   * Forgets everything from a place on, as if it had never been added: the next token stands in the story where the first
   * forgotten one stood.
   * @throws UsageError when fewer tokens are held
   */
  rewind(length: number): void {
    if (length > this.length) throw new UsageError(`cannot rewind a cache of ${this.length} tokens to ${length}`);
    this.#next = this.#origins[length] ?? this.#next;
    this.#origins.length = length;
  }

  /** The first place that holds another token than when this was asked last: for the one copy that follows this cache. */
  takeChanged(): number {
    const changed = Math.min(this.#changed, this.length);
    this.#changed = this.length;
    return changed;
  }

  /**
   * Keeps only tokens whose position in the whole story lies in one of the ranges.
   * @returns how many have left
   */
  retain(ranges: readonly Range[]): number {
    const kept = placesIn(this.#origins, ranges);
    const left = this.length - kept.length;
    if (left === 0) return 0;
    for (const run of runsOf(kept)) this.#move(run);
    this.#origins = kept.map((place) => this.#origins[place]!);
    return left;
  }

  /** Moves a run of tokens toward the front; runs come in ascending order, so none is overwritten before it moves. */
  #move({ from, to, count }: Run): void {
    if (from === to) return;
    this.#changed = Math.min(this.#changed, to);
    const { heads, headSize, ropeBase } = this.#shape;
    const rotation = rotationBy(to - from, headSize, ropeBase);
    for (const { keys, values } of this.#layers) {
      for (let head = 0; head < heads; head++) {
        const start = head * this.#capacity;
        const target = (start + to) * headSize;
        for (const array of [keys, values]) {
          array.copyWithin(target, (start + from) * headSize, (start + from + count) * headSize);
        }
        rotate(keys.subarray(target, target + count * headSize), headSize, rotation);
      }
    }
  }

  #write({ shape, data }: HostTensor, target: Float32Array, place: number, count: number): void {
    const { heads, headSize } = this.#shape;
    const stride = shape[2]! * headSize;
    for (let head = 0; head < heads; head++) {
      const part = (data as Float32Array).subarray(head * stride, head * stride + count * headSize);
      target.set(part, (head * this.#capacity + place) * headSize);
    }
  }

  #reserve(length: number): void {
    const { block, heads, headSize } = this.#shape;
    if (length <= this.#capacity) return;
    const capacity = Math.ceil(length / block) * block;
    const grown = (old: Float32Array): Float32Array => {
      const larger = new Float32Array(heads * capacity * headSize);
      const stride = this.#capacity * headSize;
      for (let head = 0; head < heads; head++) {
        larger.set(old.subarray(head * stride, (head + 1) * stride), head * capacity * headSize);
      }
      return larger;
    };
    for (const layer of this.#layers) {
      layer.keys = grown(layer.keys);
      layer.values = grown(layer.values);
    }
    this.#capacity = capacity;
  }
}

/** Neighbouring tokens that move together. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function placesIn(origins: readonly number[], ranges: readonly Range[]): number[] {
  return origins.flatMap((origin, place) =>
    ranges.some(([start, end]) => origin >= start && origin < end) ? place : [],
  );
}

function runsOf(kept: readonly number[]): Run[] {
  const runs: { from: number; to: number; count: number }[] = [];
  kept.forEach((place, to) => {
    const last = runs.at(-1);
    if (last !== undefined && place === last.from + last.count) last.count++;
    else runs.push({ from: place, to, count: 1 });
  });
  return runs;
}

interface Rotation {
  readonly cosines: Float64Array;
  readonly sines: Float64Array;
}

/** One turn for each pair of a head, by a difference of places. */
function rotationBy(places: number, headSize: number, ropeBase: number): Rotation {
  const half = headSize / 2;
  const angles = Float64Array.from({ length: half }, (_, i) => places / ropeBase ** (i / half));
  return { cosines: angles.map(Math.cos), sines: angles.map(Math.sin) };
}

/** Rotates keys [T, Dh] in place; the first half of a head pairs with the second. */
function rotate(keys: Float32Array, headSize: number, { cosines, sines }: Rotation): void {
  const half = headSize / 2;
  for (let start = 0; start < keys.length; start += headSize) {
    for (let i = 0; i < half; i++) {
      const [a, b] = [keys[start + i]!, keys[start + half + i]!];
      keys[start + i] = a * cosines[i]! - b * sines[i]!;
      keys[start + half + i] = b * cosines[i]! + a * sines[i]!;
    }
  }
}
