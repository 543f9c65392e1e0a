/**
 * ONNX Runtime in a worker thread of Node, so that a long run blocks nobody else. What is fed is copied, what comes
 * back is moved; networks with large feeds (a language model's cache) are better off in the caller's thread.
 */

import { Worker } from 'node:worker_threads';

import { SeedStoryError } from '../core/errors.ts';
import { moduleBeside } from '../core/module-beside.ts';
import type { HostTensor } from '../core/tensor.ts';
import { runtimeOver, type RawSession, type RuntimeDefaults, type SessionRequest } from './node.ts';
import type { Runtime, Tensors } from './session.ts';

/** What the thread is asked, and about which of its sessions. */
export interface Question {
  readonly id: number;
  readonly session: number;
  readonly body:
    | { readonly kind: 'open'; readonly request: SessionRequest }
    | { readonly kind: 'run'; readonly feeds: Tensors }
    | { readonly kind: 'release' };
}

/** Ends the thread once what it is doing is done. */
export const end = 'end';

export interface Answer {
  readonly id: number;
  readonly value?: Tensors | undefined;
  readonly error?: string;
}

/**
 * Programs run in one worker thread, which lives until `close`. It does not keep the process alive.
 * @param onEnd hears why the thread has ended, unless `close` ended it: from then on nothing runs
 */
export function threadRuntime(onEnd: (error: Error) => void = () => {}, defaults: RuntimeDefaults = {}): Runtime {
  const thread = new Thread(onEnd);
  return runtimeOver(
    (request) => thread.open(request),
    () => thread.close(),
    defaults,
  );
}

interface Waiting {
  resolve(value: Tensors | undefined): void;
  reject(error: Error): void;
}

class Thread {
  readonly #worker: Worker;
  readonly #exited: Promise<unknown>;
  readonly #waiting = new Map<number, Waiting>();
  /** Why nothing can be asked any more. */
  #ended: Error | undefined;
  #nextId = 0;
  #nextSession = 0;

  constructor(onEnd: (error: Error) => void) {
    const fail = (error: Error): void => {
      const isFirst = this.#ended === undefined;
      this.#failAll(error);
      if (isFirst) onEnd(error);
    };
    this.#worker = new Worker(moduleBeside(import.meta.url, 'session-thread'));
    this.#exited = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (cause) => fail(new SeedStoryError(`a worker thread failed: ${cause}`, { cause })));
    this.#worker.on('exit', () => fail(new SeedStoryError('the worker thread has ended')));
    this.#worker.unref();
  }

  async open(request: SessionRequest): Promise<RawSession> {
    const session = this.#nextSession++;
    await this.#ask(session, { kind: 'open', request });
    return {
      run: async (feeds, into) => {
        const results = (await this.#ask(session, { kind: 'run', feeds: compact(feeds) }))!;
        return into === undefined ? results : copied(results, into);
      },
      release: async () => {
        await this.#ask(session, { kind: 'release' });
      },
    };
  }

  async close(): Promise<void> {
    // At once, so that no answer that is already on its way decides who fails.
    this.#failAll(new SeedStoryError('the worker thread has ended'));
    // The thread ends itself: the runtime aborts the whole process when its thread is terminated inside a call.
    this.#worker.ref();
    this.#worker.postMessage(end);
    await this.#exited;
  }

  #ask(session: number, body: Question['body']): Promise<Tensors | undefined> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const id = this.#nextId++;
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, session, body } satisfies Question);
    });
  }

  #settle({ id, value, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new SeedStoryError(error));
  }

  #failAll(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** A message carries the whole buffer of a view, so views of larger buffers are copied first. */
function compact(feeds: Tensors): Tensors {
  const own = (tensor: HostTensor): HostTensor =>
    tensor.data.byteLength === tensor.data.buffer.byteLength ? tensor : { ...tensor, data: tensor.data.slice() };
  return Object.fromEntries(Object.entries(feeds).map(([name, tensor]) => [name, own(tensor)]));
}

function copied(results: Tensors, into: Tensors): Tensors {
  const copy = (name: string, tensor: HostTensor): HostTensor => {
    const target = into[name];
    if (target === undefined) return tensor;
    (target.data as Float32Array).set(tensor.data as Float32Array);
    return target;
  };
  return Object.fromEntries(Object.entries(results).map(([name, tensor]) => [name, copy(name, tensor)]));
}
