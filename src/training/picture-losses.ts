/** What is asked of predicted pictures, with the language model and before it is there. Knows no stage. */

import { WeightsError } from '../core/errors.ts';
import type { Tensor } from '../graph/op.ts';
import { mul } from '../graph/ops/elementwise.ts';
import { sum } from '../graph/ops/reduce.ts';
import { unlikeness, weightedMean } from '../models/seed-story.ts';
import type { Encodings } from './encodings.ts';
import { wordDifference, wordScope } from './page-words.ts';
import type { StageResult } from './stage.ts';

/** Beside the first of the losses: of what is read of predicted features and not of the true ones. */
export const wordWeight = 1 / 6;

/**
 * What predicted pictures lack: the mean of 1 - cosine, and what is read of the true ones and not of them.
 * @param features [B, P, C]
 * @param truth alike
 * @param weights [B]
 * @param words how many can be read of features; the second is 0 where none can
 */
export function pictureLosses(features: Tensor, truth: Tensor, weights: Tensor, words: number) {
  return {
    pictureLoss: unlikeness(features, truth, weights),
    wordLoss: words === 0 ? mul(sum(weights), 0) : weightedMean(wordDifference(features, truth, words), weights),
  };
}

/**
 * How much a picture counts, by the square of how unlike the one before it is. Where a story goes on in front of the same
 * trees and houses there is little to learn: it moves on 12 % of pages, which count 27 % then.
 * @param picture not a story's first
 */
export function changeWeight(features: Encodings, picture: number): number {
  // A little more than nothing, so that even equal pictures count.
  return 1e-4 + change(features, picture - 1, picture) ** 2;
}

/** The mean of 1 - cosine over two pictures' features. */
function change(features: Encodings, a: number, b: number): number {
  const [count, width] = features.shape as [number, number];
  const [left, right] = [new Float32Array(features.row(a)), new Float32Array(features.row(b))];
  let sum = 0;
  for (let from = 0; from < left.length; from += width) {
    let [dot, ll, rr] = [0, 0, 0];
    for (let i = from; i < from + width; i++) {
      dot += left[i]! * right[i]!;
      ll += left[i]! ** 2;
      rr += right[i]! ** 2;
    }
    sum += 1 - dot / Math.sqrt(ll * rr + 1e-16);
  }
  return sum / count;
}

/** Of the words that the visual tokenizer was taught. @throws WeightsError when it does not say */
export function wordCount({ metadata }: StageResult): number {
  if (metadata.words !== undefined) return (JSON.parse(metadata.words) as number[]).length;
  throw new WeightsError('the visual tokenizer does not say which words it was taught; train it anew');
}

/** What reads words from features, to be held and not trained. */
export function wordReaders({ weights }: StageResult): StageResult['weights'] {
  return new Map([...weights].filter(([name]) => readsWords(name)));
}

export function readsWords(name: string): boolean {
  return name.startsWith(`${wordScope}.`);
}
