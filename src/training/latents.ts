/** Latents of pictures as mini's de-tokenizer draws them: of the trained autoencoder, around 0, folded 2 x 2. */

import { input } from '../graph/ops/source.ts';
import { Scope } from '../graph/scope.ts';
import { drawnLatents, type LatentStatistics } from '../models/drawing.ts';
import { encode, presets } from '../models/tiny-autoencoder.ts';
import { encodePictures, type Encodings } from './encodings.ts';
import { toPixels } from '../formats/pixels.ts';
import { fitted } from './pictures.ts';
import { stageResult, type StageContext, type StageResult } from './stage.ts';

/** @returns [4 · latentChannels, latentHeight, latentWidth] for each picture, whatever its own size */
export async function latentsOf(context: StageContext, paths: readonly string[]): Promise<Encodings> {
  const result = await stageResult(context, 'autoencoder');
  const statistics = latentNormalisation(result);
  return encodePictures(
    context,
    {
      name: 'latents',
      result,
      pixels: (images) => toPixels(images.map(fitted)),
      network: (shape) =>
        drawnLatents(encode(new Scope(), presets.mini, input('pixels', 'float32', shape)), statistics),
    },
    paths,
  );
}

/** What the autoencoder stage measured of its latents' channels. */
export function latentNormalisation({ metadata }: StageResult): LatentStatistics {
  return { mean: JSON.parse(metadata.latentMean!) as number[], std: JSON.parse(metadata.latentStd!) as number[] };
}
