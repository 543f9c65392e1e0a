/** One stage in a thread of its own: computing blocks the thread that asks for it, and `mini.ts` trains several at once. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import * as errors from '../src/core/errors.ts';
import type { Progress } from '../src/training/loop.ts';

export interface TrainRequest {
  readonly stage: string;
  /** A StoryStream folder. */
  readonly data: string;
  /** Holds one folder a stage. */
  readonly root: string;
  readonly seed: number;
  /** Overrides the stage's own length. */
  readonly descents?: readonly number[];
  /** That one operation may use. */
  readonly threads: number;
  /** Overrides the stage's own number of examples a step. */
  readonly batchSize?: number;
}

export type TrainMessage =
  { readonly type: 'progress'; readonly progress: Progress } | { readonly type: 'done'; readonly finished: boolean };

/**
 * Trains from the stage's last checkpoint, if there is one.
 * @throws the signal's reason when aborted, once the thread has saved its checkpoint; what the training throws
 */
export async function trainInThread(
  request: TrainRequest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  signal.throwIfAborted();
  const thread = new Worker(new URL('train-worker.ts', import.meta.url), { workerData: request });
  const stop = (): void => thread.postMessage('stop');
  signal.addEventListener('abort', stop);
  let finished = false;
  thread.on('message', (message: TrainMessage) => {
    if (message.type === 'done') finished = message.finished;
    else onProgress(message.progress);
  });
  try {
    await once(thread, 'exit');
  } catch (error) {
    throw asThrown(error);
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (finished) return;
  signal.throwIfAborted();
  throw new errors.SeedStoryError(`the training of ${request.stage} ended before its last step; start it again`);
}

/** An error comes out of a thread with its name and words, but without its class. */
function asThrown(error: unknown): unknown {
  const { name, message } = error as Error;
  const known = Object.values(errors).find((kind) => kind.name === name);
  return known ? new known(message, { cause: error }) : error;
}
