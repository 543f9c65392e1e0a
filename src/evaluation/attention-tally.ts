/**
 * Adds up attention weights as they come, so that a long story's need never be held: how much goes to which kind of token
 * on which page, by layer and head, and how much would if it were spread evenly. Knows no model and no stories.
 *
 * Letters: L layers, H heads, C places in a cache, T new tokens.
 */

import type { Attention } from '../story/cached-llama.ts';
import { kinds, type Kind } from './attention-kinds.ts';

/** What a token that attends is there for: text, a picture that is being imagined, or one that is being read. */
export const askers = ['text', 'imagined', 'shown'] as const;
export type Asker = (typeof askers)[number];

/** What stands at a position of the story. */
export interface Place {
  /** From 0. */
  readonly page: number;
  readonly kind: Kind;
}

/** Some tokens' part of all attention, and what it would be if each token gave the same to everything that it sees. */
export interface Share {
  readonly share: number;
  readonly even: number;
}

/** Of the tokens of one page that attend, each of which gives one in all. */
interface PageSums {
  count: number;
  /** [kind · page], mean over layers and heads */
  readonly given: Float64Array;
  readonly even: Float64Array;
}

export class AttentionTally {
  readonly #heads: number;
  readonly #places: readonly Place[];
  /** From each page. */
  readonly #byPage: Readonly<Record<Asker, readonly PageSums[]>>;
  /** [L · H], of each the kinds */
  readonly #byHead: Readonly<Record<Asker, readonly Float64Array[]>>;

  constructor({ layers, heads, pages }: { readonly layers: number; readonly heads: number; readonly pages: number }) {
    this.#heads = heads;
    this.#places = kinds.flatMap((kind) => Array.from({ length: pages }, (_, page) => ({ kind, page })));
    const sums = (): Float64Array => new Float64Array(this.#places.length);
    const ofPage = (): PageSums => ({ count: 0, given: sums(), even: sums() });
    this.#byPage = byAsker(() => Array.from({ length: pages }, ofPage));
    this.#byHead = byAsker(() => Array.from({ length: layers * heads }, () => new Float64Array(kinds.length)));
  }

  /**
   * Adds one pass over tokens of one page.
   * @param places what stands at each position of the story
   * @param askerOf the i-th of the T new tokens
   */
  add(attention: Attention, places: readonly Place[], page: number, askerOf: (i: number) => Asker): void {
    const { positions, count, layers } = attention;
    const filled = [...positions.keys()].filter((column) => positions[column]! >= 0);
    const pages = this.#places.length / kinds.length;
    const kindAt = (column: number): number => kinds.indexOf(places[positions[column]!]!.kind);
    const cellAt = (column: number): number => kindAt(column) * pages + places[positions[column]!]!.page;
    for (const asker of askers) {
      const asking = Array.from({ length: count }, (_, i) => i).filter((i) => askerOf(i) === asker);
      const sums = this.#byPage[asker][page]!;
      sums.count += asking.length;
      const given = new Float64Array(positions.length);
      for (const [i, byKind] of this.#byHead[asker].entries()) {
        const ofHead = columnSums(layers[Math.floor(i / this.#heads)]!, i % this.#heads, attention, asking);
        for (const column of filled) {
          byKind[kindAt(column)]! += ofHead[column]!;
          given[column]! += ofHead[column]! / this.#byHead[asker].length;
        }
      }
      const even = evenSums(filled, attention, asking);
      for (const column of filled) {
        sums.given[cellAt(column)]! += given[column]!;
        sums.even[cellAt(column)]! += even[column]!;
      }
    }
  }

  /** Of what `asker` gives from pages `from`, the part of the places that fit; NaN where nothing was asked. */
  share(asker: Asker, fits: (place: Place, from: number) => boolean, isAsked = (_from: number) => true): Share {
    let [share, even, count] = [0, 0, 0];
    for (const [from, sums] of this.#byPage[asker].entries()) {
      if (!isAsked(from)) continue;
      count += sums.count;
      for (const [cell, place] of this.#places.entries()) {
        if (!fits(place, from)) continue;
        share += sums.given[cell]!;
        even += sums.even[cell]!;
      }
    }
    return { share: share / count, even: even / count };
  }

  /** The share of a kind in what each head [L · H] gives. */
  heads(asker: Asker, kind: Kind): number[] {
    const count = this.#byPage[asker].reduce((sum, page) => sum + page.count, 0);
    return this.#byHead[asker].map((byKind) => byKind[kinds.indexOf(kind)]! / count);
  }
}

function byAsker<T>(make: () => T): Record<Asker, T> {
  return { text: make(), imagined: make(), shown: make() };
}

/** What one head of a layer [H, T, C + T] gives to each place, over the tokens that ask. */
function columnSums(
  layer: Float32Array,
  head: number,
  { positions, count }: Attention,
  asking: readonly number[],
): Float64Array {
  const row = positions.length;
  const sums = new Float64Array(row);
  for (const t of asking) {
    const start = (head * count + t) * row;
    for (let column = 0; column < row; column++) sums[column]! += layer[start + column]!;
  }
  return sums;
}

/** What each place would get. @param filled places with a token: the cached ones, then the new ones */
function evenSums(filled: readonly number[], { positions, count }: Attention, asking: readonly number[]): Float64Array {
  const sums = new Float64Array(positions.length);
  for (const t of asking) {
    const visible = filled.slice(0, filled.length - count + t + 1);
    for (const column of visible) sums[column]! += 1 / visible.length;
  }
  return sums;
}
