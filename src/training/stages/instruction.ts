/**
 * Stage 2: the language model learns to continue a story of pages and pictures (SEED-Story, section 3.2). Chunks of up
 * to ten pages, those after the given ones targets, laid out by `parallel-targets.ts`. A teller reads the pictures that it
 * told itself, so most chunks show those that the model predicts; the others show the true ones, as the paper does.
 * Features that are predicted must also tell the page's words, or who is in a picture is learned long after its place.
 */

import type { Random } from '../../core/random.ts';
import { UsageError, WeightsError } from '../../core/errors.ts';
import { int64 } from '../../core/tensor.ts';
import { add, mul } from '../../graph/ops/elementwise.ts';
import { input } from '../../graph/ops/source.ts';
import { Scope } from '../../graph/scope.ts';
import {
  chunkLength,
  parallelBatch,
  rowsShown,
  type Chunk,
  type ParallelBatch,
} from '../../models/parallel-targets.ts';
import {
  agentFeeds,
  agentInputs,
  agentLossesShowing,
  seedStoryPresets,
  weightedMean,
  type AgentInputs,
  type AgentLosses,
} from '../../models/seed-story.ts';
import { textTokens, type StoryTokens } from '../../models/sequence.ts';
import type { Tensors } from '../../runtime/session.ts';
import type { Encodings } from '../encodings.ts';
import { allTexts, type TrainingStory } from '../dataset.ts';
import { namesAndThings, PageWords, placesOf, tellingWords, wordLoss, wordScope } from '../page-words.ts';
import type { TrainerOptions } from '../trainer.ts';
import { runTraining, stageResult, weightsFile, type Stage, type StageContext, type StageResult } from '../stage.ts';
import { nameWeight } from './language.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';
import { loadVocabulary } from './vocabulary.ts';

const config = seedStoryPresets.mini;
export const chunkPages = 10;
export const chunkBatch = 2;
const length = 720;
const contextPictures = chunkBatch * chunkPages;
const targetPictures = chunkBatch * (chunkPages - 1);
/** Share of chunks that begin where every telling does, beside those that begin there by chance. */
const beginningShare = 0.25;
/** Of the others, those that have the opening before them. */
const openingShare = 0.75;
/** Share of chunks in another language, of stories that have one. */
const translatedShare = 0.35;
/** Share of chunks that show predicted pictures, reached after so many steps: the first ones are like none. */
const ownShare = 0.75;
const ownAfter = 1000;
/** Beside the text's loss, which the stage before has brought down already. */
const pictureWeight = 6;
/**
 * Features of which this asks more tell their words in numbers that no picture has, and look like none: with 0.05, pictures
 * had learned after 600 steps what they have after 225 so (docs/log.md).
 */
const wordWeight = 0.003;

export const instructionStage: Stage = {
  name: 'instruction',
  about: 'the language model continues stories of texts and pictures',
  needs: ['vocabulary', 'visual-tokenizer', 'language', 'resamplers'],
  descents: [3000],
  result: weightsFile,
  keptIn: 'agent.safetensors',
  async run(context) {
    const tokens = await loadVocabulary(context);
    const { paths, texts } = pages(context);
    checkLengths(context, tokens);
    const features = await featuresOf(context, paths);
    const seen = await stageResult(context, 'visual-tokenizer');
    const words = new PageWords(tokens, wordsOf(seen), texts);
    const [language, resamplers] = [await stageResult(context, 'language'), await stageResult(context, 'resamplers')];
    const names = new Set(tellingWords(tokens, context.dataset.train.flatMap(allTexts), namesAndThings));
    const chunks = (random: Random): PictureChunk[] =>
      Array.from({ length: chunkBatch }, () => randomChunk(context, tokens, random));
    return runTraining(context, this.name, {
      trainer: {
        ...trainingLosses(words.count),
        optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.05, clipNorm: 1, averageDecay: 0 },
        initial: new Map([
          ...language.weights,
          ...resamplers.weights,
          ...[...seen.weights].filter(([name]) => readsWords(name)),
        ]),
        trainable: (name) => !readsWords(name),
      },
      schedule: { learningRate: 6e-4, warmupSteps: 100, descents: context.descents, finalShare: 0.05 },
      async batch(random, step) {
        const picked = chunks(random);
        const own = ownShare * Math.min(1, step / ownAfter);
        const showsOwn = picked.map(() => random.chance(own));
        const { feeds, targets } = chunkFeeds(tokens, features, picked, showsOwn);
        countNames(tokens, feeds, names);
        return { ...feeds, ...(words.count > 0 && { words: words.batch(targets, targetPictures) }) };
      },
    });
  },
};

/** Makes labels that spell names or things count as in the stage before. */
function countNames(tokens: StoryTokens, { labels, labelWeights }: Tensors, names: ReadonlySet<number>): void {
  const weights = labelWeights!.data as Float32Array;
  const ids = Array.from(labels!.data as BigInt64Array, Number);
  for (const place of new Set(placesOf(names, tokens, ids))) weights[place]! *= nameWeight;
}

/** A chunk, and where its pages' pictures stand among all training pictures. */
export interface PictureChunk extends Chunk {
  readonly pictures: readonly number[];
}

/** The agent over inputs of one batch of chunks. */
export function agentOverChunks(): AgentLosses & { readonly inputs: AgentInputs } {
  const inputs = agentInputs(config, { examples: chunkBatch, length, contextPictures, targetPictures });
  const losses = agentLossesShowing(input('shownRows', 'int64', [contextPictures]), new Scope(), config, inputs, {
    mask: input('mask', 'float32', [chunkBatch, 1, length, length]),
    positions: input('positions', 'int64', [chunkBatch, length]),
  });
  return { ...losses, inputs };
}

