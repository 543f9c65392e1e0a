/**
 * ONNX Runtime in the calling thread of Node. `run` blocks that thread; `threads.ts` moves it to another.
 */

import * as ort from 'onnxruntime-node';

import { SeedStoryError, WeightsError } from '../core/errors.ts';
import type { DType, HostTensor, TensorData } from '../core/tensor.ts';
import { printType } from '../graph/build.ts';
import { emitOnnx } from '../graph/onnx.ts';
import type { TensorType } from '../graph/op.ts';
import type { Program } from '../graph/program.ts';
import { sameShape } from '../graph/shapes.ts';
import {
  checkFeeds,
  expectedFeeds,
  type Device,
  type LoadOptions,
  type Runtime,
  type Session,
  type Tensors,
  type Weights,
} from './session.ts';

/** What a thread needs to open a session: plain data that can be posted to it. */
export interface SessionRequest {
  readonly model: Uint8Array;
  readonly folder: string | undefined;
  readonly device: Device;
  readonly threads: number | undefined;
  readonly profile: string | undefined;
}

/** What programs are loaded with unless they say otherwise. */
export type RuntimeDefaults = Omit<LoadOptions, 'weights' | 'carried'>;

/** A session without checks, as a thread runs it. */
export interface RawSession {
  run(feeds: Tensors, into: Tensors | undefined): Promise<Tensors>;
  release(): Promise<void>;
}

/** Programs run in this thread. */
export function inlineRuntime(defaults: RuntimeDefaults = {}): Runtime {
  return runtimeOver(
    openSession,
    async (sessions) => {
      await Promise.all(sessions.map((session) => session.release()));
    },
    defaults,
  );
}

/**
 * The checks and the emission around any way to open a session.
 * @param end ends the sessions that are still open when the runtime is closed
 */
export function runtimeOver(
  open: (request: SessionRequest) => Promise<RawSession>,
  end: (sessions: readonly RawSession[]) => Promise<void>,
  defaults: RuntimeDefaults = {},
): Runtime {
  const sessions = new Set<RawSession>();
  let closed = false;
  const refuseIfClosed = (): void => {
    if (closed) throw new SeedStoryError('this runtime has been closed; load the program in a new one');
  };
  return {
    async load(program, options = {}) {
      refuseIfClosed();
      const session = await open(sessionRequest(program, { ...defaults, ...options }));
      // Closed while it was being opened: nobody else would release it.
      if (closed) await session.release();
      refuseIfClosed();
      sessions.add(session);
      return checkedSession(session, sessions, expectedFeeds(program, options));
    },
    async close() {
      closed = true;
      const left = [...sessions];
      sessions.clear();
      await end(left);
    },
  };
}

/** @param open the runtime's open sessions, which this one leaves when it is released */
function checkedSession(
  session: RawSession,
  open: Set<RawSession>,
  expected: ReadonlyMap<string, TensorType>,
): Session {
  const release = async (): Promise<void> => {
    if (open.delete(session)) await session.release();
  };
  return {
    async run(feeds, into) {
      if (!open.has(session)) throw new SeedStoryError('this session has been released; load its program again');
      checkFeeds(expected, feeds);
      return session.run(feeds, into);
    },
    release,
    [Symbol.asyncDispose]: release,
  };
}

function sessionRequest(program: Program, options: LoadOptions): SessionRequest {
  const { weights, carried, device = 'cpu', threads, profile } = options;
  if (weights !== undefined) checkWeights(program, weights);
  return {
    model: emitOnnx(program, { weights: weights?.entries, carried }),
    folder: weights?.folder,
    device,
    threads,
    profile,
  };
}

function checkWeights(program: Program, weights: Weights): void {
  for (const [name, parameter] of program.parameters) {
    const weight = weights.entries.get(name);
    if (weight === undefined) throw new WeightsError(`weight ${name} is missing in ${weights.folder}`);
    if (!sameShape(weight.shape, parameter.shape)) {
      throw new WeightsError(`weight ${name} is ${printType(weight)}, the network needs ${printType(parameter)}`);
    }
  }
}

/** @throws SeedStoryError with the runtime's own words when it refuses the model */
export async function openSession({ model, folder, device, threads, profile }: SessionRequest): Promise<RawSession> {
  const options: ort.InferenceSession.SessionOptions = {
    executionProviders: [device],
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    ...(threads === undefined ? {} : { intraOpNumThreads: threads }),
    ...(profile === undefined ? {} : { enableProfiling: true, profileFilePrefix: profile }),
    extra: {
      session: {
        // Threads that wait for the next operation spin for a moment only. The runtime's own setting makes two sessions
        // side by side, or a busy machine, crawl: with two cores shared among ten processes a UNet step took 1,448 ms
        // instead of 483. Not spinning at all costs a machine of one's own a tenth of its speed.
        intra_op: { allow_spinning: '1', spin_duration_us: '20' },
        ...(folder === undefined ? {} : { model_external_initializers_file_folder_path: folder }),
      },
    },
  };
  const session = await ort.InferenceSession.create(model, options).catch((error: unknown) => {
    throw new SeedStoryError(`ONNX Runtime cannot load this program on ${device}: ${messageOf(error)}`, {
      cause: error,
    });
  });
  return {
    async run(feeds, into) {
      const results = await session.run(mapValues(feeds, toOrt), fetches(session, into));
      return mapValues(results, fromOrt);
    },
    release: () => {
      if (profile !== undefined) session.endProfiling();
      return session.release();
    },
  };
}

function fetches(session: ort.InferenceSession, into: Tensors | undefined): Record<string, ort.Tensor | null> {
  return Object.fromEntries(session.outputNames.map((name) => [name, into?.[name] ? toOrt(into[name]) : null]));
}

function toOrt({ dtype, data, shape }: HostTensor): ort.Tensor {
  return new ort.Tensor(dtype, data as never, shape);
}

function fromOrt(tensor: ort.Tensor): HostTensor {
  return { dtype: tensor.type as DType, shape: tensor.dims, data: tensor.data as TensorData };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, f: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value)]));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
