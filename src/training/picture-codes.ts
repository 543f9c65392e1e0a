/** What pictures show, as the picture prior learns it. Knows no stage. */

import { UsageError } from '../core/errors.ts';
import { float32, int64, type HostTensor } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { crossEntropy } from '../graph/ops/reduce.ts';
import { expand, reshape } from '../graph/ops/shape.ts';
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
  return int64(
    [count, variables],
    rowsFor(pictures, count, variables, (picture) => codes[picture]!),
  );
}

/** A row for each picture of a batch, zeros where there is none. */
function rowsFor(
  pictures: readonly (number | undefined)[],
  count: number,
  variables: number,
  rowOf: (picture: number) => readonly number[],
): number[] {
  const none = new Array<number>(variables).fill(0);
  return Array.from({ length: count }, (_, i) => (pictures[i] === undefined ? none : rowOf(pictures[i]))).flat();
}

/** What differs from the picture before must be read in the words; all else is seen there. */
const changedWeight = 4;

/**
 * How much each variable of a batch's pictures counts where it is read: more where it differs from the story's picture before.
 * @param pictures none of which is a story's first
 * @returns float32 [count, variables], zeros where there is no picture
 */
export function readingWeights(
  codes: readonly (readonly number[])[],
  pictures: readonly (number | undefined)[],
  count = pictures.length,
): HostTensor {
  const variables = codes[0]!.length;
  const weightsOf = (picture: number): number[] =>
    codes[picture]!.map((code, variable) => (code === codes[picture - 1]![variable] ? 1 : changedWeight));
  return float32([count, variables], Float32Array.from(rowsFor(pictures, count, variables, weightsOf)));
}

/**
 * Cross-entropy of pictures' variables, in nats: the weighted mean.
 * @param logits [G, variables, K]
 * @param codes int64 [G, variables]
 * @param weights [G, variables], or [G, 1] where all of a picture count alike
 */
export function codeLoss(logits: Tensor, codes: Tensor, weights: Tensor): Tensor {
  const [pictures, variables, count] = logits.shape as [number, number, number];
  const each = crossEntropy(reshape(logits, [pictures * variables, count]), reshape(codes, [-1]));
  return weightedMean(each, reshape(expand(weights, [pictures, variables]), [-1]));
}
