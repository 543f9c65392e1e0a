/**
 * Stage 0: the tiny autoencoder's linear map from squares of pixels to latents and back, which is computed and not
 * trained; then its decoder learns to add what the map leaves out, while others already learn from the latents. L1 keeps
 * flat areas flat, the difference of neighbouring pixels keeps edges sharp, a squared mean gets colours right, and a little
 * noise on the latents keeps them within reach of a diffusion model that is never exactly right.
 */

import { Random } from '../../core/random.ts';
import { float32, sizeOf } from '../../core/tensor.ts';
import { toPixels } from '../../formats/pixels.ts';
import { abs, add, mul, sub } from '../../graph/ops/elementwise.ts';
import { mean } from '../../graph/ops/reduce.ts';
import { reshape, slice } from '../../graph/ops/shape.ts';
import { input } from '../../graph/ops/source.ts';
import type { Tensor } from '../../graph/op.ts';
import { Scope } from '../../graph/scope.ts';
import { unfold } from '../../models/detokenizer.ts';
import { decode, downscale, presets } from '../../models/tiny-autoencoder.ts';
import type { Encodings } from '../encodings.ts';
import { latentsOf, redrawnLatentsOf } from '../latents.ts';
import { fitted, PictureCache } from '../pictures.ts';
import { rootScaledMap, type PatchComponents } from '../principal-components.ts';
import { sampledComponents } from '../sampled-components.ts';
import {
  runTraining,
  stageFolder,
  stageResult,
  weightsFile,
  type Stage,
  type StageContext,
  type StageResult,
  type StageTraining,
} from '../stage.ts';

const config = presets.mini;
const cropSize = 96;
const latentNoise = 0.05;
/** Of the latents, those that the de-tokenizer drew, and from how many pictures. */
const [redrawnShare, redrawnPictures] = [0.5, 2500];
/** Pixels along one side that a folded latent stands for. */
const pixelsALatent = 2 * downscale(config);
/** Of the folded latents of a crop. */
const cropShape = [4 * config.latentChannels, cropSize / pixelsALatent, cropSize / pixelsALatent] as const;
/** Of the squared error of pixels: few large errors, as thin lines leave them, count more than in L1. */
const squareWeight = 20;
/**
 * Of the squared error of each latent's mean colour: in L1 large errors of colour pull no harder than small ones, and edges
 * outweigh areas.
 */
const colourWeight = 20;
/** Of the training pictures, and patches of each, that the components are computed from. */
const [sampledPictures, sampledPatches] = [400, 128];

export const autoencoderStage: Stage = {
  name: 'autoencoder',
  about: 'the tiny autoencoder gets its linear map from squares of pixels to latents',
  seesHeldOut: true,
  needs: [],
  descents: [],
  batchSize: 0,
  result: weightsFile,
  keptIn: 'autoencoder.safetensors',
  async run(context) {
    const components = await sampledComponents(context, {
      ...{ side: downscale(config), pictures: sampledPictures, patches: sampledPatches, count: config.latentChannels },
      pixels: (image) => toPixels([fitted(image)]),
    });
    const weights = linearMaps(components);
    const folder = await stageFolder(context, this.name);
    await folder.saveWeights(weights, { basis: context.basis });
    return true;
  },
};

/** The maps along components, there and back. */
function linearMaps(components: PatchComponents) {
  const { mean, vectors } = components;
  const { kernel, shift, scales } = rootScaledMap(components);
  const [channels, size, side] = [vectors.length, mean.length, downscale(config)];
  const decoder = float32([size, channels, 1, 1]);
  vectors.forEach((vector, k) => {
    vector.forEach((value, i) => (decoder.data[i * channels + k] = value / scales[k]!));
  });
  return new Map([
    ['encoder.patches.weight', float32([channels, 3, side, side], kernel)],
    ['encoder.patches.bias', float32([channels], Float32Array.from(shift))],
    ['decoder.patches.weight', decoder],
    ['decoder.patches.bias', float32([size], Float32Array.from(mean))],
  ]);
}

