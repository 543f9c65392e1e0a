/**
 * The de-tokenizer whole: adapter, coarse latent and UNet under their published prefixes `resampler.`, `unet.` (and
 * mini's `coarse.`), and the sizes they meet at. Knows no schedule of noise and no autoencoder.
 *
 * Letters: B batch, P features of a picture, C their width.
 */

import { add } from '../graph/ops/elementwise.ts';
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
 * Where there is a first guess of the latent, the UNet is asked for what that lacks: its own channels are too few to pass
 * the guess on.
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
  const predicted = unet(scope.at('unet'), config.unet, { latents, timesteps, timeIds, ...told });
  return told.condition === undefined ? predicted : add(predicted, told.condition);
}
