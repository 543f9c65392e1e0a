/**
 * Writes a program as ONNX bytes. Weights are either inputs of the model (training feeds and replaces them) or
 * initialisers that point into a weights file by offset, so that no byte of them is copied here.
 */

import { create, toBinary } from '@bufbuild/protobuf';

import { bytesPerElement, type DType, type HostTensor } from '../core/tensor.ts';
import { onnxDType } from './ops/elementwise.ts';
import { rulesOf } from './ops/table.ts';
import type { OnnxAttribute, OnnxWriter, Tensor, TensorType } from './op.ts';
import { microsoft } from './op.ts';
import type { Program } from './program.ts';
import { inRounds, type Carried } from './onnx-rounds.ts';
import { valueInfo } from './onnx-values.ts';
import {
  AttributeProto_AttributeType as AttributeType,
  AttributeProtoSchema,
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  TensorProto_DataLocation,
  TensorProtoSchema,
  type AttributeProto,
  type NodeProto,
  type TensorProto,
  type ValueInfoProto,
} from './proto/onnx_pb.js';

/** A range of bytes in a file of the model's folder. */
export interface ExternalRange {
  readonly file: string;
  readonly offset: number;
  readonly byteLength: number;
}

/** Where a weight lies, and as what. */
export interface ExternalWeight extends ExternalRange {
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** Where its rows' scales lie, float32 [shape[0]]: the weight's values are those stored times their row's scale. */
  readonly scale?: ExternalRange;
}

const irVersion = 10n;
const opset = 20n;

export interface EmitOptions {
  /**
   * A place for every parameter; without it parameters become inputs. A file may hold a weight in another type than the
   * program computes in; it is then converted once, when the model is loaded.
   */
  readonly weights?: ReadonlyMap<string, ExternalWeight> | undefined;
  /** Makes the program one round of a loop, see `inRounds`; parameters are the same in each. */
  readonly carried?: Carried | undefined;
}

export function emitOnnx(program: Program, { weights, carried }: EmitOptions = {}): Uint8Array {
  const emission = new Emission();
  const inputs: ValueInfoProto[] = [...program.inputs].map(([name, type]) => valueInfo(name, type));
  for (const [name, parameter] of program.parameters) {
    const external = weights?.get(name);
    if (external === undefined) inputs.push(valueInfo(name, parameter));
    else emission.external(name, external, parameter);
  }
  for (const tensor of program.tensors) emission.emit(tensor);
  const results = Object.entries(program.outputs);
  for (const [name, tensor] of results) emission.publish(tensor, name);
  const graph = create(GraphProtoSchema, {
    name: 'program',
    input: inputs,
    output: results.map(([name, tensor]) => valueInfo(name, tensor)),
    node: emission.nodes,
    initializer: emission.initialisers,
  });
  return toBinary(
    ModelProtoSchema,
    create(ModelProtoSchema, {
      irVersion,
      producerName: 'seed-story',
      opsetImport: [
        { domain: '', version: opset },
        { domain: microsoft, version: 1n },
      ],
      graph: carried === undefined ? graph : inRounds(graph, carried, new Set(program.parameters.keys())),
    }),
  );
}

class Emission implements OnnxWriter {
  readonly nodes: NodeProto[] = [];
  readonly initialisers: TensorProto[] = [];
  readonly #names = new Map<Tensor, string>();
  readonly #integers = new Map<string, string>();
  /** What stands in for a parameter whose file holds another type. */
  readonly #converted = new Map<string, string>();
  readonly #published = new Set<string>();
  #scope = '';

  emit(tensor: Tensor): void {
    this.#scope = tensor.scope;
    this.#names.set(tensor, this.#result(tensor));
  }

  #result(tensor: Tensor): string {
    if (tensor.op === 'input') return (tensor as Tensor<'input'>).attributes.name;
    if (tensor.op === 'parameter') {
      const { name } = (tensor as Tensor<'parameter'>).attributes;
      return this.#converted.get(name) ?? name;
    }
    const inputs = tensor.inputs.map((input) => this.#names.get(input)!);
    return rulesOf(tensor.op).onnx(inputs, tensor as never, this);
  }

