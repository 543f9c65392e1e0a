/** Latents of pictures as mini's de-tokenizer draws them: the autoencoder's, folded 2 x 2. */

import { input } from '../graph/ops/source.ts';
import { Scope } from '../graph/scope.ts';
import { fold } from '../models/detokenizer.ts';
import { encode, presets } from '../models/tiny-autoencoder.ts';
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
