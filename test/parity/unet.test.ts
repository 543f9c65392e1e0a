/** The UNet against diffusers' `UNet2DConditionModel`, with two levels and with SDXL's three. */

import { test } from 'node:test';

import type { Tensor } from '../../src/graph/op.ts';
import { cast } from '../../src/graph/ops/elementwise.ts';
import { input } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { unet, type UnetConfig } from '../../src/models/unet.ts';
import { expectParity, type Fixture, type ParityNetwork } from './expect-parity.ts';

/** Under diffusers' names. */
interface Config {
  readonly in_channels: number;
  readonly block_out_channels: readonly number[];
  readonly layers_per_block: number;
  readonly down_block_types: readonly string[];
  readonly transformer_layers_per_block: readonly number[];
  /** The number of heads, whatever the name says. */
  readonly attention_head_dim: readonly number[];
  readonly cross_attention_dim: number;
  readonly pooled_dim: number;
  readonly addition_time_embed_dim: number;
  readonly norm_num_groups: number;
}

function configOf(config: Config): UnetConfig {
  const attends = (level: number): boolean => config.down_block_types[level] === 'CrossAttnDownBlock2D';
  return {
    latentChannels: config.in_channels,
    conditionChannels: 0,
    channels: config.block_out_channels,
    layersPerBlock: config.layers_per_block,
    transformerDepth: config.transformer_layers_per_block.map((depth, level) => (attends(level) ? depth : 0)),
    heads: config.attention_head_dim,
    contextWidth: config.cross_attention_dim,
    pooledWidth: config.pooled_dim,
    timeIdWidth: config.addition_time_embed_dim,
    groups: config.norm_num_groups,
  };
}

function build({ config, inputs }: Fixture<Config>): ParityNetwork {
  const fed = (name: string): Tensor => input(name, inputs[name]!.dtype, inputs[name]!.shape);
  const sample = unet(new Scope('unet'), configOf(config), {
    latents: fed('sample'),
    timesteps: cast(fed('timestep'), 'float32'),
    context: fed('encoder_hidden_states'),
    pooled: fed('text_embeds'),
    timeIds: cast(fed('time_ids'), 'float32'),
  });
  return { outputs: { sample } };
}

for (const name of ['unet-2', 'unet-3']) test(`${name} equals diffusers`, () => expectParity(name, build));
