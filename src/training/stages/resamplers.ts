/**
 * Stage 0: what is learned of pictures before the language model is asked. Both resamplers learn to hand a picture's
 * features through the few tokens that it takes, one after the other (SEED-Story takes both from SEED-X, where they are
 * trained), and the shortcuts to change a picture into the next one as the words of its page say. So the language model
 * begins with pictures that stay where the story stays, and go where its words go.
 */

import type { Random } from '../../core/random.ts';
import { UsageError } from '../../core/errors.ts';
import { float32 } from '../../core/tensor.ts';
import type { Tensor } from '../../graph/op.ts';
import { add, mul, sub } from '../../graph/ops/elementwise.ts';
import { mean } from '../../graph/ops/reduce.ts';
import { concat, slice } from '../../graph/ops/shape.ts';
import { input } from '../../graph/ops/source.ts';
import { Scope } from '../../graph/scope.ts';
import { wordCounts } from '../../models/agent-batch.ts';
import { cosine, pictureEmbeddings, pictureFeatures, seedStoryPresets } from '../../models/seed-story.ts';
import { textTokens } from '../../models/sequence.ts';
import { changeWeight, pictureLosses, readsWords, wordCount, wordReaders, wordWeight } from '../picture-losses.ts';
import { storyStarts, textsInOneOf } from '../chunks.ts';
import type { Dataset } from '../dataset.ts';
import { runTraining, stageResult, weightsFile, type Stage, type StageTraining } from '../stage.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';
import { loadVocabulary } from './vocabulary.ts';

const config = seedStoryPresets.mini;
/** Pages of each stretch whose pictures are foretold. */
const steps = 8;
/**
 * The rows' mean square, about that of words' embeddings after the stage `language` (0.0019 after 2800 steps), beside which
 * they are read; and the weight of how far they are from it.
 */
const [rowSquare, scaleWeight] = [0.002, 0.01];

export const resamplersStage: Stage = {
  name: 'resamplers',
  about: 'features pass through the tokens of a picture, and change as words say',
  needs: ['vocabulary', 'visual-tokenizer'],
  descents: [6000],
  batchSize: 8,
  result: weightsFile,
  keptIn: 'agent.safetensors',
  async run(context) {
    const tokens = await loadVocabulary(context);
    const { batchSize } = context;
    const features = await featuresOf(context, pages(context).paths);
    const seen = await stageResult(context, 'visual-tokenizer');
    const pick = stretches(context.dataset);
    return runTraining(context, this.name, {
      trainer: {
        ...losses(batchSize, features.shape, wordCount(seen)),
        initial: wordReaders(seen),
        trainable: (name) => !readsWords(name),
        optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.01, clipNorm: 1, averageDecay: 0 },
      },
      schedule: { learningRate: 2e-3, warmupSteps: 50, descents: context.descents, finalShare: 0.02 },
      batch(random) {
        const picked = Array.from({ length: batchSize }, () => pick(random));
        // The first pages of all stretches, then their second ones.
        const inTurn = Array.from({ length: steps + 1 }, (_, step) => picked.map((stretch) => stretch[step])).flat();
        const later = inTurn.slice(batchSize);
        const words = later.map((page) => (page ? textTokens(tokens, page.text, false) : []));
        return Promise.resolve({
          pictures: features.batch(inTurn.map((page) => page?.picture ?? 0)),
          words: wordCounts(config.llm.vocabSize, words),
          weights: float32(
            [later.length],
            Float32Array.from(later, (page) => (page ? changeWeight(features, page.picture) : 0)),
          ),
        });
      },
    });
  },
};

interface Page {
  readonly text: string;
  /** Where its picture stands among all. */
  readonly picture: number;
}

/**
 * Picks consecutive pages of a story, at most one more than are foretold, at least two.
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
    return texts
      .slice(first, first + steps + 1)
      .map((text, page) => ({ text, picture: starts[story]! + first + page }));
  };
}

/**
 * A teller shows its own pictures, so only the first page of a stretch is shown truly. Gradients pass through all of them:
 * what a picture says of its place must last until the story moves.
 * @param shape of a picture's features
 * @param words how many can be read of them
 */
function losses(
  batchSize: number,
  shape: readonly number[],
  words: number,
): Pick<StageTraining['trainer'], 'loss' | 'metrics'> {
  const scope = new Scope();
  const pictures = input('pictures', 'float32', [(steps + 1) * batchSize, ...shape]);
  const counts = input('words', 'float32', [steps * batchSize, config.llm.vocabSize]);
  const of = (x: Tensor, step: number): Tensor => slice(x, 0, step * batchSize, (step + 1) * batchSize);
  const asRows = (features: Tensor): Tensor => pictureEmbeddings(scope, config, features);

  const rows = asRows(of(pictures, 0));
  const rebuiltLoss = mean(sub(1, cosine(pictureFeatures(scope, config, rows, undefined), of(pictures, 0))));
  const off = sub(mul(mean(mul(rows, rows)), 1 / rowSquare), 1);
  const scaleLoss = mul(mul(off, off), scaleWeight);

  const foretold: Tensor[] = [];
  for (let step = 0; step < steps; step++) {
    const features = step === 0 ? of(pictures, 0) : foretold[step - 1]!;
    const known = { words: of(counts, step), rows: asRows(features), features };
    foretold.push(pictureFeatures(scope, config, undefined, known));
  }
  const truth = slice(pictures, 0, batchSize, (steps + 1) * batchSize);
  const weights = input('weights', 'float32', [steps * batchSize]);
  const { pictureLoss, wordLoss } = pictureLosses(concat(foretold, 0), truth, weights, words);
  const foretoldLoss = add(pictureLoss, mul(wordLoss, wordWeight));
  return { loss: add(add(rebuiltLoss, scaleLoss), foretoldLoss), metrics: { rebuiltLoss, pictureLoss, wordLoss } };
}
