/** Operations that move elements and compute nothing. */

import { apply } from '../build.ts';
import { ShapeMismatch, type Dim, type OpTable, type Shape, type Tensor } from '../op.ts';
import { addDims, allFixed, axisOf, expectInputs, fixed, sameShape } from '../shapes.ts';
import { sumTo } from './reduce.ts';

type ShapeOp = 'reshape' | 'transpose' | 'slice' | 'sliceAs' | 'reverse' | 'concat' | 'pad' | 'expand';

export const shapeOps: OpTable<ShapeOp> = {
  reshape: {
    infer([x], { shape }) {
      reshapeTarget(x!.shape, shape);
      return { dtype: x!.dtype, shape };
    },
    grad: (node, g) => [reshape(g, node.inputs[0]!.shape)],
    onnx: ([x], node, writer) =>
      writer.node('Reshape', [x!, writer.ints(reshapeTarget(node.inputs[0]!.shape, node.shape))]),
  },
  transpose: {
    infer([x], { permutation }) {
      const axes = [...permutation].sort((a, b) => a - b);
      if (axes.length !== x!.shape.length || axes.some((axis, i) => axis !== i)) {
        throw new ShapeMismatch(`[${permutation}] does not reorder ${x!.shape.length} dimensions`);
      }
      return { dtype: x!.dtype, shape: permutation.map((axis) => x!.shape[axis]!) };
    },
    grad(node, g) {
      const inverse = node.attributes.permutation.map((_, i) => node.attributes.permutation.indexOf(i));
      return [transpose(g, inverse)];
    },
    onnx: (inputs, node, writer) => writer.node('Transpose', inputs, { perm: node.attributes.permutation }),
  },
  slice: {
    infer([x], { axis, start, end, step }) {
      const size = x!.shape[axis]!;
      if (step < 1 || start < 0 || end <= start || (typeof size === 'number' && end > size)) {
        throw new ShapeMismatch(`[${start}, ${end}) by ${step} is not inside dimension ${axis} of size ${size}`);
      }
      return { dtype: x!.dtype, shape: x!.shape.with(axis, Math.ceil((end - start) / step)) };
    },
    grad(node, g) {
      const { axis, start, end, step } = node.attributes;
      if (step !== 1)
        throw new ShapeMismatch('the gradient of a slice with a step is not needed anywhere, so not defined');
      const { shape } = node.inputs[0]!;
      const zeros = shape.map(() => 0);
      return [pad(g, zeros.with(axis, start), zeros.with(axis, fixed(shape, axis, 'slice gradient') - end))];
    },
    onnx([x], node, writer) {
      const { axis, start, end, step } = node.attributes;
      return writer.node('Slice', [x!, ...[start, end, axis, step].map((value) => writer.ints([value]))]);
    },
  },
  sliceAs: {
    infer: ([x, like], { axis, likeAxis }) => ({
      dtype: x!.dtype,
      shape: x!.shape.with(axis, like!.shape[likeAxis]!),
    }),
    grad: 'not differentiable',
    onnx([x, like], node, writer) {
      const { axis, likeAxis, from } = node.attributes;
      const size = writer.node('Shape', [like!], { start: likeAxis, end: likeAxis + 1 });
      const range =
        from === 'start'
          ? [writer.ints([0]), size]
          : [writer.node('Neg', [size]), writer.ints([Number.MAX_SAFE_INTEGER])];
      return writer.node('Slice', [x!, ...range, writer.ints([axis])]);
    },
  },
  reverse: {
    infer: ([x]) => x!,
    grad: (node, g) => [reverse(g, node.attributes.axes)],
    onnx([x], node, writer) {
      const { axes } = node.attributes;
      const each = (value: number): string => writer.ints(axes.map(() => value));
      return writer.node('Slice', [x!, each(-1), each(Number.MIN_SAFE_INTEGER), writer.ints(axes), each(-1)]);
    },
  },
  concat: {
    infer(inputs, { axis }) {
      expectInputs(inputs, 1, Infinity);
      const first = inputs[0]!;
      for (const other of inputs) {
        if (other.dtype !== first.dtype || !sameShape(other.shape.with(axis, 0), first.shape.with(axis, 0))) {
          throw new ShapeMismatch(`all inputs must agree except in dimension ${axis}`);
        }
      }
      const joined = inputs.map((t) => t.shape[axis]!).reduce(addDims);
      return { dtype: first.dtype, shape: first.shape.with(axis, joined) };
    },
    grad(node, g) {
      const { axis } = node.attributes;
      let start = 0;
      return node.inputs.map((t) => {
        const end = start + fixed(t.shape, axis, 'concat gradient');
        const part = slice(g, axis, start, end);
        start = end;
        return part;
      });
    },
    onnx: (inputs, node, writer) => writer.node('Concat', inputs, { axis: node.attributes.axis }),
  },
  pad: {
    infer([x], { before, after }) {
      const shape = allFixed(x!.shape, 'pad');
      return { dtype: x!.dtype, shape: shape.map((dim, i) => dim + before[i]! + after[i]!) };
    },
    grad(node, g) {
      const { before } = node.attributes;
      const { shape } = node.inputs[0]!;
      const crop = (t: Tensor, dim: Dim, axis: number): Tensor =>
        slice(t, axis, before[axis]!, before[axis]! + (dim as number));
      return [shape.reduce<Tensor>((t, dim, axis) => crop(t, dim, axis), g)];
    },
    onnx: ([x], node, writer) =>
      writer.node('Pad', [x!, writer.ints([...node.attributes.before, ...node.attributes.after])]),
  },
  expand: {
    infer([x], { shape }) {
      const offset = shape.length - x!.shape.length;
      if (offset < 0 || x!.shape.some((dim, i) => dim !== 1 && dim !== shape[i + offset])) {
        throw new ShapeMismatch(`cannot expand to [${shape.join(', ')}]`);
      }
      return { dtype: x!.dtype, shape };
    },
    grad: (node, g) => [sumTo(g, node.inputs[0]!.shape)],
    onnx: ([x], node, writer) => writer.node('Expand', [x!, writer.ints(node.attributes.shape)]),
  },
};