/** The words that the visual tokenizer was taught. @throws WeightsError when it does not say */
function wordsOf({ metadata }: StageResult): readonly number[] {
  if (metadata.words !== undefined) return JSON.parse(metadata.words) as number[];
  throw new WeightsError('the visual tokenizer does not say which words it was taught; train it anew');
}

function readsWords(name: string): boolean {
  return name.startsWith(`${wordScope}.`);
}

/** @param count of words */
function trainingLosses(count: number): Pick<TrainerOptions, 'loss' | 'metrics'> {
  const { textLoss, pictureLoss, features, inputs } = agentOverChunks();
  const loss = add(textLoss, mul(pictureLoss, pictureWeight));
  if (count === 0) return { loss, metrics: { textLoss, pictureLoss } };
  const told = wordLoss(features, input('words', 'float32', [targetPictures, count]));
  const words = weightedMean(told, inputs.targetWeights);
  return { loss: add(loss, mul(words, wordWeight)), metrics: { textLoss, pictureLoss, words } };
}

export interface ChunkFeeds {
  readonly feeds: Tensors;
  /** Which training picture each target of the batch is. */
  readonly targets: readonly number[];
}

/**
 * @param chunks one for each place of the batch
 * @param showsOwn for each chunk whether it shows the pictures that the model predicts instead of the true ones
 */
export function chunkFeeds(
  tokens: StoryTokens,
  features: Encodings,
  chunks: readonly PictureChunk[],
  showsOwn: readonly boolean[],
): ChunkFeeds {
  const batch = parallelBatch(tokens, chunks, length, targetPictures);
  const picturesAt = (places: ParallelBatch['targets']): number[] =>
    places.map(({ example, page }) => chunks[example]!.pictures[page]!);
  const targets = picturesAt(batch.targets);
  const shown = features.batch(filledUp(picturesAt(batch.pictures), contextPictures));
  const wanted = features.batch(filledUp(targets, targetPictures));
  const { mask, positions } = batch;
  const shownRows = int64([contextPictures], rowsShown(batch, contextPictures, showsOwn));
  return { feeds: { ...agentFeeds(config, batch, shown, wanted), mask, positions, shownRows }, targets };
}

/** Programs have fixed sizes; what stands in a place without a picture is not looked at. */
function filledUp(pictures: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, i) => pictures[i] ?? 0);
}

/**
 * Up to ten pages from a story's beginning or from anywhere in it, fewer where ten would not fit. The last pages are in
 * as many chunks as others are.
 */
export function randomChunk(context: Pick<StageContext, 'dataset'>, tokens: StoryTokens, random: Random): PictureChunk {
  const starts = storyStarts(context);
  const story = random.below(starts.length);
  const texts = textsInOneOf(context.dataset.train[story]!, random);
  const first = random.chance(beginningShare) ? 0 : random.below(texts.length);
  const withOpening = random.chance(openingShare);
  const chunkFrom = (page: number): PictureChunk =>
    fittingChunk(tokens, texts, starts[story]!, { first: page, withOpening });
  let chunk = chunkFrom(first);
  for (let earlier = first - 1; earlier >= 0 && chunk.endsStory; earlier--) {
    const longer = chunkFrom(earlier);
    if (!longer.endsStory) break;
    chunk = longer;
  }
  return chunk;
}

/**
 * Any page must fit beside the opening: a chunk may be just these two.
 * @throws UsageError naming the picture of a page that does not
 */
export function checkLengths({ dataset }: Pick<StageContext, 'dataset'>, tokens: StoryTokens): void {
  const picture = tokens.queries.length + 1;
  for (const story of dataset.train) {
    for (const texts of allTexts(story)) {
      const lengths = texts.map((text, page) => textTokens(tokens, text, page === 0).length);
      const page = lengths.findIndex((own) => lengths[0]! + own + 2 * picture + tokens.queries.length > length);
      if (page < 0) continue;
      throw new UsageError(
        `the text of ${story.images[page]} takes ${lengths[page]} tokens and its opening's ${lengths[0]}, which with their pictures are more than the ${length} that are trained on; shorten them, or leave the story out`,
      );
    }
  }
}

/** A story's texts in one of its languages. */
export function textsInOneOf({ texts, translations = [] }: TrainingStory, random: Random): readonly string[] {
  return translations.length > 0 && random.chance(translatedShare) ? random.pick(translations) : texts;
}

/**
 * The longest chunk from page `first` on that fits the program.
 * @param storyStart the story's first picture among all
 * @param withOpening whether the opening stands before it
 */
export function fittingChunk(
  tokens: StoryTokens,
  texts: readonly string[],
  storyStart: number,
  { first, withOpening }: { readonly first: number; readonly withOpening: boolean },
): PictureChunk {
  const start = withOpening && first === 1 ? 0 : first;
  const leaps = withOpening && start > 0;
  const before = leaps ? [0] : [];
  for (let count = Math.min(chunkPages - before.length, texts.length - start); ; count--) {
    const numbers = [...before, ...Array.from({ length: count }, (_, i) => start + i)];
    const chunk = { texts: numbers.map((page) => texts[page]!), leaps, endsStory: start + count === texts.length };
    if (count === 1 || chunkLength(tokens, chunk) <= length) {
      return { ...chunk, pictures: numbers.map((page) => storyStart + page) };
    }
  }
}

/** For each training story, how many pictures stand before it. */
export function storyStarts({ dataset }: Pick<StageContext, 'dataset'>): readonly number[] {
  let count = 0;
  return dataset.train.map((story) => {
    const start = count;
    count += story.images.length;
    return start;
  });
}
