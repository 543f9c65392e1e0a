/** What mini is trained on and for how long. `mini.ts` runs it; `check-mini.ts` holds its beginning against the last whole run's. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { writeStories } from '../src/storystream/writer.ts';
import { drawWorld, recordOf } from '../src/storystream/world/draw.ts';
import { planStory } from '../src/storystream/world/planner/plan.ts';

export const seed = 1;

/** About two and a half hours on two cores. */
export const steps: Readonly<Record<string, number>> = {
  autoencoder: 5000,
  'visual-tokenizer': 600,
  language: 480,
  detokenizer: 1300,
  instruction: 700,
  adaptation: 700,
};

const drawnStories = 170;
/** Stories for language pretraining come after the drawn ones, so no test story is among them. */
const textStories = 3000;
const firstTextSeed = 1_000_000;

/**
 * Draws the training data, or what is missing of it.
 * @param out the run's folder
 * @returns the data's folder
 */
export async function drawData(out: string, signal: AbortSignal): Promise<string> {
  const data = join(out, 'world');
  await drawWorld({ stories: drawnStories, seed, dir: data, signal });
  const texts = join(data, 'texts.jsonl');
  if (!existsSync(texts)) {
    await writeStories(
      texts,
      Array.from({ length: textStories }, (_, i) => recordOf(planStory(firstTextSeed + i))),
    );
  }
  return data;
}
