/**
 * Linear layers. Networks take the kind of layer as a value, so that a plain matrix, one with a low-rank update and a
 * quantised one fit the same network.
 */

import { add } from '../graph/ops/elementwise.ts';
import { matmul, matmulNBits } from '../graph/ops/linear.ts';
import type { Initialiser, Tensor } from '../graph/op.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';

export interface LinearOptions {
  readonly bias?: boolean;
  readonly init?: Initialiser;
}

/** Maps x [..., in] to [..., outFeatures] with weights `scope.weight` [outFeatures, in] and `scope.bias`. */
export type Linear = (scope: Scope, x: Tensor, outFeatures: number, options?: LinearOptions) => Tensor;

/** PyTorch's default for a linear layer: uniform within 1/sqrt(in). */
export function fanIn(inFeatures: number): Initialiser {
  return { kind: 'uniform', bound: 1 / Math.sqrt(inFeatures) };
}

export const linear: Linear = (scope, x, outFeatures, { bias = true, init } = {}) => {
  const inFeatures = fixed(x.shape, -1, 'a linear layer');
  const weight = scope.parameter('weight', [outFeatures, inFeatures], init ?? fanIn(inFeatures));
  const y = matmul(x, weight, { transB: true });
  return bias ? add(y, scope.parameter('bias', [outFeatures], { kind: 'zeros' })) : y;
};

/**
 * A linear layer with a low-rank update, scaled by alpha / rank (Hu et al., "LoRA", 2021), under PEFT's names
 * `lora_A.default.weight` [rank, in] and `lora_B.default.weight` [outFeatures, rank].
 */
export function loraLinear({ rank, alpha }: { readonly rank: number; readonly alpha: number }): Linear {
  return (scope, x, outFeatures, options) => {
    const inFeatures = fixed(x.shape, -1, 'a linear layer');
    const down = scope.at('lora_A.default').parameter('weight', [rank, inFeatures], fanIn(inFeatures));
    const up = scope.at('lora_B.default').parameter('weight', [outFeatures, rank], { kind: 'zeros' });
    const update = matmul(matmul(x, down, { transB: true }), up, { transB: true, alpha: alpha / rank });
    return add(linear(scope, x, outFeatures, options), update);
  };
}

/**
 * A linear layer whose matrix is stored in blocks of `bits`-bit integers: `weight` uint8 [out, in/blockSize, bytes]
 * and `scales` [out · in/blockSize]. For inference only.
 */
export function quantisedLinear({ bits, blockSize }: { readonly bits: 4 | 8; readonly blockSize: number }): Linear {
  return (scope, x, outFeatures, { bias = true } = {}) => {
    const blocks = Math.ceil(fixed(x.shape, -1, 'a linear layer') / blockSize);
    const zeros = { kind: 'zeros' } as const;
    const packed = scope.parameter('weight', [outFeatures, blocks, (blockSize * bits) / 8], zeros, 'uint8');
    const scales = scope.parameter('scales', [outFeatures * blocks], zeros);
    const y = matmulNBits(x, packed, scales, { bits, blockSize, rows: outFeatures });
    return bias ? add(y, scope.parameter('bias', [outFeatures], zeros)) : y;
  };
}
