/** What pictures show, as the picture prior learns it. Knows no stage. */

import { UsageError } from '../core/errors.ts';
import { float32, int64, type HostTensor } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { mul } from '../graph/ops/elementwise.ts';
import { crossEntropy } from '../graph/ops/reduce.ts';
import { reshape } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import { weightedMean } from '../models/seed-story.ts';
import { placementBins } from '../models/placement.ts';
import type { PictureCodes } from '../models/sprite-decoder.ts';
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
 * Where its landmark and figures stand, of every training picture, as the bins of the placement's variables.
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

/** Of how many pages a variable counts for at most. */
const longest = 8;

/**
 * How much each variable counts where pages are read. Who misreads a place draws it wrongly until the story moves on, so what
 * is of the scene as a whole counts for as many pages as it lasts in the mean; what somebody does is another on the next page.
 * @param starts which pictures are the first of their stories
 * @returns of each variable, figures' ones 1
 */
export function readingWeights(
  codes: readonly (readonly number[])[],
  starts: readonly number[],
  { sceneVariables }: Pick<PictureCodes, 'sceneVariables'>,
): readonly number[] {
  const first = new Set(starts);
  const later = codes.flatMap((own, picture) => (first.has(picture) ? [] : [{ own, before: codes[picture - 1]! }]));
  return codes[0]!.map((_, variable) => {
    if (variable >= sceneVariables) return 1;
    const changes = later.filter(({ own, before }) => own[variable] !== before[variable]).length;
    return Math.min(longest, later.length / Math.max(1, changes));
  });
}

/**
 * Cross-entropy of pictures' variables, in nats: the weighted mean.
 * @param logits [G, variables, K]
 * @param codes int64 [G, variables]
 * @param weights [G]
 * @param ofVariables how much each counts; all alike where left out
 */
export function codeLoss(logits: Tensor, codes: Tensor, weights: Tensor, ofVariables?: readonly number[]): Tensor {
  const [pictures, variables, count] = logits.shape as [number, number, number];
  const each = crossEntropy(reshape(logits, [pictures * variables, count]), reshape(codes, [-1]));
  const shares = constant(
    float32([1, variables], Float32Array.from(ofVariables ?? new Array<number>(variables).fill(1))),
  );
  return weightedMean(each, reshape(mul(reshape(weights, [-1, 1]), shares), [-1]));
}
