/** Normalisation layers with their weights. */

import * as ops from '../graph/ops/norm.ts';
import type { Tensor } from '../graph/op.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';

const ones = { kind: 'ones' } as const;
const zeros = { kind: 'zeros' } as const;

export function layerNorm(scope: Scope, x: Tensor, eps = 1e-5): Tensor {
  const size = fixed(x.shape, -1, 'layer norm');
  return ops.layerNorm(x, scope.parameter('weight', [size], ones), scope.parameter('bias', [size], zeros), eps);
}

export function rmsNorm(scope: Scope, x: Tensor, eps: number): Tensor {
  return ops.rmsNorm(x, scope.parameter('weight', [fixed(x.shape, -1, 'RMS norm')], ones), eps);
}

/** x [B, C, H, W] */
export function groupNorm(scope: Scope, x: Tensor, groups: number, eps: number): Tensor {
  const channels = fixed(x.shape, 1, 'group norm');
  return ops.groupNorm(
    x,
    scope.parameter('weight', [channels], ones),
    scope.parameter('bias', [channels], zeros),
    groups,
    eps,
  );
}
