/** Where values come from: run-time inputs, weights and constants. */

import { float32, type DType, type HostTensor } from '../../core/tensor.ts';
import { apply } from '../build.ts';
import type { OpTable, Shape, Tensor } from '../op.ts';

const declaredElsewhere = (): never => {
  throw new Error('inputs and parameters are declared by the emitter, not emitted as nodes');
};

export const sourceOps: OpTable<'input' | 'parameter' | 'constant'> = {
  input: { infer: (_, { type }) => type, grad: () => [], onnx: declaredElsewhere },
  parameter: { infer: (_, { type }) => type, grad: () => [], onnx: declaredElsewhere },
  constant: {
    infer: (_, { value }) => ({ dtype: value.dtype, shape: value.shape }),
    grad: () => [],
    onnx: (_, node, writer) => writer.constant(node.attributes.value),
  },
};

/** A value fed at every run. */
export function input(name: string, dtype: DType, shape: Shape): Tensor<'input'> {
  return apply('input', [], { name, type: { dtype, shape } });
}

export function constant(value: HostTensor): Tensor<'constant'> {
  return apply('constant', [], { value });
}

/** A float32 constant of no dimensions. */
export function scalar(value: number): Tensor<'constant'> {
  return constant(float32([], Float32Array.of(value)));
}
