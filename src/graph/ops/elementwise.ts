/** Operations that work element by element, with broadcasting where they take two tensors. */

import type { DType } from '../../core/tensor.ts';
import { apply } from '../build.ts';
import { microsoft, ShapeMismatch, type Op, type OpName, type OpTable, type Tensor } from '../op.ts';
import { broadcast, expectInputs } from '../shapes.ts';
import { sumTo } from './reduce.ts';
import { slice } from './shape.ts';
import { scalar } from './source.ts';

type BinaryOp = 'add' | 'sub' | 'mul' | 'div';
type UnaryOp =
  | 'neg'
  | 'exp'
  | 'log'
  | 'sqrt'
  | 'abs'
  | 'sign'
  | 'step'
  | 'sin'
  | 'cos'
  | 'erf'
  | 'tanh'
  | 'sigmoid'
  | 'relu'
  | 'silu'
  | 'gelu';

/** Gradients of both sides before they are summed back over broadcast dimensions. */
type BinaryGrad = (g: Tensor, a: Tensor, b: Tensor, y: Tensor) => readonly [Tensor, Tensor];
type UnaryGrad = (g: Tensor, x: Tensor, y: Tensor) => Tensor;

function binary<K extends BinaryOp>(onnxType: string, grad: BinaryGrad): Op<K> {
  return {
    infer(inputs) {
      expectInputs(inputs, 2);
      const [a, b] = inputs as [Tensor, Tensor];
      if (a.dtype !== b.dtype) throw new ShapeMismatch('both sides must have the same dtype');
      return { dtype: a.dtype, shape: broadcast(a.shape, b.shape) };
    },
    grad(node, g) {
      const [a, b] = node.inputs as [Tensor, Tensor];
      const [ga, gb] = grad(g, a, b, node);
      return [sumTo(ga, a.shape), sumTo(gb, b.shape)];
    },
    onnx: (inputs, _, writer) => writer.node(onnxType, inputs),
  };
}

function unary<K extends UnaryOp>(
  onnxType: string,
  grad: UnaryGrad | 'not differentiable',
  attributes: Record<string, { float: number }> = {},
  domain = '',
): Op<K> {
  return {
    infer(inputs) {
      expectInputs(inputs, 1);
      return inputs[0]!;
    },
    grad: grad === 'not differentiable' ? grad : (node, g) => [grad(g, node.inputs[0]!, node)],
    onnx: (inputs, _, writer) => writer.node(onnxType, inputs, attributes, domain),
  };
}

const sqrtTwo = Math.SQRT2;
const inverseSqrtTwoPi = 1 / Math.sqrt(2 * Math.PI);

