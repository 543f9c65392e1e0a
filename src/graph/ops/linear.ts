/** Matrix products, full or quantised, and the rotation of rotary position embeddings. */

import { apply } from '../build.ts';
import { microsoft, ShapeMismatch, type OpTable, type Shape, type Tensor, type TensorType } from '../op.ts';
import { broadcast, expectInputs, expectRank, expectSame, fixed } from '../shapes.ts';
import { neg } from './elementwise.ts';
import { sumTo } from './reduce.ts';
import { reshape } from './shape.ts';

export const linearOps: OpTable<'matmul' | 'matmulNBits' | 'rotary'> = {
  matmul: {
    infer(inputs, { transA, transB }) {
      expectInputs(inputs, 2);
      const [a, b] = inputs as [TensorType, TensorType];
      if (a.dtype !== b.dtype) throw new ShapeMismatch('both sides must have the same dtype');
      if (a.shape.length < 2 || b.shape.length < 2) throw new ShapeMismatch('both sides need at least two dimensions');
      const [m, k] = matrixDims(a.shape, transA);
      const [k2, n] = matrixDims(b.shape, transB);
      expectSame(k, k2, 'the inner dimensions must agree');
      return { dtype: a.dtype, shape: [...broadcast(a.shape.slice(0, -2), b.shape.slice(0, -2)), m, n] };
    },
    grad(node, g) {
      const [a, b] = node.inputs as [Tensor, Tensor];
      const { transA, transB, alpha } = node.attributes;
      const da = transA
        ? matmul(b, g, { transA: transB, transB: true, alpha })
        : matmul(g, b, { transB: !transB, alpha });
      return [sumTo(da, a.shape), rightGradient(a, b, g, node.attributes)];
    },
    onnx: (inputs, node, writer) =>
      writer.node(
        'FusedMatMul',
        inputs,
        {
          transA: node.attributes.transA ? 1 : 0,
          transB: node.attributes.transB ? 1 : 0,
          alpha: { float: node.attributes.alpha },
        },
        microsoft,
      ),
  },
  matmulNBits: {
    infer(inputs, { bits, blockSize, rows }) {
      expectInputs(inputs, 3);
      const [x, packed, scales] = inputs as [TensorType, TensorType, TensorType];
      const width = fixed(x.shape, -1, 'a quantised product');
      const blocks = Math.ceil(width / blockSize);
      expectRank(packed, 3, 'packed weights');
      expectSame(packed.shape.join(), [rows, blocks, (blockSize * bits) / 8].join(), 'packed weights');
      expectSame(scales.shape.join(), String(rows * blocks), 'scales');
      return { dtype: x.dtype, shape: x.shape.with(-1, rows) };
    },
    grad: 'not differentiable',
    onnx: (inputs, node, writer) =>
      writer.node(
        'MatMulNBits',
        inputs,
        {
          K: node.inputs[0]!.shape.at(-1) as number,
          N: node.attributes.rows,
          bits: node.attributes.bits,
          block_size: node.attributes.blockSize,
          accuracy_level: 4,
        },
        microsoft,
      ),
  },
  rotary: {
    infer(inputs) {
      expectInputs(inputs, 3, 4);
      const [x, cosines, , positions] = inputs as [TensorType, TensorType, TensorType, TensorType?];
      expectRank(x, 4, 'rotated heads');
      if (positions !== undefined)
        expectSame(positions.shape.join(), [x.shape[0], x.shape[2]].join(), 'positions [B, T]');
      expectSame(cosines.shape[1], fixed(x.shape, 3, 'rotation') / 2, 'one angle for each pair of a head');
      return x;
    },
    grad(node, g) {
      const [, cosines, sines, positions] = node.inputs as [Tensor, Tensor, Tensor, Tensor?];
      const turned = rotary(g, cosines, neg(sines), positions);
      return positions === undefined ? [turned, null, null] : [turned, null, null, null];
    },
    onnx: ([x, cosines, sines, positions], _, writer) =>
      // Without positions the tables hold a row for each token of x, from the runtime's offset of zero on.
      writer.node(
        'RotaryEmbedding',
        [x!, positions ?? writer.ints([0]), cosines!, sines!],
        { interleaved: 0 },
        microsoft,
      ),
  },
};

function matrixDims(shape: Shape, transposed: boolean) {
  const [rows, columns] = [shape.at(-2)!, shape.at(-1)!];
  return transposed ? ([columns, rows] as const) : ([rows, columns] as const);
}

/** For a shared right side (a weight) all rows of the batch are folded into one product. */
function rightGradient(a: Tensor, b: Tensor, g: Tensor, attributes: Tensor<'matmul'>['attributes']): Tensor {
  const { transA, transB, alpha } = attributes;
  const [left, right] =
    b.shape.length === 2 && a.shape.length > 2 && !transA
      ? [reshape(a, [-1, a.shape.at(-1)!]), reshape(g, [-1, g.shape.at(-1)!])]
      : [a, g];
  const gradient = transB
    ? matmul(right, left, { transA: true, transB: transA, alpha })
    : matmul(left, right, { transA: !transA, alpha });
  return sumTo(gradient, b.shape);
}

/** alpha · op(a) op(b) over the last two axes, where op may transpose; leading axes broadcast. */
export function matmul(
  a: Tensor,
  b: Tensor,
  { transA = false, transB = false, alpha = 1 }: { transA?: boolean; transB?: boolean; alpha?: number } = {},
): Tensor {
  return apply('matmul', [a, b], { transA, transB, alpha });
}

/**
 * x times the transpose of a block-quantised matrix; symmetric around 2^(bits-1), one float32 scale a block.
 * @param x [..., K]
 * @param packed uint8 [rows, K / blockSize, blockSize · bits / 8]
 * @param scales [rows · K / blockSize]
 */
export function matmulNBits(
  x: Tensor,
  packed: Tensor,
  scales: Tensor,
  attributes: Tensor<'matmulNBits'>['attributes'],
): Tensor {
  return apply('matmulNBits', [x, packed, scales], attributes);
}

/**
 * Rotary position embedding in LLaMA's layout: the first half of a head pairs with the second.
 * @param x [B, H, T, D]
 * @param cosines [T, D/2], for each position
 * @param sines [T, D/2]
 * @param positions int64 [B, T]: for each token its row in the tables, which may then have any number of rows
 */
export function rotary(x: Tensor, cosines: Tensor, sines: Tensor, positions?: Tensor): Tensor {
  return apply('rotary', positions === undefined ? [x, cosines, sines] : [x, cosines, sines, positions], {});
}
