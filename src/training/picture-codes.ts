/** What pictures show, as the picture prior learns it. Knows no stage. */

import { UsageError } from '../core/errors.ts';
import type { Tensor } from '../graph/op.ts';
import { crossEntropy, mean } from '../graph/ops/reduce.ts';
import { reshape } from '../graph/ops/shape.ts';
import { weightedMean } from '../models/seed-story.ts';
import { sceneCodes } from '../storystream/world/scene-codes.ts';
import type { Dataset } from './dataset.ts';

/**
 * Of every training picture; undefined where no story says what its pictures show.
 * @throws UsageError when some do and some do not
 */
export function pictureCodes({ train }: Pick<Dataset, 'train'>): readonly (readonly number[])[] | undefined {
  const silent = train.filter(({ scenes }) => scenes === undefined);
  if (silent.length === train.length) return undefined;
  if (silent.length > 0) {
    throw new UsageError(
      `of ${train.length} training stories ${silent.length} do not say what their pictures show ("scenes"), as that of ${silent[0]!.images[0]}; add them, or leave them out everywhere`,
    );
  }
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
