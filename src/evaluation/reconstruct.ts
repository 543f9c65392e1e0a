/** What a model's autoencoder makes of true pictures. */

import type { RgbImage } from '../formats/images.ts';
import { toImage, toPixels } from '../formats/pixels.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { ModelFolder } from '../story/model-folder.ts';
import { rebuilding } from '../story/model-programs.ts';

/** Pictures of the model's size, encoded and decoded again. */
export async function reconstruct(
  { config, weights }: ModelFolder,
  pictures: readonly RgbImage[],
): Promise<RgbImage[]> {
  const runtime = inlineRuntime();
  try {
    const session = await runtime.load(rebuilding(config), { weights: weights.autoencoder });
    const results: RgbImage[] = [];
    for (const picture of pictures) {
      const { rebuilt } = await session.run({ pixels: toPixels([picture]) });
      results.push(toImage(rebuilt!));
    }
    return results;
  } finally {
    await runtime.close();
  }
}
