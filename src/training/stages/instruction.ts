/**
 * Stage 2: the language model learns to continue a story of pages and pictures (SEED-Story, section 3.2). Chunks of up
 * to ten pages, those after the given ones targets, laid out by `parallel-targets.ts`. A teller reads the pictures that it
 * told itself, so most chunks show those that the model predicts; the others show the true ones, as the paper does.
 */

import type { Random } from '../../core/random.ts';
import { UsageError } from '../../core/errors.ts';
import { add, mul } from '../../graph/ops/elementwise.ts';
import { chunkLength, type Showing } from '../../models/parallel-targets.ts';
import { seedStoryPresets } from '../../models/seed-story.ts';
import { plannedTexts, textTokens, type StoryTokens } from '../../models/sequence.ts';
import type { Tensors } from '../../runtime/session.ts';
import { agentOverChunks, chunkFeeds, storyShape, storyStarts, textsInOneOf, type PictureChunk } from '../chunks.ts';
import { tellingsOf } from '../dataset.ts';
import { labelWeights, namesIn } from '../label-weights.ts';
import { codeLoss, pictureCodes, readingWeights } from '../picture-codes.ts';
import { runTraining, stageResult, weightsFile, type Stage, type StageContext, type StageResult } from '../stage.ts';
import { tellerNotes, tellerOf } from '../teller-note.ts';
import type { TrainerOptions } from '../trainer.ts';
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
/** Share of pages but the first that show the picture of another page. */
const strayShare = 0.12;

/**
 * Two chunks a step shake words that the stage `language` learned from many: the mean of up to a thousand steps, and of what
 * they began with, knows them better than the last one does (docs/log.md, 2026-11-28, night).
 */
const averaged = { averageDecay: 0.999, averagesStart: true };

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
    const weights = codes && readingWeights(codes, storyStarts(context.dataset), seedStoryPresets.mini.picturePrior);
    const begun = await beginning(context);
    const names = namesIn(tokens, context.dataset.train);
    return runTraining(context, this.name, {
      trainer: {
        ...losses(batchSize, weights),
        optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.05, clipNorm: 1, ...averaged },
        initial: begun,
      },
      // It begins to tell of other things than before: what it knew is not to be kept.
      fromModel: { averageDecay: 0 },
      notes: async () => tellerNotes(tellerOf(context.dataset)),
      schedule: { learningRate: 6e-4, warmupSteps: 100, descents: context.descents, finalShare: 0.05 },
      batch(random) {
        const chunks = Array.from({ length: batchSize }, () => randomChunk(context, tokens, random));
        const shows = chunks.map(({ pictures }) => showing(pictures.length, random));
        const { feeds } = chunkFeeds(tokens, { features, codes }, chunks, shows);
        weighLabels(tokens, feeds, names);
        return Promise.resolve(feeds);
      },
    });
  },
};

/**
 * Pictures are learned as they would be drawn if the page were read rightly: what the LLM adds must not learn the means of what
 * is misread.
 * @param ofVariables how much each of what the pictures show counts where it is read; undefined where that is not said
 */
function losses(
  batchSize: number,
  ofVariables: readonly number[] | undefined,
): Pick<TrainerOptions, 'loss' | 'metrics'> {
  const { textLoss, pictureLoss, codeLogits, inputs } = agentOverChunks(batchSize, ofVariables !== undefined);
  const loss = add(textLoss, mul(pictureLoss, pictureWeight));
  if (!ofVariables) return { loss, metrics: { textLoss, pictureLoss } };
  const readLoss = codeLoss(codeLogits!, inputs.targetCodes!, inputs.targetWeights, ofVariables);
  return { loss: add(loss, readLoss), metrics: { textLoss, pictureLoss, readLoss } };
}

/** A teller will have misread a page before, so what the words say must go before what the pictures show. */
function showing(pages: number, random: Random): Showing {
  const own = random.chance(ownShare);
  // An earlier one: a later one might be what is foretold.
  const shown = (page: number): number => (page > 0 && random.chance(strayShare) ? random.below(page) : page);
  return { own, pages: Array.from({ length: pages }, (_, page) => shown(page)) };
}

async function beginning(context: StageContext): Promise<StageResult['weights']> {
  const parts = Object.entries(begins).map(async ([stage, prefixes]) => {
    const { weights } = await stageResult(context, stage);
    return [...weights].filter(([name]) => prefixes.some((prefix) => name.startsWith(prefix)));
  });
  return new Map((await Promise.all(parts)).flat());
}

/** Makes labels count as in the stage before, where they count at all. */
function weighLabels(tokens: StoryTokens, feeds: Tensors, names: ReadonlySet<number>): void {
  const counts = feeds.labelWeights!.data as Float32Array;
  const ids = Array.from(feeds.labels!.data as BigInt64Array, Number);
  labelWeights(tokens, names, ids).forEach((weight, place) => (counts[place]! *= weight));
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
    for (const texts of tellingsOf(story).map((told) => plannedTexts(told, story.plans))) {
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
