/**
 * From nothing to the shipped model: draws the world, runs every training stage, writes the model folder.
 *
 *   npm run -s mini -- [--out .work/mini] [--model weights/mini]
 *
 * Interrupt it at any time; the same command goes on from the last checkpoint.
 */

import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { inlineRuntime } from '../src/runtime/node.ts';
import { writeStories } from '../src/storystream/writer.ts';
import { drawWorld, recordOf } from '../src/storystream/world/draw.ts';
import { planStory } from '../src/storystream/world/planner/plan.ts';
import { exportModel } from '../src/training/export.ts';
import { stages, trainStage } from '../src/training/stages.ts';

/** About two and a half hours on two cores. */
const steps: Readonly<Record<string, number>> = {
  autoencoder: 5000,
  'visual-tokenizer': 600,
  language: 480,
  detokenizer: 1300,
  instruction: 700,
  adaptation: 700,
};
const seed = 1;
const drawnStories = 170;
/** Stories for language pretraining come after the drawn ones, so no test story is among them. */
const textStories = 3000;
const firstTextSeed = 1_000_000;

const { values } = parseArgs({
  options: { out: { type: 'string', default: '.work/mini' }, model: { type: 'string', default: 'weights/mini' } },
});
const data = join(values.out, 'world');
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

await drawWorld({ stories: drawnStories, seed, dir: data, signal: stop.signal });
const texts = join(data, 'texts.jsonl');
if (!(await exists(texts))) {
  await writeStories(
    texts,
    Array.from({ length: textStories }, (_, i) => recordOf(planStory(firstTextSeed + i))),
  );
}
const runtime = inlineRuntime();
for (const { name } of stages) {
  const finished = await trainStage(name, {
    data,
    root: values.out,
    runtime,
    seed,
    resume: true,
    signal: stop.signal,
    ...(steps[name] !== undefined && { steps: steps[name] }),
    onProgress: ({ stage, step, steps: all, loss, secondsLeft }) => {
      if (step % 10 === 0 || step === all) {
        const learned = loss === undefined ? '' : `, loss ${loss.toFixed(4)}`;
        console.error(`${stage} ${step}/${all}${learned}, ${Math.ceil(secondsLeft / 60)} min left`);
      }
    },
  });
  if (!finished) process.exit(130);
}
await exportModel(values.out, values.model);

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
