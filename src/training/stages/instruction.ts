/**
 * Stage 2: the language model learns to continue a story of pages and pictures (SEED-Story, section 3.2). Chunks of up
 * to ten pages, those after the given ones targets, laid out by `parallel-targets.ts`. A teller reads the pictures that it
 * told itself, so most chunks show those that the model predicts; some show the true ones, as the paper does, and some show
 * true ones in disorder: what drifts from page to page must be found again in the texts.
 */

import type { Random } from '../../core/random.ts';
import { UsageError } from '../../core/errors.ts';
import { chunkLength } from '../../models/parallel-targets.ts';
import { textTokens, type StoryTokens } from '../../models/sequence.ts';
import { trainAgent } from '../agent-training.ts';
import { storyStarts, textsInOneOf, type ChunkShape, type PictureChunk } from '../chunks.ts';
import { allTexts } from '../dataset.ts';
import { stageResult, weightsFile, type Stage, type StageContext } from '../stage.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';
import { loadVocabulary } from './vocabulary.ts';

export const storyShape: ChunkShape = { batch: 2, pages: 10, length: 720 };
/** Share of chunks that begin where every telling does, beside those that begin there by chance. */
const beginningShare = 0.25;
/** Of the others, those that have the opening before them. */
const openingShare = 0.75;
/** Share of chunks that show predicted pictures. */
const ownShare = 0.7;
/** Of the others, those that show true ones in disorder. */
const disorderShare = 0.5;

export const instructionStage: Stage = {
  name: 'instruction',
  about: 'the language model continues stories of texts and pictures',
  needs: ['vocabulary', 'visual-tokenizer', 'alignment'],
  descents: [3000],
  result: weightsFile,
  keptIn: 'agent.safetensors',
  async run(context) {
    const tokens = await loadVocabulary(context);
    checkLengths(context, tokens);
    const features = await featuresOf(context, pages(context).paths);
    const { weights } = await stageResult(context, 'alignment');
    return trainAgent(context, {
      ...{ stage: this.name, shape: storyShape, tokens, features, ownShare, initial: weights },
      schedule: { learningRate: 6e-4, warmupSteps: 100, descents: context.descents, finalShare: 0.05 },
      pick: (random) => disordered(randomChunk(context, tokens, random), random),
    });
  },
};

/** The chunk, or one that shows any of its pictures in place of each but the first. */
function disordered(chunk: PictureChunk, random: Random): PictureChunk {
  if (!random.chance(disorderShare)) return chunk;
  const { pictures } = chunk;
  return { ...chunk, shown: pictures.map((picture, page) => (page === 0 ? picture : random.pick(pictures))) };
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
