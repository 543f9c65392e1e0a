/**
 * What ONNX Runtime offers on this machine, and how fast it multiplies here. Knows nothing of models.
 */
import { env, listSupportedBackends } from 'onnxruntime-node';
import { Random } from '../core/random.ts';
import { float32 } from '../core/tensor.ts';
import { matmul } from '../graph/ops/linear.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { inlineRuntime } from './node.ts';

export interface RuntimeInfo {
  readonly version: string;
  /** Execution providers in the installed package, in the order ONNX Runtime lists them. */
  readonly providers: readonly string[];
}

export function runtimeInfo(): RuntimeInfo {
  const bundled = listSupportedBackends().filter((backend) => backend.bundled);
  return { version: env.versions.node ?? env.versions.common, providers: bundled.map(({ name }) => name) };
}

/** The best of several products of two square float32 matrices on the CPU, in GFLOP/s (a multiply-add is two). */
export async function measureMatmul(size = 1024, runs = 5): Promise<number> {
  const runtime = inlineRuntime();
  const shape = [size, size];
  const session = await runtime.load(
    program({ product: matmul(input('a', 'float32', shape), input('b', 'float32', shape)) }),
  );
  const random = new Random(1);
  const feeds = { a: float32(shape, random.normals(size * size)), b: float32(shape, random.normals(size * size)) };
  await session.run(feeds);
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await session.run(feeds);
    best = Math.min(best, performance.now() - start);
  }
  await runtime.close();
  return (2 * size ** 3) / best / 1e6;
}
