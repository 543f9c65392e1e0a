/**
 * What stands in a picture, as sprites: small pictures of several channels, the first of which says how much of each pixel
 * is theirs. They are put on a canvas where and as large as they stand (spatial transformers: Jaderberg et al. 2015) and
 * laid over each other. A sprite is then learned once, and not anew for every place where it may stand. Knows no codes and
 * no features.
 *
 * Letters: G pictures, N sprites, S side of a sprite, H channels, R side of the canvas.
 */

import { float32 } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { abs, add, div, exp, mul, relu, sigmoid, sign, stopGradient, sub } from '../graph/ops/elementwise.ts';
import { matmul } from '../graph/ops/linear.ts';
import { concat, reshape, slice } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import type { SpritePlacement } from './placement.ts';

/** What a sprite covers, in heights of what it shows: to both sides of its foot, above and below it. */
export const reach = { aside: 0.8, above: 1.35, below: 0.15 } as const;

export interface SpriteConfig {
  /** S */
  readonly side: number;
  /** H */
  readonly channels: number;
  /** R */
  readonly canvas: number;
}

/**
 * @param painted [G, N, S · H · S], from the hindmost on: rows from above, channels, columns as of one that looks to the right
 * @param here [G, N], how much each is there
 * @param aspect of the picture, width by height
 * @returns [G, R, H, R], rows from above, channels, columns
 */
export function onCanvas(
  { side, channels, canvas }: SpriteConfig,
  painted: Tensor,
  { x, y, size, side: looks }: SpritePlacement<Tensor>,
  here: Tensor,
  aspect: number,
): Tensor {
  const sprites = x.shape[1] as number;
  const split = reshape(painted, [-1, side, channels, side]);
  const own = sigmoid(slice(split, 2, 0, 1));
  const sprite = reshape(concat([own, mul(slice(split, 2, 1, channels), own)], 2), [-1, side, channels * side]);
  const height = exp(size);
  // Halfway between the two sides is none: sign(0) would make all of the sprite one column.
  const facing = sign(add(stopGradient(looks), 1e-6));
  const rows = samples({ from: y, unit: height, reach: [-reach.above, reach.below] }, side, canvas);
  const across = { from: x, unit: mul(div(height, aspect), facing), reach: [-reach.aside, reach.aside] } as const;
  const columns = samples(across, side, canvas);
  const there = mul(rows, reshape(here, [-1, 1, 1]));
  const stretched = reshape(matmul(there, sprite), [-1, canvas * channels, side]);
  const each = reshape(matmul(stretched, columns, { transB: true }), [-1, sprites, canvas, channels, canvas]);
  return overEachOther(each);
}

interface Axis {
  /** [G, N], where it stands, as a share of the picture. */
  readonly from: Tensor;
  /** [G, N], its height in the same unit; negative where the sprite is mirrored. */
  readonly unit: Tensor;
  /** Of a sprite, in heights. */
  readonly reach: readonly [from: number, to: number];
}

/**
 * How much each of a sprite's S pixels gives to each of the canvas' R ones along an axis: the nearest two of an enlarged
 * sprite, of one that is made smaller all that fall together.
 * @returns [G · N, R, S]
 */
function samples({ from, unit, reach: [start, end] }: Axis, side: number, canvas: number): Tensor {
  const flat = (t: Tensor): Tensor => reshape(t, [-1, 1, 1]);
  const centres = constant(
    float32(
      [1, canvas, 1],
      Float32Array.from({ length: canvas }, (_, i) => (i + 0.5) / canvas),
    ),
  );
  const pixels = constant(
    float32(
      [1, 1, side],
      Float32Array.from({ length: side }, (_, i) => i + 0.5),
    ),
  );
  const perUnit = side / (end - start);
  const at = mul(sub(div(sub(centres, flat(from)), flat(unit)), start), perUnit);
  // Of the sprite's pixels those that one of the canvas covers, at least one.
  const covered = div(perUnit / canvas, abs(flat(unit)));
  const spread = add(relu(sub(covered, 1)), 1);
  return div(relu(sub(1, div(abs(sub(at, pixels)), spread))), spread);
}

/** @param each [G, N, R, H, R], colours times what is theirs @returns [G, R, H, R] */
function overEachOther(each: Tensor): Tensor {
  const [, sprites, rows, channels, columns] = each.shape as [number, number, number, number, number];
  const sprite = (i: number): Tensor => reshape(slice(each, 1, i, i + 1), [-1, rows, channels, columns]);
  let canvas = sprite(0);
  for (let i = 1; i < sprites; i++) {
    const next = sprite(i);
    canvas = add(mul(canvas, sub(1, slice(next, 2, 0, 1))), next);
  }
  return canvas;
}
