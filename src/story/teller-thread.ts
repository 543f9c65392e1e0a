/** The far side of crew.ts: opens a model in this worker and tells the stories that messages ask for, all at once. */

import { parentPort, workerData } from 'node:worker_threads';

import { posted, type CrewMember, type Report, type Wish } from './crew.ts';
import { openModel, type OpenModel } from './open-model.ts';

const port = parentPort!;
const report = (message: Report): void => port.postMessage(message);
const fail = (error: unknown): void => report({ type: 'failed', error: posted(error) });

try {
  const { name, threads } = workerData as CrewMember;
  serve(await openModel(name, { threads, together: true, onEnd: fail }));
} catch (error) {
  fail(error);
}

function serve(model: OpenModel): void {
  const stops = new Map<number, AbortController>();
  const tellings = new Set<Promise<void>>();
  port.on('message', (wish: Wish) => {
    if (wish.type === 'tell') {
      const stop = new AbortController();
      stops.set(wish.id, stop);
      const telling = tell(model, wish, stop.signal).finally(() => {
        stops.delete(wish.id);
        tellings.delete(telling);
      });
      tellings.add(telling);
    } else if (wish.type === 'stop') {
      stops.get(wish.id)?.abort();
    } else {
      for (const stop of stops.values()) stop.abort();
      void Promise.all(tellings)
        .then(() => model[Symbol.asyncDispose]())
        // Nothing else keeps this thread alive.
        .finally(() => port.close());
    }
  });
  report({ type: 'open', name: model.name, hash: model.hash });
}

async function tell(model: OpenModel, wish: Wish & { type: 'tell' }, signal: AbortSignal): Promise<void> {
  const { id, request, wantsMemory } = wish;
  try {
    const events = model.tell({
      ...request,
      signal,
      ...(wantsMemory && {
        onMemory: (pages, take, held) => report({ type: 'memory', id, pages, memory: take(), held }),
      }),
    });
    for await (const event of events) report({ type: 'event', id, event });
    report({ type: 'told', id });
  } catch (error) {
    report({ type: 'broken', id, error: posted(error) });
  }
}
