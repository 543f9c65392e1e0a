/**
 * The agent: a language model that reads pictures through `input_resampler` and, at its query tokens, tells the next
 * picture's features through `output_resampler` (SEED-Story, section 3.2), in mini with the help of a prior. Ties the networks together and states what
 * training makes smaller. Knows nothing of how pages become tokens or where features come from.
 *
 * Letters: B batch, T tokens, D LLM width, V vocabulary, N tokens a picture takes, P features of a picture, C their
 * width, M context pictures and G target pictures of a batch.
 */

import type { Tensor } from '../graph/op.ts';
import { add, div, mul, sqrt, stopGradient, sub } from '../graph/ops/elementwise.ts';
import { gather, oneHot, rowsOf } from '../graph/ops/indexing.ts';
import { crossEntropy, mean, sum } from '../graph/ops/reduce.ts';
import { concat, reshape } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';
import { linear as plainLinear, loraLinear, type Linear } from '../nn/linear.ts';
import { causalMask, embedTokens, llama, llamaPresets, lmHead, rotaryTables, type LlamaConfig } from './llama.ts';
import { decodeCodes, imagine, readPage, type KnownBefore, type PicturePriorConfig } from './picture-prior.ts';
import { resampler, resamplerPresets, type ResamplerConfig } from './resampler.ts';
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
  /**
   * What foretells a picture beside the LLM; null where the LLM tells it alone, as in the published model. Where there is
   * one, the LLM reads at its queries the rows of the picture before; the published model reads the embeddings of `<img_i>`.
   */
  readonly picturePrior: PicturePriorConfig | null;
}

/** The drawn world's scenes have six variables, its pictures up to three figures with five each, and none has 64 values. */
const picturePriorPreset = {
  vocabSize: llamaPresets.mini.vocabSize,
  ...{ words: 96, width: 192, heads: 4, wordLayers: 1, layers: 2 },
  ...{ sceneVariables: 6, figures: 3, figureVariables: 5, codes: 64 },
  decoder: {
    slotWidth: 192,
    figureWidth: 512,
    landmarkWidth: 384,
    backdropWidth: 384,
    placeWidth: 96,
    patchWidth: 192,
    mlpWidth: 384,
    sprite: { side: 32, channels: 6, canvas: 64 },
    placement: { width: 384, bins: 128 },
    aspect: 1.5,
  },
} as const satisfies PicturePriorConfig;

