/** Rows picked by index, and the way back. */

import { sizeOf } from '../../core/tensor.ts';
import { apply } from '../build.ts';
import { ShapeMismatch, type OpTable, type Tensor, type TensorType } from '../op.ts';
import { allFixed, expectInputs, fixed } from '../shapes.ts';
import { reshape } from './shape.ts';

export const indexingOps: OpTable<'gather' | 'scatterRows' | 'oneHot'> = {
  gather: {
    infer(inputs) {
      expectInputs(inputs, 2);
      const [rows, indices] = inputs as [TensorType, TensorType];
      expectIndices(indices);
      return { dtype: rows.dtype, shape: [...indices.shape, ...rows.shape.slice(1)] };
    },
    grad(node, g) {
      const [rows, indices] = node.inputs as [Tensor, Tensor];
      return [scatterRows(indices, g, fixed(rows.shape, 0, 'gather gradient')), null];
    },
    onnx: (inputs, _, writer) => writer.node('Gather', inputs, { axis: 0 }),
  },
  scatterRows: {
    infer(inputs, { rows }) {
      expectInputs(inputs, 2);
      const [indices, updates] = inputs as [TensorType, TensorType];
      expectIndices(indices);
      return { dtype: updates.dtype, shape: [rows, ...updates.shape.slice(indices.shape.length)] };
    },
    grad: (node, g) => [null, gather(g, node.inputs[0]!)],
    onnx([indices, updates], node, writer) {
      const zeros = writer.node('ConstantOfShape', [writer.ints(allFixed(node.shape, 'scatter'))]);
      const count = sizeOf(allFixed(node.inputs[0]!.shape, 'scatter'));
      const flat = writer.node('Reshape', [indices!, writer.ints([count, 1])]);
      const rows = writer.node('Reshape', [updates!, writer.ints([count, ...(node.shape.slice(1) as number[])])]);
      return writer.node('ScatterND', [zeros, flat, rows], { reduction: 'add' });
    },
  },
  oneHot: {
    infer: ([labels], { depth }) => ({ dtype: 'float32', shape: [...labels!.shape, depth] }),
    grad: 'not differentiable',
    onnx([labels], node, writer) {
      const values = writer.constant({ dtype: 'float32', shape: [2], data: Float32Array.of(0, 1) });
      return writer.node('OneHot', [labels!, writer.ints([node.attributes.depth]), values], { axis: -1 });
    },
  },
};

function expectIndices(indices: TensorType): void {
  if (indices.dtype !== 'int64') throw new ShapeMismatch(`indices must be int64, are ${indices.dtype}`);
}

/** Rows of `table` [R, ...] at int64 `indices` [...I]: [...I, ...]. */
export function gather(table: Tensor, indices: Tensor): Tensor {
  return apply('gather', [table, indices], {});
}

/** Zeros [rows, ...] with `updates` [...I, ...] added at int64 `indices` [...I]; equal indices add up. */
export function scatterRows(indices: Tensor, updates: Tensor, rows: number): Tensor {
  return apply('scatterRows', [indices, updates], { rows });
}

/** float32 [...I, depth], one at each index. */
export function oneHot(labels: Tensor, depth: number): Tensor {
  return apply('oneHot', [labels], { depth });
}

/** The whole of a tensor as rows of its last axis: [..., D] to [N, D]. */
export function rowsOf(x: Tensor): Tensor {
  return reshape(x, [-1, x.shape.at(-1)!]);
}
