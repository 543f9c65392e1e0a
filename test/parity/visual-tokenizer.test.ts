/** The visual tokenizer against the authors' ViT with attention pooling. */

import { test } from 'node:test';

import { input } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { visualTokenizer, type VisualTokenizerConfig } from '../../src/models/visual-tokenizer.ts';
import { sinCosTable } from '../../src/nn/position.ts';
import { expectParity } from './expect-parity.ts';

interface Original {
  readonly image_size: number;
  readonly patch_size: number;
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  readonly mlp_ratio: number;
  readonly n_queries: number;
  readonly output_dim: number;
  readonly pool_heads: number;
}

test('visual tokenizer', () =>
  expectParity<Original>('visual-tokenizer', ({ config: original, inputs }) => {
    const { width, layers, heads } = original;
    const pool = {
      grid: Math.sqrt(original.n_queries),
      width: original.output_dim,
      heads: original.pool_heads,
      normEps: 1e-6,
    };
    const config: VisualTokenizerConfig = {
      imageSize: original.image_size,
      patchSize: original.patch_size,
      width,
      layers,
      heads,
      mlpWidth: Math.floor(width * original.mlp_ratio),
      positionGrid: 16,
      normEps: 1e-6,
      pool,
    };
    const image = input('image', 'float32', inputs.image!.shape);
    return {
      outputs: { features: visualTokenizer(new Scope(), config, image) },
      computed: { 'attn_pool.pos_embed': sinCosTable(pool.grid, pool.width) },
    };
  }));
