/**
 * Stages 1 and 3: the de-tokenizer learns to draw pictures from features. In stage 1 the features are those of the
 * true pictures; in stage 3 those that the language model predicts (SEED-Story, sections 3.2 and 3.3).
 */

import { float32, sizeOf } from '../../core/tensor.ts';
import { Random } from '../../core/random.ts';
import { add, div, mul, sub } from '../../graph/ops/elementwise.ts';
import { mean } from '../../graph/ops/reduce.ts';
import { reshape } from '../../graph/ops/shape.ts';
import { input } from '../../graph/ops/source.ts';
import { Scope } from '../../graph/scope.ts';
import { condition, predict, presets } from '../../models/drawing.ts';
import { shiftSigma, trainingTimesteps, type FlowPrediction } from '../../models/noise.ts';
import type { Tensors } from '../../runtime/session.ts';
import type { Encodings } from '../encodings.ts';
import { latentsOf } from '../latents.ts';
import { linearGuess } from '../linear-guess.ts';
import type { CosineSchedule } from '../schedule.ts';
import { runTraining, stageResult, weightsFile, type Stage, type StageContext, type StageResult } from '../stage.ts';
import { featuresOf, pages, unconditionalFeatures } from './visual-tokenizer.ts';

const config = presets.mini;
/** What `drawingLosses` asks of the UNet, as the exported model says. */
export const prediction = 'sample' satisfies FlowPrediction;
/** Share of pictures drawn from the grey picture's features, so that guidance has something to steer away from. */
const unconditionalShare = 0.1;
/**
 * What a picture shows is decided where hardly anything but noise is left: of all that the network finds out between
 * pure noise and none, half lies above timestep 900 (`shiftSigma`; docs/log.md has the curve).
 */
const noiseShift = 4;
/** Keeps the coarse latent a guess of the picture while the UNet learns to use it. */
const coarseWeight = 0.3;
/** From which the first guess is computed that training begins with. */
const guessPictures = 300;

export const detokenizerStage: Stage = {
  name: 'detokenizer',
  about: 'the de-tokenizer draws pictures from their true features',
  needs: ['autoencoder', 'visual-tokenizer'],
  descents: [4000],
  batchSize: 8,
  result: weightsFile,
  keptIn: 'detokenizer.safetensors',
  async run(context) {
    return trainDetokenizer(context, {
      stage: this.name,
      sources: [fromTruth(await featuresOf(context, pages(context).paths), 1)],
      schedule: { learningRate: 1e-3, warmupSteps: 200, descents: context.descents, finalShare: 0.02 },
    });
  },
};

export interface DrawingSource {
  /** What is drawn from, row by row. */
  readonly features: Encodings;
  /** For each row of features, which training picture it should become. */
  readonly pictures: readonly number[];
  /** Of the pictures drawn; all sources' shares sum to 1. */
  readonly share: number;
}

/** Every picture from its own features. */
export function fromTruth(features: Encodings, share: number): DrawingSource {
  return { features, pictures: Array.from({ length: features.count }, (_, i) => i), share };
}

export interface DetokenizerRun {
  readonly stage: string;
  readonly sources: readonly DrawingSource[];
  /** Whose weights it begins with; where left out, from nothing but a linear first guess. */
  readonly initialStage?: string;
  readonly schedule: CosineSchedule;
}

export async function trainDetokenizer(context: StageContext, run: DetokenizerRun): Promise<boolean> {
  const latents = await latentsOf(context, pages(context).paths);
  const grey = await unconditionalFeatures(context);
  const { initialStage } = run;
  const { batchSize } = context;
  return runTraining(context, run.stage, {
    trainer: {
      ...drawingLosses(batchSize, run.sources[0]!.features.shape, latents.shape),
      optimiser: { betas: [0.9, 0.99], eps: 1e-8, weightDecay: 0.01, clipNorm: 1, averageDecay: 0.999 },
    },
    begin: async () =>
      initialStage === undefined
        ? guessFrom(context, run, latents)
        : (await stageResult(context, initialStage)).weights,
    schedule: run.schedule,
    batch: async (random) => drawingBatch({ ...run, batchSize, latents, grey }, random),
  });
}

