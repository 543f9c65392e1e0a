/**
 * The agent: a language model that reads pictures through `input_resampler` and, at its query tokens, tells the next
 * picture's features through `output_resampler` (SEED-Story, section 3.2). Ties the networks together and states what
 * training makes smaller. Knows nothing of how pages become tokens or where features come from.
 *
 * Letters: B batch, T tokens, D LLM width, V vocabulary, N tokens a picture takes, P features of a picture, C their
 * width, M context pictures and G target pictures of a batch.
 */

import { float32, int64, type HostTensor } from '../core/tensor.ts';
import { UsageError } from '../core/errors.ts';
import type { Tensor } from '../graph/op.ts';
import { add, div, mul, sqrt, stopGradient, sub } from '../graph/ops/elementwise.ts';
import { gather, rowsOf } from '../graph/ops/indexing.ts';
import { crossEntropy, mean, sum } from '../graph/ops/reduce.ts';
import { concat, reshape } from '../graph/ops/shape.ts';
import { constant, input } from '../graph/ops/source.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';
import { linear as plainLinear, loraLinear, type Linear } from '../nn/linear.ts';
import { causalMask, embedTokens, llama, llamaPresets, lmHead, rotaryTables, type LlamaConfig } from './llama.ts';
import { resampler, resamplerPresets, type ResamplerConfig } from './resampler.ts';
import type { TrainingBatch } from './sequence.ts';
import { visualTokenizerPresets, type VisualTokenizerConfig } from './visual-tokenizer.ts';

export interface SeedStoryConfig {
  readonly visualTokenizer: VisualTokenizerConfig;
  readonly llm: LlamaConfig;
  /** Low-rank updates beside the LLM's projections; null where the projections themselves are trained. */
  readonly lora: { readonly rank: number; readonly alpha: number } | null;
  readonly inputResampler: ResamplerConfig;
  readonly outputResampler: ResamplerConfig;
  /** N: the input resampler's queries. */
  readonly tokensPerPicture: number;
  /** P: what the visual tokenizer gives and the output resampler is to give. */
  readonly featureCount: number;
  /** C */
  readonly featureWidth: number;
  readonly queryEmbeddings: QueryEmbeddings;
}

/**
 * What the LLM reads at the queries of a picture to come: the embeddings of `<img_i>`, as published, or the rows that stand
 * for the picture before it, so that a picture begins as the last one was.
 */
export const queryEmbeddings = ['tokens', 'rows before'] as const;
export type QueryEmbeddings = (typeof queryEmbeddings)[number];

export const seedStoryPresets = {
  mini: {
    visualTokenizer: visualTokenizerPresets.mini,
    llm: llamaPresets.mini,
    lora: null,
    ...resamplerPresets.mini,
    tokensPerPicture: 16,
    featureCount: 64,
    featureWidth: 256,
    queryEmbeddings: 'rows before',
  },
  george: {
    visualTokenizer: visualTokenizerPresets.george,
    llm: llamaPresets.george,
    lora: { rank: 16, alpha: 32 },
    ...resamplerPresets.george,
    tokensPerPicture: 64,
    featureCount: 256,
    featureWidth: 4096,
    queryEmbeddings: 'tokens',
  },
} as const satisfies Record<string, SeedStoryConfig>;

/** The kind of layer the LLM's projections are. */
export function llmLinear({ lora }: SeedStoryConfig): Linear {
  return lora === null ? plainLinear : loraLinear(lora);
}

/**
 * What the LLM reads in place of a shown picture's `<img_i>` embeddings.
 * @param features [M, P, C]
 * @returns [M, N, D]
 */
export function pictureEmbeddings(scope: Scope, { inputResampler }: SeedStoryConfig, features: Tensor): Tensor {
  return resampler(scope.at('input_resampler'), inputResampler, features);
}

/**
 * The features of the picture to draw.
 * @param hidden [G, N, D], the LLM's hidden states at its queries
 * @returns [G, P, C]
 */
export function pictureFeatures(scope: Scope, { outputResampler }: SeedStoryConfig, hidden: Tensor): Tensor {
  return resampler(scope.at('output_resampler'), outputResampler, hidden);
}

export interface AgentInputs {
  /** int64 [B, T]: a token's id, or V + r for row r of the context pictures' embeddings [M · N, D]. */
  readonly ids: Tensor;
  /** int64 [B, T]: for each token the one that follows. */
  readonly labels: Tensor;
  /** [B, T], 1 where a label counts, else 0. */
  readonly labelWeights: Tensor;
  /** [M, P, C] */
  readonly contextFeatures: Tensor;
  /** int64 [G, N]: where the queries of each target picture are among the batch's B · T tokens. */
  readonly queryRows: Tensor;
  /** [G, P, C] */
  readonly targetFeatures: Tensor;
  /** [G], 1 for a target picture, 0 for a place without one. */
  readonly targetWeights: Tensor;
}

export interface AgentLosses {
  /** The two below added, each scaled by 1; all three are float32 []. */
  readonly loss: Tensor;
  /** Mean cross-entropy of the labels that count, in nats. */
  readonly textLoss: Tensor;
  /** Mean of 1 - cosine over the target pictures' feature vectors. */
  readonly pictureLoss: Tensor;
  /** [B, T, V] */
  readonly logits: Tensor;
  /** [G, P, C] */
  readonly features: Tensor;
}

export interface AgentOptions {
  readonly linear?: Linear;
  /** Added to the attention scores, broadcast to [B, H, T, T]; causal when left out, which right padding suffices. */
  readonly mask?: Tensor;
  /** int64 [B, T], each token's position; counted from zero along T when left out. */
  readonly positions?: Tensor;
}

