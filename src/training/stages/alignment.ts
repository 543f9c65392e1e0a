/**
 * Stage 0: the language model learns to picture single pages before whole stories, from a page's text and a picture that
 * is shown before it. Half of these are of any page of the story, so that place and company must come from the text where
 * it names them; pages that look unlike the one before are picked much more often, because where a story goes on in front
 * of the same trees and houses there is little to learn (docs/decisions/queries.md).
 */

import { UsageError } from '../../core/errors.ts';
import type { Random } from '../../core/random.ts';
import { chunkLength } from '../../models/parallel-targets.ts';
import { trainAgent } from '../agent-training.ts';
import { storyStarts, textsInOneOf, type ChunkShape, type PictureChunk } from '../chunks.ts';
import type { Encodings } from '../encodings.ts';
import { stageResult, weightsFile, type Stage, type StageContext } from '../stage.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';
import { loadVocabulary } from './vocabulary.ts';

/** A picture without a text, and a page; pages that take more tokens with it than this are left out. */
const shape: ChunkShape = { batch: 16, pages: 2, length: 128 };
const mostTries = 1000;
/** Of these pictures, those of any page of the story; the others are of the page before. */
const strayShare = 0.5;

export const alignmentStage: Stage = {
  name: 'alignment',
  about: 'the language model pictures single pages',
  needs: ['vocabulary', 'visual-tokenizer', 'language', 'resamplers'],
  descents: [1500],
  result: weightsFile,
  keptIn: 'agent.safetensors',
  async run(context) {
    const tokens = await loadVocabulary(context);
    const features = await featuresOf(context, pages(context).paths);
    const [language, resamplers] = [await stageResult(context, 'language'), await stageResult(context, 'resamplers')];
    const changes = new Changes(features, storyStarts(context.dataset));
    return trainAgent(context, {
      ...{ stage: this.name, shape, tokens, features, ownShare: 0 },
      initial: new Map([...language.weights, ...resamplers.weights]),
      schedule: { learningRate: 6e-4, warmupSteps: 50, descents: context.descents, finalShare: 0.3 },
      pick(random) {
        for (let tries = 0; tries < mostTries; tries++) {
          const chunk = pagePair(context, changes, random);
          if (chunkLength(tokens, chunk) <= shape.length) return chunk;
        }
        throw new UsageError(`hardly any page fits ${shape.length} tokens with two pictures; shorten the texts`);
      },
    });
  },
};

/** A page that looks unlike the one before, after a picture. */
function pagePair({ dataset }: Pick<StageContext, 'dataset'>, changes: Changes, random: Random): PictureChunk {
  const { story, page, start } = changes.pick(random);
  const { images, ...record } = dataset.train[story]!;
  const texts = textsInOneOf({ images, ...record }, random);
  const before = random.chance(strayShare) ? random.below(images.length) : page - 1;
  return {
    texts: ['', texts[page]!],
    pictures: [start + page - 1, start + page],
    shown: [start + before, start + page],
    endsStory: false,
  };
}

/** How unlike each page's picture is to the one before, and pages picked by it. */
export class Changes {
  readonly #starts: readonly number[];
  /** Sums of the fourth powers of 1 - cosine up to each picture; a story's first adds nothing. */
  readonly #sums: Float64Array;

  /**
   * @param starts of stories among the pictures that the features are of
   * @throws UsageError when no story has a second page
   */
  constructor(features: Encodings, starts: readonly number[]) {
    this.#starts = starts;
    this.#sums = new Float64Array(features.count);
    const firsts = new Set(starts);
    let sum = 0;
    let before: Float32Array | undefined;
    for (let i = 0; i < features.count; i++) {
      const picture = unitRows(features, i);
      // A little more than nothing, so that even equal pictures can be picked.
      if (before !== undefined && !firsts.has(i)) sum += 1e-8 + unlikeness(before, picture, features.shape[0]!) ** 4;
      this.#sums[i] = sum;
      before = picture;
    }
    if (sum === 0) throw new UsageError('no story has a second page, of which its picture could be learned');
  }

  /** @returns a page, its story, and where the story's pictures start */
  pick(random: Random): { readonly story: number; readonly page: number; readonly start: number } {
    const at = random.uniform() * this.#sums.at(-1)!;
    const picture = firstAbove(this.#sums, at);
    const story = firstAbove(this.#starts, picture) - 1;
    const start = this.#starts[story]!;
    return { story, page: picture - start, start };
  }
}

/** The first place of ascending numbers where one is above; their count where none is. */
function firstAbove(numbers: ArrayLike<number>, value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A picture's features, each of length 1. */
function unitRows(features: Encodings, picture: number): Float32Array {
  const rows = Float32Array.from(features.batch([picture]).data as Float32Array);
  const width = features.shape[1]!;
  for (let from = 0; from < rows.length; from += width) {
    const row = rows.subarray(from, from + width);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    for (let i = 0; i < width; i++) row[i]! /= length;
  }
  return rows;
}

/** The mean of 1 - cosine over `count` features. */
function unlikeness(a: Float32Array, b: Float32Array, count: number): number {
  return 1 - a.reduce((sum, value, i) => sum + value * b[i]!, 0) / count;
}
