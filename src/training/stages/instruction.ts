/**
 * Stage 2: the language model learns to continue a story of pages and pictures (SEED-Story, section 3.2). Chunks of up
 * to ten pages, those after the given ones targets, laid out by `parallel-targets.ts`. A teller reads the pictures that it
 * told itself, so most chunks show those that the model predicts; the others show the true ones, as the paper does.
 */

import type { Random } from '../../core/random.ts';
import { UsageError } from '../../core/errors.ts';
import { add, mul } from '../../graph/ops/elementwise.ts';
import { input } from '../../graph/ops/source.ts';
import { chunkLength } from '../../models/parallel-targets.ts';
import { textTokens, type StoryTokens } from '../../models/sequence.ts';
import type { Tensors } from '../../runtime/session.ts';
import { agentOverChunks, chunkFeeds, storyShape, storyStarts, textsInOneOf, type PictureChunk } from '../chunks.ts';
import { allTexts } from '../dataset.ts';
import { namesAndThings, placesOf, tellingWords } from '../page-words.ts';
import { codeLoss, pictureCodes, readingWeights } from '../picture-codes.ts';
import { runTraining, stageResult, weightsFile, type Stage, type StageContext, type StageResult } from '../stage.ts';
import type { TrainerOptions } from '../trainer.ts';
import { nameWeight } from './language.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';
import { loadVocabulary } from './vocabulary.ts';

/**
 * Whose weights it begins with, and which of each: where a run began with a model's weights, that stands in for all of them
 * whole.
 */
const begins = {
  language: ['llm.'],
  resamplers: ['input_resampler.', 'output_resampler.'],
  'picture-prior': ['picture_prior.'],
} as const;
/** Of what pictures lack, beside the text's loss, which the stage `language` has brought down already. */
const pictureWeight = 6;
/** Share of chunks that begin where every telling does, beside those that begin there by chance. */
const beginningShare = 0.25;
/** Of the others, those that have the opening before them. */
const openingShare = 0.75;
/** Share of chunks that show predicted pictures. */
const ownShare = 0.7;

export const instructionStage: Stage = {
  name: 'instruction',
  about: 'the language model continues stories of texts and pictures',
  needs: ['vocabulary', 'visual-tokenizer', ...Object.keys(begins)],
  descents: [2000],
  batchSize: 2,
  result: weightsFile,
  keptIn: 'agent.safetensors',
  async run(context) {
    const tokens = await loadVocabulary(context);
    checkLengths(context, tokens);
    const { batchSize } = context;
    const features = await featuresOf(context, pages(context).paths);
    const codes = pictureCodes(context.dataset);
    const begun = await beginning(context);
    const names = new Set(tellingWords(tokens, context.dataset.train.flatMap(allTexts), namesAndThings));
    return runTraining(context, this.name, {
      trainer: {
        ...losses(batchSize, codes !== undefined),
        optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.05, clipNorm: 1, averageDecay: 0 },
        initial: begun,
      },
      schedule: { learningRate: 6e-4, warmupSteps: 100, descents: context.descents, finalShare: 0.05 },
      batch(random) {
        const chunks = Array.from({ length: batchSize }, () => randomChunk(context, tokens, random));
        const showsOwn = chunks.map(() => random.chance(ownShare));
        const { feeds, targets } = chunkFeeds(tokens, { features, codes }, chunks, showsOwn);
        countNames(tokens, feeds, names);
        const places = feeds.targetWeights!.data.length;
        return Promise.resolve({
          ...feeds,
          ...(codes && { readingWeights: readingWeights(codes, targets, places) }),
        });
      },
    });
  },
};

/**
 * Pictures are learned as they would be drawn if the page were read rightly: what the LLM adds must not learn the means of what
 * is misread.
 * @param hasCodes whether it is said what the pictures show
 */
function losses(batchSize: number, hasCodes: boolean): Pick<TrainerOptions, 'loss' | 'metrics'> {
  const { textLoss, pictureLoss, codeLogits, inputs } = agentOverChunks(batchSize, hasCodes);
  const loss = add(textLoss, mul(pictureLoss, pictureWeight));
  if (!hasCodes) return { loss, metrics: { textLoss, pictureLoss } };
  const targetCodes = inputs.targetCodes!;
  const readLoss = codeLoss(codeLogits!, targetCodes, input('readingWeights', 'float32', targetCodes.shape));
  return { loss: add(loss, readLoss), metrics: { textLoss, pictureLoss, readLoss } };
}

async function beginning(context: StageContext): Promise<StageResult['weights']> {
  const parts = Object.entries(begins).map(async ([stage, prefixes]) => {
    const { weights } = await stageResult(context, stage);
    return [...weights].filter(([name]) => prefixes.some((prefix) => name.startsWith(prefix)));
  });
  return new Map((await Promise.all(parts)).flat());
}

/** Makes labels that spell names or things count as in the stage before. */
function countNames(tokens: StoryTokens, { labels, labelWeights }: Tensors, names: ReadonlySet<number>): void {
  const weights = labelWeights!.data as Float32Array;
  const ids = Array.from(labels!.data as BigInt64Array, Number);
  for (const place of new Set(placesOf(names, tokens, ids))) weights[place]! *= nameWeight;
}

/**
 * Up to ten pages from a story's beginning or from anywhere in it, fewer where ten would not fit. The last pages are in
 * as many chunks as others are.
 */
export function randomChunk(context: Pick<StageContext, 'dataset'>, tokens: StoryTokens, random: Random): PictureChunk {
  const starts = storyStarts(context.dataset);
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
      const page = lengths.findIndex(
        (own) => lengths[0]! + own + 2 * picture + tokens.queries.length > storyShape.length,
      );
      if (page < 0) continue;
      throw new UsageError(
        `the text of ${story.images[page]} takes ${lengths[page]} tokens and its opening's ${lengths[0]}, which with their pictures are more than the ${storyShape.length} that are trained on; shorten them, or leave the story out`,
      );
    }
  }
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
  for (let count = Math.min(storyShape.pages - before.length, texts.length - start); ; count--) {
    const numbers = [...before, ...Array.from({ length: count }, (_, i) => start + i)];
    const chunk = { texts: numbers.map((page) => texts[page]!), leaps, endsStory: start + count === texts.length };
    if (count === 1 || chunkLength(tokens, chunk) <= storyShape.length) {
      return { ...chunk, pictures: numbers.map((page) => storyStart + page) };
    }
  }
}
