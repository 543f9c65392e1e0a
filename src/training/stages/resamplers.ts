/**
 * Stage 0: both resamplers learn to hand a picture's features through the few tokens that it takes, one after the other,
 * before the language model stands between them (SEED-Story takes both from SEED-X, where they are trained).
 */

import { add, mul, sub } from '../../graph/ops/elementwise.ts';
import { mean } from '../../graph/ops/reduce.ts';
import { input } from '../../graph/ops/source.ts';
import { Scope } from '../../graph/scope.ts';
import { cosine, pictureEmbeddings, seedStoryPresets, toldPicture } from '../../models/seed-story.ts';
import { runTraining, weightsFile, type Stage, type StageTraining } from '../stage.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';

const config = seedStoryPresets.mini;
/**
 * The rows' mean square, about that of words' embeddings after the stage `language` (0.0019 after 2800 steps), beside which
 * they are read; and the weight of how far they are from it.
 */
const [rowSquare, scaleWeight] = [0.002, 0.01];

export const resamplersStage: Stage = {
  name: 'resamplers',
  about: 'features pass through the tokens of a picture',
  needs: ['visual-tokenizer'],
  descents: [3000],
  batchSize: 16,
  result: weightsFile,
  keptIn: 'agent.safetensors',
  async run(context) {
    const { batchSize } = context;
    const features = await featuresOf(context, pages(context).paths);
    return runTraining(context, this.name, {
      trainer: {
        ...losses(batchSize, features.shape),
        optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.01, clipNorm: 1, averageDecay: 0 },
      },
      schedule: { learningRate: 2e-3, warmupSteps: 50, descents: context.descents, finalShare: 0.02 },
      batch(random) {
        const picked = Array.from({ length: batchSize }, () => random.below(features.count));
        return Promise.resolve({ pictures: features.batch(picked) });
      },
    });
  },
};

/** @param shape of a picture's features */
function losses(batchSize: number, shape: readonly number[]): Pick<StageTraining['trainer'], 'loss' | 'metrics'> {
  const scope = new Scope();
  const pictures = input('pictures', 'float32', [batchSize, ...shape]);
  const rows = pictureEmbeddings(scope, config, pictures);
  const rebuiltLoss = mean(sub(1, cosine(toldPicture(scope, config, rows, undefined).features, pictures)));
  const off = sub(mul(mean(mul(rows, rows)), 1 / rowSquare), 1);
  return { loss: add(rebuiltLoss, mul(mul(off, off), scaleWeight)), metrics: { rebuiltLoss } };
}
