/**
 * Stage 0: both resamplers learn to hand a picture's features through the few tokens that it takes, one after the other
 * and without the language model between them. So the rows that stand for a picture say what it shows, and rows that say
 * so become its features, before anybody has to predict them (SEED-Story takes both from SEED-X, where they are trained).
 */

import { sizeOf, type HostTensor } from '../../core/tensor.ts';
import { add, mul, sub } from '../../graph/ops/elementwise.ts';
import { mean } from '../../graph/ops/reduce.ts';
import { input } from '../../graph/ops/source.ts';
import { Scope } from '../../graph/scope.ts';
import { cosine, pictureEmbeddings, pictureFeatures, seedStoryPresets } from '../../models/seed-story.ts';
import { runTraining, stageResult, weightsFile, type Stage, type StageTraining } from '../stage.ts';
import { featuresOf, pages } from './visual-tokenizer.ts';

const config = seedStoryPresets.mini;
const batchSize = 16;
/** Of how far the rows' mean square is from that of words' embeddings, beside which the language model reads them. */
const scaleWeight = 0.01;

export const resamplersStage: Stage = {
  name: 'resamplers',
  about: 'both resamplers learn to hand features through the tokens of a picture',
  needs: ['visual-tokenizer', 'language'],
  descents: [3000],
  result: weightsFile,
  keptIn: 'agent.safetensors',
  async run(context) {
    const features = await featuresOf(context, pages(context).paths);
    const { weights } = await stageResult(context, 'language');
    return runTraining(context, this.name, {
      trainer: training(features.shape, meanSquare(weights.get('llm.model.embed_tokens.weight')!)),
      schedule: { learningRate: 2e-3, warmupSteps: 50, descents: context.descents, finalShare: 0.02 },
      batch(random) {
        const picked = Array.from({ length: batchSize }, () => random.below(features.count));
        return Promise.resolve({ features: features.batch(picked) });
      },
    });
  },
};

function meanSquare({ shape, data }: HostTensor): number {
  return (data as Float32Array).reduce((sum, value) => sum + value * value, 0) / sizeOf(shape);
}

/** @param wordSquare the mean square of words' embeddings */
function training(shape: readonly number[], wordSquare: number): StageTraining['trainer'] {
  const [scope, features] = [new Scope(), input('features', 'float32', [batchSize, ...shape])];
  const rows = pictureEmbeddings(scope, config, features);
  const pictureLoss = mean(sub(1, cosine(pictureFeatures(scope, config, rows), features)));
  const off = sub(mul(mean(mul(rows, rows)), 1 / wordSquare), 1);
  return {
    loss: add(pictureLoss, mul(mul(off, off), scaleWeight)),
    metrics: { pictureLoss },
    optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.01, clipNorm: 1, averageDecay: 0 },
  };
}
