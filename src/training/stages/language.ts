/**
 * Stage 0: the language model learns the world's texts before it sees pictures, which cost most of a sequence. Pages
 * are laid out as in a story, without their pictures.
 */

import { float32, int64, type HostTensor } from '../../core/tensor.ts';
import { Random } from '../../core/random.ts';
import { mul } from '../../graph/ops/elementwise.ts';
import { gather, rowsOf } from '../../graph/ops/indexing.ts';
import { crossEntropy, sum } from '../../graph/ops/reduce.ts';
import { reshape } from '../../graph/ops/shape.ts';
import { constant, input } from '../../graph/ops/source.ts';
import type { Tensor } from '../../graph/op.ts';
import { Scope } from '../../graph/scope.ts';
import {
  causalMask,
  embedTokens,
  llama,
  llamaPresets,
  lmHead,
  rotaryTables,
  type LlamaConfig,
} from '../../models/llama.ts';
import { pageMarkLength, plannedTexts, textTokens, type StoryTokens } from '../../models/sequence.ts';
import type { Tensors } from '../../runtime/session.ts';
import { tellingsOf, unplannedShare } from '../dataset.ts';
import { labelWeights, namesIn } from '../label-weights.ts';
import { runTraining, weightsFile, type Stage, type StageTraining } from '../stage.ts';
import { loadVocabulary } from './vocabulary.ts';

const config = llamaPresets.mini;
/** Four planned pages, six without plans: attention that looks over fewer tokens learns sooner which of them to copy. */
const length = 256;
/** Of rows that begin in the middle of a story, those that have its opening before them. */
const openingShare = 0.7;

export const languageStage: Stage = {
  name: 'language',
  about: 'the language model learns the texts of stories',
  needs: ['vocabulary'],
  descents: [8000],
  batchSize: 4,
  result: weightsFile,
  keptIn: 'agent.safetensors',
  async run(context) {
    const tokens = await loadVocabulary(context);
    const { dataset, batchSize } = context;
    const told = [...dataset.train, ...dataset.texts];
    const names = namesIn(tokens, told);
    const random = new Random(context.seed).fork('plans');
    const isPlanned = (): boolean => !random.chance(unplannedShare);
    const stories = told.flatMap((story) =>
      tellingsOf(story).map((telling) => storyPages(tokens, names, plannedTexts(telling, story.plans, isPlanned))),
    );
    return runTraining(context, this.name, {
      trainer: training(batchSize),
      schedule: { learningRate: 1e-3, warmupSteps: 100, descents: context.descents, finalShare: 0.05 },
      batch: async (random) => textBatch(stories, batchSize, random),
    });
  },
};

export interface StoryPage {
  /** The first page's begin with BOS, the last one's end with EOS. */
  readonly ids: readonly number[];
  /** How much each of them counts: nothing of the opening, which no teller tells. */
  readonly weights: readonly number[];
}

export interface StoryPages {
  readonly pages: readonly StoryPage[];
  /** How many tokens of every page but the first are its mark. */
  readonly mark: number;
  /** How much each token of a page counts to whom no page before has said what the story is after. */
  readonly weigh: (ids: readonly number[]) => readonly number[];
}

export function storyPages(tokens: StoryTokens, names: ReadonlySet<number>, texts: readonly string[]): StoryPages {
  const told = texts.map((text, page) => [
    ...textTokens(tokens, text, page === 0).slice(0, -1),
    ...(page === texts.length - 1 ? [tokens.eos] : []),
  ]);
  const weigh = (ids: readonly number[]): number[] => labelWeights(tokens, names, ids);
  const weights = weigh(told.flat()).fill(0, 0, told[0]!.length);
  let start = 0;
  const pages = told.map((ids) => ({ ids, weights: weights.slice(start, (start += ids.length)) }));
  return { pages, mark: pages.length > 1 ? pageMarkLength(tokens, pages[1]!.ids) : 0, weigh };
}

/**
 * A story from a page on, as its teller remembers it there: the opening or, without it, BOS alone, then the page without
 * its mark, the first token of which nothing before it foretells.
 */
export function storyFrom(
  { pages, mark, weigh }: StoryPages,
  first: number,
  withOpening: boolean,
): readonly StoryPage[] {
  if (first <= 1) return pages;
  const opening = pages[0]!;
  const { ids, weights } = pages[first]!;
  const own = withOpening ? weigh(ids) : weights;
  return [
    withOpening ? opening : { ids: opening.ids.slice(0, 1), weights: [0] },
    { ids: ids.slice(mark), weights: [0, ...own.slice(mark + 1)] },
    ...pages.slice(first + 1),
  ];
}

/** Rows that start anywhere in a story and run on, through as many others as fit. */
function textBatch(stories: readonly StoryPages[], batchSize: number, random: Random): Tensors {
  const rows = Array.from({ length: batchSize }, () => {
    const row = { ids: [] as number[], weights: [] as number[] };
    while (row.ids.length <= length) {
      const story = random.pick(stories);
      const first = row.ids.length === 0 ? random.below(story.pages.length) : 0;
      for (const { ids, weights } of storyFrom(story, first, random.chance(openingShare))) {
        row.ids.push(...ids);
        row.weights.push(...weights);
      }
    }
    return row;
  });
  const shape = [batchSize, length];
  const ids = (from: number): HostTensor =>
    int64(
      shape,
      rows.flatMap((row) => row.ids.slice(from, from + length)),
    );
  const weights = rows.flatMap((row) => row.weights.slice(1, 1 + length));
  return { tokens: ids(0), labels: ids(1), weights: float32(shape, Float32Array.from(weights)) };
}

function training(batchSize: number): StageTraining['trainer'] {
  return {
    loss: languageLoss(config, batchSize, length),
    optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.05, clipNorm: 1, averageDecay: 0 },
  };
}

/**
 * The cross-entropy of labels times their weights, summed and divided by the number of tokens, over inputs `tokens`,
 * `labels` and `weights`, each [B, T]: nats a token where all weights are 1.
 */
export function languageLoss(config: LlamaConfig, batch: number, length: number): Tensor {
  const scope = new Scope('llm');
  const { cosines, sines } = rotaryTables(config, length);
  const { hidden } = llama(scope, config, {
    embeddings: gather(embedTokens(scope, config), input('tokens', 'int64', [batch, length])),
    cosines: constant(cosines),
    sines: constant(sines),
    mask: constant(causalMask(length)),
  });
  const labels = reshape(input('labels', 'int64', [batch, length]), [batch * length]);
  const weights = reshape(input('weights', 'float32', [batch, length]), [batch * length]);
  const losses = crossEntropy(lmHead(scope, config, rowsOf(hidden)), labels);
  return sum(mul(losses, mul(weights, 1 / (batch * length))));
}
