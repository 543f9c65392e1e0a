/**
 * The agent: a language model that reads pictures through `input_resampler` and, at its query tokens, tells the next
 * picture's features through `output_resampler` (SEED-Story, section 3.2). Ties the networks together and states what
 * training makes smaller. Knows nothing of how pages become tokens or where features come from.
 *
 * Letters: B batch, T tokens, D LLM width, V vocabulary, N tokens a picture takes, P features of a picture, C their
 * width, M context pictures and G target pictures of a batch.
 */

import type { Tensor } from '../graph/op.ts';
import { add, div, mul, sqrt, stopGradient, sub } from '../graph/ops/elementwise.ts';
import { gather, rowsOf } from '../graph/ops/indexing.ts';
import { crossEntropy, mean, sum } from '../graph/ops/reduce.ts';
import { concat, reshape } from '../graph/ops/shape.ts';
import { constant } from '../graph/ops/source.ts';
import type { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';
import { linear as plainLinear, loraLinear, type Linear } from '../nn/linear.ts';
import { causalMask, embedTokens, llama, llamaPresets, lmHead, rotaryTables, type LlamaConfig } from './llama.ts';
import { amended, foretold, gated, type KnownBefore } from './picture-shortcuts.ts';
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
   * Whether a picture begins as the one before it: the LLM reads at its queries the rows of that one, and what is known
   * beforehand has shortcuts around the LLM (`picture-shortcuts.ts`). The published model reads the embeddings of `<img_i>`.
   */
  readonly pictureShortcuts: boolean;
}

export const seedStoryPresets = {
  mini: {
    visualTokenizer: visualTokenizerPresets.mini,
    llm: llamaPresets.mini,
    lora: null,
    ...resamplerPresets.mini,
    tokensPerPicture: 16,
    featureCount: 64,
    featureWidth: 256,
    pictureShortcuts: true,
  },
  george: {
    visualTokenizer: visualTokenizerPresets.george,
    llm: llamaPresets.george,
    lora: { rank: 16, alpha: 32 },
    ...resamplerPresets.george,
    tokensPerPicture: 64,
    featureCount: 256,
    featureWidth: 4096,
    pictureShortcuts: false,
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

/**
 * The features of the picture to draw.
 * @param hidden [G, N, D], the LLM's hidden states at its queries; undefined where it is not asked
 * @param known where there are shortcuts
 * @returns [G, P, C]
 */
export function pictureFeatures(
  scope: Scope,
  { outputResampler }: Pick<SeedStoryConfig, 'outputResampler'>,
  hidden: Tensor | undefined,
  known: KnownBefore | undefined,
): Tensor {
  const told = (rows: Tensor): Tensor => resampler(scope.at('output_resampler'), outputResampler, rows);
  if (known === undefined) return told(hidden!);
  const shortcut = scope.at('output_shortcut');
  const expected = foretold(shortcut, known);
  return gated(scope.at('output_gate'), told(hidden ? amended(shortcut, expected, hidden) : expected), known);
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
  /** int64 [G]: which of the M context pictures is before each target; where there are shortcuts. */
  readonly picturesBefore?: Tensor;
  /** [G, V]: how often each piece of the vocabulary stands on each target's page; where there are shortcuts. */
  readonly pageWords?: Tensor;
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
  const features = pictureFeatures(scope, config, asked, knownBefore(rows, inputs));
  const textLoss = weightedMean(crossEntropy(rowsOf(logits), reshape(labels, [-1])), reshape(labelWeights, [-1]));
  const pictureLoss = unlikeness(features, targetFeatures, targetWeights);
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

/** @param rows of the context pictures, [M, N, D] */
function knownBefore(
  rows: Tensor,
  { contextFeatures, picturesBefore, pageWords }: AgentInputs,
): KnownBefore | undefined {
  if (!picturesBefore || !pageWords) return undefined;
  return { words: pageWords, rows: gather(rows, picturesBefore), features: gather(contextFeatures, picturesBefore) };
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
