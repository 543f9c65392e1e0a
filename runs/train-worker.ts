/** The thread of `train-thread.ts`. */

import { parentPort, workerData } from 'node:worker_threads';

import { stepsAtOnce, trainingRuntime } from '../src/training/runtime.ts';
import { trainStage } from '../src/training/stages.ts';
import type { TrainMessage, TrainRequest } from './train-thread.ts';

const { stage, threads, device = 'cpu', ...request } = workerData as TrainRequest;
const tell = (message: TrainMessage): void => parentPort!.postMessage(message);
const stop = new AbortController();
parentPort!.once('message', () => stop.abort());
const runtime = trainingRuntime(device, stepsAtOnce[device], threads);
const finished = await trainStage(stage, {
  ...request,
  stepsAtOnce: stepsAtOnce[device],
  runtime,
  resume: true,
  signal: stop.signal,
  onProgress: (progress) => tell({ type: 'progress', progress }),
});
await runtime.close();
tell({ type: 'done', finished });
// What waits for the word to stop keeps the thread alive.
parentPort!.close();
