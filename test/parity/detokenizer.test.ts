/** The de-tokenizer's resampler against the authors' `ResamplerXLV2`. */

import { test } from 'node:test';

import { input } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { resamplerXlV2 } from '../../src/models/detokenizer.ts';
import { expectParity } from './expect-parity.ts';

/** Under the authors' names. */
interface Config {
  readonly dim: number;
  readonly depth: number;
  readonly dim_head: number;
  readonly heads: number;
  readonly num_queries: number;
  readonly embedding_dim: number;
  readonly output1_dim: number;
  readonly output2_dim: number;
  readonly ff_mult: number;
}

test('context and pooled vector equal the authors', () =>
  expectParity<Config>('resampler-detokenizer', ({ config, inputs }) => {
    const ours = {
      featureWidth: config.embedding_dim,
      width: config.dim,
      depth: config.depth,
      heads: config.heads,
      headSize: config.dim_head,
      latents: config.num_queries,
      mlpRatio: config.ff_mult,
      contextWidths: [config.output1_dim, config.output2_dim],
      pooledWidth: config.output2_dim,
    } as const;
    const features = input('features', 'float32', inputs.features!.shape);
    return { outputs: { ...resamplerXlV2(new Scope('resampler'), ours, features) } };
  }));
