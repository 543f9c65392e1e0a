/**
 * What mini is trained on and for how long. `mini.ts` runs it; `check-mini.ts` holds its beginning against the last
 * whole run's.
 */

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { writeStories } from '../src/storystream/writer.ts';
import { drawWorld, recordOf } from '../src/storystream/world/draw.ts';
import { planStory } from '../src/storystream/world/planner/plan.ts';
import { languages, type Language } from '../src/storystream/world/story.ts';

export const seed = 1;

/** Stages that train side by side. */
export const concurrency = 2;
/** Of each of them, here. */
export const threads = Math.max(1, Math.floor(availableParallelism() / concurrency));

/**
 * Where each descent of a stage's learning rate ends. About twelve hours on two cores, by what a step of each took. The shipped
 * weights had the first descents of `language` and `picture-prior`, and their adaptation, on texts without plans, those up to
 * the last one with plans that say less, and the first two of the probe with half as many disguises (docs/log.md,
 * 2026-11-28).
 */
const wholeDescents: Readonly<Record<string, readonly number[]>> = {
  'visual-tokenizer': [1500, 3000],
  language: [8000, 11500, 18500, 23000, 29500, 33700],
  resamplers: [3000],
  'picture-prior': [8000, 9200, 10400, 11300, 13300],
  detokenizer: [850],
  instruction: [450],
  adaptation: [1800],
  decoder: [2500],
  probe: [5200, 8200, 13700],
};

/**
 * Steps at which each descent of a stage's learning rate ends; undefined where they are the stage's own.
 * @param share of all steps
 */
export function descentsOf(stage: string, share = 1): readonly number[] | undefined {
  return wholeDescents[stage]?.map((steps) => Math.ceil(share * steps));
}

/** How unlike an opening the next picture may be, see `StoryModel`: `bench/recognition.ts` measures it, docs/log.md has what it gave. */
export const knownWithin = 0.13;

/**
 * Examples a step where they are not the stage's own number: the de-tokenizer was trained on a GPU, which takes many as fast as
 * few, and the probe is done sooner with more steps of fewer.
 */
export const batchSizes: Readonly<Record<string, number>> = { detokenizer: 16, probe: 16 };

const drawnStories = 170;
/**
 * Stories for language pretraining come after the drawn ones, so no test story of this data set is among them.
 * Elsewhere there are: `splitOf` makes a test story of 5 % of their seeds, so whoever draws such seeds anew must not
 * measure texts by them.
 */
const textStories = { en: 3000, es: 1500 } as const satisfies Record<Language, number>;
const firstTextSeed = 1_000_000;
/** Stories for whoever needs many pictures. */
const pictureStories = 600;
const firstPictureSeed = 10_000;
/**
 * Stories whose pictures the prior learns to foretell, and the probe to judge. The language model learns to tell others: of
 * those that the prior has met it knows more than it will of a story that is told.
 */
const foretoldStories = 1600;
const firstForetoldSeed = 30_000;
/** Stories that the language model has not met, from what it predicts for which the de-tokenizer learns to draw. */
const adaptedStories = 300;
const firstAdaptedSeed = 20_000;

/**
 * Draws the data that a stage is trained on, or what is missing of it.
 * @param out the run's folder
 * @param share of the stories
 * @returns the data's folder
 */
export async function drawData(stage: string, out: string, signal: AbortSignal, share = 1): Promise<string> {
  const set = setOf[stage] ?? 'world';
  const key = join(out, set);
  const folder = drawn.get(key) ?? dataSets[set](key, share, signal);
  drawn.set(key, folder);
  await folder;
  return key;
}

/** Those of stages that do not learn from `world`. */
const setOf: Readonly<Record<string, keyof typeof dataSets>> = {
  'visual-tokenizer': 'stories',
  detokenizer: 'stories',
  resamplers: 'stories',
  'picture-prior': 'foretold',
  instruction: 'stories',
  probe: 'foretold',
  adaptation: 'adapted',
};

const dataSets = {
  world: drawStories,
  stories: trainStories(pictureStories, firstPictureSeed),
  foretold: trainStories(foretoldStories, firstForetoldSeed),
  adapted: trainStories(adaptedStories, firstAdaptedSeed),
};

function trainStories(count: number, first: number) {
  return (dir: string, share: number, signal: AbortSignal) =>
    drawWorld({ stories: Math.ceil(share * count), seed: first, only: 'train', langs: languages, dir, signal });
}

/** What this process has drawn or found whole: most stages share a data set, and planning it again takes seconds. */
const drawn = new Map<string, Promise<unknown>>();

async function drawStories(dir: string, share: number, signal: AbortSignal): Promise<void> {
  await drawWorld({ stories: Math.ceil(share * drawnStories), seed, langs: languages, dir, signal });
  const texts = join(dir, 'texts.jsonl');
  if (!existsSync(texts)) {
    await writeStories(
      texts,
      languages.flatMap((lang) =>
        Array.from({ length: Math.ceil(share * textStories[lang]) }, (_, i) =>
          recordOf(planStory(firstTextSeed + i, lang)),
        ),
      ),
    );
  }
}
