/** Sums, means, softmax and the losses that rest on them. */

import { apply } from '../build.ts';
import { ShapeMismatch, type OpTable, type Shape, type Tensor } from '../op.ts';
import { axisOf, expectInputs, expectRank, expectSame, fixed, sameShape } from '../shapes.ts';
import { abs, add, exp, log, mul, neg, relu, sub } from './elementwise.ts';
import { oneHot } from './indexing.ts';
import { expand, reshape } from './shape.ts';

export const reduceOps: OpTable<'sum' | 'softmax' | 'crossEntropy'> = {
  sum: {
    infer: ([x], { axes, keepDims }) => ({
      dtype: x!.dtype,
      shape: keepDims ? reduced(x!.shape, axes) : x!.shape.filter((_, axis) => !axes.includes(axis)),
    }),
    grad(node, g) {
      const { shape } = node.inputs[0]!;
      return [expand(reshape(g, reduced(shape, node.attributes.axes)), shape)];
    },
    onnx: ([x], node, writer) =>
      writer.node('ReduceSum', [x!, writer.ints(node.attributes.axes)], { keepdims: node.attributes.keepDims ? 1 : 0 }),
  },
  softmax: {
    infer: ([x]) => x!,
    grad(node, g) {
      const weighted = mul(g, node);
      return [sub(weighted, mul(node, sum(weighted, [-1], true)))];
    },
    onnx: (inputs, _, writer) => writer.node('Softmax', inputs, { axis: -1 }),
  },
  crossEntropy: {
    infer(inputs) {
      expectInputs(inputs, 2);
      const [logits, labels] = inputs as [Tensor, Tensor];
      expectRank(logits, 2, 'logits');
      expectRank(labels, 1, 'labels');
      expectSame(logits.shape[0], labels.shape[0], 'a label for each row');
      if (labels.dtype !== 'int64') throw new ShapeMismatch('labels must be int64');
      return { dtype: logits.dtype, shape: labels.shape };
    },
    grad(node, g) {
      const [logits, labels] = node.inputs as [Tensor, Tensor];
      const error = sub(softmax(logits), oneHot(labels, fixed(logits.shape, 1, 'cross entropy')));
      return [mul(error, reshape(g, [node.shape[0]!, 1])), null];
    },
    onnx: (inputs, _, writer) => writer.node('SoftmaxCrossEntropyLoss', inputs, { reduction: 'none' }),
  },
};

function reduced(shape: Shape, axes: readonly number[]): Shape {
  return shape.map((dim, axis) => (axes.includes(axis) ? 1 : dim));
}

/** The sum over some axes, or over all. */
export function sum(x: Tensor, axes: readonly number[] = x.shape.map((_, i) => i), keepDims = false): Tensor {
  return apply('sum', [x], { axes: axes.map((axis) => axisOf(axis, x.shape)), keepDims });
}

/** The mean over some axes, or over all. Their sizes must be known. */
export function mean(x: Tensor, axes: readonly number[] = x.shape.map((_, i) => i), keepDims = false): Tensor {
  const count = axes.reduce((product, axis) => product * fixed(x.shape, axis, 'mean'), 1);
  return mul(sum(x, axes, keepDims), 1 / count);
}

/** Over the last axis. */
export function softmax(x: Tensor): Tensor {
  return apply('softmax', [x], {});
}

/**
 * The negative log-likelihood of each label, in nats.
 * @param logits [N, V]
 * @param labels int64 [N], each in [0, V)
 * @returns [N]
 */
export function crossEntropy(logits: Tensor, labels: Tensor): Tensor {
  return apply('crossEntropy', [logits, labels], {});
}

/**
 * The negative log-likelihood, in nats, of each of several answers that may hold at once. Large logits do not overflow.
 * @param logits log odds, of any shape
 * @param answers of the same shape, 1 for what holds, else 0
 */
export function binaryCrossEntropy(logits: Tensor, answers: Tensor): Tensor {
  const normaliser = add(relu(logits), log(add(exp(neg(abs(logits))), 1)));
  return sub(normaliser, mul(logits, answers));
}

/** Undoes broadcasting: sums a gradient over the dimensions that were repeated. */
export function sumTo(g: Tensor, shape: Shape): Tensor {
  if (sameShape(g.shape, shape)) return g;
  const extra = g.shape.length - shape.length;
  const axes = g.shape.map((_, i) => i).filter((i) => i < extra || (shape[i - extra] === 1 && g.shape[i] !== 1));
  return reshape(axes.length === 0 ? g : sum(g, axes, true), shape);
}