/**
 * What ONNX's Reshape is told: 0 keeps a dimension that stands at the same place, -1 stands for one named dimension.
 * @throws ShapeMismatch when sizes differ or more than one moved dimension is named
 */
function reshapeTarget(from: Shape, to: Shape): number[] {
  const named = (shape: Shape): string =>
    shape
      .filter((d) => typeof d === 'string')
      .toSorted()
      .join();
  const product = (shape: Shape): number => shape.reduce<number>((p, d) => (typeof d === 'number' ? p * d : p), 1);
  if (named(from) !== named(to) || product(from) !== product(to)) {
    throw new ShapeMismatch(`[${from.join(', ')}] does not hold as many elements as [${to.join(', ')}]`);
  }
  const target = to.map((dim, i) => (typeof dim === 'number' ? dim : dim === from[i] ? 0 : -1));
  if (target.filter((dim) => dim === -1).length > 1) {
    throw new ShapeMismatch(`more than one named dimension moves in [${to.join(', ')}]`);
  }
  return target;
}

/** The same elements in row-major order under another shape; a single -1 is worked out. */
export function reshape(x: Tensor, shape: Shape): Tensor {
  const known = shape.includes(-1) ? inferDim(x.shape, shape) : shape;
  return sameShape(x.shape, known) ? x : apply('reshape', [x], { shape: known });
}

function inferDim(from: Shape, to: Shape): Shape {
  const rest = to.filter((dim) => dim !== -1);
  const names = from.filter((dim) => typeof dim === 'string' && !rest.includes(dim));
  const count = (shape: Shape): number => shape.reduce<number>((p, d) => (typeof d === 'number' ? p * d : p), 1);
  const size: Dim = names.length === 1 ? names[0]! : count(from) / count(rest);
  return to.with(to.indexOf(-1), size);
}

export function transpose(x: Tensor, permutation: readonly number[]): Tensor {
  return apply('transpose', [x], { permutation });
}

/** Elements [start, end) of one axis, every `step`-th. */
export function slice(x: Tensor, axis: number, start: number, end: number, step = 1): Tensor {
  const positive = axisOf(axis, x.shape);
  if (start === 0 && end === x.shape[positive] && step === 1) return x;
  return apply('slice', [x], { axis: positive, start, end, step });
}

/**
 * As many elements of one axis as another tensor has along one of its own, from the start or up to the end; for sizes
 * that are only named, and so without a gradient.
 */
export function sliceAs(x: Tensor, axis: number, like: Tensor, likeAxis: number, from: 'start' | 'end'): Tensor {
  return apply('sliceAs', [x, like], {
    axis: axisOf(axis, x.shape),
    likeAxis: axisOf(likeAxis, like.shape),
    from,
  });
}

/** Back to front along the axes. */
export function reverse(x: Tensor, axes: readonly number[]): Tensor {
  return apply('reverse', [x], { axes });
}

export function concat(parts: readonly Tensor[], axis: number): Tensor {
  return parts.length === 1 ? parts[0]! : apply('concat', parts, { axis: axisOf(axis, parts[0]!.shape) });
}

/** Zeros around a tensor, a count for each axis. */
export function pad(x: Tensor, before: readonly number[], after: readonly number[]): Tensor {
  return [...before, ...after].every((n) => n === 0) ? x : apply('pad', [x], { before, after });
}

/** Repeats dimensions of size one. */
export function expand(x: Tensor, shape: Shape): Tensor {
  return sameShape(x.shape, shape) ? x : apply('expand', [x], { shape: allFixed(shape, 'expand') });
}
