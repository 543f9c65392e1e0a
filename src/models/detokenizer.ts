/**
 * The adapter between a picture's features and the UNet that draws it: SEED-Story's `ResamplerXLV2` under its
 * published names, which stands in for SDXL's text encoders, and mini's coarse latent. Knows no UNet.
 *
 * Letters: B batch, P features of a picture, C their width, N latents, D width, H and W of the UNet's latent.
 */

import type { Tensor } from '../graph/op.ts';
import { add, div, gelu, mul, silu, sqrt } from '../graph/ops/elementwise.ts';
import { mean, sum } from '../graph/ops/reduce.ts';
import { concat, expand, reshape, slice, transpose } from '../graph/ops/shape.ts';
import type { Scope } from '../graph/scope.ts';
import { allFixed, fixed } from '../graph/shapes.ts';
import { attention, mergeHeads, splitHeads } from '../nn/attention.ts';
import { conv2d } from '../nn/conv.ts';
import { linear } from '../nn/linear.ts';
import { layerNorm } from '../nn/norm.ts';

/** A coarse latent regressed from features that lie on a square grid. */
export interface CoarseConfig {
  /** Side of the grid of features. */
  readonly grid: number;
  /** Size and channels of the latent; a feature's place is a whole number of the latent's, down and across. */
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** Width of the layers between. */
  readonly hidden: number;
  readonly blocks: number;
}

export interface DetokenizerConfig {
  readonly featureWidth: number;
  readonly width: number;
  readonly depth: number;
  readonly heads: number;
  readonly headSize: number;
  /** Learned latents, which is the length of the context. */
  readonly latents: number;
  readonly mlpRatio: number;
  /** Widths of the two projections whose results, joined, are the context. */
  readonly contextWidths: readonly [number, number];
  readonly pooledWidth: number;
  readonly coarse?: CoarseConfig;
}

export const presets = {
  mini: {
    featureWidth: 256,
    width: 256,
    depth: 2,
    heads: 4,
    headSize: 64,
    latents: 64,
    mlpRatio: 4,
    contextWidths: [96, 160],
    pooledWidth: 256,
    coarse: { grid: 8, height: 16, width: 24, channels: 192, hidden: 96, blocks: 2 },
  },
  george: {
    featureWidth: 4096,
    width: 1024,
    depth: 4,
    heads: 16,
    headSize: 64,
    latents: 64,
    mlpRatio: 4,
    contextWidths: [768, 1280],
    pooledWidth: 1280,
  },
} as const satisfies Record<string, DetokenizerConfig>;

/** x divided by its length along one axis, which is never taken to be shorter than about `eps`. */
function unitLength(x: Tensor, axis: number, eps = 1e-12): Tensor {
  return div(x, sqrt(add(sum(mul(x, x), [axis], true), eps * eps)));
}

/** Attention of the latents [B, N, D] to the features x [B, P, D] and to themselves. */
function perceiverAttention(scope: Scope, config: DetokenizerConfig, x: Tensor, latents: Tensor): Tensor {
  const { heads, headSize, width } = config;
  const inner = heads * headSize;
  const own = layerNorm(scope.at('norm2'), latents);
  const all = concat([layerNorm(scope.at('norm1'), x), own], 1);
  const project = (name: string, from: Tensor, out: number): Tensor =>
    linear(scope.at(name), from, out, { bias: false });
  const keysAndValues = project('to_kv', all, 2 * inner);
  const keys = splitHeads(slice(keysAndValues, -1, 0, inner), heads);
  const values = splitHeads(slice(keysAndValues, -1, inner, 2 * inner), heads);
  return project('to_out', mergeHeads(attention(splitHeads(project('to_q', own, inner), heads), keys, values)), width);
}

/** LayerNorm, widening, GELU and narrowing, without biases. */
function feedForward(scope: Scope, { width, mlpRatio }: DetokenizerConfig, x: Tensor): Tensor {
  const wide = linear(scope.at(1), layerNorm(scope.at(0), x), width * mlpRatio, { bias: false });
  return linear(scope.at(3), gelu(wide), width, { bias: false });
}

