/**
 * Qwen-VL's resampler: a grid of learned queries reads a grid of vectors by one cross-attention. SEED-Story uses it
 * three times: as the visual tokenizer's `attn_pool` and as the agent's `input_resampler` and `output_resampler`.
 * Knows nothing of what its vectors stand for. The de-tokenizer's resampler is another network.
 *
 * Letters: B batch, K vectors read, Q = grid² queries, W width.
 */

import type { Initialiser, Tensor } from '../graph/op.ts';
import { add } from '../graph/ops/elementwise.ts';
import { matmul } from '../graph/ops/linear.ts';
import { reshape, slice } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';
import { attention, mergeHeads, splitHeads } from '../nn/attention.ts';
import { linear } from '../nn/linear.ts';
import { layerNorm } from '../nn/norm.ts';
import { resizedSinCosTable, sinCosTable } from '../nn/position.ts';

export interface ResamplerConfig {
  /** Queries stand on a square of this side. */
  readonly grid: number;
  readonly width: number;
  readonly heads: number;
  readonly normEps: number;
}

export const resamplerPresets = {
  mini: {
    inputResampler: { grid: 4, width: 256, heads: 4, normEps: 1e-5 },
    outputResampler: { grid: 8, width: 256, heads: 4, normEps: 1e-5 },
  },
  george: {
    inputResampler: { grid: 8, width: 4096, heads: 32, normEps: 1e-5 },
    outputResampler: { grid: 16, width: 4096, heads: 32, normEps: 1e-5 },
  },
} as const satisfies Record<string, Record<'inputResampler' | 'outputResampler', ResamplerConfig>>;

const init: Initialiser = { kind: 'normal', std: 0.02 };
const zeros: Initialiser = { kind: 'zeros' };

/**
 * Attention of ln_q(query) + positions to ln_kv(kv_proj(x)) + positions; the values are ln_kv(kv_proj(x)). No residual,
 * no MLP. `kv_proj` is there only where the widths differ. The positions are computed, so the checkpoints' `pos_embed`
 * is no weight here.
 * @param x [B, K, ...] where K is a square: a grid row by row
 * @returns [B, Q, W]
 */
export function resampler(scope: Scope, config: ResamplerConfig, x: Tensor): Tensor {
  const { grid, width, heads, normEps } = config;
  return scope.build((s) => {
    const side = Math.sqrt(fixed(x.shape, 1, 'a resampler'));
    const projected =
      fixed(x.shape, 2, 'a resampler') === width ? x : linear(s.at('kv_proj'), x, width, { bias: false, init });
    const values = layerNorm(s.at('ln_kv'), projected, normEps);
    const keys = add(values, constant(resizedSinCosTable(grid, side, width)));
    const query = layerNorm(s.at('ln_q'), s.parameter('query', [grid * grid, width], init), normEps);
    const queries = add(query, constant(sinCosTable(grid, width)));
    return multiheadAttention(s.at('attn'), reshape(queries, [1, grid * grid, width]), keys, values, heads);
  });
}

/**
 * Under the names of PyTorch's `nn.MultiheadAttention`: `in_proj_weight` holds the projections of queries, keys and
 * values below each other.
 * @param q [1 or B, Q, W]
 * @param k [B, K, W]
 * @param v [B, K, W]
 * @returns [B, Q, W]
 */
function multiheadAttention(scope: Scope, q: Tensor, k: Tensor, v: Tensor, heads: number): Tensor {
  const width = fixed(q.shape, -1, 'attention');
  // Glorot's bound for a [3 W, W] matrix, PyTorch's default.
  const weight = scope.parameter('in_proj_weight', [3 * width, width], {
    kind: 'uniform',
    bound: Math.sqrt(1.5 / width),
  });
  const bias = scope.parameter('in_proj_bias', [3 * width], zeros);
  const [queries, keys, values] = [q, k, v].map((x, i) => {
    const rows = (t: Tensor): Tensor => slice(t, 0, i * width, (i + 1) * width);
    return splitHeads(add(matmul(x, rows(weight), { transB: true }), rows(bias)), heads);
  }) as [Tensor, Tensor, Tensor];
  return linear(scope.at('out_proj'), mergeHeads(attention(queries, keys, values)), width);
}
