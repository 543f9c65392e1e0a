/** Two-dimensional convolution, its transpose, and nearest upsampling. Pictures are [B, C, H, W]. */

import { float32 } from '../../core/tensor.ts';
import { apply } from '../build.ts';
import { ShapeMismatch, type OpTable, type Pads, type Tensor, type TensorType } from '../op.ts';
import { allFixed, expectInputs, expectRank, expectSame, fixed } from '../shapes.ts';
import { matmul } from './linear.ts';
import { sum } from './reduce.ts';
import { concat, pad, reshape, slice, transpose } from './shape.ts';
import { constant } from './source.ts';

export const convOps: OpTable<'conv2d' | 'convTranspose2d' | 'upsample2x'> = {
  conv2d: {
    infer(inputs, { stride, pads }) {
      expectInputs(inputs, 2, 3);
      const [x, kernel] = inputs as [TensorType, TensorType];
      expectRank(x, 4, 'a picture');
      expectRank(kernel, 4, 'a kernel');
      expectSame(x.shape[1], kernel.shape[1], 'the channels of picture and kernel must agree');
      const size = (axis: 2 | 3): number => {
        const padded = fixed(x.shape, axis, 'convolution') + pads[axis - 2]! + pads[axis]!;
        return Math.floor((padded - fixed(kernel.shape, axis, 'convolution')) / stride) + 1;
      };
      return { dtype: x.dtype, shape: [x.shape[0]!, kernel.shape[0]!, size(2), size(3)] };
    },
    grad(node, g) {
      const [x, kernel, bias] = node.inputs as [Tensor, Tensor, Tensor?];
      const gradients = [inputGradient(x, kernel, g, node.attributes), kernelGradient(x, kernel, g, node.attributes)];
      return bias === undefined ? gradients : [...gradients, sum(g, [0, 2, 3])];
    },
    onnx: (inputs, node, writer) =>
      writer.node('Conv', inputs, {
        strides: [node.attributes.stride, node.attributes.stride],
        pads: node.attributes.pads,
      }),
  },
  convTranspose2d: {
    infer(inputs, { stride, pads, outputPads }) {
      expectInputs(inputs, 2);
      const [x, kernel] = inputs as [TensorType, TensorType];
      expectSame(x.shape[1], kernel.shape[0], 'the channels of picture and kernel must agree');
      const size = (axis: 2 | 3): number =>
        (fixed(x.shape, axis, 'transposed convolution') - 1) * stride +
        fixed(kernel.shape, axis, 'transposed convolution') -
        pads[axis - 2]! -
        pads[axis]! +
        outputPads[axis - 2]!;
      return { dtype: x.dtype, shape: [x.shape[0]!, kernel.shape[1]!, size(2), size(3)] };
    },
    grad: 'not differentiable',
    onnx: (inputs, node, writer) =>
      writer.node('ConvTranspose', inputs, {
        strides: [node.attributes.stride, node.attributes.stride],
        pads: node.attributes.pads,
        output_padding: node.attributes.outputPads,
      }),
  },
  upsample2x: {
    infer([x]) {
      const [batch, channels, height, width] = allFixed(x!.shape, 'upsampling') as [number, number, number, number];
      return { dtype: x!.dtype, shape: [batch, channels, height * 2, width * 2] };
    },
    grad(node, g) {
      const [batch, channels, height, width] = node.inputs[0]!.shape as [number, number, number, number];
      return [sum(reshape(g, [batch, channels, height, 2, width, 2]), [3, 5])];
    },
    onnx([x], _, writer) {
      const scales = writer.constant({ dtype: 'float32', shape: [4], data: Float32Array.of(1, 1, 2, 2) });
      return writer.node('Resize', [x!, '', scales], {
        mode: 'nearest',
        coordinate_transformation_mode: 'asymmetric',
        nearest_mode: 'floor',
      });
    },
  },
};

type ConvAttributes = Tensor<'conv2d'>['attributes'];

/**
 * With stride 1 a convolution of the gradient with the turned kernel, which the runtime does half again as fast as a
 * transposed convolution.
 */
function inputGradient(x: Tensor, kernel: Tensor, g: Tensor, { stride, pads }: ConvAttributes): Tensor {
  const [height, width] = allFixed(kernel.shape, 'convolution gradient').slice(2) as [number, number];
  const [top, left, bottom, right] = pads;
  if (stride === 1) {
    const turned = turn(transpose(kernel, [1, 0, 2, 3]));
    const inner: Pads = [height - 1 - top, width - 1 - left, height - 1 - bottom, width - 1 - right];
    return conv2d(g, turned, { pads: inner });
  }
  const covered = (axis: 2 | 3, size: number, around: number): number =>
    (x.shape[axis] as number) - (((g.shape[axis] as number) - 1) * stride + size - around);
  const outputPads = [covered(2, height, top + bottom), covered(3, width, left + right)] as const;
  return apply('convTranspose2d', [g, kernel], { stride, pads, outputPads });
}

