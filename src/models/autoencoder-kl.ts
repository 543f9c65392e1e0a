/**
 * SDXL's KL autoencoder (Rombach et al., 2022; diffusers `AutoencoderKL`) under diffusers' parameter names: pictures
 * to latents a factor smaller and back. Knows no diffusion. Compute it in float32: half precision overflows.
 */

import type { Tensor } from '../graph/op.ts';
import { upsample2x } from '../graph/ops/conv.ts';
import { add, silu } from '../graph/ops/elementwise.ts';
import { reshape, transpose } from '../graph/ops/shape.ts';
import type { Scope } from '../graph/scope.ts';
import { allFixed } from '../graph/shapes.ts';
import { attention } from '../nn/attention.ts';
import { conv2d } from '../nn/conv.ts';
import { linear } from '../nn/linear.ts';
import { groupNorm } from '../nn/norm.ts';
import { resnet } from '../nn/resnet.ts';

export interface AutoencoderKlConfig {
  readonly latentChannels: number;
  /** Widths from full resolution down; each but the first halves height and width. */
  readonly channels: readonly number[];
  /** Residual blocks a level of the encoder; the decoder has one more. */
  readonly layersPerBlock: number;
  readonly groups: number;
  /** Brings latents to about unit variance: what diffusion sees is the autoencoder's latent times this. */
  readonly latentScale: number;
}

export const presets = {
  mini: { latentChannels: 4, channels: [16, 32, 64, 64], layersPerBlock: 1, groups: 1, latentScale: 1 },
  george: { latentChannels: 4, channels: [128, 256, 512, 512], layersPerBlock: 2, groups: 32, latentScale: 0.13025 },
} as const satisfies Record<string, AutoencoderKlConfig>;

const eps = 1e-6;

/** Single-headed attention over the pixels of x [B, C, H, W], added to it. */
function pixelAttention(scope: Scope, { groups }: AutoencoderKlConfig, x: Tensor): Tensor {
  return scope.block((s) => {
    const [batch, width, rows, columns] = allFixed(x.shape, 'attention over pixels') as [
      number,
      number,
      number,
      number,
    ];
    const pixels = reshape(groupNorm(s.at('group_norm'), x, groups, eps), [batch, width, rows * columns]);
    const h = transpose(pixels, [0, 2, 1]);
    const project = (name: string): Tensor => linear(s.at(name), h, width);
    const heard = linear(s.at('to_out.0'), attention(project('to_q'), project('to_k'), project('to_v')), width);
    return add(x, reshape(transpose(heard, [0, 2, 1]), x.shape));
  });
}

function middle(scope: Scope, config: AutoencoderKlConfig, x: Tensor): Tensor {
  const width = config.channels.at(-1)!;
  const block = (i: number, h: Tensor): Tensor => resnet(scope.at('resnets').at(i), h, width, { ...config, eps });
  return block(1, pixelAttention(scope.at('attentions.0'), config, block(0, x)));
}

/** conv_out(silu(conv_norm_out(x))) */
function head(scope: Scope, { groups }: AutoencoderKlConfig, x: Tensor, outChannels: number): Tensor {
  return conv2d(scope.at('conv_out'), silu(groupNorm(scope.at('conv_norm_out'), x, groups, eps)), outChannels);
}

/**
 * The distribution of the latent: mean and log variance. H and W must be multiples of 2 ^ (levels - 1).
 * @param pixels [B, 3, H, W] in [-1, 1]
 * @returns [B, 2 · latentChannels, h, w], the mean first
 */
export function encodeMoments(scope: Scope, config: AutoencoderKlConfig, pixels: Tensor): Tensor {
  const { channels, layersPerBlock, latentChannels } = config;
  const encoder = scope.at('encoder');
  let h = conv2d(encoder.at('conv_in'), pixels, channels[0]!);
  channels.forEach((width, level) => {
    const at = encoder.at('down_blocks').at(level);
    for (let i = 0; i < layersPerBlock; i++) h = resnet(at.at('resnets').at(i), h, width, { ...config, eps });
    if (level < channels.length - 1) {
      h = conv2d(at.at('downsamplers.0.conv'), h, width, { stride: 2, pads: [0, 0, 1, 1] });
    }
  });
  const moments = head(encoder, config, middle(encoder.at('mid_block'), config, h), 2 * latentChannels);
  return conv2d(scope.at('quant_conv'), moments, 2 * latentChannels, { kernel: 1 });
}

/**
 * @param latents [B, latentChannels, h, w], not scaled: divide what diffusion made by `latentScale` first
 * @returns pixels [B, 3, H, W], in [-1, 1] up to overshoot
 */
export function decode(scope: Scope, config: AutoencoderKlConfig, latents: Tensor): Tensor {
  const { channels, layersPerBlock, latentChannels } = config;
  const decoder = scope.at('decoder');
  const widths = channels.toReversed();
  let h = conv2d(scope.at('post_quant_conv'), latents, latentChannels, { kernel: 1 });
  h = middle(decoder.at('mid_block'), config, conv2d(decoder.at('conv_in'), h, widths[0]!));
  widths.forEach((width, i) => {
    const at = decoder.at('up_blocks').at(i);
    for (let j = 0; j <= layersPerBlock; j++) h = resnet(at.at('resnets').at(j), h, width, { ...config, eps });
    if (i < widths.length - 1) h = conv2d(at.at('upsamplers.0.conv'), upsample2x(h), width);
  });
  return head(decoder, config, h, 3);
}
