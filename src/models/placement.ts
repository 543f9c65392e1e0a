/**
 * Where a picture's figures stand and how large they are, as numbers between which bins are laid: from what a picture
 * shows these follow without chance, but not simply (two who touch stand as far apart as their bellies let them, a landmark
 * makes room for heads). So a network says them, which is shown the true ones where a data set knows them. Knows no world.
 *
 * Letters: G pictures, F figures, A variables of a placement, B bins of a variable.
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
 * A figure's feet from the left and from the top, in widths and heights of the picture, how high it is, as the logarithm of
 * heights of the picture, and whether it looks to the left, -1, or to the right, 1.
 */
export interface FigurePlacement<T> {
  readonly x: T;
  readonly y: T;
  readonly size: T;
  readonly side: T;
}

export interface Placement {
  /** In widths of the picture: where what the place has in its middle comes to lie. */
  readonly shift: number;
  /** From the left on; undefined where nobody stands. */
  readonly figures: readonly (FigurePlacement<number> | undefined)[];
}

type Range = readonly [from: number, to: number];
const shiftRange: Range = [-0.2, 1.2];
/** Of a figure's variables, in the order in which their bins stand. */
const figureRanges: readonly (readonly [keyof FigurePlacement<unknown>, Range])[] = [
  ['x', [0, 1]],
  ['y', [0.6, 1.7]],
  ['size', [-2.5, 0.3]],
  ['side', [-1, 1]],
];

/** A */
export function placementCount(figures: number): number {
  return 1 + figureRanges.length * figures;
}

/** The bins of a placement's variables, 0 where nobody stands. @returns A whole numbers below `bins` */
export function placementBins({ shift, figures }: Placement, bins: number): number[] {
  const nearest = (value: number, [from, to]: Range): number =>
    Math.max(0, Math.min(bins - 1, Math.round(((value - from) / (to - from)) * (bins - 1))));
  return [
    nearest(shift, shiftRange),
    ...figures.flatMap((figure) => figureRanges.map(([name, range]) => (figure ? nearest(figure[name], range) : 0))),
  ];
}

/**
 * @param shown [G, S], what a picture shows
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
 * @returns chances [G, B] of the shift's bins, and what is expected of each figure [G, F]
 */
export function placed(chances: Tensor): { readonly shift: Tensor; readonly figures: FigurePlacement<Tensor> } {
  const [, count, bins] = chances.shape as [number, number, number];
  const figures = (count - 1) / figureRanges.length;
  const each = reshape(slice(chances, 1, 1, count), [-1, figures, figureRanges.length, bins]);
  const centres = figureRanges.flatMap(([, [from, to]]) =>
    Array.from({ length: bins }, (_, i) => from + ((to - from) * i) / (bins - 1)),
  );
  const table = constant(float32([figureRanges.length, bins], Float32Array.from(centres)));
  const expected = sum(mul(each, table), [-1]);
  const at = (name: keyof FigurePlacement<unknown>): Tensor => {
    const i = figureRanges.findIndex(([own]) => own === name);
    return reshape(slice(expected, 2, i, i + 1), [-1, figures]);
  };
  return {
    shift: reshape(slice(chances, 1, 0, 1), [-1, bins]),
    figures: { x: at('x'), y: at('y'), size: at('size'), side: at('side') },
  };
}
