/**
 * SDXL's UNet (Podell et al., 2023; diffusers `UNet2DConditionModel`) under diffusers' parameter names: predicts, from a
 * noisy latent, a time, and what the picture should show, whatever it was trained to. Knows no schedule and no autoencoder.
 *
 * Letters: B batch, C latent channels, H and W of the latent, L context length, D context width, P pooled width,
 * E embedding width, K width at some level.
 */

import { float32 } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { upsample2x } from '../graph/ops/conv.ts';
import { add, cos, gelu, halves, mul, silu, sin } from '../graph/ops/elementwise.ts';
import { concat, reshape, transpose } from '../graph/ops/shape.ts';
import { constant, input } from '../graph/ops/source.ts';
import type { Scope } from '../graph/scope.ts';
import { allFixed } from '../graph/shapes.ts';
import { attention, mergeHeads, splitHeads } from '../nn/attention.ts';
import { conv2d } from '../nn/conv.ts';
import { linear } from '../nn/linear.ts';
import { groupNorm, layerNorm } from '../nn/norm.ts';
import { resnet } from '../nn/resnet.ts';

export interface UnetConfig {
  readonly latentChannels: number;
  /** Channels of a coarse latent that is concatenated to the noisy one; 0 for none. */
  readonly conditionChannels: number;
  /** Width of each level; each but the first halves height and width. */
  readonly channels: readonly number[];
  /** Residual blocks a level on the way down; one more on the way up. */
  readonly layersPerBlock: number;
  /** Transformer layers after each residual block of a level; the middle block has those of the last level. */
  readonly transformerDepth: readonly number[];
  /** Attention heads of each level. */
  readonly heads: readonly number[];
  readonly contextWidth: number;
  readonly pooledWidth: number;
  /** Width of the sinusoids of each of the six time ids. */
  readonly timeIdWidth: number;
  /** Groups of every group normalisation. */
  readonly groups: number;
}

export const presets = {
  /** Works on the tiny autoencoder's latents folded 2 x 2: 192 channels of 16 x 24. */
  mini: {
    latentChannels: 192,
    conditionChannels: 192,
    channels: [96, 192],
    layersPerBlock: 1,
    transformerDepth: [0, 1],
    heads: [3, 6],
    contextWidth: 256,
    pooledWidth: 256,
    timeIdWidth: 32,
    groups: 8,
  },
  /** SDXL base 1.0. */
  george: {
    latentChannels: 4,
    conditionChannels: 0,
    channels: [320, 640, 1280],
    layersPerBlock: 2,
    transformerDepth: [0, 2, 10],
    heads: [5, 10, 20],
    contextWidth: 2048,
    pooledWidth: 1280,
    timeIdWidth: 256,
    groups: 32,
  },
} as const satisfies Record<string, UnetConfig>;

export interface UnetInputs {
  /** [B, C, H, W]; H and W multiples of 2 ^ (levels - 1) */
  readonly latents: Tensor;
  /** float32 [B], 0 to 1000 */
  readonly timesteps: Tensor;
  /** [B, L, D] */
  readonly context: Tensor;
  /** [B, P] */
  readonly pooled: Tensor;
  /** float32 [B, 6]: original height and width, top and left of the crop, target height and width, in pixels */
  readonly timeIds: Tensor;
  /** [B, conditionChannels, H, W], where the configuration has it */
  readonly condition?: Tensor;
}

export interface UnetSizes {
  readonly batch: number;
  readonly height: number;
  readonly width: number;
  /** L */
  readonly contextLength: number;
}

/** The inputs that `unet` takes, as inputs of a program under the names of their fields. */
export function unetInputs(config: UnetConfig, { batch, height, width, contextLength }: UnetSizes): UnetInputs {
  const picture = (name: string, channels: number): Tensor => input(name, 'float32', [batch, channels, height, width]);
  return {
    latents: picture('latents', config.latentChannels),
    timesteps: input('timesteps', 'float32', [batch]),
    context: input('context', 'float32', [batch, contextLength, config.contextWidth]),
    pooled: input('pooled', 'float32', [batch, config.pooledWidth]),
    timeIds: input('timeIds', 'float32', [batch, 6]),
    ...(config.conditionChannels > 0 ? { condition: picture('condition', config.conditionChannels) } : {}),
  };
}

const resnetEps = 1e-5;
const transformerEps = 1e-6;

/**
 * Sines and cosines of `values` [N] at `width / 2` frequencies from 1 down to 1/10000: [N, width], cosines first.
 * Rounded where PyTorch rounds to float32, because large times make angles of small differences.
 */
export function sinusoids(values: Tensor, width: number): Tensor {
  const half = width / 2;
  const decay = Math.fround(-Math.log(10000));
  const frequency = (i: number): number => Math.exp(Math.fround(Math.fround(decay * i) / half));
  const frequencies = constant(
    float32(
      [1, half],
      Float32Array.from({ length: half }, (_, i) => frequency(i)),
    ),
  );
  const angles = mul(reshape(values, [-1, 1]), frequencies);
  return concat([cos(angles), sin(angles)], 1);
}

/** linear_2(silu(linear_1(x))) */
function embeddingMlp(scope: Scope, x: Tensor, width: number): Tensor {
  return linear(scope.at('linear_2'), silu(linear(scope.at('linear_1'), x, width)), width);
}

