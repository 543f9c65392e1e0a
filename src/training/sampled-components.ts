/** Principal components of patches that are picked at random from training pictures. */

import { Random } from '../core/random.ts';
import type { HostTensor } from '../core/tensor.ts';
import { readImage, type RgbImage } from '../formats/images.ts';
import { PatchStatistics, type PatchComponents } from './principal-components.ts';
import type { StageContext } from './stage.ts';

export interface ComponentSample {
  /** Of a patch, in pixels. */
  readonly side: number;
  /** Pictures, and patches of each. */
  readonly pictures: number;
  readonly patches: number;
  /** From a picture to [1, 3, H, W]. */
  readonly pixels: (image: RgbImage) => HostTensor;
  /** Components. */
  readonly count: number;
}

export async function sampledComponents(
  { dataset, seed, signal }: Pick<StageContext, 'dataset' | 'seed' | 'signal'>,
  { side, pictures, patches, pixels, count }: ComponentSample,
): Promise<PatchComponents> {
  const random = new Random(seed).fork('patches');
  const statistics = new PatchStatistics(side);
  const paths = dataset.train.flatMap((story) => story.images);
  for (let i = 0; i < pictures; i++) {
    signal?.throwIfAborted();
    statistics.add(pixels(await readImage(random.pick(paths))), patches, random);
  }
  return statistics.components(count);
}
