/** The residual block that diffusers' UNet and autoencoder share (`ResnetBlock2D`). Pictures are [B, C, H, W]. */

import { add, silu } from '../graph/ops/elementwise.ts';
import { reshape } from '../graph/ops/shape.ts';
import type { Tensor } from '../graph/op.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';
import { conv2d } from './conv.ts';
import { linear } from './linear.ts';
import { groupNorm } from './norm.ts';

export interface ResnetOptions {
  readonly groups: number;
  readonly eps: number;
  /** [B, E], added to every pixel after the first convolution through a linear layer of its own. */
  readonly embedding?: Tensor;
}

/**
 * x + conv2(silu(norm2(conv1(silu(norm1(x))) + time_emb_proj(embedding)))); where the width changes, x goes through a
 * 1x1 convolution `conv_shortcut`. One recomputable block.
 * @returns [B, outChannels, H, W]
 */
export function resnet(scope: Scope, x: Tensor, outChannels: number, options: ResnetOptions): Tensor {
  const { groups, eps, embedding } = options;
  return scope.block((s) => {
    let h = conv2d(s.at('conv1'), silu(groupNorm(s.at('norm1'), x, groups, eps)), outChannels);
    if (embedding !== undefined) {
      const shift = linear(s.at('time_emb_proj'), embedding, outChannels);
      h = add(h, reshape(shift, [fixed(shift.shape, 0, 'a time embedding'), outChannels, 1, 1]));
    }
    h = conv2d(s.at('conv2'), silu(groupNorm(s.at('norm2'), h, groups, eps)), outChannels);
    return add(x.shape[1] === outChannels ? x : conv2d(s.at('conv_shortcut'), x, outChannels, { kernel: 1 }), h);
  });
}
