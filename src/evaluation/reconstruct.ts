/** What a model's autoencoder makes of true pictures. */

import type { RgbImage } from '../formats/images.ts';
import { toImage, toPixels } from '../formats/pixels.ts';
import { fitCover } from '../formats/resize.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { decode, encode } from '../models/tiny-autoencoder.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { ModelFolder } from '../story/model-folder.ts';

/** Pictures encoded and decoded again, at the model's size. */
export async function reconstruct({ config, weights }: ModelFolder, pictures: readonly RgbImage[]): Promise<RgbImage[]> {
  const { width, height } = config.drawing;
  const pixels = input('pixels', 'float32', [1, 3, height, width]);
  const latents = encode(new Scope(), config.autoencoder, pixels);
  const runtime = inlineRuntime();
  const session = await runtime.load(program({ rebuilt: decode(new Scope(), config.autoencoder, latents) }), {
    weights: weights.autoencoder,
  });
  const results: RgbImage[] = [];
  for (const picture of pictures) {
    const { rebuilt } = await session.run({ pixels: toPixels([fitCover(picture, width, height)]) });
    results.push(toImage(rebuilt!));
  }
  await session.release();
  await runtime.close();
  return results;
}
