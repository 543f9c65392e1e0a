/** Latents of pictures in the form that mini's de-tokenizer works on: the autoencoder's, folded 2 x 2. */

import { Random } from '../core/random.ts';
import { float32, sizeOf } from '../core/tensor.ts';
import { constant, input } from '../graph/ops/source.ts';
import type { Tensor } from '../graph/op.ts';
import { Scope } from '../graph/scope.ts';
import { fixed } from '../graph/shapes.ts';
import { fold } from '../models/detokenizer.ts';
import { condition, predict, presets as drawingPresets } from '../models/drawing.ts';
import { trainingTimesteps } from '../models/noise.ts';
import { encode, presets } from '../models/tiny-autoencoder.ts';
import { visualPixels, visualTokenizer, visualTokenizerPresets } from '../models/visual-tokenizer.ts';
import { encodePictures, type Encodings } from './encodings.ts';
import { toPixels } from '../formats/pixels.ts';
import { fitted } from './pictures.ts';
import { stageResult, type StageContext } from './stage.ts';

/** @returns [4 · latentChannels, latentHeight, latentWidth] for each picture, whatever its own size */
export async function latentsOf(context: StageContext, paths: readonly string[]): Promise<Encodings> {
  return encodePictures(
    context,
    {
      name: 'latents',
      result: await stageResult(context, 'autoencoder'),
      pixels: (images) => toPixels(images.map(fitted)),
      network: (shape) => fold(encode(new Scope(), presets.mini, input('pixels', 'float32', shape))),
    },
    paths,
  );
}

/**
 * The same pictures as the de-tokenizer draws them from their true features, in one step from noise: with what features
 * do not hold, and with its own errors.
 */
export async function redrawnLatentsOf(context: StageContext, paths: readonly string[]): Promise<Encodings> {
  const [seen, drawn] = await Promise.all([
    stageResult(context, 'visual-tokenizer'),
    stageResult(context, 'detokenizer'),
  ]);
  return encodePictures(
    context,
    {
      name: 'redrawn-latents',
      result: { weights: new Map([...seen.weights, ...drawn.weights]), metadata: {} },
      pixels: (images) => visualPixels(visualTokenizerPresets.mini, images),
      network: (shape) => redrawn(input('pixels', 'float32', shape)),
    },
    paths,
  );
}

function redrawn(pixels: Tensor): Tensor {
  const [scope, config] = [new Scope(), drawingPresets.mini];
  const features = visualTokenizer(scope, visualTokenizerPresets.mini, pixels);
  const batch = fixed(pixels.shape, 0, 'redrawing');
  const shape = [batch, config.unet.latentChannels, config.latentHeight, config.latentWidth];
  const noise = constant(float32(shape, new Random(0).normals(sizeOf(shape))));
  const timesteps = constant(float32([batch], new Float32Array(batch).fill(trainingTimesteps)));
  return predict(scope, config, noise, timesteps, condition(scope, config, features));
}
