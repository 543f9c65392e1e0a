/**
 * Stage 0: the tiny autoencoder learns to rebuild crops of the training pictures; then its decoder goes on alone, while
 * others already learn from the latents that the encoder gives. L1 keeps flat areas flat, the difference of neighbouring
 * pixels keeps edges sharp, a squared mean gets colours right, and a little noise on the latents keeps them within reach
 * of a diffusion model that is never exactly right.
 */

import { float32, sizeOf, type HostTensor } from '../../core/tensor.ts';
import { abs, add, mul, sub } from '../../graph/ops/elementwise.ts';
import { mean } from '../../graph/ops/reduce.ts';
import { reshape, slice } from '../../graph/ops/shape.ts';
import { input } from '../../graph/ops/source.ts';
import type { Tensor } from '../../graph/op.ts';
import { program } from '../../graph/program.ts';
import { Scope } from '../../graph/scope.ts';
import { decode, downscale, encode, presets } from '../../models/tiny-autoencoder.ts';
import { toPixels } from '../../formats/pixels.ts';
import { fitted, PictureCache, randomWindow } from '../pictures.ts';
import type { CosineSchedule } from '../schedule.ts';
import {
  runTraining,
  stageResult,
  weightsFile,
  type Stage,
  type StageContext,
  type StageResult,
  type StageTraining,
} from '../stage.ts';

const config = presets.mini;
const batchSize = 4;
const cropSize = 96;
const latentNoise = 0.05;
/**
 * Of the squared error of each latent's mean colour. Without it greens stay brown for thousands of steps: in L1 large
 * errors of colour pull no harder than small ones, and edges outweigh areas.
 */
const colourWeight = 20;

export const autoencoderStage: Stage = {
  name: 'autoencoder',
  about: 'the tiny autoencoder rebuilds crops of pictures',
  seesHeldOut: true,
  needs: [],
  // Colours that the first descent leaves wrong come right in the second.
  descents: [6000, 9600],
  result: weightsFile,
  keptIn: 'autoencoder.safetensors',
  run(context) {
    return trainAutoencoder(context, {
      stage: autoencoderStage.name,
      squareWeight: 4,
      schedule: { learningRate: 2e-3, warmupSteps: 200, descents: context.descents, finalShare: 0.01 },
      notes: (weights, cache, paths) => latentStatistics(context, weights, cache, paths),
    });
  },
};

export const decoderStage: Stage = {
  name: 'decoder',
  about: "the tiny autoencoder's decoder goes on alone, its latents stay as they are",
  seesHeldOut: true,
  needs: [autoencoderStage.name],
  descents: [8000, 12_800],
  result: weightsFile,
  keptIn: 'autoencoder.safetensors',
  async run(context) {
    const { weights } = await stageResult(context, autoencoderStage.name);
    return trainAutoencoder(context, {
      stage: decoderStage.name,
      initial: weights,
      trainable: (name) => name.startsWith('decoder.'),
      squareWeight: 20,
      schedule: {
        learningRate: 1e-3,
        warmupSteps: 100,
        descents: context.descents,
        finalShare: 0.01,
      },
    });
  },
};

interface AutoencoderRun {
  readonly stage: string;
  readonly initial?: StageResult['weights'];
  readonly trainable?: (name: string) => boolean;
  /** Of the squared error of pixels: few large errors, as thin lines leave them, count more than in L1. */
  readonly squareWeight: number;
  readonly schedule: CosineSchedule;
  readonly notes?: (
    weights: StageResult['weights'],
    cache: PictureCache,
    paths: readonly string[],
  ) => Promise<Record<string, string>>;
}

async function trainAutoencoder(context: StageContext, run: AutoencoderRun): Promise<boolean> {
  const paths = context.dataset.train.flatMap((story) => story.images);
  const cache = new PictureCache({ prepare: fitted });
  const latentSize = cropSize / downscale(config);
  const { notes } = run;
  return runTraining(context, run.stage, {
    trainer: training(run),
    schedule: run.schedule,
    async batch(random) {
      const images = await cache.getAll(Array.from({ length: batchSize }, () => random.pick(paths)));
      const shape = [batchSize, config.latentChannels, latentSize, latentSize];
      return {
        pixels: toPixels(
          images,
          images.map((image) => randomWindow(image, cropSize, random)),
        ),
        noise: float32(shape, random.normals(sizeOf(shape))),
      };
    },
    ...(notes && { notes: (weights) => notes(weights, cache, paths) }),
  });
}

function training({ initial, trainable, squareWeight }: AutoencoderRun): StageTraining['trainer'] {
  const pixels = input('pixels', 'float32', [batchSize, 3, cropSize, cropSize]);
  const latents = encode(new Scope(), config, pixels);
  const noise = input('noise', 'float32', latents.shape);
  const error = sub(decode(new Scope(), config, add(latents, mul(noise, latentNoise))), pixels);
  const squaredError = mean(mul(error, error));
  return {
    loss: [mul(squaredError, squareWeight), edgeLoss(error), mul(colourLoss(error), colourWeight)].reduce(
      add,
      mean(abs(error)),
    ),
    metrics: { squaredError },
    optimiser: { betas: [0.9, 0.99], eps: 1e-8, weightDecay: 0, clipNorm: 1, averageDecay: 0.999 },
    ...(initial && { initial }),
    ...(trainable && { trainable }),
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

/** The mean and deviation of each latent channel over whole pictures, by which diffusion normalises them. */
async function latentStatistics(
  context: StageContext,
  weights: ReadonlyMap<string, HostTensor>,
  cache: PictureCache,
  paths: readonly string[],
): Promise<Record<string, string>> {
  const first = await cache.get(paths[0]!);
  const latents = encode(new Scope(), config, input('pixels', 'float32', [1, 3, first.height, first.width]));
  await using session = await context.runtime.load(program({ latents }));
  const encoder = Object.fromEntries([...weights].filter(([name]) => name.startsWith('encoder.')));
  const sums = new Float64Array(config.latentChannels);
  const squares = new Float64Array(config.latentChannels);
  const sample = paths.filter((_, i) => i % Math.ceil(paths.length / 100) === 0);
  for (const path of sample) {
    const { latents: values } = await session.run({ pixels: toPixels([await cache.get(path)]), ...encoder });
    const plane = values!.data.length / config.latentChannels;
    (values!.data as Float32Array).forEach((value, i) => {
      sums[Math.floor(i / plane)]! += value / (plane * sample.length);
      squares[Math.floor(i / plane)]! += value ** 2 / (plane * sample.length);
    });
  }
  const latentMean = Array.from(sums);
  const latentStd = Array.from(squares, (square, i) => Math.sqrt(square - sums[i]! ** 2));
  return { latentMean: JSON.stringify(latentMean), latentStd: JSON.stringify(latentStd) };
}
