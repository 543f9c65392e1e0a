/**
 * Running programs, whatever runs them: the interface every host (this thread, a worker, a browser) implements, and
 * the checks that all of them share. Knows no ONNX Runtime.
 */

import { UsageError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import type { ExternalWeight } from '../graph/onnx.ts';
import { roundCount, type Carried } from '../graph/onnx-rounds.ts';
import type { TensorType } from '../graph/op.ts';
import type { Program } from '../graph/program.ts';
import { printType } from '../graph/build.ts';

export type Tensors = Readonly<Record<string, HostTensor>>;

/** Execution providers of ONNX Runtime that a program can run on. */
export const devices = ['cpu', 'webgpu', 'cuda'] as const;
export type Device = (typeof devices)[number];

/** Weights files in one folder; paths and ranges have been checked by whoever opened them. */
export interface Weights {
  readonly folder: string;
  readonly entries: ReadonlyMap<string, ExternalWeight>;
}

export interface LoadOptions {
  /** Without it every parameter is fed at each run, as training does. */
  readonly weights?: Weights;
  readonly device?: Device;
  /** Threads that one operation may use; all cores when left out. */
  readonly threads?: number;
  /**
   * Runs the program in rounds, as many as `rounds` is fed, int64 []: an input named here is fed once and then becomes the
   * result that it is mapped to, which comes back as after the last round. Every other input is fed, and every other
   * result comes back, with one value a round along a new first axis. Parameters are the same in each.
   */
  readonly carried?: Carried;
  /** How the name of a file begins that is to hold what each operation cost: the runtime's own trace, in Chrome's format. */
  readonly profile?: string;
}

export interface Session extends AsyncDisposable {
  /**
   * Runs once. Fed arrays are read in place and must not change meanwhile.
   * @param into arrays that take results in place of new ones; never those that are fed
   * @throws UsageError for missing, unknown or misshapen feeds, all of them listed; SeedStoryError once released
   */
  run(feeds: Tensors, into?: Tensors): Promise<Tensors>;
  /** Releasing again, or after the runtime was closed, does nothing. */
  release(): Promise<void>;
}

export interface Runtime {
  /** @throws WeightsError when a parameter has no weight or another shape; SeedStoryError once closed */
  load(program: Program, options?: LoadOptions): Promise<Session>;
  /** Ends every session and thread of this runtime. */
  close(): Promise<void>;
}

/** The inputs a session expects: a program's own, and its parameters when they are fed. */
export function expectedFeeds(program: Program, options: LoadOptions): ReadonlyMap<string, TensorType> {
  const { weights, carried } = options;
  const inputs: [string, TensorType][] = [...program.inputs].map(([name, { dtype, shape }]) => [
    name,
    { dtype, shape: carried === undefined || carried.has(name) ? shape : [roundCount, ...shape] },
  ]);
  if (carried) inputs.push([roundCount, { dtype: 'int64', shape: [] }]);
  return new Map<string, TensorType>([...inputs, ...(weights ? [] : program.parameters)]);
}

/** @throws UsageError listing everything wrong with the feeds at once */
export function checkFeeds(expected: ReadonlyMap<string, TensorType>, feeds: Tensors): void {
  const problems: string[] = [];
  const named = new Map<string, number>();
  // How many values are fed must be how many rounds are asked for.
  const rounds = expected.has(roundCount) ? feeds[roundCount]?.data[0] : undefined;
  if (rounds !== undefined) named.set(roundCount, Number(rounds));
  for (const [name, type] of expected) {
    const fed = feeds[name];
    if (fed === undefined) problems.push(`${name} is missing, expected ${printType(type)}`);
    else if (!fits(fed, type, named)) problems.push(`${name} is ${printType(fed)}, expected ${printType(type)}`);
  }
  for (const name of Object.keys(feeds)) if (!expected.has(name)) problems.push(`${name} is not an input`);
  if (problems.length > 0) throw new UsageError(`wrong feeds: ${problems.join('; ')}`);
}

/** A named dimension takes the first size fed for it, and every later one must agree. */
function fits(fed: HostTensor, type: TensorType, named: Map<string, number>): boolean {
  if (fed.dtype !== type.dtype || fed.shape.length !== type.shape.length) return false;
  return type.shape.every((dim, i) => {
    const size = fed.shape[i]!;
    if (typeof dim === 'number') return dim === size;
    if (!named.has(dim)) named.set(dim, size);
    return named.get(dim) === size;
  });
}
