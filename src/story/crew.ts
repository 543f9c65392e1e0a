/**
 * Many stories at once: several copies of a model, each in a thread of its own on its share of the cores, each telling
 * several stories together. Two copies with one core each tell more than one copy with two, as the runtime gains little
 * from a second core on products and convolutions of mini's size (docs/decisions/story-batches.md has the numbers).
 */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import * as errors from '../core/errors.ts';
import { moduleBeside } from '../core/module-beside.ts';
import { Channel } from './channel.ts';
import type { StoryEvent } from './events.ts';
import { weightsBytes } from './model-folder.ts';
import type { Memory } from './model.ts';
import type { HeldMemory, Storyteller, TellRequest } from './request.ts';

/** What a thread of the crew is told when it begins. */
export interface CrewMember {
  /** Of a shipped model, or its folder. */
  readonly name: string;
  /** That one operation may use. */
  readonly threads: number;
}

/** What a thread is asked. */
export type Wish =
  | {
      readonly type: 'tell';
      readonly id: number;
      readonly request: Omit<TellRequest, 'signal' | 'onMemory'>;
      readonly wantsMemory: boolean;
    }
  | { readonly type: 'stop'; readonly id: number }
  | { readonly type: 'end' };

/** What it says. */
export type Report =
  | { readonly type: 'open'; readonly name: string; readonly hash: string }
  | { readonly type: 'failed'; readonly error: PostedError }
  | { readonly type: 'event'; readonly id: number; readonly event: StoryEvent }
  | {
      readonly type: 'memory';
      readonly id: number;
      readonly pages: number;
      readonly memory: Memory;
      readonly held: HeldMemory;
    }
  | { readonly type: 'told'; readonly id: number }
  | { readonly type: 'broken'; readonly id: number; readonly error: PostedError };

/** A message between threads keeps no class of ours, and of an error's own properties none. */
export interface PostedError {
  readonly name: string;
  readonly message: string;
  /** By which a refusal of the disk is known. */
  readonly code?: string;
  readonly path?: string;
  readonly stack?: string;
}

export function posted(error: unknown): PostedError {
  if (!(error instanceof Error)) return { name: '', message: String(error) };
  const { name, message, stack, code, path } = error as NodeJS.ErrnoException;
  return {
    ...{ name, message },
    ...(stack !== undefined && { stack }),
    ...(code !== undefined && { code }),
    ...(path !== undefined && { path }),
  };
}

export function received({ name, message, ...more }: PostedError): Error {
  const known = Object.values(errors).find((kind) => kind.name === name);
  return Object.assign(known === undefined ? new Error(message) : new known(message), more);
}

/** Of weights in memory for one on disk, at least: those in float16 become float32. */
const weightsGrowBy = 2;
/** What a thread takes beside the weights, as measured of mini with the stories that it tells. */
const threadBytes = 350e6;

/**
 * How many threads tell so many stories best: one a core, as far as there are stories and memory for them.
 * @param weights bytes on disk, of which each thread holds a copy
 */
export function crewSize(stories: number, weights = 0): number {
  const copies = Math.floor(process.availableMemory() / (weightsGrowBy * weights + threadBytes));
  return Math.max(1, Math.min(stories, availableParallelism(), copies));
}

/** Opens a model in as many threads as tell so many stories best. @throws as `openModel` */
export async function openCrewFor(name: string, stories: number): Promise<Storyteller> {
  return openCrew(name, crewSize(stories, await weightsBytes(name)));
}

/**
 * Opens a model in so many threads. What a request's `onMemory` returns is not waited for: the telling has gone on by then.
 * @param size each holds the model's weights
 * @throws as `openModel`
 */
export async function openCrew(name: string, size: number): Promise<Storyteller> {
  const threads = Math.max(1, Math.floor(availableParallelism() / size));
  const members = Array.from({ length: size }, () => new Member({ name, threads }));
  const close = async (): Promise<void> => {
    await Promise.all(members.map((member) => member.close()));
  };
  try {
    const [first] = await Promise.all(members.map((member) => member.opened));
    return {
      ...first!,
      tell: (request) => freest(members).tell(request),
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Of those that tell, the one with the fewest stories; when all have ended, one that says why. */
function freest(members: readonly Member[]): Member {
  const telling = members.filter(({ hasEnded }) => !hasEnded);
  return (telling.length > 0 ? telling : members).reduce((a, b) => (b.stories < a.stories ? b : a));
}

interface Telling {
  readonly channel: Channel<StoryEvent>;
  readonly onMemory: TellRequest['onMemory'];
}

/** A thread of the crew, and what it is telling. */
class Member {
  readonly opened: Promise<Pick<Storyteller, 'name' | 'hash'>>;
  readonly #worker: Worker;
  readonly #exited: Promise<unknown>;
  readonly #tellings = new Map<number, Telling>();
  #nextId = 0;
  #waitsToOpen: { resolve(teller: Pick<Storyteller, 'name' | 'hash'>): void; reject(error: Error): void } | undefined;
  #ended: Error | undefined;

  constructor(member: CrewMember) {
    this.#worker = new Worker(moduleBeside(import.meta.url, 'teller-thread'), { workerData: member });
    this.opened = new Promise((resolve, reject) => (this.#waitsToOpen = { resolve, reject }));
    this.#exited = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.on('message', (report: Report) => this.#hear(report));
    this.#worker.on('error', (cause) =>
      this.#fail(new errors.SeedStoryError(`a thread that tells stories failed: ${cause}`, { cause })),
    );
    this.#worker.on('exit', () => this.#fail(new errors.SeedStoryError('a thread that tells stories has ended')));
  }

  /** Stories that are being told. */
  get stories(): number {
    return this.#tellings.size;
  }

  /** Whether it can tell nothing any more, as the thread or the one that draws for it has ended. */
  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  tell({ signal, onMemory, ...request }: TellRequest): AsyncIterable<StoryEvent> {
    const id = this.#nextId++;
    // At once, so that the next story goes to another thread.
    const telling: Telling = { channel: new Channel(), onMemory };
    this.#tellings.set(id, telling);
    return this.#events(id, telling, request, signal);
  }

  async *#events(
    id: number,
    { channel, onMemory }: Telling,
    request: Omit<TellRequest, 'signal' | 'onMemory'>,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<StoryEvent, void> {
    const stop = (): void => this.#ask({ type: 'stop', id });
    try {
      signal?.throwIfAborted();
      if (this.#ended !== undefined) throw this.#ended;
      this.#ask({ type: 'tell', id, request, wantsMemory: onMemory !== undefined });
      signal?.addEventListener('abort', stop, { once: true });
      yield* channel;
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
      if (this.#tellings.delete(id)) stop();
    }
  }

  async close(): Promise<void> {
    this.#ask({ type: 'end' });
    await this.#exited;
  }

  #ask(wish: Wish): void {
    this.#worker.postMessage(wish);
  }

  #hear(report: Report): void {
    if (report.type === 'open') return this.#waitsToOpen?.resolve({ name: report.name, hash: report.hash });
    if (report.type === 'failed') return this.#fail(received(report.error));
    const telling = this.#tellings.get(report.id);
    if (report.type === 'event') return telling?.channel.push(report.event);
    if (report.type === 'memory') return void telling?.onMemory?.(report.pages, () => report.memory, report.held);
    this.#tellings.delete(report.id);
    if (report.type === 'told') telling?.channel.close();
    else telling?.channel.fail(received(report.error));
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    this.#waitsToOpen?.reject(this.#ended);
    for (const { channel } of this.#tellings.values()) channel.fail(this.#ended);
    this.#tellings.clear();
  }
}
