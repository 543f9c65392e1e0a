/** What pictures show, as the picture prior learns it. Knows no stage. */

import type { Tensor } from '../graph/op.ts';
import { crossEntropy, mean } from '../graph/ops/reduce.ts';
import { reshape } from '../graph/ops/shape.ts';
import { weightedMean } from '../models/seed-story.ts';
import { sceneCodes } from '../storystream/world/scene-codes.ts';
import type { Dataset } from './dataset.ts';

/** Of every training picture; undefined where a story does not say what its pictures show. */
export function pictureCodes({ train }: Pick<Dataset, 'train'>): readonly (readonly number[])[] | undefined {
  if (!train.every(({ scenes }) => scenes !== undefined)) return undefined;
  return train.flatMap(({ scenes = [] }) => scenes.map(sceneCodes));
}

/**
 * Mean cross-entropy of a picture's variables, in nats.
 * @param logits [G, variables, K]
 * @param codes int64 [G, variables]
 * @param weights [G]
 */
export function codeLoss(logits: Tensor, codes: Tensor, weights: Tensor): Tensor {
  const [pictures, variables, count] = logits.shape as [number, number, number];
  const each = crossEntropy(reshape(logits, [pictures * variables, count]), reshape(codes, [-1]));
  return weightedMean(mean(reshape(each, [pictures, variables]), [1]), weights);
}