/** A kernel turned by half a circle. As a product with a permutation, since the runtime reverses number by number. */
function turn(kernel: Tensor): Tensor {
  const [outputs, channels, height, width] = kernel.shape as Sizes;
  const positions = height * width;
  if (positions === 1) return kernel;
  const permutation = new Float32Array(positions * positions);
  for (let i = 0; i < positions; i++) permutation[i * positions + (positions - 1 - i)] = 1;
  const rows = reshape(kernel, [outputs * channels, positions]);
  return reshape(matmul(rows, constant(float32([positions, positions], permutation))), kernel.shape);
}

/** One matrix product for each kernel position, of the gradient with what the kernel saw there. */
function kernelGradient(x: Tensor, kernel: Tensor, g: Tensor, { stride, pads }: ConvAttributes): Tensor {
  const [outputs, channels, height, width] = allFixed(kernel.shape, 'convolution gradient') as Sizes;
  const offsets = Array.from({ length: height * width }, (_, i) => [Math.floor(i / width), i % width] as const);
  const { gradient, picture } = stride === 1 ? alongRows(x, width, g, pads) : everyNth(x, g, stride, pads);
  const products = offsets.map(([row, column]) =>
    reshape(matmul(gradient(column), picture(row, column), { transB: true }), [1, outputs, channels]),
  );
  return reshape(transpose(concat(products, 0), [1, 2, 0]), kernel.shape);
}

type Sizes = readonly [number, number, number, number];

/** For each kernel position, the gradient [O, N] and, in the same order, what the kernel saw there [C, N]. */
interface Shifts {
  gradient(column: number): Tensor;
  picture(row: number, column: number): Tensor;
}

/**
 * With stride 1 the gradient is widened by zeros to the padded picture's rows. With the batch inside the rows, a shift
 * is one offset into a channel's numbers, and all pictures take part in one product. Each is copied once a shift, so
 * the picture is shifted by rows alone, and the gradient the other way by columns alone, over its zeros.
 */
function alongRows(x: Tensor, kernelWidth: number, g: Tensor, [top, left, bottom, right]: Pads): Shifts {
  const [batch, , rows, columns] = g.shape as Sizes;
  // What would be read right of a row are the zeros left of the next, where those suffice.
  const shared = right <= left ? right : 0;
  const zeros = kernelWidth - 1 - shared;
  const rowLength = batch * (columns + zeros);
  const length = rows * rowLength;
  const picture = byChannel(pad(x, [0, 0, top, left], [0, 0, bottom, right - shared]));
  // Shifts reach a few numbers past the first and the last row: one row more on either side holds them.
  const spare = kernelWidth > 1 ? 1 : 0;
  const gradient = byChannel(pad(g, [0, 0, spare, zeros], [0, 0, spare, 0]));
  return {
    gradient: once((column) => {
      const start = spare * rowLength + zeros - column;
      return slice(gradient, 1, start, start + length);
    }),
    picture: once((row) => slice(picture, 1, row * rowLength, row * rowLength + length)),
  };
}

/** Calls `make` once for each argument. */
function once<T>(make: (index: number) => T): (index: number) => T {
  const made: T[] = [];
  return (index) => (made[index] ??= make(index));
}

function everyNth(x: Tensor, g: Tensor, stride: number, pads: Pads): Shifts {
  const [, , rows, columns] = g.shape as Sizes;
  const padded = pad(x, [0, 0, pads[0], pads[1]], [0, 0, pads[2], pads[3]]);
  const take = (t: Tensor, axis: number, start: number, count: number): Tensor =>
    slice(t, axis, start, start + (count - 1) * stride + 1, stride);
  const gradient = byChannel(g);
  return {
    gradient: () => gradient,
    picture: (row, column) => byChannel(take(take(padded, 2, row, rows), 3, column, columns)),
  };
}

/** [B, C, H, W] to [C, H·B·W]. */
function byChannel(x: Tensor): Tensor {
  return reshape(transpose(x, [1, 2, 0, 3]), [x.shape[1]!, -1]);
}

/**
 * @param x [B, C, H, W]
 * @param kernel [O, C, kh, kw]
 * @param options.bias [O]
 */
export function conv2d(
  x: Tensor,
  kernel: Tensor,
  { bias, stride = 1, pads = [0, 0, 0, 0] }: { bias?: Tensor | undefined; stride?: number; pads?: Pads } = {},
): Tensor {
  if (pads.some((n) => n < 0)) throw new ShapeMismatch(`padding must not be negative, is [${pads.join(', ')}]`);
  return apply('conv2d', bias === undefined ? [x, kernel] : [x, kernel, bias], { stride, pads });
}

/** Nearest-neighbour upsampling of height and width by two. */
export function upsample2x(x: Tensor): Tensor {
  return apply('upsample2x', [x], {});
}
