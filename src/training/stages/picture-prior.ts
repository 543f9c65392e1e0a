/**
 * Stage 0: the picture prior learns, before the language model is asked, which picture follows from a page's words and the
 * picture before. Where a data set says what its pictures show, its codes are learned from that, and its decoder draws the
 * true ones; else both are learned through each other, by how the pictures look alone.
 */

import type { Random } from '../../core/random.ts';
import { UsageError } from '../../core/errors.ts';
import { float32 } from '../../core/tensor.ts';
import { add, stopGradient } from '../../graph/ops/elementwise.ts';
import { oneHot } from '../../graph/ops/indexing.ts';
import { concat, slice } from '../../graph/ops/shape.ts';
import { input } from '../../graph/ops/source.ts';
import { Scope } from '../../graph/scope.ts';
import { wordIds } from '../../models/agent-batch.ts';
import { placementCount } from '../../models/placement.ts';
import { decodeCodes, imagine, readPage } from '../../models/picture-prior.ts';
import { seedStoryPresets, unlikeness } from '../../models/seed-story.ts';
import { textTokens } from '../../models/sequence.ts';
import { variableCount } from '../../models/sprite-decoder.ts';
import { storyStarts, textsInOneOf } from '../chunks.ts';
import type { Dataset } from '../dataset.ts';
import { codeLoss, codesOf, pictureCodes, picturePlacements, readingWeights } from '../picture-codes.ts';
import { runTraining, weightsFile, type Stage, type StageTraining } from '../stage.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';
import { loadVocabulary } from './vocabulary.ts';

const prior = seedStoryPresets.mini.picturePrior;
/** Pages of each stretch whose pictures are foretold. */
const steps = 3;
/** Of the stretches, those whose first page is read after another picture of its story. */
const strayShare = 0.4;

export const picturePriorStage: Stage = {
  name: 'picture-prior',
  about: 'pictures are foretold from a page and the picture before',
  needs: ['vocabulary', 'visual-tokenizer'],
  descents: [8000],
  batchSize: 6,
  result: weightsFile,
  keptIn: 'agent.safetensors',
  async run(context) {
    const tokens = await loadVocabulary(context);
    const { batchSize } = context;
    const features = await featuresOf(context, pages(context).paths);
    const codes = pictureCodes(context.dataset);
    const placements = picturePlacements(context.dataset, prior.decoder.placement.bins);
    const weights = codes && readingWeights(codes, storyStarts(context.dataset), prior);
    const pick = stretches(context.dataset);
    return runTraining(context, this.name, {
      trainer: {
        ...losses(batchSize, features.shape, weights),
        optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.02, clipNorm: 1, averageDecay: 0 },
      },
      schedule: { learningRate: 4e-3, warmupSteps: 100, descents: context.descents, finalShare: 0.01 },
      batch(random) {
        const picked = Array.from({ length: batchSize }, () => pick(random));
        // The first pages of all stretches, then their second ones.
        const inTurn = Array.from({ length: steps + 1 }, (_, step) => picked.map((stretch) => stretch[step])).flat();
        const later = inTurn.slice(batchSize);
        const shown = later.map((page) => page?.picture);
        const words = later.map((page) => (page ? textTokens(tokens, page.text, false) : []));
        return Promise.resolve({
          pictures: features.batch(inTurn.map((page) => page?.picture ?? 0)),
          words: wordIds(prior.words, words),
          weights: float32(
            [later.length],
            Float32Array.from(later, (page) => (page ? 1 : 0)),
          ),
          ...(codes && {
            codes: codesOf(codes, shown),
            placement: codesOf(placements, shown),
          }),
        });
      },
    });
  },
};

interface Page {
  readonly text: string;
  /** Where the picture that is shown for it stands among all. */
  readonly picture: number;
}

/**
 * Picks consecutive pages of a story, at most one more than are foretold, at least two. Who tells a story will have misread a
 * page before: so at times the picture before is one of another page, and what the words say goes before what it shows.
 * @throws UsageError when no story has a second page
 */
export function stretches({ train }: Pick<Dataset, 'train'>): (random: Random) => readonly Page[] {
  const starts = storyStarts({ train });
  const stories = [...train.keys()].filter((story) => train[story]!.images.length > 1);
  if (stories.length === 0) throw new UsageError('no story has a second page, of which its picture could be learned');
  return (random) => {
    const story = random.pick(stories);
    const texts = textsInOneOf(train[story]!, random);
    const first = random.below(texts.length - 1);
    const stretch = texts.slice(first, first + steps + 1);
    // Not one of the stretch, as that would show what is to be foretold.
    const others = texts.length - stretch.length;
    const strays = random.chance(strayShare) && others > 0;
    const stray = strays ? random.below(others) : first;
    const before = stray < first || !strays ? stray : stray + stretch.length;
    return stretch.map((text, page) => ({ text, picture: starts[story]! + (page === 0 ? before : first + page) }));
  };
}

/**
 * A teller shows its own pictures. So where codes are known the first page of a stretch is read after a true picture and the
 * others after drawn ones.
 * @param shape of a picture's features
 * @param ofVariables how much each of what the pictures show counts where it is read; undefined where that is not said
 */
function losses(
  batchSize: number,
  shape: readonly number[],
  ofVariables: readonly number[] | undefined,
): Pick<StageTraining['trainer'], 'loss' | 'metrics'> {
  const scope = new Scope('picture_prior');
  const count = steps * batchSize;
  const pictures = input('pictures', 'float32', [count + batchSize, ...shape]);
  const words = input('words', 'int64', [count, prior.words]);
  const weights = input('weights', 'float32', [count]);
  const truth = slice(pictures, 0, batchSize, count + batchSize);
  if (!ofVariables) {
    const read = readPage(scope, prior, { words, features: slice(pictures, 0, 0, count) });
    const pictureLoss = unlikeness(imagine(scope, prior, read, truth), truth, weights);
    return { loss: pictureLoss, metrics: { pictureLoss } };
  }
  const codes = input('codes', 'int64', [count, variableCount(prior)]);
  const placement = input('placement', 'int64', [count, placementCount(prior.figures)]);
  // Where everything stands is told while sprites are learned, and what says it learns that beside it.
  const { bins } = prior.decoder.placement;
  const decoded = decodeCodes(scope, prior, oneHot(codes, prior.codes), truth, oneHot(placement, bins));
  const drawn = decoded.features;
  const before = concat([slice(pictures, 0, 0, batchSize), stopGradient(slice(drawn, 0, 0, count - batchSize))], 0);
  const read = readPage(scope, prior, { words, features: before });
  const pictureLoss = unlikeness(drawn, truth, weights);
  const readLoss = codeLoss(read, codes, weights, ofVariables);
  const placeLoss = codeLoss(decoded.placement, placement, weights);
  const metrics = { pictureLoss, readLoss, placeLoss };
  return { loss: add(pictureLoss, add(readLoss, placeLoss)), metrics };
}
