/** The parity helper refuses what differs. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { add, mul } from '../../src/graph/ops/elementwise.ts';
import { input } from '../../src/graph/ops/source.ts';
import type { Tensor } from '../../src/graph/op.ts';
import { Scope } from '../../src/graph/scope.ts';
import { resampler } from '../../src/models/resampler.ts';
import { sinCosTable } from '../../src/nn/position.ts';
import { expectParity, type ParityNetwork } from './expect-parity.ts';

const config = { grid: 2, width: 24, heads: 3, normEps: 1e-5 };

/** The fixture's network with its output changed. */
function comparing(change: (y: Tensor) => Tensor, options: Partial<ParityNetwork> = {}): Promise<void> {
  return expectParity('resampler-input', ({ inputs }) => {
    const x = input('x', 'float32', inputs.x!.shape);
    return {
      outputs: { y: change(resampler(new Scope('input_resampler'), config, x)) },
      computed: { 'input_resampler.pos_embed': sinCosTable(2, 24) },
      ...options,
    };
  });
}

test('a wrong value and its wrong gradients are all listed', () =>
  assert.rejects(
    comparing((y) => mul(y, 1.001)),
    /output y is off by .*gradient of input_resampler\.query is off by .*gradient of x is off by/s,
  ));

test('a parameter that the original lacks is refused', () =>
  assert.rejects(
    comparing((y) => add(y, new Scope().parameter('extra', [24], { kind: 'zeros' }))),
    /parameters of both sides/,
  ));

test('a parameter that only the original has is refused', () =>
  assert.rejects(
    comparing((y) => y, { computed: {} }),
    /parameters of both sides/,
  ));

test('another table than the stored one is refused', () =>
  assert.rejects(
    comparing((y) => y, { computed: { 'input_resampler.pos_embed': sinCosTable(4, 6) } }),
    /pos_embed is float32\[16, 6\], expected float32\[4, 24\]/,
  ));
