/** A thread that trains one stage: computing blocks the thread that asks for it, and `mini.ts` trains several at once. */

import { parentPort, workerData } from 'node:worker_threads';

import { inlineRuntime } from '../src/runtime/node.ts';
import type { Progress } from '../src/training/loop.ts';
import { trainStage } from '../src/training/stages.ts';
import { seed, steps } from './mini-recipe.ts';

export interface Lane {
  readonly stage: string;
  readonly data: string;
  readonly root: string;
  readonly threads: number;
}

export type LaneMessage =
  { readonly type: 'progress'; readonly progress: Progress } | { readonly type: 'done'; readonly finished: boolean };

const { stage, data, root, threads } = workerData as Lane;
const tell = (message: LaneMessage): void => parentPort!.postMessage(message);
const stop = new AbortController();
parentPort!.once('message', () => stop.abort());
const runtime = inlineRuntime({ threads });
const finished = await trainStage(stage, {
  data,
  root,
  runtime,
  seed,
  resume: true,
  signal: stop.signal,
  ...(steps[stage] !== undefined && { steps: steps[stage] }),
  onProgress: (progress) => tell({ type: 'progress', progress }),
});
await runtime.close();
tell({ type: 'done', finished });
// Whoever started this thread may still listen; nothing more is to be heard.
parentPort!.close();
