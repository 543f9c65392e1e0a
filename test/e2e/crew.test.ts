/** Stories that are told at once, by a model in threads, against the same stories told alone. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Worker } from 'node:worker_threads';

import { SeedStoryError, UsageError } from '../../src/core/errors.ts';
import type { StoryEvent } from '../../src/story/events.ts';
import { crewSize, openCrew, posted, received, type Report } from '../../src/story/crew.ts';
import { openModel, type OpenModel } from '../../src/story/open-model.ts';
import type { Storyteller, TellRequest } from '../../src/story/request.ts';
import { writeTinyModel } from '../tiny-model.ts';

let root: string;
let alone: OpenModel;
let crew: Storyteller;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-crew-'));
  await writeTinyModel(join(root, 'tiny'));
  alone = await openModel(join(root, 'tiny'));
  crew = await openCrew(join(root, 'tiny'), 2);
});

after(async () => {
  await Promise.all([alone[Symbol.asyncDispose](), crew[Symbol.asyncDispose]()]);
  await rm(root, { recursive: true });
});

const picture = { width: 24, height: 16, data: Uint8Array.from({ length: 24 * 16 * 3 }, (_, i) => (i * 37) % 256) };
const opening = { text: 'the fox ran', image: picture, source: 'given' } as const;
const requestOf = (seed: number, more: Partial<TellRequest> = {}): TellRequest => ({
  ...{ soFar: [opening], pages: 5, seed, cache: 'window' },
  ...more,
});

async function told(teller: Pick<Storyteller, 'tell'>, request: TellRequest): Promise<StoryEvent[]> {
  const events: StoryEvent[] = [];
  for await (const event of teller.tell(request)) events.push(event.type === 'page' ? { ...event, ms: 0 } : event);
  return events;
}

/** What a reader keeps: texts, and how far the story came. */
const texts = (events: readonly StoryEvent[]) => events.flatMap((event) => (event.type === 'page' ? [event.text] : []));

test('stories told at once are those told one after another', async () => {
  const seeds = [1, 2, 3, 4, 5];
  const atOnce = await Promise.all(seeds.map((seed) => told(crew, requestOf(seed))));
  for (const [i, seed] of seeds.entries()) {
    const events = await told(alone, requestOf(seed));
    assert.deepEqual(texts(atOnce[i]!), texts(events));
    assert.deepEqual(atOnce[i]!.map(({ type }) => type).sort(), events.map(({ type }) => type).sort());
  }
  assert.deepEqual([crew.name, crew.hash], [alone.name, alone.hash]);
});

test('a story that is stopped, one that cannot be told and one that nobody reads on leave the others alone', async () => {
  const stop = new AbortController();
  const stopped = told(crew, requestOf(1, { pages: 500, signal: stop.signal }));
  const refused = told(crew, requestOf(2, { soFar: [] }));
  const left = (async () => {
    for await (const event of crew.tell(requestOf(3, { pages: 500 }))) if (event.type === 'page') break;
  })();
  const whole = told(crew, requestOf(4));
  await assert.rejects(refused, new UsageError('a story needs an opening: a picture and a text'));
  await left;
  assert.deepEqual(texts(await whole), texts(await told(alone, requestOf(4))));
  const reason = new Error('enough');
  stop.abort(reason);
  await assert.rejects(stopped, (error) => error === reason);
});

test('what a model remembers comes from the thread, and a story goes on with it', async () => {
  const remembered = new Map<number, NonNullable<TellRequest['remembered']>>();
  const onMemory: TellRequest['onMemory'] = (pages, take) => void remembered.set(pages, { pages, memory: take() });
  const whole = texts(await told(crew, requestOf(6, { onMemory })));
  const soFar = [opening, ...whole.slice(0, 2).map((text) => ({ text, source: 'generated' }) as const)];
  const rest = await told(crew, requestOf(6, { soFar, remembered: remembered.get(3)! }));
  assert.deepEqual(texts(rest), whole.slice(2));
});