export const seedStoryPresets = {
  mini: {
    visualTokenizer: visualTokenizerPresets.mini,
    llm: llamaPresets.mini,
    lora: null,
    ...resamplerPresets.mini,
    tokensPerPicture: 16,
    featureCount: 64,
    featureWidth: 256,
    picturePrior: picturePriorPreset,
  },
  george: {
    visualTokenizer: visualTokenizerPresets.george,
    llm: llamaPresets.george,
    lora: { rank: 16, alpha: 32 },
    ...resamplerPresets.george,
    tokensPerPicture: 64,
    featureCount: 256,
    featureWidth: 4096,
    picturePrior: null,
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
export function pictureEmbeddings(
  scope: Scope,
  { inputResampler }: Pick<SeedStoryConfig, 'inputResampler'>,
  features: Tensor,
): Tensor {
  return resampler(scope.at('input_resampler'), inputResampler, features);
}

/** What is told of a picture. */
export interface ToldPicture {
  /** [G, P, C] */
  readonly features: Tensor;
  /** Where there is a prior: what the picture shows, [G, variables, K]. */
  readonly codeLogits?: Tensor;
}

/**
 * The picture to draw.
 * @param hidden [G, N, D], the LLM's hidden states at its queries
 * @param known where there is a prior
 * @param codes int64 [G, variables], what the picture shows, in place of what the prior reads
 */
export function toldPicture(
  scope: Scope,
  { outputResampler, picturePrior }: Pick<SeedStoryConfig, 'outputResampler' | 'picturePrior'>,
  hidden: Tensor,
  known: Omit<KnownBefore, 'hidden'> | undefined,
  codes?: Tensor,
): ToldPicture {
  const told = resampler(scope.at('output_resampler'), outputResampler, hidden);
  if (picturePrior === null || known === undefined) return { features: told };
  const prior = scope.at('picture_prior');
  const codeLogits = readPage(prior, picturePrior, { ...known, hidden });
  const imagined = codes
    ? decodeCodes(prior, picturePrior, oneHot(codes, picturePrior.codes), told).features
    : imagine(prior, picturePrior, codeLogits, told);
  // What the LLM adds begins at nothing and is scaled channel by channel (LayerScale: Touvron et al. 2021).
  const scale = prior.parameter('told_scale', [outputResampler.width], { kind: 'zeros' });
  return { features: add(imagined, mul(told, scale)), codeLogits };
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
  /** int64 [G]: which of the M context pictures is before each target; where there is a prior. */
  readonly picturesBefore?: Tensor;
  /** int64 [G, words]: the tokens of each target's page, filled up with 0; where there is a prior. */
  readonly pageWords?: Tensor;
  /** int64 [G, variables]: what each target shows, where that is not to be read; only where there is a prior. */
  readonly targetCodes?: Tensor;
  /** [G, P, C] */
  readonly targetFeatures: Tensor;
  /** [G], how much a target picture counts, 0 for a place without one. */
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
  /** What each target is said to show, see `ToldPicture`. */
  readonly codeLogits?: Tensor;
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
  const rows = pictureEmbeddings(scope, config, contextFeatures);
  // Behind the tokens' embeddings the rows of the pictures: one gather then serves both.
  const table = concat([embedTokens(llm, config.llm), rowsOf(rows)], 0);
  const { hidden } = llama(llm, config.llm, {
    embeddings: gather(table, ids),
    cosines: constant(cosines),
    sines: constant(sines),
    mask: mask ?? constant(causalMask(length)),
    ...(positions && { positions }),
    linear,
  });
  const logits = lmHead(llm, config.llm, hidden);
  const asked = gather(rowsOf(hidden), queryRows);
  const { features, codeLogits } = toldPicture(scope, config, asked, knownBefore(inputs), inputs.targetCodes);
  const textLoss = weightedMean(crossEntropy(rowsOf(logits), reshape(labels, [-1])), reshape(labelWeights, [-1]));
  const pictureLoss = unlikeness(features, targetFeatures, targetWeights);
  return {
    loss: add(textLoss, pictureLoss),
    textLoss,
    pictureLoss,
    logits,
    features,
    ...(codeLogits && { codeLogits }),
  };
}

/**
 * The same, with pictures shown as the agent itself tells them (scheduled sampling: Bengio et al. 2015): a first run over
 * the true pictures predicts the targets as it reads them, a second one, from which alone is learned, shows what
 * `shownRows` picks.
 * @param shownRows int64 [M]: for each context picture a row of the M true ones or, from M on, of the G predicted ones
 */
export function agentLossesShowing(
  shownRows: Tensor,
  scope: Scope,
  config: SeedStoryConfig,
  inputs: AgentInputs,
  options: AgentOptions = {},
): AgentLosses {
  const { targetCodes: _, ...asRead } = inputs;
  const predicted = stopGradient(agentLosses(scope, config, asRead, options).features);
  const contextFeatures = gather(concat([inputs.contextFeatures, predicted], 0), shownRows);
  return agentLosses(scope, config, { ...inputs, contextFeatures }, options);
}

function knownBefore({ contextFeatures, picturesBefore, pageWords }: AgentInputs) {
  if (!picturesBefore || !pageWords) return undefined;
  return { words: pageWords, features: gather(contextFeatures, picturesBefore) };
}

/**
 * The mean of 1 - cosine over pictures' feature vectors.
 * @param features [G, P, C]
 * @param truth alike
 * @param weights [G]
 */
export function unlikeness(features: Tensor, truth: Tensor, weights: Tensor): Tensor {
  return weightedMean(mean(sub(1, cosine(features, truth)), [1]), weights);
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
