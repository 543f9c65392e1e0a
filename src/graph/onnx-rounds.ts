/**
 * A graph in an ONNX Loop: run round after round without anything leaving the device in between. Knows no program, only
 * graphs as they are written.
 */

import { create } from '@bufbuild/protobuf';

import { ProgramError } from '../core/errors.ts';
import { valueInfo } from './onnx-values.ts';
import { onnxDType } from './ops/elementwise.ts';
import {
  AttributeProto_AttributeType as AttributeType,
  AttributeProtoSchema,
  GraphProtoSchema,
  NodeProtoSchema,
  TensorProtoSchema,
  ValueInfoProtoSchema,
  type GraphProto,
  type NodeProto,
  type ValueInfoProto,
} from './proto/onnx_pb.js';

/** From the name of an input to that of the result that takes its place in the next round. */
export type Carried = ReadonlyMap<string, string>;

/** Under this name it is fed how often to go round, int64 []. */
export const roundCount = 'rounds';
const [round, condition, goOn, always] = ['round:number', 'round:condition', 'round:goOn', 'round:always'];

/**
 * The graph with the same inputs and results, round after round.
 * @param carried are fed as before the first round, and come back as after the last
 * @param fixed inputs that are the same in each round; all others, and all other results, have one value a round, along
 *   a new first axis
 * @throws ProgramError naming what is carried and is no input, or becomes what is no result
 */
export function inRounds(graph: GraphProto, carried: Carried, fixed: ReadonlySet<string>): GraphProto {
  const results = new Set(carried.values());
  const state = [...carried.keys()].map((name) => named(graph.input, name));
  const next = [...carried.values()].map((name) => named(graph.output, name));
  const each = graph.input.filter(({ name }) => !carried.has(name) && !fixed.has(name));
  // Values of the rounds cannot have the names of those around them.
  const inner = new Map([...state, ...each, ...graph.output].map(({ name }) => [name, `round:${name}`]));
  const renamed = (value: string): string => inner.get(value) ?? value;
  const within = (value: ValueInfoProto): ValueInfoProto => ({ ...value, name: renamed(value.name) });
  const reported = graph.output.filter(({ name }) => !results.has(name));
  const body = create(GraphProtoSchema, {
    name: 'round',
    input: [scalar(round, 'int64'), scalar(condition, 'bool'), ...state.map(within)],
    output: [scalar(goOn, 'bool'), ...next.map(within), ...reported.map(within)],
    initializer: graph.initializer,
    node: [
      node('Identity', [condition], [goOn]),
      ...each.map(({ name }) => node('Gather', [name, round], [renamed(name)])),
      ...graph.node.map((one) => ({ ...one, input: one.input.map(renamed), output: one.output.map(renamed) })),
    ],
  });
  const loop = node(
    'Loop',
    [roundCount, always, ...state.map(({ name }) => name)],
    [...next, ...reported].map(({ name }) => name),
  );
  loop.attribute = [create(AttributeProtoSchema, { name: 'body', type: AttributeType.GRAPH, g: body })];
  return create(GraphProtoSchema, {
    name: graph.name,
    input: [
      scalar(roundCount, 'int64'),
      ...graph.input.map((value) => (each.includes(value) ? stacked(value) : value)),
    ],
    output: graph.output.map((value) => (results.has(value.name) ? value : stacked(value))),
    initializer: [create(TensorProtoSchema, { name: always, dataType: onnxDType.bool, rawData: Uint8Array.of(1) })],
    node: [loop],
  });
}

function named(values: readonly ValueInfoProto[], name: string): ValueInfoProto {
  const found = values.find((value) => value.name === name);
  if (found === undefined) throw new ProgramError(`${name} is carried from round to round, but the program has none`);
  return found;
}

function node(opType: string, input: string[], output: string[]): NodeProto {
  return create(NodeProtoSchema, { opType, name: `${opType}:${output[0]}`, input, output });
}

function scalar(name: string, dtype: 'int64' | 'bool'): ValueInfoProto {
  return valueInfo(name, { dtype, shape: [] });
}

/** The value of every round. */
function stacked({ name, type }: ValueInfoProto): ValueInfoProto {
  const { value } = type!;
  if (value.case !== 'tensorType') throw new TypeError(`${name} is no tensor`);
  const rounds = { value: { case: 'dimParam', value: roundCount } } as const;
  return create(ValueInfoProtoSchema, {
    name,
    type: {
      value: {
        case: 'tensorType',
        value: { elemType: value.value.elemType, shape: { dim: [rounds, ...value.value.shape!.dim] } },
      },
    },
  });
}