/** What every residual block is told: the time, the pooled vector and the six sizes, [B, E]. */
function timeEmbedding(scope: Scope, config: UnetConfig, { timesteps, pooled, timeIds }: UnetInputs): Tensor {
  const width = config.channels[0]! * 4;
  const [batch, count] = allFixed(timeIds.shape, 'time ids') as [number, number];
  const sizes = reshape(sinusoids(reshape(timeIds, [batch * count]), config.timeIdWidth), [batch, -1]);
  return add(
    embeddingMlp(scope.at('time_embedding'), sinusoids(timesteps, config.channels[0]!), width),
    embeddingMlp(scope.at('add_embedding'), concat([pooled, sizes], 1), width),
  );
}

/** Attention of x [B, T, K] to `source` [B, S, any]. */
function attend(scope: Scope, x: Tensor, source: Tensor, heads: number): Tensor {
  const width = x.shape[2] as number;
  const project = (name: string, from: Tensor): Tensor =>
    splitHeads(linear(scope.at(name), from, width, { bias: false }), heads);
  const heard = attention(project('to_q', x), project('to_k', source), project('to_v', source));
  return linear(scope.at('to_out.0'), mergeHeads(heard), width);
}

/** Self-attention, cross-attention to the context and a gated feed-forward, each added to x [B, T, K]. */
function transformerBlock(scope: Scope, x: Tensor, context: Tensor, heads: number): Tensor {
  const width = x.shape[2] as number;
  const norm = (name: string, h: Tensor): Tensor => layerNorm(scope.at(name), h);
  const own = norm('norm1', x);
  const informed = add(x, attend(scope.at('attn1'), own, own, heads));
  const told = add(informed, attend(scope.at('attn2'), norm('norm2', informed), context, heads));
  const [value, gate] = halves(linear(scope.at('ff.net.0.proj'), norm('norm3', told), width * 8));
  return add(told, linear(scope.at('ff.net.2'), mul(value, gelu(gate)), width));
}

/** Transformer layers over the pixels of x [B, K, H, W], added to it. One recomputable block. */
function transformer(scope: Scope, x: Tensor, context: Tensor, depth: number, heads: number, groups: number): Tensor {
  return scope.block((s) => {
    const [batch, width, rows, columns] = allFixed(x.shape, 'a transformer') as [number, number, number, number];
    const pixels = reshape(groupNorm(s.at('norm'), x, groups, transformerEps), [batch, width, rows * columns]);
    let h = linear(s.at('proj_in'), transpose(pixels, [0, 2, 1]), width);
    for (let i = 0; i < depth; i++) h = transformerBlock(s.at('transformer_blocks').at(i), h, context, heads);
    const out = transpose(linear(s.at('proj_out'), h, width), [0, 2, 1]);
    return add(x, reshape(out, x.shape));
  });
}

/**
 * The network's prediction for each latent. Sizes are fixed when it is built.
 * @returns [B, C, H, W]
 */
export function unet(scope: Scope, config: UnetConfig, inputs: UnetInputs): Tensor {
  const { channels, transformerDepth, heads, layersPerBlock, groups } = config;
  const embedding = silu(timeEmbedding(scope, config, inputs));
  const resnetOf = (at: Scope, i: number, x: Tensor, level: number): Tensor =>
    resnet(at.at('resnets').at(i), x, channels[level]!, { groups, eps: resnetEps, embedding });
  const transformerOf = (at: Scope, i: number, x: Tensor, level: number): Tensor =>
    transformer(at.at('attentions').at(i), x, inputs.context, transformerDepth[level]!, heads[level]!, groups);
  const layer = (at: Scope, i: number, x: Tensor, level: number): Tensor => {
    const h = resnetOf(at, i, x, level);
    return transformerDepth[level] === 0 ? h : transformerOf(at, i, h, level);
  };

  const { latents, condition } = inputs;
  const seen = condition === undefined ? latents : concat([latents, condition], 1);
  let h = conv2d(scope.at('conv_in'), seen, channels[0]!);
  const skips = [h];
  const lowest = channels.length - 1;
  channels.forEach((width, level) => {
    const at = scope.at('down_blocks').at(level);
    for (let i = 0; i < layersPerBlock; i++) skips.push((h = layer(at, i, h, level)));
    if (level < lowest) skips.push((h = conv2d(at.at('downsamplers.0.conv'), h, width, { stride: 2 })));
  });

  const middle = scope.at('mid_block');
  h = resnetOf(middle, 1, transformerOf(middle, 0, resnetOf(middle, 0, h, lowest), lowest), lowest);

  for (let level = lowest; level >= 0; level--) {
    const at = scope.at('up_blocks').at(lowest - level);
    for (let i = 0; i <= layersPerBlock; i++) h = layer(at, i, concat([h, skips.pop()!], 1), level);
    if (level > 0) h = conv2d(at.at('upsamplers.0.conv'), upsample2x(h), channels[level]!);
  }
  h = silu(groupNorm(scope.at('conv_norm_out'), h, groups, resnetEps));
  // Fresh networks predict zero: the loss then starts at the target's own variance.
  return conv2d(scope.at('conv_out'), h, config.latentChannels, { init: { kind: 'zeros' } });
}