test('a memory is sent only after the pages that ask for it', async () => {
  for (const teller of [alone, crew]) {
    const asked: number[] = [];
    await told(teller, requestOf(6, { pages: 6, memoryEvery: 3, onMemory: (pages) => void asked.push(pages) }));
    assert.deepEqual(asked, [3, 6]);
  }
});

test('a crew is no larger than its work and the memory, and has at least one thread', () => {
  assert.equal(crewSize(8, 2 ** 50), 1);
  assert.equal(crewSize(1), 1);
  assert.ok(crewSize(1000) >= 1 && crewSize(1000) < 1000);
});

test('a model that is not there is refused as it is in this thread', async () => {
  await assert.rejects(openCrew(join(root, 'nowhere'), 2), (error: Error) => {
    assert.ok(error instanceof SeedStoryError && !(error instanceof UsageError));
    assert.match(error.message, /there is no model in .*nowhere/);
    return true;
  });
});

test('a crew that has been closed tells nothing more', async () => {
  const closed = await openCrew(join(root, 'tiny'), 1);
  await closed[Symbol.asyncDispose]();
  await assert.rejects(told(closed, requestOf(1)), /has ended/);
});

suite('a thread that ends', () => {
  /** What is opened, and the threads that it began here. */
  async function withThreads<T>(open: () => Promise<T>): Promise<{ opened: T; threads: readonly Worker[] }> {
    const threads: Worker[] = [];
    const hear = (worker: Worker): void => void threads.push(worker);
    process.on('worker', hear);
    try {
      return { opened: await open(), threads };
    } finally {
      process.off('worker', hear);
    }
  }

  const ends: [name: string, end: (thread: Worker) => Promise<unknown> | unknown, message: RegExp][] = [
    ['by itself', (thread) => thread.terminate(), /a thread that tells stories has ended/],
    [
      'as the one that draws for it did',
      (thread) => {
        const report: Report = { type: 'failed', error: { name: 'SeedStoryError', message: 'no drawer' } };
        thread.emit('message', report);
      },
      /no drawer/,
    ],
  ];
  for (const [name, end, message] of ends) {
    test(`${name} leaves all stories to the others; without others, each says why`, { timeout: 60_000 }, async () => {
      const { opened, threads } = await withThreads(() => openCrew(join(root, 'tiny'), 2));
      await using left = opened;
      assert.equal(threads.length, 2);
      await end(threads[0]!);
      const whole = await Promise.all([1, 2, 3].map((seed) => told(left, requestOf(seed, { pages: 3 }))));
      assert.deepEqual(
        whole.map((events) => texts(events).length),
        [2, 2, 2],
      );
      await end(threads[1]!);
      await assert.rejects(told(left, requestOf(1)), message);
    });
  }

  test('of a model: who opened it hears that nothing can be drawn any more, but not of its end', async () => {
    const heard: Error[] = [];
    const open = () => openModel(join(root, 'tiny'), { onEnd: (error) => void heard.push(error) });
    const { opened, threads } = await withThreads(open);
    await threads[0]!.terminate();
    assert.match(heard[0]!.message, /thread has ended/);
    await assert.rejects(told(opened, requestOf(1)), /thread has ended/);
    await opened[Symbol.asyncDispose]();
    assert.equal(heard.length, 1);
    await (await open())[Symbol.asyncDispose]();
    assert.equal(heard.length, 1);
  });
});

test('an error keeps between threads what it is told by', () => {
  const refused = Object.assign(new Error('no space'), { code: 'ENOSPC', path: '/x' });
  for (const error of [refused, new UsageError('too long'), new TypeError('no page')]) {
    const got = received(structuredClone(posted(error)));
    assert.deepEqual({ ...got, stack: got.stack }, { ...error, stack: error.stack });
    assert.equal(got.message, error.message);
    assert.equal(got instanceof UsageError, error instanceof UsageError);
  }
});
