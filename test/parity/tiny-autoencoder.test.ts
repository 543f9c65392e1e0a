import { test } from 'node:test';

import { input } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { decode, encode, type TinyAutoencoderConfig } from '../../src/models/tiny-autoencoder.ts';
import { expectParity } from './expect-parity.ts';

interface Config {
  readonly encoder_block_out_channels: number[];
  readonly num_encoder_blocks: number[];
  readonly num_decoder_blocks: number[];
  readonly latent_channels: number;
}

test("the tiny autoencoder computes what diffusers' does, gradients included", async () => {
  await expectParity<Config>('tiny-autoencoder', ({ config: original, inputs }) => {
    const config: TinyAutoencoderConfig = {
      latentChannels: original.latent_channels,
      channels: original.encoder_block_out_channels,
      encoderBlocks: original.num_encoder_blocks,
      decoderBlocks: original.num_decoder_blocks,
    };
    const fed = (name: 'sample' | 'latent') => input(name, 'float32', inputs[name]!.shape);
    return {
      outputs: {
        latent: encode(new Scope(), config, fed('sample')),
        image: decode(new Scope(), config, fed('latent')),
      },
    };
  });
});
