/**
 * Stage 0: the language model learns the world's texts before it sees pictures, which cost most of a sequence. Pages
 * are laid out as in a story, without their pictures.
 */

import { float32, int64, type HostTensor } from '../../core/tensor.ts';
import type { Random } from '../../core/random.ts';
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
import { cleanText, pageMark, pageMarkLength, type StoryTokens } from '../../models/sequence.ts';
import type { Tensors } from '../../runtime/session.ts';
import { allTexts } from '../dataset.ts';
import { namesAndThings, tellingWords } from '../page-words.ts';
import { runTraining, weightsFile, type Stage, type StageTraining } from '../stage.ts';
import { loadVocabulary } from './vocabulary.ts';

const config = llamaPresets.mini;
/** Five or six pages: attention that looks over fewer tokens learns sooner which of them to copy. */
const length = 256;
/** Of rows that begin in the middle of a story, those that have its opening before them. */
const openingShare = 0.7;
/**
 * How much names and things count beside other words. They are one token in twenty, can only be told by looking back, and
 * are drowned out by what always follows one another: counted alike, after 3600 steps names were still no more likely
 * than chance has them.
 */
export const nameWeight = 8;

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
    const texts = [...dataset.train.flatMap(allTexts), ...dataset.texts];
    const names = new Set(tellingWords(tokens, texts, namesAndThings));
    const stories = texts.map((pages) => storyPages(tokens, pages));
    return runTraining(context, this.name, {
      trainer: training(batchSize),
      schedule: { learningRate: 1e-3, warmupSteps: 100, descents: context.descents, finalShare: 0.05 },
      batch: async (random) => textBatch(stories, names, batchSize, random),
    });
  },
};

/** Token ids of each page of a story; the first begins with BOS, the last ends with EOS. */
interface StoryPages {
  readonly pages: readonly (readonly number[])[];
  /** How many tokens of every page but the first are its mark. */
  readonly mark: number;
}

function storyPages(tokens: StoryTokens, texts: readonly string[]): StoryPages {
  const { codec, bos, eos } = tokens;
  const pages = texts.map((text, page) => [
    ...(page === 0 ? [bos, ...codec.encode(cleanText(text))] : codec.encode(pageMark + cleanText(text))),
    ...(page === texts.length - 1 ? [eos] : []),
  ]);
  return { pages, mark: pages.length > 1 ? pageMarkLength(tokens, pages[1]!) : 0 };
}

/** Tokens, and which of them nothing before foretells. */
interface Run {
  readonly ids: readonly number[];
  readonly unforetold: ReadonlySet<number>;
}

/**
 * A story from a page on, as its teller remembers it there: the opening or, without it, BOS alone, then the page without
 * its mark.
 */
function storyFrom({ pages, mark }: StoryPages, first: number, withOpening: boolean): Run {
  const opening = pages[0]!;
  if (first <= 1) return { ids: pages.flat(), unforetold: new Set([0]) };
  const before = withOpening ? opening : opening.slice(0, 1);
  const ids = [...before, ...pages[first]!.slice(mark), ...pages.slice(first + 1).flat()];
  return { ids, unforetold: new Set([0, before.length]) };
}

/**
 * Rows that start anywhere in a story and run on, through as many others as fit.
 * @param names ids of words that count more
 */
function textBatch(
  stories: readonly StoryPages[],
  names: ReadonlySet<number>,
  batchSize: number,
  random: Random,
): Tensors {
  const rows = Array.from({ length: batchSize }, () => {
    const row = { ids: [] as number[], weights: [] as number[] };
    while (row.ids.length <= length) {
      const story = random.pick(stories);
      const first = row.ids.length === 0 ? random.below(story.pages.length) : 0;
      const { ids, unforetold } = storyFrom(story, first, random.chance(openingShare));
      row.ids.push(...ids);
      row.weights.push(...ids.map((id, i) => (unforetold.has(i) ? 0 : names.has(id) ? nameWeight : 1)));
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
