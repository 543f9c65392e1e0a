/** What pictures show, as the picture prior learns it. Knows no stage. */

import { UsageError } from '../core/errors.ts';
import { int64, type HostTensor } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { crossEntropy, mean } from '../graph/ops/reduce.ts';
import { reshape } from '../graph/ops/shape.ts';
import { weightedMean } from '../models/seed-story.ts';
import { placementBins } from '../models/placement.ts';
import { sceneCodes } from '../storystream/world/scene-codes.ts';
import { scenePlacement } from '../storystream/world/scene-placement.ts';
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
 * Where that stands, of every training picture, as the bins of its variables.
 * @param bins of each
 */
export function picturePlacements({ train }: Pick<Dataset, 'train'>, bins: number): readonly (readonly number[])[] {
  return train.flatMap(({ scenes = [] }) => scenes.map((scene) => placementBins(scenePlacement(scene), bins)));
}

/**
 * Those of a batch, as the loss takes them: zeros where there is no picture.
 * @param count of pictures that the batch has room for
 * @returns int64 [count, variables]
 */
export function codesOf(
  codes: readonly (readonly number[])[],
  pictures: readonly (number | undefined)[],
  count = pictures.length,
): HostTensor {
  const variables = codes[0]!.length;
  const none = new Array<number>(variables).fill(0);
  return int64([count, variables], Array.from({ length: count }, (_, i) => codes[pictures[i] ?? -1] ?? none).flat());
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
