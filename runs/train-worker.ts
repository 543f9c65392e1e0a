/** The thread of `train-thread.ts`. */

import { parentPort, workerData } from 'node:worker_threads';

import { inlineRuntime } from '../src/runtime/node.ts';
import { trainStage } from '../src/training/stages.ts';
import type { TrainMessage, TrainRequest } from './train-thread.ts';

const { stage, threads, ...request } = workerData as TrainRequest;
const tell = (message: TrainMessage): void => parentPort!.postMessage(message);
const stop = new AbortController();
parentPort!.once('message', () => stop.abort());
const runtime = inlineRuntime({ threads });
try {
  const finished = await trainStage(stage, {
    ...request,
    runtime,
    resume: true,
    signal: stop.signal,
    onProgress: (progress) => tell({ type: 'progress', progress }),
  });
  tell({ type: 'done', finished });
} finally {
  await runtime.close();
}
// What waits for the word to stop keeps the thread alive.
parentPort!.close();
