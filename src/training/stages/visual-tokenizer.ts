/**
 * Stage 0: the visual tokenizer, which the paper takes from Qwen-VL, learns what pictures show. Its features must
 * suffice to guess the picture's latent (the de-tokenizer's coarse latent, trained along) and to find the picture's
 * text among others (Radford et al., "Learning Transferable Visual Models", 2021).
 */

import { float32, int64, type HostTensor } from '../../core/tensor.ts';
import { add, div, exp, mul, sqrt, sub } from '../../graph/ops/elementwise.ts';
import { gather } from '../../graph/ops/indexing.ts';
import { matmul } from '../../graph/ops/linear.ts';
import { crossEntropy, mean, sum } from '../../graph/ops/reduce.ts';
import { constant, input } from '../../graph/ops/source.ts';
import type { Tensor } from '../../graph/op.ts';
import { program } from '../../graph/program.ts';
import { Scope } from '../../graph/scope.ts';
import { resizeRgb } from '../../formats/resize.ts';
import { coarseLatent } from '../../models/detokenizer.ts';
import { presets as drawingPresets } from '../../models/drawing.ts';
import { embedTokens, llamaPresets } from '../../models/llama.ts';
import type { StoryTokens } from '../../models/sequence.ts';
import { visualPixels, visualTokenizer, visualTokenizerPresets } from '../../models/visual-tokenizer.ts';
import { linear } from '../../nn/linear.ts';
import { encodePictures, type Encodings } from '../encodings.ts';
import { latentsOf } from '../latents.ts';
import { PictureCache } from '../pictures.ts';
import { runTraining, stageResult, weightsFile, type Stage, type StageContext, type StageTraining } from '../stage.ts';
import { loadVocabulary } from './vocabulary.ts';

const config = visualTokenizerPresets.mini;
const { coarse } = drawingPresets.mini.adapter;
const batchSize = 32;
/** Text tokens of a page that are compared; what is longer is cut. */
const textLength = 64;
const sharedWidth = 128;
const steps = 2000;
const contrastWeight = 0.05;

export const visualTokenizerStage: Stage = {
  name: 'visual-tokenizer',
  about: 'the visual tokenizer learns features from which pictures and texts can be told',
  needs: ['vocabulary', 'autoencoder'],
  result: weightsFile,
  async run(context) {
    const { paths, texts } = pages(context);
    const tokens = await loadVocabulary(context);
    const encoded = texts.map((text) => tokens.codec.encode(text).slice(0, textLength));
    const latents = await latentsOf(context, paths);
    const cache = new PictureCache({ prepare: (image) => resizeRgb(image, config.imageSize, config.imageSize) });
    return runTraining(context, this.name, {
      trainer: training(),
      schedule: { learningRate: 1e-3, warmupSteps: 200, steps: context.steps ?? steps, finalShare: 0.02 },
      async batch(random) {
        const picked = Array.from({ length: batchSize }, () => random.below(paths.length));
        const images = await cache.getAll(picked.map((i) => paths[i]!));
        return {
          pixels: visualPixels(config, images),
          latents: latents.batch(picked),
          ...textFeeds(
            tokens,
            picked.map((i) => encoded[i]!),
          ),
        };
      },
    });
  },
};

/** Pages of the training stories, one after another. */
export function pages({ dataset }: StageContext): { paths: readonly string[]; texts: readonly string[] } {
  return {
    paths: dataset.train.flatMap((story) => story.images),
    texts: dataset.train.flatMap((story) => story.texts),
  };
}

/** Features of pictures by the trained visual tokenizer. */
export async function featuresOf(context: StageContext, paths: readonly string[]): Promise<Encodings> {
  return encodePictures(
    context,
    {
      name: 'features',
      result: await stageResult(context, visualTokenizerStage.name),
      pixels: (images) => visualPixels(config, images),
      network: (shape) => visualTokenizer(new Scope(), config, input('pixels', 'float32', shape)),
    },
    paths,
  );
}

/** Features of the picture that guidance steers away from, which is zero after normalisation: [P · C]. */
export async function unconditionalFeatures(context: StageContext): Promise<Float32Array> {
  const { weights } = await stageResult(context, visualTokenizerStage.name);
  const pixels = float32([1, 3, config.imageSize, config.imageSize]);
  const features = visualTokenizer(new Scope(), config, input('pixels', 'float32', pixels.shape));
  const network = program({ features });
  await using session = await context.runtime.load(network);
  const needed = Object.fromEntries([...network.parameters.keys()].map((name) => [name, weights.get(name)!]));
  const results = await session.run({ pixels, ...needed });
  return results.features!.data as Float32Array;
}

function training(): StageTraining['trainer'] {
  const { imageSize } = config;
  const features = visualTokenizer(
    new Scope(),
    config,
    input('pixels', 'float32', [batchSize, 3, imageSize, imageSize]),
  );
  const guess = coarseLatent(new Scope('coarse'), coarse, features);
  const error = sub(guess, input('latents', 'float32', guess.shape));
  const reconstruction = mean(mul(error, error));
  const contrast = contrastLoss(features);
  return {
    loss: add(reconstruction, mul(contrast, contrastWeight)),
    metrics: { reconstruction, contrast },
    optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.05, clipNorm: 1, averageDecay: 0.998 },
  };
}

/** Each picture should be nearest to its own text among the batch's, and each text to its own picture. */
function contrastLoss(features: Tensor): Tensor {
  const scope = new Scope('contrast');
  const ids = input('tokens', 'int64', [batchSize, textLength]);
  const weights = input('weights', 'float32', [batchSize, textLength, 1]);
  const words = gather(embedTokens(scope.at('text'), { ...llamaPresets.mini, width: sharedWidth }), ids);
  const texts = unit(linear(scope.at('text_proj'), sum(mul(words, weights), [1]), sharedWidth));
  const pictures = unit(linear(scope.at('picture_proj'), mean(features, [1]), sharedWidth));
  const temperature = exp(scope.parameter('logit_scale', [1], { kind: 'normal', std: 0.01 }));
  const logits = mul(matmul(pictures, texts, { transB: true }), mul(temperature, 10));
  const labels = constant(
    int64(
      [batchSize],
      Array.from({ length: batchSize }, (_, i) => i),
    ),
  );
  const transposed = mul(matmul(texts, pictures, { transB: true }), mul(temperature, 10));
  return mul(add(mean(crossEntropy(logits, labels)), mean(crossEntropy(transposed, labels))), 0.5);
}

function unit(x: Tensor): Tensor {
  return div(x, sqrt(add(sum(mul(x, x), [-1], true), 1e-6)));
}

/** Right-padded ids, and weights that make a mean of the real ones. */
function textFeeds({ eos }: StoryTokens, texts: readonly (readonly number[])[]): Record<string, HostTensor> {
  const row = (ids: readonly number[]): number[] => [
    ...ids,
    ...Array.from({ length: textLength - ids.length }, () => eos),
  ];
  const weights = texts.flatMap((ids) =>
    Array.from({ length: textLength }, (_, i) => (i < ids.length ? 1 / ids.length : 0)),
  );
  return {
    tokens: int64([texts.length, textLength], texts.flatMap(row)),
    weights: float32([texts.length, textLength, 1], Float32Array.from(weights)),
  };
}