export const elementwiseOps: OpTable<BinaryOp | UnaryOp | 'cast' | 'stopGradient' | 'after'> = {
  add: binary('Add', (g) => [g, g]),
  sub: binary('Sub', (g) => [g, neg(g)]),
  mul: binary('Mul', (g, a, b) => [mul(g, b), mul(g, a)]),
  div: binary('Div', (g, _, b, y) => [div(g, b), neg(div(mul(g, y), b))]),
  neg: unary('Neg', (g) => neg(g)),
  exp: unary('Exp', (g, _, y) => mul(g, y)),
  log: unary('Log', (g, x) => div(g, x)),
  sqrt: unary('Sqrt', (g, _, y) => div(mul(g, 0.5), y)),
  abs: unary('Abs', (g, x) => mul(g, sign(x))),
  sign: unary('Sign', 'not differentiable'),
  // So steep a ramp is a step for every number but the tiniest, and the runtime's fastest way to one.
  step: unary('HardSigmoid', 'not differentiable', { alpha: { float: 1e30 }, beta: { float: 0 } }),
  sin: unary('Sin', (g, x) => mul(g, cos(x))),
  cos: unary('Cos', (g, x) => neg(mul(g, sin(x)))),
  erf: unary('Erf', (g, x) => mul(g, mul(exp(neg(mul(x, x))), 2 / Math.sqrt(Math.PI)))),
  tanh: unary('Tanh', (g, _, y) => mul(g, sub(1, mul(y, y)))),
  sigmoid: unary('Sigmoid', (g, _, y) => mul(g, mul(y, sub(1, y)))),
  relu: unary('Relu', (g, _, y) => mul(g, step(y))),
  silu: unary(
    'QuickGelu',
    // The slope is s + y (1 - s) with s = sigmoid(x), which is y + s (1 - y).
    (g, x, y) => mul(g, add(y, mul(sigmoid(x), sub(1, y)))),
    { alpha: { float: 1 } },
    microsoft,
  ),
  // Exact GELU: x Φ(x), whose slope is Φ(x) + x φ(x).
  gelu: unary(
    'Gelu',
    (g, x) => {
      const cumulative = mul(add(1, erf(mul(x, 1 / sqrtTwo))), 0.5);
      const density = mul(exp(mul(mul(x, x), -0.5)), inverseSqrtTwoPi);
      return mul(g, add(cumulative, mul(x, density)));
    },
    {},
    microsoft,
  ),
  cast: {
    infer: ([x], { to }) => ({ dtype: to, shape: x!.shape }),
    grad: (node, g) => [cast(g, node.inputs[0]!.dtype)],
    onnx: (inputs, node, writer) => writer.node('Cast', inputs, { to: onnxDType[node.attributes.to] }),
  },
  stopGradient: {
    infer: ([x]) => x!,
    grad: () => [null],
    onnx: (inputs, _, writer) => writer.node('Identity', inputs),
  },
  // A data dependency on the second input without using its value. Adding zero times one of its elements survives the
  // runtime's optimisers and keeps them from merging a recomputed block with the original one.
  after: {
    infer: ([x]) => x!,
    grad: (_, g) => [g, null],
    onnx([x, later], node, writer) {
      const one = writer.node('Reshape', [later!, writer.ints([-1])]);
      const first = writer.node('Slice', [one, writer.ints([0]), writer.ints([1])]);
      const zero = writer.node('Mul', [
        first,
        writer.constant({ dtype: 'float32', shape: [1], data: Float32Array.of(0) }),
      ]);
      return writer.node('Add', [x!, node.shape.length === 0 ? writer.node('Squeeze', [zero]) : zero]);
    },
  },
};

/** ONNX TensorProto.DataType numbers. */
export const onnxDType: Record<DType, number> = {
  float32: 1,
  uint8: 2,
  int8: 3,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
};

type Operand = Tensor | number;

function pair(a: Operand, b: Operand): readonly [Tensor, Tensor] {
  return [typeof a === 'number' ? scalar(a) : a, typeof b === 'number' ? scalar(b) : b];
}

export function add(a: Operand, b: Operand): Tensor {
  return apply('add', pair(a, b), {});
}
export function sub(a: Operand, b: Operand): Tensor {
  return apply('sub', pair(a, b), {});
}
export function mul(a: Operand, b: Operand): Tensor {
  return apply('mul', pair(a, b), {});
}
export function div(a: Operand, b: Operand): Tensor {
  return apply('div', pair(a, b), {});
}

function unaryFunction(op: UnaryOp & OpName): (x: Tensor) => Tensor {
  return (x) => apply(op, [x], {});
}

export const neg = unaryFunction('neg');
export const exp = unaryFunction('exp');
export const log = unaryFunction('log');
export const sqrt = unaryFunction('sqrt');
export const abs = unaryFunction('abs');
export const sign = unaryFunction('sign');
/** 1 where x is positive, else 0. */
export const step = unaryFunction('step');
export const sin = unaryFunction('sin');
export const cos = unaryFunction('cos');
export const erf = unaryFunction('erf');
export const tanh = unaryFunction('tanh');
export const sigmoid = unaryFunction('sigmoid');
export const relu = unaryFunction('relu');
/** x · sigmoid(x), LLaMA's and the UNet's activation. */
export const silu = unaryFunction('silu');
/** The exact GELU, by erf. */
export const gelu = unaryFunction('gelu');

export function cast(x: Tensor, to: DType): Tensor {
  return x.dtype === to ? x : apply('cast', [x], { to });
}

/** The same value, through which no gradient flows. */
export function stopGradient(x: Tensor): Tensor {
  return apply('stopGradient', [x], {});
}

/** `x`, computed only once `later` is there. */
export function after(x: Tensor, later: Tensor): Tensor {
  return apply('after', [x, later], {});
}

/** The halves of the last axis. */
export function halves(x: Tensor): readonly [Tensor, Tensor] {
  const size = x.shape.at(-1) as number;
  return [slice(x, -1, 0, size / 2), slice(x, -1, size / 2, size)];
}
