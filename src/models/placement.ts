/**
 * Where a picture's sprites stand and how large they are, as numbers between which bins are laid: from what a picture
 * shows these follow without chance, but not simply (two who touch stand as far apart as their bellies let them, a landmark
 * makes room for heads). So a network says them, which is shown the true ones where a data set knows them. Knows no world.
 *
 * Letters: G pictures, N sprites, A variables of a placement, B bins of a variable, Z width of a slot.
 */

import { float32 } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { mul } from '../graph/ops/elementwise.ts';
import { sum } from '../graph/ops/reduce.ts';
import { reshape, slice } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import type { Scope } from '../graph/scope.ts';
import { linear } from '../nn/linear.ts';
import { heNormal, reluLayers } from '../nn/relu-layers.ts';

export interface PlacementConfig {
  readonly width: number;
  /** B */
  readonly bins: number;
}

/**
 * Where a sprite stands, from the left and from the top, in widths and heights of the picture, how high it is, as the
 * logarithm of heights of the picture, and whether it looks to the left, -1, or to the right, 1.
 */
export interface SpritePlacement<T> {
  readonly x: T;
  readonly y: T;
  readonly size: T;
  readonly side: T;
}

/** The landmark, which identifies the place, then whoever stands in it from the left on; undefined where nobody does. */
export type Placement = readonly [SpritePlacement<number>, ...(SpritePlacement<number> | undefined)[]];

type Range = readonly [from: number, to: number];
/** Of a sprite's variables, in the order in which their bins stand. */
const ranges: readonly (readonly [keyof SpritePlacement<unknown>, Range])[] = [
  ['x', [0, 1]],
  ['y', [0.6, 1.7]],
  ['size', [-2.5, 0.3]],
  ['side', [-1, 1]],
];

/** A. @param figures beside the landmark */
export function placementCount(figures: number): number {
  return ranges.length * (1 + figures);
}

/** The bins of a placement's variables, 0 where nobody stands. @returns A whole numbers below `bins` */
export function placementBins(placement: Placement, bins: number): number[] {
  const nearest = (value: number, [from, to]: Range): number =>
    Math.max(0, Math.min(bins - 1, Math.round(((value - from) / (to - from)) * (bins - 1))));
  return placement.flatMap((sprite) => ranges.map(([name, range]) => (sprite ? nearest(sprite[name], range) : 0)));
}

/**
 * @param shown [G, Z], what a picture shows
 * @returns logits [G, A, B], and what they are read from [G, width], which knows everything that the picture shows
 */
export function placementLogits(scope: Scope, { width, bins }: PlacementConfig, shown: Tensor, figures: number) {
  const all = reluLayers(scope, shown, width);
  const count = placementCount(figures);
  return {
    all,
    logits: reshape(linear(scope.at('bins'), all, count * bins, { init: heNormal(width) }), [-1, count, bins]),
  };
}

/**
 * @param chances [G, A, B] of each bin
 * @returns what is expected of each sprite [G, N], and chances [G, B] of the landmark's x
 */
export function placed(chances: Tensor): { readonly sprites: SpritePlacement<Tensor>; readonly landmarkX: Tensor } {
  const [, count, bins] = chances.shape as [number, number, number];
  const sprites = count / ranges.length;
  const centres = ranges.flatMap(([, [from, to]]) =>
    Array.from({ length: bins }, (_, i) => from + ((to - from) * i) / (bins - 1)),
  );
  const table = constant(float32([ranges.length, bins], Float32Array.from(centres)));
  const expected = sum(mul(reshape(chances, [-1, sprites, ranges.length, bins]), table), [-1]);
  const variable = (name: keyof SpritePlacement<unknown>): number => ranges.findIndex(([own]) => own === name);
  const at = (name: keyof SpritePlacement<unknown>): Tensor =>
    reshape(slice(expected, 2, variable(name), variable(name) + 1), [-1, sprites]);
  const x = variable('x');
  return {
    sprites: { x: at('x'), y: at('y'), size: at('size'), side: at('side') },
    landmarkX: reshape(slice(chances, 1, x, x + 1), [-1, bins]),
  };
}
