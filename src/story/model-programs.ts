/**
 * The programs that a telling runs, each with fixed sizes for one picture. Knows neither weights nor a runtime.
 *
 * Letters: N tokens a picture takes, D LLM width, P features of a picture, C their width, H and W of the picture.
 */

import type { TensorType, Tensor } from '../graph/op.ts';
import { input } from '../graph/ops/source.ts';
import { program, type Program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { fold, unfold } from '../models/detokenizer.ts';
import { condition, predict } from '../models/drawing.ts';
import { llamaDecoder, llamaStoriesDecoder, type WantedOutputs } from '../models/llama-decoder.ts';
import { embedTokens } from '../models/llama.ts';
import { pictureEmbeddings, toldPicture } from '../models/seed-story.ts';
import { decode, encode } from '../models/tiny-autoencoder.ts';
import { visualTokenizer } from '../models/visual-tokenizer.ts';
import type { ModelConfig } from './model-config.ts';

/** `features` [1, P, C] of `pixels` as `visualPixels` gives them. */
export function seeing({ visualTokenizer: config }: ModelConfig): Program {
  const { imageSize } = config;
  return program({
    features: visualTokenizer(new Scope(), config, input('pixels', 'float32', [1, 3, imageSize, imageSize])),
  });
}

/** See `llamaDecoder`. */
export function speaking({ llm, llmBits }: ModelConfig, wanted?: WantedOutputs): Program {
  return llamaDecoder(new Scope('llm'), llm, llmBits, wanted);
}

/** See `llamaStoriesDecoder`. */
export function speakingTogether({ llm, llmBits }: ModelConfig): Program {
  return llamaStoriesDecoder(new Scope('llm'), llm, llmBits);
}

/** The `rows` [1, N, D] that stand for a shown picture's `features` [1, P, C]. */
export function showing(config: ModelConfig): Program {
  const { pool } = config.visualTokenizer;
  const features = input('features', 'float32', [1, pool.grid ** 2, pool.width]);
  return program({ rows: pictureEmbeddings(new Scope(), config, features) });
}

/**
 * The `features` [1, P, C] of the picture to draw, from `hidden` [1, N, D] at its queries and, where there is a prior, the
 * tokens of its page, `words` int64 [1, L], and the features of the picture before, `before` [1, P, C].
 */
export function imagining(config: ModelConfig): Program {
  const { inputResampler, llm, picturePrior } = config;
  const { grid, width } = config.visualTokenizer.pool;
  const hidden = input('hidden', 'float32', [1, inputResampler.grid ** 2, llm.width]);
  const known = picturePrior
    ? {
        words: input('words', 'int64', [1, picturePrior.words]),
        features: input('before', 'float32', [1, grid ** 2, width]),
      }
    : undefined;
  const { features } = toldPicture(new Scope(), config, hidden, known);
  return program({ features });
}

/** What the UNet is told: `context`, `pooled` and, where the model has it, `condition`, of `features` [1, P, C]. */
export function telling(config: ModelConfig): Program {
  const { pool } = config.visualTokenizer;
  const features = input('features', 'float32', [1, pool.grid ** 2, pool.width]);
  return program({ ...condition(new Scope(), config.drawing, features) });
}

/** The `prediction` for noisy `latents` at `timesteps` [1], given what `telling` returns under the same names. */
export function denoising({ drawing }: ModelConfig): Program {
  const { unet, adapter, latentHeight, latentWidth } = drawing;
  const latent = (name: string, channels: number): Tensor =>
    input(name, 'float32', [1, channels, latentHeight, latentWidth]);
  const noisy = latent('latents', unet.latentChannels);
  const timesteps = input('timesteps', 'float32', [1]);
  const told = {
    context: input('context', 'float32', [1, adapter.latents, unet.contextWidth]),
    pooled: input('pooled', 'float32', [1, unet.pooledWidth]),
    ...(unet.conditionChannels > 0 && { condition: latent('condition', unet.conditionChannels) }),
  };
  return program({ prediction: predict(new Scope(), drawing, noisy, timesteps, told) });
}

/** `pixels` [1, 3, H, W] in [-1, 1], up to overshoot, of the `latents` that denoising works on. */
export function painting({ autoencoder, drawing }: ModelConfig): Program {
  const { unet, latentHeight, latentWidth } = drawing;
  const drawn = input('latents', 'float32', [1, unet.latentChannels, latentHeight, latentWidth]);
  return program({ pixels: decode(new Scope(), autoencoder, unfold(drawn)) });
}

/** The `latents` of `pixels` [1, 3, H, W] as denoising would have to draw them. Measured, not used for telling. */
export function compressing({ autoencoder, drawing: { height, width } }: ModelConfig): Program {
  const encoded = encode(new Scope(), autoencoder, input('pixels', 'float32', [1, 3, height, width]));
  return program({ latents: fold(encoded) });
}

/** What the autoencoder makes of `pixels` [1, 3, H, W]: `rebuilt`, alike. Measured, not used for telling. */
export function rebuilding({ autoencoder, drawing: { height, width } }: ModelConfig): Program {
  const latents = encode(new Scope(), autoencoder, input('pixels', 'float32', [1, 3, height, width]));
  return program({ rebuilt: decode(new Scope(), autoencoder, latents) });
}

/** All weights of each network, by name. */
export function modelParameters(config: ModelConfig) {
  const of = (...programs: Program[]): ReadonlyMap<string, TensorType> =>
    new Map(programs.flatMap(({ parameters }) => [...parameters]));
  const embeddings = program({ table: embedTokens(new Scope('llm'), config.llm) });
  return {
    agent: of(embeddings, speaking(config), showing(config), imagining(config)),
    visualTokenizer: of(seeing(config)),
    detokenizer: of(telling(config), denoising(config)),
    autoencoder: of(rebuilding(config)),
  };
}
