/**
 * `config.json` of a model folder: the sizes of every network and the model's own defaults for telling. Knows no files.
 */

import { z } from 'zod';
import type { DetokenizerConfig } from '../models/detokenizer.ts';
import type { DrawingConfig } from '../models/drawing.ts';
import type { LlamaBits } from '../models/llama-decoder.ts';
import type { LlamaConfig } from '../models/llama.ts';
import { flowPredictions } from '../models/noise.ts';
import type { PicturePriorConfig } from '../models/picture-prior.ts';
import type { ResamplerConfig } from '../models/resampler.ts';
import type { TinyAutoencoderConfig } from '../models/tiny-autoencoder.ts';
import type { UnetConfig } from '../models/unet.ts';
import type { VisualTokenizerConfig } from '../models/visual-tokenizer.ts';
import { defaultRetention, type RetentionSettings } from './retention.ts';

const count = z.int().positive();
const positive = z.number().positive();

const llama = z.strictObject({
  vocabSize: count,
  width: count,
  layers: count,
  heads: count,
  mlpWidth: count,
  ropeBase: positive,
  normEps: positive,
}) satisfies z.ZodType<LlamaConfig>;

const resampler = z.strictObject({
  grid: count,
  width: count,
  heads: count,
  normEps: positive,
}) satisfies z.ZodType<ResamplerConfig>;

const visualTokenizer = z.strictObject({
  imageSize: count,
  patchSize: count,
  width: count,
  layers: count,
  heads: count,
  mlpWidth: count,
  positionGrid: count,
  normEps: positive,
  pool: resampler,
}) satisfies z.ZodType<VisualTokenizerConfig>;

const adapter = z.strictObject({
  featureWidth: count,
  width: count,
  depth: count,
  heads: count,
  headSize: count,
  latents: count,
  mlpRatio: count,
  contextWidths: z.tuple([count, count]),
  pooledWidth: count,
  coarse: z
    .strictObject({ grid: count, height: count, width: count, channels: count, hidden: count, blocks: count })
    .exactOptional(),
}) satisfies z.ZodType<DetokenizerConfig>;

const unet = z.strictObject({
  latentChannels: count,
  conditionChannels: z.int().nonnegative(),
  channels: z.array(count),
  layersPerBlock: count,
  transformerDepth: z.array(z.int().nonnegative()),
  heads: z.array(count),
  contextWidth: count,
  pooledWidth: count,
  timeIdWidth: count,
  groups: count,
}) satisfies z.ZodType<UnetConfig>;

const drawing = z.strictObject({
  adapter,
  unet,
  latentHeight: count,
  latentWidth: count,
  height: count,
  width: count,
}) satisfies z.ZodType<DrawingConfig>;

const picturePrior = z.strictObject({
  ...{ vocabSize: count, words: count, width: count, heads: count, wordLayers: count, layers: count },
  ...{ sceneVariables: count, figures: count, figureVariables: count, codes: count },
  decoder: z.strictObject({
    slotWidth: count,
    figureWidth: count,
    landmarkWidth: count,
    backdropWidth: count,
    placeWidth: count,
    patchWidth: count,
    mlpWidth: count,
    sprite: z.strictObject({ side: count, channels: count, canvas: count }),
    placement: z.strictObject({ width: count, bins: count }),
    aspect: z.number().positive(),
  }),
}) satisfies z.ZodType<PicturePriorConfig>;

const tinyAutoencoder = z.strictObject({
  latentChannels: count,
  channels: z.array(count).min(1),
  encoderBlocks: z.array(count),
  decoderBlocks: z.array(count),
  linear: z.boolean().exactOptional(),
}) satisfies z.ZodType<TinyAutoencoderConfig>;

const retention = z.strictObject({
  pictures: count,
  firstTokens: z.int().nonnegative(),
  sinkPages: z.int().nonnegative(),
}) satisfies z.ZodType<RetentionSettings>;

const sizes = z.strictObject({
  format: z.literal('seed-story-model/4'),
  name: z.string().min(1),
  llm: llama,
  /** How the LLM's projections are stored. */
  llmBits: z.literal([4, 8, 16, 32]) satisfies z.ZodType<LlamaBits>,
  inputResampler: resampler,
  outputResampler: resampler,
  picturePrior: picturePrior.nullable().default(null),
  visualTokenizer,
  drawing,
  autoencoder: tinyAutoencoder,
  /** What the UNet predicts. */
  prediction: z.enum(flowPredictions),
  /** See `StoryModel`. */
  plans: z.boolean().exactOptional(),
  /** See `StoryModel`. */
  languages: z.array(z.string()).exactOptional(),
  /** See `StoryModel`. */
  knownWithin: positive.exactOptional(),
  /** What it was trained without, in words, so that it can be measured on it. */
  heldOut: z.array(z.string()).exactOptional(),
  /** What a telling does where it is not asked for something else. */
  defaults: z.strictObject({
    steps: count.max(1000),
    guidance: z.number().nonnegative(),
    /** Of the flow's noise levels, see `shiftSigma`. */
    shift: positive,
    temperature: z.number().nonnegative(),
    topP: positive.max(1),
    noRepeatNgramSize: z.int().nonnegative().default(0),
    retention: retention.default(defaultRetention),
  }),
});

/** With what must fit together: programs are built from it, and say it in other words or not at all. */
export const modelConfigSchema = sizes.superRefine(
  ({ llm, inputResampler, outputResampler, picturePrior }, context) => {
    const wrong = (path: string[], message: string): void => context.addIssue({ code: 'custom', path, message });
    if (llm.width % (2 * llm.heads) !== 0) {
      wrong(['llm', 'heads'], `${llm.heads} heads do not divide a width of ${llm.width} into heads of even size`);
    }
    if (inputResampler.width !== llm.width) {
      wrong(['inputResampler', 'width'], `expected the llm's width, ${llm.width}, got ${inputResampler.width}`);
    }
    if (!picturePrior) return;
    const { heads, width, vocabSize, decoder } = picturePrior;
    if (vocabSize !== llm.vocabSize) {
      wrong(['picturePrior', 'vocabSize'], `expected the llm's, ${llm.vocabSize}, got ${vocabSize}`);
    }
    if (width % (2 * heads) !== 0) {
      wrong(['picturePrior', 'heads'], `${heads} heads do not divide a width of ${width} into heads of even size`);
    }
    const { canvas } = decoder.sprite;
    const { grid } = outputResampler;
    if (canvas % grid !== 0) {
      wrong(
        ['picturePrior', 'decoder', 'sprite', 'canvas'],
        `a canvas of ${canvas} is not divided by the ${grid} features along a side of a picture`,
      );
    }
  },
);

export type ModelConfig = Readonly<z.infer<typeof modelConfigSchema>>;
