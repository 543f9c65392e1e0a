/** Training pictures: decoded once, brought to the model's size, kept in memory up to a limit. */

import { readImage, type RgbImage } from '../formats/images.ts';
import { fitCover } from '../formats/resize.ts';
import { presets } from '../models/drawing.ts';

const drawn = presets.mini;

/**
 * Decoded pictures by path, made ready by `prepare` and kept until `maxBytes` are; what does not fit is decoded again
 * each time.
 */
export class PictureCache {
  readonly #maxBytes: number;
  readonly #prepare: (image: RgbImage) => RgbImage;
  readonly #held = new Map<string, RgbImage>();
  #bytes = 0;

  constructor({ maxBytes = 2 ** 30, prepare = (image: RgbImage): RgbImage => image } = {}) {
    this.#maxBytes = maxBytes;
    this.#prepare = prepare;
  }

  /** @throws FormatError or SeedStoryError as `readImage` */
  async get(path: string): Promise<RgbImage> {
    const held = this.#held.get(path);
    if (held !== undefined) return held;
    const image = this.#prepare(await readImage(path));
    if (this.#bytes + image.data.length <= this.#maxBytes && !this.#held.has(path)) {
      this.#bytes += image.data.length;
      this.#held.set(path, image);
    }
    return image;
  }

  /** Pictures in the order of their paths. */
  getAll(paths: readonly string[]): Promise<RgbImage[]> {
    return Promise.all(paths.map((path) => this.get(path)));
  }
}

/**
 * A picture at the size that mini draws, cut to its shape as `fitCover` does; one of that size is left as it is. Latents
 * are only those of what is to be drawn when they are of this size.
 */
export function fitted(image: RgbImage): RgbImage {
  const { width, height } = drawn;
  return image.width === width && image.height === height ? image : fitCover(image, width, height);
}
