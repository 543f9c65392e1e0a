/**
 * Stage 0: the visual tokenizer, which the paper takes from Qwen-VL, learns what pictures show. Its features must
 * suffice to guess the picture at a quarter of its size (as the de-tokenizer guesses its coarse latent) and the words of
 * its text.
 */

import { float32 } from '../../core/tensor.ts';
import { add, mul, sub } from '../../graph/ops/elementwise.ts';
import { mean } from '../../graph/ops/reduce.ts';
import { reshape, transpose } from '../../graph/ops/shape.ts';
import { input } from '../../graph/ops/source.ts';
import type { Tensor } from '../../graph/op.ts';
import { program } from '../../graph/program.ts';
import { Scope } from '../../graph/scope.ts';
import { fixed } from '../../graph/shapes.ts';
import { resizeRgb } from '../../formats/resize.ts';
import { coarseLatent } from '../../models/detokenizer.ts';
import { presets as drawingPresets } from '../../models/drawing.ts';
import { visualPixels, visualTokenizer, visualTokenizerPresets } from '../../models/visual-tokenizer.ts';
import { encodePictures, type Encodings } from '../encodings.ts';
import { PictureCache } from '../pictures.ts';
import { linearTokenizer } from '../linear-tokenizer.ts';
import { sampledComponents, type ComponentSample } from '../sampled-components.ts';
import {
  runTraining,
  stageResult,
  weightFeeds,
  weightsFile,
  type Stage,
  type StageContext,
  type StageTraining,
} from '../stage.ts';
import { PageWords, tellingWords, wordLoss } from '../page-words.ts';
import { loadVocabulary } from './vocabulary.ts';

const config = visualTokenizerPresets.mini;
const { coarse } = drawingPresets.mini.adapter;
/** Words alone can be told from features that hardly say who stands how. */
const pictureWeight = 40;
const wordWeight = 0.05;
/** Of what the components are computed with which it begins. */
const sample: ComponentSample = {
  ...{ side: config.patchSize, pictures: 600, patches: 16, count: config.width },
  pixels: (image) => visualPixels(config, [image]),
};
/** Along one side of what a place of the coarse latent covers, how many colours are guessed. */
const squares = 4;

export const visualTokenizerStage: Stage = {
  name: 'visual-tokenizer',
  about: 'the visual tokenizer learns features from which pictures and texts can be told',
  seesHeldOut: true,
  needs: ['vocabulary'],
  descents: [2000],
  batchSize: 8,
  result: weightsFile,
  keptIn: 'visual-tokenizer.safetensors',
  async run(context) {
    const { paths, texts } = pages(context);
    const tokens = await loadVocabulary(context);
    const { batchSize } = context;
    const telling = tellingWords(
      tokens,
      context.dataset.train.map((story) => story.texts),
    );
    const words = new PageWords(tokens, telling, texts);
    const cache = new PictureCache({ prepare: (image) => resizeRgb(image, config.imageSize, config.imageSize) });
    return runTraining(context, this.name, {
      trainer: training(batchSize, words.count),
      begin: async () => linearTokenizer(config, await sampledComponents(context, sample)),
      schedule: { learningRate: 3e-4, warmupSteps: 200, descents: context.descents, finalShare: 0.02 },
      async batch(random) {
        const picked = Array.from({ length: batchSize }, () => random.below(paths.length));
        const images = await cache.getAll(picked.map((i) => paths[i]!));
        return {
          pixels: visualPixels(config, images),
          ...(words.count > 0 && { words: words.batch(picked) }),
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
  const result = await stageResult(context, visualTokenizerStage.name);
  const pixels = float32([1, 3, config.imageSize, config.imageSize]);
  const features = visualTokenizer(new Scope(), config, input('pixels', 'float32', pixels.shape));
  const network = program({ features });
  await using session = await context.runtime.load(network);
  const results = await session.run({ pixels, ...weightFeeds(network, result) });
  return results.features!.data as Float32Array;
}

/** @param count of words; of the pictures alone is learned where there are none */
function training(batchSize: number, count: number): StageTraining['trainer'] {
  const { imageSize } = config;
  const pixels = input('pixels', 'float32', [batchSize, 3, imageSize, imageSize]);
  const features = visualTokenizer(new Scope(), config, pixels);
  const guess = coarseLatent(new Scope('picture'), { ...coarse, channels: 3 * squares ** 2 }, features);
  const error = sub(guess, squaresOf(pixels));
  const reconstruction = mean(mul(error, error));
  const picture = mul(reconstruction, pictureWeight);
  const words = count > 0 && mean(wordLoss(features, input('words', 'float32', [batchSize, count])));
  return {
    loss: words ? add(picture, mul(words, wordWeight)) : picture,
    metrics: { reconstruction, ...(words && { words }) },
    optimiser: { betas: [0.9, 0.98], eps: 1e-6, weightDecay: 0.05, clipNorm: 1, averageDecay: 0.998 },
  };
}

/** Mean colours of squares of the picture, those of one place of the coarse latent as its channels. */
function squaresOf(pixels: Tensor): Tensor {
  const batch = fixed(pixels.shape, 0, 'squares of a picture');
  const { height, width } = coarse;
  const [down, across] = [config.imageSize / height / squares, config.imageSize / width / squares];
  const cut = reshape(pixels, [batch, 3, height, squares, down, width, squares, across]);
  return reshape(transpose(mean(cut, [4, 7]), [0, 1, 3, 5, 2, 4]), [batch, 3 * squares ** 2, height, width]);
}
