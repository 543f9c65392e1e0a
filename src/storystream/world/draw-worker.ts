/**
 * A worker thread that draws the pictures of one story at a time. Knows nothing of the data set around them.
 */

import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

import { removeTemporaryFiles } from '../../formats/atomic-file.ts';
import { svgToPng } from '../../formats/svg.ts';
import { writeAtomically } from '../writer.ts';
import { illustrate } from './illustrate.ts';
import { planStory } from './planner/plan.ts';
import { pictureFiles } from './picture-files.ts';

/** What a worker is started with. */
export interface DrawWorkerData {
  /** The folder of all pictures. */
  readonly images: string;
  /** One shared 32-bit number; when it is not zero, the worker stops after the picture in hand. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

/** A picture was drawn, or was there already. */
export type DrawWorkerMessage = { readonly kind: 'picture'; readonly drawn: boolean } | { readonly kind: 'done' };

const { images, stop } = workerData as DrawWorkerData;
const port = parentPort!;

port.on('message', (seed: number) => {
  drawStory(seed).then(
    () => send({ kind: 'done' }),
    // Thrown outside the promise, so that the parent sees it as this worker's error.
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
});

async function drawStory(seed: number): Promise<void> {
  const story = planStory(seed);
  const files = pictureFiles(story);
  const folder = join(images, files[0]!, '..');
  await mkdir(folder, { recursive: true });
  await removeTemporaryFiles(folder);
  const there = new Set(await readdir(folder));
  for (const [i, page] of story.pages.entries()) {
    if (Atomics.load(stop, 0) !== 0) return;
    const file = join(images, files[i]!);
    const drawn = !there.has(file.slice(folder.length + 1));
    if (drawn) await writeAtomically(file, await svgToPng(illustrate(page.scene)));
    send({ kind: 'picture', drawn });
  }
}

function send(message: DrawWorkerMessage): void {
  port.postMessage(message);
}
