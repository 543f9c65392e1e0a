/**
 * The inputs of the agent's training program, and a batch of laid out pages as these take it. Programs have fixed sizes, so
 * batches are filled up to them.
 *
 * Letters: N tokens a picture takes, P features of a picture, C their width, M context pictures and G target
 * pictures of a batch.
 */

import { UsageError } from '../core/errors.ts';
import { float32, int64, type HostTensor } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import type { PicturePriorConfig } from './picture-prior.ts';
import type { AgentInputs, SeedStoryConfig } from './seed-story.ts';
import type { TrainingBatch } from './sequence.ts';

/** How many of each a batch holds. */
export interface AgentBatchSize {
  readonly examples: number;
  readonly length: number;
  /** M */
  readonly contextPictures: number;
  /** G */
  readonly targetPictures: number;
}

/** The inputs of a training program, under the names `agentFeeds` uses. */
export function agentInputs(
  config: SeedStoryConfig,
  { examples, length, contextPictures, targetPictures }: AgentBatchSize,
): AgentInputs {
  const { tokensPerPicture, featureCount, featureWidth, picturePrior } = config;
  return {
    ids: input('ids', 'int64', [examples, length]),
    labels: input('labels', 'int64', [examples, length]),
    labelWeights: input('labelWeights', 'float32', [examples, length]),
    contextFeatures: input('contextFeatures', 'float32', [contextPictures, featureCount, featureWidth]),
    queryRows: input('queryRows', 'int64', [targetPictures, tokensPerPicture]),
    ...(picturePrior && {
      picturesBefore: input('picturesBefore', 'int64', [targetPictures]),
      pageWords: input('pageWords', 'int64', [targetPictures, picturePrior.words]),
    }),
    targetFeatures: input('targetFeatures', 'float32', [targetPictures, featureCount, featureWidth]),
    targetWeights: input('targetWeights', 'float32', [targetPictures]),
  };
}

export type AgentFeeds = { readonly [Name in keyof AgentInputs]: HostTensor };

/**
 * A batch as those inputs take it.
 * @param contextFeatures of `batch.pictures` in their order, then anything, [M, P, C]
 * @param targetFeatures of the target pictures, anything where a place has none, [G, P, C]
 * @throws UsageError when the batch shows more than M pictures
 */
export function agentFeeds(
  config: SeedStoryConfig,
  batch: TrainingBatch,
  contextFeatures: HostTensor,
  targetFeatures: HostTensor,
): AgentFeeds {
  const { size, length, tokens, labels, weights, queryRows, pictures } = batch;
  if (pictures.length > contextFeatures.shape[0]!) {
    throw new UsageError(
      `the batch shows ${pictures.length} pictures, the features are of ${contextFeatures.shape[0]}`,
    );
  }
  const perPicture = config.tokensPerPicture;
  const targets = queryRows.length / perPicture;
  const { picturePrior, llm } = config;
  const rows = picturePrior ? withRowsBefore(batch, perPicture) : batch.pictureRows;
  const hasTarget = Float32Array.from({ length: targets }, (_, g) => (queryRows[g * perPicture]! < 0 ? 0 : 1));
  return {
    ids: int64([size, length], embeddingRows(llm.vocabSize, tokens, rows)),
    labels: int64([size, length], labels),
    labelWeights: float32([size, length], weights),
    contextFeatures,
    queryRows: int64(
      [targets, perPicture],
      queryRows.map((row) => Math.max(row, 0)),
    ),
    ...(picturePrior && priorFeeds(picturePrior, batch.targetPages)),
    targetFeatures,
    targetWeights: float32([targets], hasTarget),
  };
}

function priorFeeds({ words }: PicturePriorConfig, targetPages: TrainingBatch['targetPages']) {
  const before = targetPages.map((page) => page?.pictureBefore ?? 0);
  return {
    picturesBefore: int64([targetPages.length], before),
    pageWords: wordIds(
      words,
      targetPages.map((page) => page?.tokens ?? []),
    ),
  };
}

/** int64 [pages.length, count]: the first tokens of each page, filled up with 0. */
export function wordIds(count: number, pages: readonly (readonly number[])[]): HostTensor {
  return int64(
    [pages.length, count],
    pages.flatMap((tokens) => Array.from({ length: count }, (_, i) => tokens[i] ?? 0)),
  );
}

/** `batch.pictureRows`, and for each query of a target the row in its place of the picture before. */
function withRowsBefore({ pictureRows, queryRows, targetPages }: TrainingBatch, perPicture: number): Int32Array {
  const rows = pictureRows.slice();
  queryRows.forEach((place, q) => {
    const page = targetPages[Math.floor(q / perPicture)];
    if (page !== undefined) rows[place] = page.pictureBefore * perPicture + (q % perPicture);
  });
  return rows;
}

/**
 * Where each place's embedding stands in the table of tokens and, behind them, picture rows.
 * @param pictureRows where one of these stands, which; elsewhere -1
 */
export function embeddingRows(vocabSize: number, tokens: BigInt64Array, pictureRows: ArrayLike<number>): BigInt64Array {
  return tokens.map((token, i) => (pictureRows[i]! < 0 ? token : BigInt(vocabSize + pictureRows[i]!)));
}