/** What instruction tuning makes smaller (SEED-Story, section 3.2; its released `ContinuousLVLM`). */
export function agentLosses(
  scope: Scope,
  config: SeedStoryConfig,
  inputs: AgentInputs,
  { linear = llmLinear(config), mask, positions }: AgentOptions = {},
): AgentLosses {
  const { ids, labels, labelWeights, contextFeatures, queryRows, targetFeatures, targetWeights } = inputs;
  const llm = scope.at('llm');
  const length = fixed(ids.shape, 1, 'the agent');
  const { cosines, sines } = rotaryTables(config.llm, length);
  const { hidden } = llama(llm, config.llm, {
    embeddings: gather(embeddingTable(scope, config, contextFeatures), ids),
    cosines: constant(cosines),
    sines: constant(sines),
    mask: mask ?? constant(causalMask(length)),
    ...(positions && { positions }),
    linear,
  });
  const logits = lmHead(llm, config.llm, hidden);
  const features = pictureFeatures(scope, config, gather(rowsOf(hidden), queryRows));
  const textLoss = weightedMean(crossEntropy(rowsOf(logits), reshape(labels, [-1])), reshape(labelWeights, [-1]));
  const pictureLoss = weightedMean(mean(sub(1, cosine(features, targetFeatures)), [1]), targetWeights);
  return { loss: add(textLoss, pictureLoss), textLoss, pictureLoss, logits, features };
}

/**
 * The same, with pictures shown as the agent itself tells them (scheduled sampling: Bengio et al. 2015): a first run over
 * the true pictures predicts the targets, a second one, from which alone is learned, shows what `shownRows` picks.
 * @param shownRows int64 [M]: for each context picture a row of the M true ones or, from M on, of the G predicted ones
 */
export function agentLossesShowing(
  shownRows: Tensor,
  scope: Scope,
  config: SeedStoryConfig,
  inputs: AgentInputs,
  options: AgentOptions = {},
): AgentLosses {
  const predicted = stopGradient(agentLosses(scope, config, inputs, options).features);
  const contextFeatures = gather(concat([inputs.contextFeatures, predicted], 0), shownRows);
  return agentLosses(scope, config, { ...inputs, contextFeatures }, options);
}

/** Tokens' embeddings, and behind them the rows of the pictures: one gather then serves both. [V + M · N, D] */
function embeddingTable(scope: Scope, config: SeedStoryConfig, contextFeatures: Tensor): Tensor {
  return concat(
    [embedTokens(scope.at('llm'), config.llm), rowsOf(pictureEmbeddings(scope, config, contextFeatures))],
    0,
  );
}

/** Of vectors along the last axis. */
export function cosine(a: Tensor, b: Tensor): Tensor {
  const dot = (x: Tensor, y: Tensor): Tensor => sum(mul(x, y), [-1]);
  // Far below any real squared length; keeps two zero vectors from dividing by zero.
  return div(dot(a, b), sqrt(add(mul(dot(a, a), dot(b, b)), 1e-16)));
}

/** Zero where all weights are zero. */
export function weightedMean(values: Tensor, weights: Tensor): Tensor {
  return div(sum(mul(values, weights)), add(sum(weights), 1e-9));
}

/** How many of each a batch holds; programs have fixed sizes, so batches are filled up to them. */
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
  const { tokensPerPicture, featureCount, featureWidth } = config;
  return {
    ids: input('ids', 'int64', [examples, length]),
    labels: input('labels', 'int64', [examples, length]),
    labelWeights: input('labelWeights', 'float32', [examples, length]),
    contextFeatures: input('contextFeatures', 'float32', [contextPictures, featureCount, featureWidth]),
    queryRows: input('queryRows', 'int64', [targetPictures, tokensPerPicture]),
    targetFeatures: input('targetFeatures', 'float32', [targetPictures, featureCount, featureWidth]),
    targetWeights: input('targetWeights', 'float32', [targetPictures]),
  };
}

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
): Record<keyof AgentInputs, HostTensor> {
  const { size, length, tokens, labels, weights, queryRows, pictures } = batch;
  if (pictures.length > contextFeatures.shape[0]!) {
    throw new UsageError(
      `the batch shows ${pictures.length} pictures, the features are of ${contextFeatures.shape[0]}`,
    );
  }
  const perPicture = config.tokensPerPicture;
  const targets = queryRows.length / perPicture;
  const pictureRows =
    config.queryEmbeddings === 'tokens'
      ? batch.pictureRows
      : batch.pictureRows.map((row, place) => Math.max(row, batch.rowsBefore[place]!));
  const hasTarget = Float32Array.from({ length: targets }, (_, g) => (queryRows[g * perPicture]! < 0 ? 0 : 1));
  return {
    ids: int64([size, length], embeddingRows(config.llm.vocabSize, tokens, pictureRows)),
    labels: int64([size, length], labels),
    labelWeights: float32([size, length], weights),
    contextFeatures,
    queryRows: int64(
      [targets, perPicture],
      queryRows.map((row) => Math.max(row, 0)),
    ),
    targetFeatures,
    targetWeights: float32([targets], hasTarget),
  };
}

/**
 * Where each place's embedding stands in the table of tokens and, behind them, picture rows.
 * @param pictureRows where a picture's row stands, which among the pictures'; elsewhere -1
 */
export function embeddingRows(vocabSize: number, tokens: BigInt64Array, pictureRows: ArrayLike<number>): BigInt64Array {
  return tokens.map((token, i) => (pictureRows[i]! < 0 ? token : BigInt(vocabSize + pictureRows[i]!)));
}
