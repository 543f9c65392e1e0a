/** The agent's resamplers against the authors'. */

import { test } from 'node:test';

import { input } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { resampler } from '../../src/models/resampler.ts';
import { sinCosTable } from '../../src/nn/position.ts';
import { expectParity } from './expect-parity.ts';

interface Original {
  readonly grid_size: number;
  readonly embed_dim: number;
  readonly num_heads: number;
}

for (const kind of ['input', 'output'] as const) {
  test(`${kind} resampler`, () =>
    expectParity<Original>(`resampler-${kind}`, ({ config, inputs }) => {
      const { grid_size: grid, embed_dim: width, num_heads: heads } = config;
      const name = `${kind}_resampler`;
      const x = input('x', 'float32', inputs.x!.shape);
      return {
        outputs: { y: resampler(new Scope(name), { grid, width, heads, normEps: 1e-5 }, x) },
        computed: { [`${name}.pos_embed`]: sinCosTable(grid, width) },
      };
    }));
}
