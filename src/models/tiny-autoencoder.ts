/**
 * The tiny autoencoder in TAESD's structure (madebyollin/taesd; diffusers `AutoencoderTiny`): residual ReLU blocks,
 * no normalisation, so flat areas keep their colour. Mini's own autoencoder, and the live preview of `george`. Mini's
 * encodes by a linear map of squares of pixels, and its blocks only add to what the inverse map makes of the latents
 * (docs/decisions/latents.md). Knows neither training nor where pictures come from.
 */

import { add, mul, relu, sub, tanh } from '../graph/ops/elementwise.ts';
import { upsample2x } from '../graph/ops/conv.ts';
import { reshape, transpose } from '../graph/ops/shape.ts';
import type { Tensor } from '../graph/op.ts';
import type { Scope } from '../graph/scope.ts';
import { allFixed, fixed } from '../graph/shapes.ts';
import { conv2d as plainConv2d, type ConvOptions } from '../nn/conv.ts';

export interface TinyAutoencoderConfig {
  readonly latentChannels: number;
  /** Widths of the encoder's stages from full resolution down; each but the first halves height and width. */
  readonly channels: readonly number[];
  /** Residual blocks of each encoder stage; none are there where it is linear. */
  readonly encoderBlocks: readonly number[];
  /** Residual blocks of each decoder stage, from the latent up. */
  readonly decoderBlocks: readonly number[];
  /** Whether a latent is a linear map of its square of pixels, and the decoder adds to a linear map back. */
  readonly linear?: boolean;
}

export const presets = {
  mini: {
    latentChannels: 48,
    channels: [16, 32, 64, 64],
    encoderBlocks: [],
    decoderBlocks: [1, 1, 1, 1],
    linear: true,
  },
  george: { latentChannels: 4, channels: [64, 64, 64, 64], encoderBlocks: [1, 3, 3, 3], decoderBlocks: [3, 3, 3, 1] },
} as const satisfies Record<string, TinyAutoencoderConfig>;

/** Pixels along one side that one latent stands for. */
export function downscale(config: TinyAutoencoderConfig): number {
  return 2 ** (config.channels.length - 1);
}

/**
 * @param pixels [B, 3, H, W] in [-1, 1]; H and W multiples of `downscale(config)`
 * @returns latents [B, latentChannels, H / downscale, W / downscale]
 */
export function encode(scope: Scope, config: TinyAutoencoderConfig, pixels: Tensor): Tensor {
  if (config.linear) {
    const side = downscale(config);
    const whole = { kernel: side, stride: side, pads: [0, 0, 0, 0] } as const;
    return plainConv2d(scope.at('encoder.patches'), pixels, config.latentChannels, whole);
  }
  const layers = layerNames(scope.at('encoder'));
  let h = mul(add(pixels, 1), 0.5);
  config.channels.forEach((width, stage) => {
    h = stage === 0 ? conv2d(layers(), h, width) : conv2d(layers(), h, width, { stride: 2, bias: false });
    for (let i = 0; i < config.encoderBlocks[stage]!; i++) h = block(layers(), h, width);
  });
  return conv2d(layers(), h, config.latentChannels);
}

/**
 * @param latents [B, latentChannels, h, w]
 * @returns pixels [B, 3, h · downscale, w · downscale], in [-1, 1] up to overshoot
 */
export function decode(scope: Scope, config: TinyAutoencoderConfig, latents: Tensor): Tensor {
  const layers = layerNames(scope.at('decoder'));
  const widths = config.channels.toReversed();
  const mapped = config.linear ? fromPatches(scope.at('decoder.patches'), config, latents) : undefined;
  let h = relu(conv2d(layers(), mul(tanh(mul(latents, 1 / 3)), 3), widths[0]!));
  layers(); // The activation has an index of its own.
  widths.forEach((width, stage) => {
    const next = widths[stage + 1];
    for (let i = 0; i < config.decoderBlocks[stage]!; i++) h = block(layers(), h, width);
    if (next === undefined) {
      h = conv2d(layers(), h, 3, config.linear ? { init: { kind: 'zeros' } } : {});
    } else {
      layers(); // So has the upsampling.
      h = conv2d(layers(), upsample2x(h), next, { bias: false });
      // What to mend is seen best in the picture itself.
      if (mapped && stage === widths.length - 2) h = add(h, conv2d(scope.at('decoder.mapped'), mapped, next));
    }
  });
  return mapped ? add(mapped, h) : sub(mul(h, 2), 1);
}

/** A linear map of each latent to its square of pixels. [B, C, h, w] to [B, 3, h · side, w · side] */
function fromPatches(scope: Scope, config: TinyAutoencoderConfig, latents: Tensor): Tensor {
  const side = downscale(config);
  const [batch, , height, width] = allFixed(latents.shape, 'latents') as [number, number, number, number];
  const values = plainConv2d(scope, latents, 3 * side * side, { kernel: 1 });
  const squares = transpose(reshape(values, [batch, 3, side, side, height, width]), [0, 1, 4, 2, 5, 3]);
  return reshape(squares, [batch, 3, height * side, width * side]);
}

/**
 * Beginning with weights that keep the spread of what goes through (LeCun et al. 1998). With PyTorch's, a third of its
 * variance, colours drown in the latents' noise: 2,200 steps to where these come in 800.
 */
function conv2d(scope: Scope, x: Tensor, width: number, options: ConvOptions = {}): Tensor {
  const { kernel = 3 } = options;
  const inputs = fixed(x.shape, 1, 'a convolution') * kernel ** 2;
  return plainConv2d(scope, x, width, { init: { kind: 'normal', std: inputs ** -0.5 }, ...options });
}

/** relu(x + three convolutions of x), as one recomputable block. */
function block(scope: Scope, x: Tensor, width: number): Tensor {
  return scope.block((s) => {
    let h = x;
    for (const index of [0, 2, 4]) {
      h = conv2d(s.at('conv').at(index), h, width);
      if (index < 4) h = relu(h);
    }
    return relu(add(h, x));
  });
}

/** Scopes `layers.0`, `layers.1`, ... one after another, as a torch Sequential counts them. */
function layerNames(scope: Scope): () => Scope {
  let next = 0;
  return () => scope.at('layers').at(next++);
}
