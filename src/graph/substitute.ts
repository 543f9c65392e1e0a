/** Programs with other tensors in the place of some of their sources. */

import { apply, within } from './build.ts';
import { ancestors } from './program.ts';
import type { Tensor } from './op.ts';

/**
 * The same results, made from what `instead` gives in the place of a tensor; where it gives nothing, the tensor stays.
 * @param instead of the same type as what it replaces
 */
export function substitute(
  outputs: Readonly<Record<string, Tensor>>,
  instead: (tensor: Tensor) => Tensor | undefined,
): Record<string, Tensor> {
  const made = new Map<Tensor, Tensor>();
  const of = (tensor: Tensor): Tensor => made.get(tensor) ?? tensor;
  for (const tensor of ancestors(Object.values(outputs))) {
    const other = instead(tensor) ?? (tensor.inputs.every((input) => of(input) === input) ? tensor : again(tensor, of));
    made.set(tensor, other);
  }
  return Object.fromEntries(Object.entries(outputs).map(([name, tensor]) => [name, of(tensor)]));
}

function again({ op, inputs, attributes, scope }: Tensor, of: (tensor: Tensor) => Tensor): Tensor {
  return within(scope, false, () => apply(op, inputs.map(of), attributes));
}
