/** The far side of threads.ts: opens sessions in this worker and runs them as messages ask. */

import { parentPort, type Transferable } from 'node:worker_threads';

import { openSession, type RawSession } from './node.ts';
import { end, type Answer, type Question } from './threads.ts';

const sessions = new Map<number, RawSession>();
const port = parentPort!;

port.on('message', (message: Question | typeof end) => {
  // Nothing else keeps this thread alive once its last call has come back.
  if (message === end) return port.close();
  const { id, ...question } = message;
  answer(question)
    .then(
      (value): Answer => ({ id, value }),
      (error: unknown): Answer => ({ id, error: error instanceof Error ? error.message : String(error) }),
    )
    .then((reply) => port.postMessage(reply, buffersOf(reply)));
});

async function answer(question: Omit<Question, 'id'>): Promise<Answer['value']> {
  const { session, body } = question;
  if (body.kind === 'open') {
    sessions.set(session, await openSession(body.request));
    return undefined;
  }
  const opened = sessions.get(session)!;
  if (body.kind === 'run') return opened.run(body.feeds, undefined);
  sessions.delete(session);
  await opened.release();
  return undefined;
}

/** Results are moved, not copied. */
function buffersOf({ value }: Answer): Transferable[] {
  return Object.values(value ?? {}).map(({ data }) => data.buffer as ArrayBuffer);
}