  /**
   * Gives a result its public name: the node that computes it writes under that name and its readers follow. Inputs,
   * weights and results published twice are copied, as their value has a name already.
   */
  publish(tensor: Tensor, name: string): void {
    const known = this.#names.get(tensor)!;
    const producer = this.nodes.find((node) => node.output[0] === known);
    if (producer === undefined || this.#published.has(known)) {
      this.nodes.push(create(NodeProtoSchema, { opType: 'Identity', input: [known], output: [name] }));
      return;
    }
    producer.output[0] = name;
    for (const { input } of this.nodes) input.forEach((value, i) => value === known && (input[i] = name));
    this.#names.set(tensor, name);
    this.#published.add(name);
  }

  /**
   * Conversions of constants are computed when the model is loaded. A DequantizeLinear would say the same as Cast and
   * Mul, but ONNX Runtime keeps those for its fusions and would run them each time.
   */
  external(name: string, weight: ExternalWeight, wanted: TensorType): void {
    const { dtype, shape, scale } = weight;
    if (dtype === wanted.dtype) return this.#stored(name, dtype, shape, weight);
    const stored = `${name}:${dtype}`;
    this.#stored(stored, dtype, shape, weight);
    let value = this.node('Cast', [stored], { to: onnxDType[wanted.dtype] });
    if (scale !== undefined) {
      this.#stored(`${name}:scale`, 'float32', [shape[0]!, ...shape.slice(1).map(() => 1)], scale);
      value = this.node('Mul', [value, `${name}:scale`]);
    }
    this.#converted.set(name, value);
  }

  #stored(name: string, dtype: DType, shape: readonly number[], { file, offset, byteLength }: ExternalRange): void {
    this.initialisers.push(
      create(TensorProtoSchema, {
        name,
        dims: shape.map(BigInt),
        dataType: onnxDType[dtype],
        dataLocation: TensorProto_DataLocation.EXTERNAL,
        externalData: [
          { key: 'location', value: file },
          { key: 'offset', value: String(offset) },
          { key: 'length', value: String(byteLength) },
        ],
      }),
    );
  }

  node(type: string, inputs: readonly string[], attributes: Record<string, OnnxAttribute> = {}, domain = ''): string {
    const output = `v${this.nodes.length}`;
    this.nodes.push(
      create(NodeProtoSchema, {
        opType: type,
        domain,
        name: this.#scope === '' ? output : `${this.#scope}/${output}`,
        input: [...inputs],
        output: [output],
        attribute: Object.entries(attributes).map(([name, value]) => attribute(name, value)),
      }),
    );
    return output;
  }

  ints(values: readonly number[]): string {
    const key = values.join();
    let name = this.#integers.get(key);
    if (name === undefined) {
      name = this.constant({ dtype: 'int64', shape: [values.length], data: BigInt64Array.from(values, BigInt) });
      this.#integers.set(key, name);
    }
    return name;
  }

  constant({ dtype, shape, data }: HostTensor): string {
    const name = `c${this.initialisers.length}`;
    this.initialisers.push(
      create(TensorProtoSchema, {
        name,
        dims: shape.map(BigInt),
        dataType: onnxDType[dtype],
        rawData: new Uint8Array(data.buffer, data.byteOffset, data.length * bytesPerElement[dtype]).slice(),
      }),
    );
    return name;
  }
}

function attribute(name: string, value: OnnxAttribute): AttributeProto {
  if (typeof value === 'number')
    return create(AttributeProtoSchema, { name, type: AttributeType.INT, i: BigInt(value) });
  if (typeof value === 'string') {
    return create(AttributeProtoSchema, { name, type: AttributeType.STRING, s: new TextEncoder().encode(value) });
  }
  if ('float' in value) return create(AttributeProtoSchema, { name, type: AttributeType.FLOAT, f: value.float });
  return create(AttributeProtoSchema, { name, type: AttributeType.INTS, ints: value.map(BigInt) });
}