/** The first guess as a linear map. */
function guessFrom({ seed }: StageContext, { sources }: DetokenizerRun, latents: Encodings): StageResult['weights'] {
  const [{ features, pictures }] = sources as [DrawingSource];
  const random = new Random(seed).fork('guess');
  const picked = Array.from({ length: guessPictures }, () => random.below(features.count));
  const guess = linearGuess(
    config.adapter.coarse,
    features,
    latents,
    picked.map((row) => pictures[row]!),
  );
  // At first the UNet has nothing to add to it.
  const { latentChannels, channels } = config.unet;
  return new Map([
    ...guess,
    ['unet.conv_out.weight', float32([latentChannels, channels[0], 3, 3])],
    ['unet.conv_out.bias', float32([latentChannels])],
  ]);
}

/**
 * The squared error of the predicted latent over the share of noise, and that of the coarse latent, over inputs of one
 * batch. Undivided, what is still to be found out where little noise is left would hardly count.
 */
function drawingLosses(batchSize: number, featureShape: readonly number[], latentShape: readonly number[]) {
  const root = new Scope();
  const latent = (name: string) => input(name, 'float32', [batchSize, ...latentShape]);
  const told = condition(root, config, input('features', 'float32', [batchSize, ...featureShape]));
  const timesteps = input('timesteps', 'float32', [batchSize]);
  const [clean, noise] = [latent('clean'), latent('noise')];
  const share = reshape(mul(timesteps, 1 / trainingTimesteps), [batchSize, 1, 1, 1]);
  const noisy = add(mul(clean, sub(1, share)), mul(noise, share));
  const sample = predict(root, config, noisy, timesteps, told);
  const squared = (error: typeof sample) => mean(mul(error, error));
  const error = sub(sample, clean);
  const diffusion = mean(div(mul(error, error), share));
  const coarse = squared(sub(told.condition!, clean));
  return { loss: add(diffusion, mul(coarse, coarseWeight)), metrics: { diffusion, coarse } };
}

interface BatchOptions extends Pick<DetokenizerRun, 'sources'> {
  readonly batchSize: number;
  readonly latents: Encodings;
  /** Features of the picture that guidance steers away from. */
  readonly grey: Float32Array;
}

function drawingBatch({ sources, batchSize, latents, grey }: BatchOptions, random: Random): Tensors {
  const picked = Array.from({ length: batchSize }, () => pick(sources, random));
  const { shape } = sources[0]!.features;
  const features = float32([batchSize, ...shape]);
  picked.forEach(({ source, row }, i) => {
    (features.data as Float32Array).set(source.features.row(row), i * sizeOf(shape));
  });
  const clean = latents.batch(picked.map(({ source, row }) => source.pictures[row]!));
  const noise = float32(clean.shape);
  const timesteps = picked.map((_, i) => {
    // Logit-normal timesteps, Esser et al. 2024.
    const timestep = trainingTimesteps * shiftSigma(1 / (1 + Math.exp(-random.normal())), noiseShift);
    const size = sizeOf(latents.shape);
    (noise.data as Float32Array).set(random.normals(size), i * size);
    if (random.chance(unconditionalShare)) (features.data as Float32Array).set(grey, i * grey.length);
    return timestep;
  });
  return { features, clean, noise, timesteps: float32([batchSize], Float32Array.from(timesteps)) };
}

function pick(sources: readonly DrawingSource[], random: Random): { source: DrawingSource; row: number } {
  // Where there is one source nothing is drawn for it, and batches are those of before there were several.
  let left = sources.length > 1 ? random.uniform() : 0;
  const source = sources.find(({ share }) => (left -= share) < 0) ?? sources.at(-1)!;
  return { source, row: random.below(source.features.count) };
}