export const decoderStage: Stage = {
  name: 'decoder',
  about: "the tiny autoencoder's decoder learns what its linear map leaves out",
  seesHeldOut: true,
  needs: [autoencoderStage.name, 'visual-tokenizer', 'detokenizer'],
  descents: [8000],
  batchSize: 4,
  result: weightsFile,
  keptIn: 'autoencoder.safetensors',
  run: trainDecoder,
};

async function trainDecoder(context: StageContext): Promise<boolean> {
  const { weights } = await stageResult(context, autoencoderStage.name);
  const { batchSize } = context;
  const paths = context.dataset.train.flatMap((story) => story.images);
  const picked = new Random(context.seed).fork('redrawn').shuffle(paths).slice(0, redrawnPictures);
  const sources = [
    { paths, latents: await latentsOf(context, paths), noise: latentNoise },
    { paths: picked, latents: await redrawnLatentsOf(context, picked), noise: 0 },
  ] as const;
  const cache = new PictureCache({ prepare: fitted });
  return runTraining(context, decoderStage.name, {
    trainer: training(batchSize, weights),
    schedule: { learningRate: 1e-3, warmupSteps: 100, descents: context.descents, finalShare: 0.01 },
    async batch(random) {
      const crops = Array.from({ length: batchSize }, () =>
        randomCrop(sources[Number(random.chance(redrawnShare))]!, random),
      );
      const images = await cache.getAll(crops.map(({ path }) => path));
      const latents = float32([batchSize, ...cropShape]);
      crops.forEach((crop, i) => (latents.data as Float32Array).set(crop.latent, i * sizeOf(cropShape)));
      return {
        latents,
        pixels: toPixels(
          images,
          crops.map(({ window }) => window),
        ),
      };
    },
  });
}

interface LatentSource {
  readonly paths: readonly string[];
  readonly latents: Encodings;
  /** Deviation of what is added. */
  readonly noise: number;
}

/** A square of a picture, and the same of its latent, [C, h, w]. */
function randomCrop({ paths, latents, noise }: LatentSource, random: Random) {
  const picture = random.below(paths.length);
  const [channels, height, width] = latents.shape as [number, number, number];
  const [, side] = cropShape;
  const [top, left] = [random.below(height - side + 1), random.below(width - side + 1)];
  const row = latents.row(picture);
  const latent = random.normals(sizeOf(cropShape)).map((value) => value * noise);
  for (let at = 0; at < channels * side; at++) {
    const from = (Math.floor(at / side) * height + top + (at % side)) * width + left;
    for (let i = 0; i < side; i++) latent[at * side + i]! += row[from + i]!;
  }
  const window = { left: left * pixelsALatent, top: top * pixelsALatent, width: cropSize, height: cropSize };
  return { path: paths[picture]!, latent, window };
}

function training(batchSize: number, initial: StageResult['weights']): StageTraining['trainer'] {
  const pixels = input('pixels', 'float32', [batchSize, 3, cropSize, cropSize]);
  const latents = unfold(input('latents', 'float32', [batchSize, ...cropShape]));
  const error = sub(decode(new Scope(), config, latents), pixels);
  const squaredError = mean(mul(error, error));
  return {
    loss: [mul(squaredError, squareWeight), edgeLoss(error), mul(colourLoss(error), colourWeight)].reduce(
      add,
      mean(abs(error)),
    ),
    metrics: { squaredError },
    optimiser: { betas: [0.9, 0.99], eps: 1e-8, weightDecay: 0, clipNorm: 1, averageDecay: 0.999 },
    initial,
    trainable: (name) => name.startsWith('decoder.'),
  };
}

/** The mean absolute error of differences between neighbours, down and across. */
function edgeLoss(error: Tensor): Tensor {
  const neighbours = (axis: 2 | 3): Tensor => {
    const size = error.shape[axis] as number;
    return mean(abs(sub(slice(error, axis, 1, size), slice(error, axis, 0, size - 1))));
  };
  return add(neighbours(2), neighbours(3));
}

/** The mean squared error of colours averaged over the square that a latent stands for. */
function colourLoss(error: Tensor): Tensor {
  const [batch, channels, height, width] = error.shape as [number, number, number, number];
  const side = downscale(config);
  const blocks = reshape(error, [batch, channels, height / side, side, width / side, side]);
  const averages = mean(blocks, [3, 5]);
  return mean(mul(averages, averages));
}
