/**
 * AdamW as part of the program (Loshchilov and Hutter, "Decoupled Weight Decay Regularization", 2019; arithmetic of
 * torch.optim.AdamW), with gradients clipped by their global norm and, if wanted, an exponential moving average.
 * All weights are one flat run of numbers, updated in chunks: weight by weight, small ones would cost more time in
 * starting operations than in arithmetic, and large ones would leave the cache between two operations.
 */

import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import { abs, add, div, mul, sqrt, sub } from '../graph/ops/elementwise.ts';
import { sum } from '../graph/ops/reduce.ts';
import { concat, reshape, slice } from '../graph/ops/shape.ts';
import { input } from '../graph/ops/source.ts';
import type { Tensor } from '../graph/op.ts';

export interface AdamWOptions {
  readonly betas: readonly [number, number];
  readonly eps: number;
  readonly weightDecay: number;
  /** Gradients are scaled down together until their norm is at most this. */
  readonly clipNorm: number;
  /** Share of the old average kept at each step; 0 keeps no average. */
  readonly averageDecay: number;
  /**
   * Whether the average begins as the mean of what training began with and of every step since, where that was trained before:
   * what lies between weights before and after a short training can be better than both (Wortsman et al., "Robust
   * fine-tuning", 2022).
   */
  readonly averagesStart?: boolean;
}

/** What is kept for each weight between steps. */
export type StateKind = 'weight' | 'first' | 'second' | 'average';

/** The kinds of state that these options need. */
export function stateKinds(options: AdamWOptions): readonly StateKind[] {
  return options.averageDecay > 0 ? ['weight', 'first', 'second', 'average'] : ['weight', 'first', 'second'];
}

/** Numbers from `start` to `end` of the flat run, one after another those of `parts`, from where to where in each weight. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly { readonly parameter: Tensor; readonly start: number; readonly end: number }[];
}

/** As many numbers as keep what an update reads and writes within a core's cache. */
const chunkSize = 2 ** 17;

/** Cuts the flat run of weights, one after another, into chunks. */
export function chunksOf(parameters: readonly Tensor[]): readonly Chunk[] {
  const starts: number[] = [];
  let total = 0;
  for (const { shape } of parameters) {
    starts.push(total);
    total += sizeOf(shape as readonly number[]);
  }
  return Array.from({ length: Math.ceil(total / chunkSize) }, (_, i) => {
    const [start, end] = [i * chunkSize, Math.min((i + 1) * chunkSize, total)];
    const parts = parameters.flatMap((parameter, k) => {
      const from = Math.max(start, starts[k]!);
      const to = Math.min(end, starts[k + 1] ?? total);
      return from < to ? [{ parameter, start: from - starts[k]!, end: to - starts[k]! }] : [];
    });
    return { start, end, parts };
  });
}

/** Under this name the program is fed a chunk's state. */
export function chunkName(kind: StateKind, chunk: number): string {
  return `adamw.${kind}.${chunk}`;
}

/** The name under which the program returns what it was fed as `chunkName`. */
export function nextName(name: string): string {
  return `next:${name}`;
}

/** Weights as they are in the state that the program is fed, by their parameters' names. */
export function weightsInChunks(chunks: readonly Chunk[]): ReadonlyMap<string, Tensor> {
  const pieces = new Map<Tensor, Tensor[]>();
  for (const [i, { start, end, parts }] of chunks.entries()) {
    const chunk = input(chunkName('weight', i), 'float32', [end - start]);
    let at = 0;
    for (const part of parts) {
      const size = part.end - part.start;
      pieces.set(part.parameter, [...(pieces.get(part.parameter) ?? []), slice(chunk, 0, at, at + size)]);
      at += size;
    }
  }
  return new Map(
    [...pieces].map(([parameter, parts]) => [
      (parameter as Tensor<'parameter'>).attributes.name,
      reshape(concat(parts, 0), parameter.shape),
    ]),
  );
}

/** The numbers of one step that the program takes as inputs. @param step from 0 */
export function stepFeeds(options: AdamWOptions, learningRate: number, step: number): Record<string, HostTensor> {
  const [beta1, beta2] = options.betas;
  const unbias = Math.sqrt(1 - beta2 ** (step + 1));
  const number = (value: number): HostTensor => float32([], Float32Array.of(value));
  return {
    'adamw.size': number((learningRate * unbias) / (1 - beta1 ** (step + 1))),
    'adamw.eps': number(options.eps * unbias),
    ...(options.weightDecay > 0 && { 'adamw.keep': number(1 - learningRate * options.weightDecay) }),
    ...(options.averageDecay > 0 && { 'adamw.average': number(averageKept(options, step)) }),
  };
}

/** Early on the average follows closely where its own starting point means nothing. */
function averageKept({ averageDecay, averagesStart = false }: AdamWOptions, step: number): number {
  return Math.min(averageDecay, (step + 1) / (step + (averagesStart ? 2 : 10)));
}

/**
 * @param gradients of every weight
 * @returns the new state of every chunk under `nextName(chunkName(…))`, and `gradientNorm` before clipping
 */
export function adamW(
  chunks: readonly Chunk[],
  gradients: ReadonlyMap<Tensor, Tensor>,
  options: AdamWOptions,
): Record<string, Tensor> {
  const flat = chunks.map(({ parts }) =>
    concat(
      parts.map(({ parameter, start, end }) => slice(reshape(gradients.get(parameter)!, [-1]), 0, start, end)),
      0,
    ),
  );
  const gradientNorm = sqrt(flat.map((g) => sum(mul(g, g))).reduce(add));
  const scale = mul(clipFactor(gradientNorm, options.clipNorm), Math.sqrt(1 - options.betas[1]));
  const results: Record<string, Tensor> = { gradientNorm };
  chunks.forEach(({ start, end }, i) => {
    const old = (kind: StateKind): Tensor => input(chunkName(kind, i), 'float32', [end - start]);
    for (const [kind, value] of Object.entries(updated(old, mul(flat[i]!, scale), options))) {
      results[nextName(chunkName(kind as StateKind, i))] = value;
    }
  });
  return results;
}

/**
 * One chunk's new state, in as few operations as it takes, since each is a trip through memory: the clipped gradient
 * comes as g = gradient · sqrt(1 - beta2), whose square is what is added to the second moment. Both bias corrections
 * are in `size` and `eps`: the step is size · first / (sqrt(second) + eps).
 */
function updated(
  old: (kind: StateKind) => Tensor,
  g: Tensor,
  { betas: [beta1, beta2], weightDecay, averageDecay }: AdamWOptions,
): Partial<Record<StateKind, Tensor>> {
  const number = (name: string): Tensor => input(`adamw.${name}`, 'float32', []);
  const first = add(mul(old('first'), beta1), mul(g, (1 - beta1) / Math.sqrt(1 - beta2)));
  const second = add(mul(old('second'), beta2), mul(g, g));
  const kept = weightDecay > 0 ? mul(old('weight'), number('keep')) : old('weight');
  const weight = sub(kept, mul(div(first, add(sqrt(second), number('eps'))), number('size')));
  const average = averageDecay > 0 && {
    average: add(weight, mul(sub(old('average'), weight), number('average'))),
  };
  return { weight, first, second, ...average };
}

/** clipNorm / max(norm, clipNorm). The larger of two is half of their sum and distance. */
function clipFactor(norm: Tensor, clipNorm: number): Tensor {
  const larger = mul(add(add(norm, clipNorm), abs(sub(norm, clipNorm))), 0.5);
  return div(clipNorm, larger);
}
