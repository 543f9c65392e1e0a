/** Latents of pictures as mini's de-tokenizer draws them: of the trained autoencoder, normalised by channel, folded 2 x 2. */

import { float32 } from '../core/tensor.ts';
import { div, sub } from '../graph/ops/elementwise.ts';
import { constant, input } from '../graph/ops/source.ts';
import type { Tensor } from '../graph/op.ts';
import { Scope } from '../graph/scope.ts';
import { fold } from '../models/detokenizer.ts';
import { encode, presets } from '../models/tiny-autoencoder.ts';
import { encodePictures, type Encodings } from './encodings.ts';
import { toPixels } from '../formats/pixels.ts';
import { fitted } from './pictures.ts';
import { stageResult, type StageContext, type StageResult } from './stage.ts';

/** @returns [4 · latentChannels, latentHeight, latentWidth] for each picture, whatever its own size */
export async function latentsOf(context: StageContext, paths: readonly string[]): Promise<Encodings> {
  const result = await stageResult(context, 'autoencoder');
  const { mean, std } = latentNormalisation(result);
  return encodePictures(
    context,
    {
      name: 'latents',
      result,
      pixels: (images) => toPixels(images.map(fitted)),
      network: (shape) => {
        const latents = encode(new Scope(), presets.mini, input('pixels', 'float32', shape));
        return fold(div(sub(latents, perChannel(mean)), perChannel(std)));
      },
    },
    paths,
  );
}

/** What the autoencoder stage measured of its latents' channels. */
export function latentNormalisation({ metadata }: StageResult): { mean: readonly number[]; std: readonly number[] } {
  return { mean: JSON.parse(metadata.latentMean!) as number[], std: JSON.parse(metadata.latentStd!) as number[] };
}

function perChannel(values: readonly number[]): Tensor {
  return constant(float32([1, values.length, 1, 1], Float32Array.from(values)));
}
