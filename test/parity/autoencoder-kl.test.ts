/** The KL autoencoder against diffusers' `AutoencoderKL`. */

import { test } from 'node:test';

import type { Tensor } from '../../src/graph/op.ts';
import { input } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { decode, encodeMoments, type AutoencoderKlConfig } from '../../src/models/autoencoder-kl.ts';
import { expectParity } from './expect-parity.ts';

/** Under diffusers' names. */
interface Config {
  readonly latent_channels: number;
  readonly block_out_channels: readonly number[];
  readonly layers_per_block: number;
  readonly norm_num_groups: number;
}

test('both halves equal diffusers', () =>
  expectParity<Config>('autoencoder-kl', ({ config, inputs }) => {
    const ours: AutoencoderKlConfig = {
      latentChannels: config.latent_channels,
      channels: config.block_out_channels,
      layersPerBlock: config.layers_per_block,
      groups: config.norm_num_groups,
      latentScale: 1,
    };
    const fed = (name: string): Tensor => input(name, 'float32', inputs[name]!.shape);
    const root = new Scope();
    return {
      outputs: { moments: encodeMoments(root, ours, fed('sample')), image: decode(root, ours, fed('latent')) },
    };
  }));
