/**
 * The visual tokenizer: Qwen-VL's ViT with attention pooling, which turns a picture into feature vectors. Pictures are
 * resized to a square whatever their aspect ratio (see `visualPixels`). Knows nothing of what reads the features.
 *
 * Letters: B batch, S picture side, L = (S / patch)² patches, W width, P = pool.grid² features of width C = pool.width.
 */

import { float32, type HostTensor } from '../core/tensor.ts';
import type { RgbImage } from '../formats/images.ts';
import { resizeRgb } from '../formats/resize.ts';
import type { Initialiser, Tensor } from '../graph/op.ts';
import { add, gelu } from '../graph/ops/elementwise.ts';
import { matmul } from '../graph/ops/linear.ts';
import { reshape, slice, transpose } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import type { Scope } from '../graph/scope.ts';
import { attention, mergeHeads } from '../nn/attention.ts';
import { fanIn, linear } from '../nn/linear.ts';
import { layerNorm } from '../nn/norm.ts';
import { bicubicMatrix } from '../nn/position.ts';
import { resampler, type ResamplerConfig } from './resampler.ts';

export interface VisualTokenizerConfig {
  readonly imageSize: number;
  readonly patchSize: number;
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  readonly mlpWidth: number;
  /** Side of the grid that the learned positions stand on; resized to the grid of patches where that is another. */
  readonly positionGrid: number;
  readonly normEps: number;
  readonly pool: ResamplerConfig;
}

export const visualTokenizerPresets = {
  mini: {
    imageSize: 192,
    // 8 x 8 patches, one for each feature: three times cheaper than 16-pixel patches, and flat pictures lose little.
    patchSize: 24,
    width: 256,
    layers: 6,
    heads: 4,
    mlpWidth: 1024,
    positionGrid: 8,
    normEps: 1e-6,
    pool: { grid: 8, width: 256, heads: 4, normEps: 1e-6 },
  },
  /** Qwen-VL's ViT-bigG, published as `visual_tokenizer/qwen_vit_G.pt`. */
  george: {
    imageSize: 448,
    patchSize: 14,
    width: 1664,
    layers: 48,
    heads: 16,
    mlpWidth: 8192,
    positionGrid: 16,
    normEps: 1e-6,
    pool: { grid: 16, width: 4096, heads: 32, normEps: 1e-6 },
  },
} as const satisfies Record<string, VisualTokenizerConfig>;

/** CLIP's mean and deviation of red, green and blue, for values of 0 to 1. */
export const pixelMean = [0.48145466, 0.4578275, 0.40821073] as const;
export const pixelStd = [0.26862954, 0.26130258, 0.27577711] as const;

/**
 * Pictures as the network takes them: resized to a square with Pillow's bilinear filter, then normalised.
 * @returns [B, 3, S, S]
 */
export function visualPixels({ imageSize }: VisualTokenizerConfig, images: readonly RgbImage[]): HostTensor {
  const plane = imageSize * imageSize;
  const pixels = new Float32Array(images.length * 3 * plane);
  images.forEach((image, b) => {
    const { data } = resizeRgb(image, imageSize, imageSize, 'bilinear');
    for (let i = 0; i < plane; i++) {
      for (let c = 0; c < 3; c++) {
        pixels[(b * 3 + c) * plane + i] = (data[i * 3 + c]! / 255 - pixelMean[c]!) / pixelStd[c]!;
      }
    }
  });
  return float32([images.length, 3, imageSize, imageSize], pixels);
}

/**
 * A normalised picture's features, under the published names from `conv1` to `proj`.
 * @param pixels [B, 3, S, S]; B may be named where no gradient is wanted
 * @returns [B, P, C]
 */
export function visualTokenizer(scope: Scope, config: VisualTokenizerConfig, pixels: Tensor): Tensor {
  const { layers, normEps, pool } = config;
  let x = add(patches(scope, config, pixels), positions(scope, config));
  x = layerNorm(scope.at('ln_pre'), x, normEps);
  for (let i = 0; i < layers; i++) x = residualBlock(scope.at('transformer.resblocks').at(i), config, x);
  const pooled = layerNorm(scope.at('ln_post'), resampler(scope.at('attn_pool'), pool, x), normEps);
  return matmul(pooled, scope.parameter('proj', [pool.width, pool.width], normal(pool.width ** -0.5)));
}

/**
 * `conv1` without bias, whose stride is its kernel's size: one product over cut-out patches, whose gradient the runtime
 * does far faster than a convolution's.
 * @returns [B, L, W], row by row
 */
function patches(scope: Scope, { imageSize, patchSize, width }: VisualTokenizerConfig, pixels: Tensor): Tensor {
  const batch = pixels.shape[0]!;
  const side = imageSize / patchSize;
  const values = 3 * patchSize ** 2;
  const kernel = scope.at('conv1').parameter('weight', [width, 3, patchSize, patchSize], fanIn(values));
  const cut = transpose(reshape(pixels, [batch, 3, side, patchSize, side, patchSize]), [0, 2, 4, 1, 3, 5]);
  return matmul(reshape(cut, [batch, side * side, values]), reshape(kernel, [width, values]), { transB: true });
}

/** [L, W] */
function positions(scope: Scope, { imageSize, patchSize, width, positionGrid }: VisualTokenizerConfig): Tensor {
  const side = imageSize / patchSize;
  const table = scope.parameter('positional_embedding', [positionGrid ** 2, width], normal(width ** -0.5));
  return side === positionGrid ? table : matmul(constant(bicubicMatrix(positionGrid, side)), table);
}

/** x + attn(ln_1(x)), then x + mlp(ln_2(x)). Starts as CLIP does: what is added back shrinks with the depth. */
function residualBlock(scope: Scope, config: VisualTokenizerConfig, x: Tensor): Tensor {
  const { width, layers, mlpWidth, normEps } = config;
  const added = normal((2 * layers * width) ** -0.5);
  return scope.block((s) => {
    const heard = selfAttention(s.at('attn'), config, layerNorm(s.at('ln_1'), x, normEps), added);
    const attended = add(x, heard);
    const hidden = layerNorm(s.at('ln_2'), attended, normEps);
    const wide = gelu(linear(s.at('mlp.c_fc'), hidden, mlpWidth, { init: normal((2 * width) ** -0.5) }));
    return add(attended, linear(s.at('mlp.c_proj'), wide, width, { init: added }));
  });
}

/** One projection gives queries, keys and values, laid out [q, k, v] for each head. */
function selfAttention(scope: Scope, { width, heads }: VisualTokenizerConfig, x: Tensor, outInit: Initialiser): Tensor {
  const [batch, length] = x.shape as [number, number];
  const headSize = width / heads;
  const joint = linear(scope.at('in_proj'), x, 3 * width, { init: normal(width ** -0.5) });
  const byHead = transpose(reshape(joint, [batch, length, heads, 3 * headSize]), [0, 2, 1, 3]);
  const [q, k, v] = [0, 1, 2].map((i) => slice(byHead, 3, i * headSize, (i + 1) * headSize)) as [
    Tensor,
    Tensor,
    Tensor,
  ];
  return linear(scope.at('out_proj'), mergeHeads(attention(q, k, v)), width, { init: outInit });
}

function normal(std: number): Initialiser {
  return { kind: 'normal', std };
}
