/**
 * Reverse-mode gradients, built symbolically from each operation's rule, and recomputation of marked blocks during
 * the backward pass (gradient checkpointing: Chen et al., "Training Deep Nets with Sublinear Memory Cost", 2016).
 */

import { ProgramError } from '../core/errors.ts';
import { float32, sizeOf } from '../core/tensor.ts';
import { apply, printType, within } from './build.ts';
import { add, after } from './ops/elementwise.ts';
import { concat, pad } from './ops/shape.ts';
import { constant } from './ops/source.ts';
import { rulesOf } from './ops/table.ts';
import { ancestors, isOp } from './program.ts';
import { allFixed } from './shapes.ts';
import type { Tensor } from './op.ts';

export interface GradientOptions {
  /**
   * Keep only what enters each block (see `Scope.block`) and compute its inside again when the backward pass gets
   * there: less memory, about a third more time.
   */
  readonly recompute?: boolean;
}

/**
 * d loss / d each of `targets`; zeros for a target that the loss does not depend on.
 * @param loss float32 []
 * @throws ProgramError when an operation on the way has no gradient
 */
export function gradients(
  loss: Tensor,
  targets: readonly Tensor[],
  { recompute = false }: GradientOptions = {},
): readonly Tensor[] {
  if (loss.shape.length !== 0) throw new ProgramError(`a loss must be a single number, not ${printType(loss)}`);
  const order = ancestors([loss]);
  const asked = targets.map((target) => occurrences(target, order));
  const active = dependants(order, asked.flat());
  const known = new Map<Tensor, Tensor>([[loss, constant(float32([], Float32Array.of(1)))]]);
  const backward = recompute ? new Recomputation() : undefined;
  for (const tensor of order.toReversed()) {
    const g = known.get(tensor);
    if (g === undefined || !active.has(tensor)) continue;
    pullBack(backward?.again(tensor, g) ?? tensor, tensor, g, active, known);
  }
  return targets.map((target, i) => {
    const parts = asked[i]!.flatMap((tensor) => known.get(tensor) ?? []);
    return parts.length > 0 ? parts.reduce(add) : zeros(target);
  });
}

/** A weight that a network asks for again by its name is another tensor, but the same weight. */
function occurrences(target: Tensor, order: readonly Tensor[]): readonly Tensor[] {
  if (!isOp(target, 'parameter')) return [target];
  const { name } = target.attributes;
  return order.filter((tensor) => isOp(tensor, 'parameter') && tensor.attributes.name === name);
}

/** Adds what `original` passes to its inputs; the rule sees `seen`, which may be a recomputed copy. */
function pullBack(
  seen: Tensor,
  original: Tensor,
  g: Tensor,
  active: ReadonlySet<Tensor>,
  known: Map<Tensor, Tensor>,
): void {
  const { grad } = rulesOf(seen.op);
  const parts = within(original.scope, false, () => {
    if (grad !== 'not differentiable') return grad(seen as never, g);
    throw new ProgramError(`${original.op} in ${original.scope || 'the program'} has no gradient`);
  });
  original.inputs.forEach((input, i) => {
    const part = parts[i];
    if (part == null || !active.has(input)) return;
    const sum = known.get(input);
    known.set(input, sum === undefined ? part : accumulate(sum, part));
  });
}

/**
 * The sum of two gradients. Those of neighbouring slices are zero outside their slice, so they are joined instead of
 * padded and added.
 */
function accumulate(a: Tensor, b: Tensor): Tensor {
  if (!isOp(a, 'pad') || !isOp(b, 'pad')) return add(a, b);
  const [first, second] = a.attributes.before.some((n, axis) => n < b.attributes.before[axis]!) ? [a, b] : [b, a];
  const axis = first.attributes.before.findIndex((n, i) => n < second.attributes.before[i]!);
  const others = (t: Tensor<'pad'>): string =>
    [t.attributes.before.with(axis, 0), t.attributes.after.with(axis, 0)].join();
  const end = axis < 0 ? NaN : first.attributes.before[axis]! + (first.inputs[0]!.shape[axis] as number);
  if (end !== second.attributes.before[axis] || others(first) !== others(second)) return add(a, b);
  const joined = concat([first.inputs[0]!, second.inputs[0]!], axis);
  return pad(joined, first.attributes.before, second.attributes.after);
}

/** Tensors of `order` through which a target can reach the loss. */
function dependants(order: readonly Tensor[], targets: readonly Tensor[]): ReadonlySet<Tensor> {
  const active = new Set<Tensor>(targets);
  for (const tensor of order) {
    if (tensor.op !== 'stopGradient' && tensor.inputs.some((input) => active.has(input))) active.add(tensor);
  }
  return active;
}

/** Copies of block insides that depend on the gradient arriving at the block, so they are computed after it. */
class Recomputation {
  readonly #copies = new Map<Tensor, Tensor>();
  readonly #arrivals = new Map<string, Tensor>();

  again(tensor: Tensor, arriving: Tensor): Tensor {
    if (tensor.block === undefined) return tensor;
    if (!this.#arrivals.has(tensor.block)) this.#arrivals.set(tensor.block, arriving);
    return this.#copy(tensor, tensor.block);
  }

  #copy(tensor: Tensor, block: string): Tensor {
    const known = this.#copies.get(tensor);
    if (known !== undefined) return known;
    const inputs = tensor.inputs.map((input) =>
      input.block === block && input.inputs.length > 0 ? this.#copy(input, block) : this.#entering(input, block),
    );
    const copy =
      tensor.inputs.length === 0
        ? tensor
        : within(tensor.scope, false, () => apply(tensor.op, inputs, tensor.attributes));
    this.#copies.set(tensor, copy);
    return copy;
  }

  /** Weights, constants and indices are there anyway; only activations that enter must wait. */
  #entering(input: Tensor, block: string): Tensor {
    return input.inputs.length === 0 || input.dtype !== 'float32' ? input : this.#waiting(input, block);
  }

  readonly #entered = new Map<string, Tensor>();

  #waiting(input: Tensor, block: string): Tensor {
    const key = `${block} ${input.id}`;
    let waiting = this.#entered.get(key);
    if (waiting === undefined) {
      waiting = after(input, this.#arrivals.get(block)!);
      this.#entered.set(key, waiting);
    }
    return waiting;
  }
}

function zeros(like: Tensor): Tensor {
  const shape = allFixed(like.shape, 'a gradient');
  return constant(float32(shape, new Float32Array(sizeOf(shape))));
}
