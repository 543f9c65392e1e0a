/**
 * The de-tokenizer whole: adapter, coarse latent and UNet under their published prefixes `resampler.`, `unet.` (and
 * mini's `coarse.`), and the sizes they meet at. Knows no schedule of noise and no autoencoder.
 *
 * Letters: B batch, P features of a picture, C their width.
 */

import { add, div, mul, sqrt, sub } from '../graph/ops/elementwise.ts';
import { reshape } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import type { Tensor } from '../graph/op.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';
import { float32 } from '../core/tensor.ts';
import * as adapter from './detokenizer.ts';
import { presets as unetPresets, unet, type UnetConfig, type UnetInputs } from './unet.ts';

export interface DrawingConfig {
  readonly adapter: adapter.DetokenizerConfig;
  readonly unet: UnetConfig;
  /** Size of the UNet's latent. */
  readonly latentHeight: number;
  readonly latentWidth: number;
  /** Size of the picture in pixels, which the network is told as time ids. */
  readonly height: number;
  readonly width: number;
}

export const presets = {
  mini: {
    adapter: adapter.presets.mini,
    unet: unetPresets.mini,
    latentHeight: 16,
    latentWidth: 24,
    height: 256,
    width: 384,
  },
  george: {
    adapter: adapter.presets.george,
    unet: unetPresets.george,
    latentHeight: 128,
    latentWidth: 128,
    height: 1024,
    width: 1024,
  },
} as const satisfies Record<string, DrawingConfig>;

/** What the UNet is told of a picture, the same at every step. */
export type Conditioning = Pick<UnetInputs, 'context' | 'pooled' | 'condition'>;

/** @param features [B, P, C] */
export function condition(scope: Scope, config: DrawingConfig, features: Tensor): Conditioning {
  const { coarse } = config.adapter;
  return {
    ...adapter.resamplerXlV2(scope.at('resampler'), config.adapter, features),
    ...(coarse && { condition: adapter.coarseLatent(scope.at('coarse'), coarse, features) }),
  };
}

/**
 * @param latents noisy, [B, channels, latentHeight, latentWidth]
 * @param timesteps [B], 0 to 1000
 * @returns the prediction, shaped like the latents
 */
export function predict(
  scope: Scope,
  config: DrawingConfig,
  latents: Tensor,
  timesteps: Tensor,
  told: Conditioning,
): Tensor {
  const { height, width } = config;
  const batch = fixed(latents.shape, 0, 'drawing');
  const sizes = Array.from({ length: batch }, () => [height, width, 0, 0, height, width]).flat();
  const timeIds = constant(float32([batch, 6], Float32Array.from(sizes)));
  return unet(scope.at('unet'), config.unet, { latents, timesteps, timeIds, ...told });
}

/**
 * The clean latent that a flow's noisy one comes from, (1 - t) · clean + t · noise: the best linear guess, channel by
 * channel, and what the network adds to it, scaled by how far that guess is off (Karras et al. 2022, section 5, for
 * channels of different deviations). So what can be read through little noise need not pass through the network.
 * @param std deviations of the latents' channels before they were folded
 * @returns as `predict`
 */
export function predictSample(
  scope: Scope,
  config: DrawingConfig,
  std: readonly number[],
  latents: Tensor,
  timesteps: Tensor,
  told: Conditioning,
): Tensor {
  const variance = perChannel(std.flatMap((one) => Array<number>(adapter.foldedChannels).fill(one ** 2)));
  const batch = fixed(latents.shape, 0, 'drawing');
  const noise = reshape(mul(timesteps, 1 / 1000), [batch, 1, 1, 1]);
  const left = sub(1, noise);
  const seen = add(mul(mul(left, left), variance), mul(noise, noise));
  const guess = mul(latents, div(mul(left, variance), seen));
  const error = mul(noise, sqrt(div(variance, seen)));
  return add(guess, mul(predict(scope, config, latents, timesteps, told), error));
}

/** The mean and deviation of each of an autoencoder's latent channels. */
export interface LatentStatistics {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

/** An autoencoder's latents as the de-tokenizer draws them: around 0, folded 2 x 2. */
export function drawnLatents(latents: Tensor, { mean }: Pick<LatentStatistics, 'mean'>): Tensor {
  return adapter.fold(sub(latents, perChannel(mean)));
}

/** Undoes `drawnLatents`. */
export function decodedLatents(drawn: Tensor, { mean }: Pick<LatentStatistics, 'mean'>): Tensor {
  return add(adapter.unfold(drawn), perChannel(mean));
}

function perChannel(values: readonly number[]): Tensor {
  return constant(float32([1, values.length, 1, 1], Float32Array.from(values)));
}