/** CLIP's attention pooling: the mean token asks all tokens. x [B, N, D] to [B, pooledWidth]. */
function attentionPool(scope: Scope, config: DetokenizerConfig, x: Tensor): Tensor {
  const [batch, count, width] = allFixed(x.shape, 'attention pooling') as [number, number, number];
  const init = { kind: 'normal', std: width ** -0.5 } as const;
  const tokens = add(
    concat([mean(x, [1], true), x], 1),
    scope.parameter('positional_embedding', [count + 1, width], init),
  );
  const project = (name: string, from: Tensor): Tensor => splitHeads(linear(scope.at(name), from, width), config.heads);
  const heard = attention(
    project('q_proj', slice(tokens, 1, 0, 1)),
    project('k_proj', tokens),
    project('v_proj', tokens),
  );
  return linear(scope.at('c_proj'), reshape(mergeHeads(heard), [batch, width]), config.pooledWidth);
}

export interface DetokenizerOutputs {
  /** [B, N, contextWidths[0] + contextWidths[1]] */
  readonly context: Tensor;
  /** [B, pooledWidth] */
  readonly pooled: Tensor;
}

/**
 * What the UNet is told of a picture.
 * @param features [B, P, C]; their scale along the token axis does not matter
 */
export function resamplerXlV2(scope: Scope, config: DetokenizerConfig, features: Tensor): DetokenizerOutputs {
  const { width, latents: count } = config;
  const batch = fixed(features.shape, 0, 'a resampler');
  // The token axis, not the feature axis: torch's F.normalize takes axis 1 when told nothing, and was trained so.
  const x = linear(scope.at('proj_in'), unitLength(features, 1), width);
  const learned = scope.parameter('latents', [1, count, width], { kind: 'normal', std: width ** -0.5 });
  let latents = expand(learned, [batch, count, width]);
  for (let i = 0; i < config.depth; i++) {
    latents = scope
      .at('layers')
      .at(i)
      .block((layer) => {
        const informed = add(perceiverAttention(layer.at(0), config, x, latents), latents);
        return add(feedForward(layer.at(1), config, informed), informed);
      });
  }
  const normal = layerNorm(scope.at('norm_out'), latents);
  const [first, second] = config.contextWidths;
  const parts = [linear(scope.at('unet_proj_1'), normal, first), linear(scope.at('unet_proj_2'), normal, second)];
  return { context: concat(parts, -1), pooled: attentionPool(scope.at('unet_attnpool'), config, normal) };
}

/**
 * A first guess of the latent, each place of it from the feature in whose place it lies and from its neighbours: SEED-X
 * concatenates a condition picture to the noisy latent in the same way.
 * @param features [B, grid · grid, C] in row-major order; the length of a vector does not matter
 * @returns [B, channels, height, width]
 */
export function coarseLatent(scope: Scope, config: CoarseConfig, features: Tensor): Tensor {
  const { grid, height, width, channels, hidden, blocks } = config;
  const batch = fixed(features.shape, 0, 'a coarse latent');
  const [down, across] = [height / grid, width / grid];
  // Unit vectors of C numbers have elements of about C ** -0.5, which the factor makes about one.
  const scale = Math.sqrt(fixed(features.shape, -1, 'a coarse latent'));
  const projected = linear(scope.at('proj_in'), mul(unitLength(features, -1, 1e-6), scale), down * across * hidden);
  const cut = transpose(reshape(projected, [batch, grid, grid, down, across, hidden]), [0, 5, 1, 3, 2, 4]);
  let h = reshape(cut, [batch, hidden, height, width]);
  for (let i = 0; i < blocks; i++) {
    h = scope
      .at('blocks')
      .at(i)
      .block((s) => add(h, conv2d(s.at('conv2'), silu(conv2d(s.at('conv1'), silu(h), hidden)), hidden)));
  }
  return conv2d(scope.at('proj_out'), h, channels);
}

/** 2 x 2 pixels into channels, as `torch.pixel_unshuffle`: [B, C, H, W] to [B, 4C, H/2, W/2]. */
export function fold(x: Tensor): Tensor {
  const [batch, channels, height, width] = allFixed(x.shape, 'folding') as [number, number, number, number];
  const blocks = reshape(x, [batch, channels, height / 2, 2, width / 2, 2]);
  return reshape(transpose(blocks, [0, 1, 3, 5, 2, 4]), [batch, channels * 4, height / 2, width / 2]);
}

/** Undoes `fold`: [B, 4C, H, W] to [B, C, 2H, 2W]. */
export function unfold(x: Tensor): Tensor {
  const [batch, channels, height, width] = allFixed(x.shape, 'unfolding') as [number, number, number, number];
  const blocks = reshape(x, [batch, channels / 4, 2, 2, height, width]);
  return reshape(transpose(blocks, [0, 1, 4, 2, 5, 3]), [batch, channels / 4, height * 2, width * 2]);
}
