/** Training pictures: decoded once, kept in memory up to a limit, cut at random. */

import { readImage, type RgbImage } from '../formats/images.ts';
import type { Window } from '../formats/pixels.ts';
import type { Random } from '../core/random.ts';

/**
 * Decoded pictures by path, made ready by `prepare` and kept until `maxBytes` are; what does not fit is decoded again
 * each time.
 */
export class PictureCache {
  readonly #maxBytes: number;
  readonly #prepare: (image: RgbImage) => RgbImage;
  readonly #held = new Map<string, RgbImage>();
  #bytes = 0;

  constructor({ maxBytes = 2 ** 31, prepare = (image: RgbImage): RgbImage => image } = {}) {
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

/** A square window at a random place. */
export function randomWindow({ width, height }: RgbImage, size: number, random: Random): Window {
  return { left: random.below(width - size + 1), top: random.below(height - size + 1), width: size, height: size };
}
