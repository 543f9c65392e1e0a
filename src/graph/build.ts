/**
 * Applies operations to symbolic tensors and keeps track of where in the network that happens.
 * Building is synchronous, so one stack of places is enough.
 */

import { ProgramError } from '../core/errors.ts';
import type { OpAttributes, OpName, Tensor, TensorType } from './op.ts';
import { ShapeMismatch } from './op.ts';
import { rulesOf } from './ops/table.ts';

interface Place {
  readonly scope: string;
  readonly block: string | undefined;
}

let place: Place = { scope: '', block: undefined };
let nextId = 0;

/** Builds inside a named part of the network; a `block` may be recomputed as a unit during the backward pass. */
export function within<T>(scope: string, isBlock: boolean, build: () => T): T {
  const outer = place;
  place = { scope, block: isBlock ? `${scope}#${nextId}` : outer.block };
  try {
    return build();
  } finally {
    place = outer;
  }
}

/**
 * The result of one operation.
 * @throws ProgramError naming the operation, the shapes and the place when the inputs do not fit
 */
export function apply<K extends OpName>(op: K, inputs: readonly Tensor[], attributes: OpAttributes[K]): Tensor<K> {
  let type: TensorType;
  try {
    type = rulesOf(op).infer(inputs, attributes);
  } catch (error) {
    if (!(error instanceof ShapeMismatch)) throw error;
    const got = inputs.map(printType).join(', ');
    const where = place.scope === '' ? '' : ` in ${place.scope}`;
    throw new ProgramError(`${op}(${got})${where}: ${error.message}`, { cause: error });
  }
  return { id: nextId++, op, inputs, attributes, dtype: type.dtype, shape: type.shape, ...place };
}

/** `float32[2, T, 384]` */
export function printType(type: TensorType): string {
  return `${type.dtype}[${type.shape.join(', ')}]`;
}
