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
 * Where each descent of a stage's learning rate ends. About a day on two cores, by what a step of each took. The shipped weights
 * had the last descents of `language`, `picture-prior` and `adaptation` on a GPU, side by side in eleven minutes, in fewer steps
 * of 32, 24 and 24 examples; those before on 3,000 and 1,500 texts, the first of them without plans, later ones with plans
 * that say less; and of the probe's pages first a quarter, then half were disguised (docs/log.md, 2026-11-28).
 */
const wholeDescents: Readonly<Record<string, readonly number[]>> = {
  'visual-tokenizer': [1500, 3000],
  language: [8000, 11500, 18500, 23000, 29500, 33700, 104868],
  resamplers: [3000],
  'picture-prior': [8000, 9200, 10400, 11300, 13300, 17076],
  detokenizer: [850],
  instruction: [450],
  adaptation: [1800, 6984],
  decoder: [2500],
  probe: [5200, 8200, 13700, 17900],
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

/** For the vocabulary, and whoever learns to paint. */
const world = { drawn: 170, texts: { en: 3000, es: 1500 } } as const satisfies TextSet;
/** For language pretraining, which looks at no picture; a data set has some. */
const told = { drawn: 24, texts: { en: 5400, es: 2700 } } as const satisfies TextSet;

interface TextSet {
  readonly drawn: number;
  readonly texts: Readonly<Record<Language, number>>;
}

/**
 * Texts come after the drawn ones, so no test story of this data set is among them.
 * Elsewhere there are: `splitOf` makes a test story of 5 % of their seeds, so whoever draws such seeds anew must not
 * measure texts by them.
 */
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
const adaptedStories = 600;
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
  language: 'told',
  'visual-tokenizer': 'stories',
  detokenizer: 'stories',
  resamplers: 'stories',
  'picture-prior': 'foretold',
  instruction: 'stories',
  probe: 'foretold',
  adaptation: 'adapted',
};

const dataSets = {
  world: tellStories(world),
  told: tellStories(told),
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

function tellStories(set: TextSet) {
  return async (dir: string, share: number, signal: AbortSignal): Promise<void> => {
    await drawWorld({ stories: Math.ceil(share * set.drawn), seed, langs: languages, dir, signal });
    const file = join(dir, 'texts.jsonl');
    if (existsSync(file)) return;
    const stories = languages.flatMap((lang) =>
      Array.from({ length: Math.ceil(share * set.texts[lang]) }, (_, i) =>
        recordOf(planStory(firstTextSeed + i, lang)),
      ),
    );
    await writeStories(file, stories);
  };
}
