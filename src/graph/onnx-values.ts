/** How ONNX names the inputs and results of a graph, with their types. */

import { create } from '@bufbuild/protobuf';

import type { TensorType } from './op.ts';
import { onnxDType } from './ops/elementwise.ts';
import { ValueInfoProtoSchema, type ValueInfoProto } from './proto/onnx_pb.js';

export function valueInfo(name: string, { dtype, shape }: TensorType): ValueInfoProto {
  const dim = shape.map((size) => ({
    value:
      typeof size === 'number'
        ? ({ case: 'dimValue', value: BigInt(size) } as const)
        : ({ case: 'dimParam', value: size } as const),
  }));
  return create(ValueInfoProtoSchema, {
    name,
    type: { value: { case: 'tensorType', value: { elemType: onnxDType[dtype], shape: { dim } } } },
  });
}
