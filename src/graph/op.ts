/**
 * What an operation is: its attributes, and the three rules every operation must state. Knows no operation itself.
 *
 * `OpAttributes` names every operation once. The table in `ops/table.ts` must hold a rule for each of them, so an
 * operation without a shape rule, a gradient or an ONNX form does not compile.
 */

import type { DType, HostTensor } from '../core/tensor.ts';

/** A size known when the program is built, or a name for one that is known when it runs. */
export type Dim = number | string;
export type Shape = readonly Dim[];

export interface TensorType {
  readonly dtype: DType;
  readonly shape: Shape;
}

/** How fresh weights are drawn; training reads it, inference ignores it. */
export type Initialiser =
  | { readonly kind: 'zeros' }
  | { readonly kind: 'ones' }
  | { readonly kind: 'normal'; readonly std: number }
  | { readonly kind: 'uniform'; readonly bound: number };

type None = Readonly<Record<never, never>>;

export interface OpAttributes {
  // sources
  input: { readonly name: string; readonly type: TensorType };
  parameter: { readonly name: string; readonly type: TensorType; readonly init: Initialiser };
  constant: { readonly value: HostTensor };
  // elementwise
  add: None;
  sub: None;
  mul: None;
  div: None;
  neg: None;
  exp: None;
  log: None;
  sqrt: None;
  abs: None;
  sign: None;
  step: None;
  sin: None;
  cos: None;
  erf: None;
  tanh: None;
  sigmoid: None;
  relu: None;
  silu: None;
  gelu: None;
  cast: { readonly to: DType };
  stopGradient: None;
  after: None;
  // linear algebra
  matmul: { readonly transA: boolean; readonly transB: boolean; readonly alpha: number };
  matmulNBits: { readonly bits: 4 | 8; readonly blockSize: number; readonly rows: number };
  rotary: None;
  // shape
  reshape: { readonly shape: Shape };
  transpose: { readonly permutation: readonly number[] };
  slice: { readonly axis: number; readonly start: number; readonly end: number; readonly step: number };
  sliceAs: { readonly axis: number; readonly likeAxis: number; readonly from: 'start' | 'end' };
  reverse: { readonly axes: readonly number[] };
  concat: { readonly axis: number };
  pad: { readonly before: readonly number[]; readonly after: readonly number[] };
  expand: { readonly shape: readonly number[] };
  // indexing
  gather: None;
  scatterRows: { readonly rows: number };
  oneHot: { readonly depth: number };
  // reductions
  sum: { readonly axes: readonly number[]; readonly keepDims: boolean };
  softmax: None;
  crossEntropy: None;
  // normalisation
  layerNorm: { readonly eps: number };
  rmsNorm: { readonly eps: number };
  groupNorm: { readonly groups: number; readonly eps: number };
  // convolution
  conv2d: { readonly stride: number; readonly pads: Pads };
  convTranspose2d: { readonly stride: number; readonly pads: Pads; readonly outputPads: readonly [number, number] };
  upsample2x: None;
}

/** Rows and columns added before and after: top, left, bottom, right. */
export type Pads = readonly [number, number, number, number];

export type OpName = keyof OpAttributes;

/** A symbolic tensor: one operation applied to others. Immutable; equality is identity. */
export interface Tensor<K extends OpName = OpName> extends TensorType {
  /** Position in the order of creation: an input's id is smaller than that of what is made from it. */
  readonly id: number;
  readonly op: K;
  readonly inputs: readonly Tensor[];
  readonly attributes: OpAttributes[K];
  /** Where in the network it was made, such as `model.layers.3.mlp`; empty at the top. */
  readonly scope: string;
  /** The innermost recomputable block it belongs to, if any. */
  readonly block: string | undefined;
}

/** An ONNX attribute: integers stay bare, floats say so, because ONNX types them and JavaScript does not. */
export type OnnxAttribute = number | string | readonly number[] | { readonly float: number };

/** What an ONNX rule may write. Names stand for values. */
export interface OnnxWriter {
  /** Emits a node with one result and returns the result's name. `domain` empty is ONNX's own. */
  node(type: string, inputs: readonly string[], attributes?: Record<string, OnnxAttribute>, domain?: string): string;
  /** An int64 list, as shape-like inputs need it. */
  ints(values: readonly number[]): string;
  constant(value: HostTensor): string;
}

export const microsoft = 'com.microsoft';

export interface Op<K extends OpName> {
  /** The result's type. @throws ShapeMismatch when the inputs do not fit */
  infer(inputs: readonly TensorType[], attributes: OpAttributes[K]): TensorType;
  /** Gradients for each input given that of the result; null where an input (an index, say) has none. */
  readonly grad: ((node: Tensor<K>, grad: Tensor) => readonly (Tensor | null)[]) | 'not differentiable';
  /** Emits the operation and returns the name of its result. */
  onnx(inputs: readonly string[], node: Tensor<K>, writer: OnnxWriter): string;
}

export type OpTable<K extends OpName = OpName> = { readonly [N in K]: Op<N> };

/** Thrown by shape rules; `apply` adds the operation and the place in the network. */
export class ShapeMismatch extends Error {
  override name = 'ShapeMismatch';
}
