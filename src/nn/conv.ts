/** Convolution layers with their weights. Pictures are [B, C, H, W]. */

import * as ops from '../graph/ops/conv.ts';
import type { Initialiser, Pads, Tensor } from '../graph/op.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';
import { fanIn } from './linear.ts';

export interface ConvOptions {
  readonly kernel?: number;
  readonly stride?: number;
  /** Half the kernel on every side when left out. */
  readonly pads?: Pads;
  readonly bias?: boolean;
  readonly init?: Initialiser;
}

/** A convolution with `scope.weight` [outChannels, C, kernel, kernel] and `scope.bias`. */
export function conv2d(
  scope: Scope,
  x: Tensor,
  outChannels: number,
  { kernel = 3, stride = 1, pads, bias = true, init }: ConvOptions = {},
): Tensor {
  const channels = fixed(x.shape, 1, 'a convolution');
  const half = (kernel - 1) / 2;
  const weight = scope.parameter(
    'weight',
    [outChannels, channels, kernel, kernel],
    init ?? fanIn(channels * kernel * kernel),
  );
  return ops.conv2d(x, weight, {
    bias: bias ? scope.parameter('bias', [outChannels], { kind: 'zeros' }) : undefined,
    stride,
    pads: pads ?? [half, half, half, half],
  });
}
