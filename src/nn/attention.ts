/** Scaled dot-product attention on heads, and the moves between features and heads. */

import { add } from '../graph/ops/elementwise.ts';
import { matmul } from '../graph/ops/linear.ts';
import { softmax } from '../graph/ops/reduce.ts';
import { reshape, transpose } from '../graph/ops/shape.ts';
import type { Tensor } from '../graph/op.ts';
import { fixed } from '../graph/shapes.ts';

/** [B, T, H·Dh] to [B, H, T, Dh]. */
export function splitHeads(x: Tensor, heads: number): Tensor {
  const [batch, length] = x.shape as [number, number];
  return transpose(reshape(x, [batch, length, heads, fixed(x.shape, -1, 'attention heads') / heads]), [0, 2, 1, 3]);
}

/** [B, H, T, Dh] to [B, T, H·Dh]. */
export function mergeHeads(x: Tensor): Tensor {
  const [batch, heads, length, size] = x.shape as [number, number, number, number];
  return reshape(transpose(x, [0, 2, 1, 3]), [batch, length, heads * size]);
}

/**
 * softmax(q kᵀ / sqrt(Dh) + mask) v
 * @param q [B, H, Tq, Dh]
 * @param k [B, H, Tk, Dh]
 * @param v [B, H, Tk, Dh]
 * @param mask added to the scores, broadcast to [B, H, Tq, Tk]
 * @returns [B, H, Tq, Dh]
 */
export function attention(q: Tensor, k: Tensor, v: Tensor, mask?: Tensor): Tensor {
  const scores = matmul(q, k, { transB: true, alpha: 1 / Math.sqrt(fixed(q.shape, -1, 'attention')) });
  return matmul(softmax(mask === undefined ? scores : add(scores, mask)), v);
}
