/** Layers with a ReLU, and what their weights begin as. */

import type { Initialiser, Tensor } from '../graph/op.ts';
import { add, relu } from '../graph/ops/elementwise.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';
import { linear } from './linear.ts';
import { layerNorm } from './norm.ts';

/** Normal, of variance gain² / in; a gain of √2 before a ReLU keeps variances (He et al. 2015). */
export function heNormal(inFeatures: number, gain = 1): Initialiser {
  return { kind: 'normal', std: gain * inFeatures ** -0.5 };
}

/**
 * `norm`, the layer `0`, and the layer `1` added to what that gave.
 * @param x [.., in]
 * @returns [.., width]
 */
export function reluLayers(scope: Scope, x: Tensor, width: number): Tensor {
  const inFeatures = fixed(x.shape, -1, 'layers with a ReLU');
  const normed = layerNorm(scope.at('norm'), x);
  const first = relu(linear(scope.at('0'), normed, width, { init: heNormal(inFeatures, Math.SQRT2) }));
  return add(first, relu(linear(scope.at('1'), first, width, { init: heNormal(width, Math.SQRT2) })));
}
