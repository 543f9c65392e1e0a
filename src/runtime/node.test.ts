/** What ONNX Runtime makes of stored weights, which only its own copy of the program shows. */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { fromBinary } from '@bufbuild/protobuf';
import * as ort from 'onnxruntime-node';

import { emitOnnx, type ExternalWeight } from '../graph/onnx.ts';
import { matmul } from '../graph/ops/linear.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { ModelProtoSchema } from '../graph/proto/onnx_pb.js';
import { Scope } from '../graph/scope.ts';

const range = (offset: number, byteLength: number) => ({ file: 'weights', offset, byteLength });
const shape = [2, 2];
const stored: Record<string, ExternalWeight> = {
  float16: { ...range(0, 8), dtype: 'float16', shape },
  int8: { ...range(0, 4), dtype: 'int8', shape, scale: range(4, 8) },
};

for (const [form, weight] of Object.entries(stored)) {
  test(`${form} weights are converted when a program is loaded, not when it runs`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seed-story-'));
    try {
      await writeFile(join(folder, 'weights'), new Uint8Array(12));
      const w = new Scope().parameter('w', shape, { kind: 'zeros' });
      const model = emitOnnx(program({ y: matmul(input('x', 'float32', ['n', 2]), w) }), {
        weights: new Map([['w', weight]]),
      });
      const session = await ort.InferenceSession.create(model, {
        logSeverityLevel: 3,
        optimizedModelFilePath: join(folder, 'optimised.onnx'),
        extra: { session: { model_external_initializers_file_folder_path: folder } },
      });
      await session.release();
      const optimised = fromBinary(ModelProtoSchema, await readFile(join(folder, 'optimised.onnx')));
      assert.deepEqual(
        optimised.graph!.node.map(({ opType }) => opType),
        ['FusedMatMul'],
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
