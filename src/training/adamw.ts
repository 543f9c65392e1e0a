/**
 * AdamW as part of the program (Loshchilov and Hutter, "Decoupled Weight Decay Regularization", 2019; arithmetic of
 * torch.optim.AdamW), with gradients clipped by their global norm and, if wanted, an exponential moving average.
 */

import { input } from '../graph/ops/source.ts';
import { abs, add, div, mul, sqrt, sub } from '../graph/ops/elementwise.ts';
import { sum } from '../graph/ops/reduce.ts';
import type { Tensor } from '../graph/op.ts';
import { float32, type HostTensor } from '../core/tensor.ts';

export interface AdamWOptions {
  readonly betas: readonly [number, number];
  readonly eps: number;
  readonly weightDecay: number;
  /** Gradients are scaled down together until their norm is at most this. */
  readonly clipNorm: number;
  /** Share of the old average kept at each step; 0 keeps no average. */
  readonly averageDecay: number;
}

/** What is kept for each weight between steps; each is fed as `kind:weight` and comes back under the same name. */
export type StateKind = 'weight' | 'first' | 'second' | 'average';

export function stateName(kind: StateKind, parameter: string): string {
  return kind === 'weight' ? parameter : `${kind}:${parameter}`;
}

/** The name under which the program returns what `stateName` was fed with. */
export function nextName(name: string): string {
  return `next:${name}`;
}

/** The kinds of state that these options need. */
export function stateKinds(options: AdamWOptions): readonly StateKind[] {
  return options.averageDecay > 0 ? ['weight', 'first', 'second', 'average'] : ['weight', 'first', 'second'];
}

/** The numbers of one step that the program takes as inputs. @param step from 0 */
export function stepFeeds(options: AdamWOptions, learningRate: number, step: number): Record<string, HostTensor> {
  const [beta1, beta2] = options.betas;
  const number = (value: number): HostTensor => float32([], Float32Array.of(value));
  return {
    'adamw.keep': number(1 - learningRate * options.weightDecay),
    'adamw.size': number(learningRate / (1 - beta1 ** (step + 1))),
    'adamw.unbias': number(1 / Math.sqrt(1 - beta2 ** (step + 1))),
    // Early on the average follows closely, as its own starting point means nothing.
    'adamw.average': number(Math.min(options.averageDecay, (step + 1) / (step + 10))),
  };
}

/**
 * @returns the new state of every weight under `nextName(stateName(…))`, and `gradientNorm` before clipping
 */
export function adamW(
  parameters: readonly Tensor<'parameter'>[],
  gradients: readonly Tensor[],
  options: AdamWOptions,
): Record<string, Tensor> {
  const [beta1, beta2] = options.betas;
  const number = (name: string): Tensor => input(`adamw.${name}`, 'float32', []);
  const [keep, size, unbias, averageDecay] = ['keep', 'size', 'unbias', 'average'].map(number) as [
    Tensor,
    Tensor,
    Tensor,
    Tensor,
  ];
  const gradientNorm = sqrt(gradients.map((g) => sum(mul(g, g))).reduce(add));
  const clip = clipFactor(gradientNorm, options.clipNorm);
  const results: Record<string, Tensor> = { gradientNorm };
  parameters.forEach((parameter, i) => {
    const { name, type } = parameter.attributes;
    const old = (kind: StateKind): Tensor => input(stateName(kind, name), 'float32', type.shape);
    const g = mul(gradients[i]!, clip);
    const first = lerp(g, old('first'), beta1);
    const second = lerp(mul(g, g), old('second'), beta2);
    const update = div(mul(first, size), add(mul(sqrt(second), unbias), options.eps));
    const weight = sub(mul(parameter, keep), update);
    results[nextName(stateName('weight', name))] = weight;
    results[nextName(stateName('first', name))] = first;
    results[nextName(stateName('second', name))] = second;
    if (options.averageDecay > 0)
      results[nextName(stateName('average', name))] = lerp(weight, old('average'), averageDecay);
  });
  return results;
}

/** keep · old + (1 - keep) · fresh */
function lerp(fresh: Tensor, old: Tensor, keep: number | Tensor): Tensor {
  return add(fresh, mul(sub(old, fresh), keep));
}

/** clipNorm / max(norm, clipNorm). The larger of two is half of their sum and distance. */
function clipFactor(norm: Tensor, clipNorm: number): Tensor {
  const larger = mul(add(add(norm, clipNorm), abs(sub(norm, clipNorm))), 0.5);
  return div(clipNorm, larger);
}
