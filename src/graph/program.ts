/**
 * A program: named results and everything they are made from. Knows no runtime.
 */

import { ProgramError } from '../core/errors.ts';
import { printType } from './build.ts';
import { sameShape } from './shapes.ts';
import type { OpName, Tensor } from './op.ts';

export interface Program {
  readonly inputs: ReadonlyMap<string, Tensor<'input'>>;
  readonly parameters: ReadonlyMap<string, Tensor<'parameter'>>;
  readonly outputs: Readonly<Record<string, Tensor>>;
  /** Every tensor that the results need, inputs before what is made from them. */
  readonly tensors: readonly Tensor[];
}

/**
 * Gathers what the results need.
 * @throws ProgramError when one name stands for two inputs or two parameters of different type
 */
export function program(outputs: Readonly<Record<string, Tensor>>): Program {
  const tensors = ancestors(Object.values(outputs));
  return {
    outputs,
    tensors,
    inputs: byName(tensors, 'input'),
    parameters: byName(tensors, 'parameter'),
  };
}

/** All tensors that `ends` are made from, themselves included, in order of creation. */
export function ancestors(ends: readonly Tensor[]): readonly Tensor[] {
  const seen = new Set<Tensor>();
  const pending = [...ends];
  for (let t = pending.pop(); t !== undefined; t = pending.pop()) {
    if (seen.has(t)) continue;
    seen.add(t);
    pending.push(...t.inputs);
  }
  return [...seen].sort((a, b) => a.id - b.id);
}

export function isOp<K extends OpName>(tensor: Tensor, op: K): tensor is Tensor<K> {
  return tensor.op === op;
}

function byName<K extends 'input' | 'parameter'>(tensors: readonly Tensor[], op: K): Map<string, Tensor<K>> {
  const found = new Map<string, Tensor<K>>();
  for (const tensor of tensors) {
    if (!isOp(tensor, op)) continue;
    const { name } = tensor.attributes;
    const other = found.get(name);
    if (other !== undefined && (other.dtype !== tensor.dtype || !sameShape(other.shape, tensor.shape))) {
      throw new ProgramError(`${op} ${name} is used both as ${printType(other)} and as ${printType(tensor)}`);
    }
    found.set(name, tensor);
  }
  return found;
}
