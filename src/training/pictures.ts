/**
 * Training pictures as tensors: decoded once, kept in memory up to a limit, cut and stacked into batches.
 * Pixels are [B, 3, H, W] in [-1, 1].
 */

import { readImage, type RgbImage } from '../formats/images.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
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

/** A window of a picture in pixels. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A square window at a random place. */
export function randomWindow({ width, height }: RgbImage, size: number, random: Random): Window {
  return { left: random.below(width - size + 1), top: random.below(height - size + 1), width: size, height: size };
}

/**
 * Stacks pictures of one size, or equal windows of them.
 * @returns float32 [B, 3, H, W] in [-1, 1]
 */
export function toPixels(images: readonly RgbImage[], windows?: readonly Window[]): HostTensor {
  const { width, height } = windows?.[0] ?? images[0]!;
  const plane = width * height;
  const batch = float32([images.length, 3, height, width]);
  const target = batch.data as Float32Array;
  images.forEach((image, b) => {
    const { left, top } = windows?.[b] ?? { left: 0, top: 0 };
    for (let y = 0; y < height; y++) {
      let source = ((top + y) * image.width + left) * 3;
      let pixel = b * 3 * plane + y * width;
      for (let x = 0; x < width; x++, pixel++, source += 3) {
        target[pixel] = image.data[source]! / 127.5 - 1;
        target[pixel + plane] = image.data[source + 1]! / 127.5 - 1;
        target[pixel + 2 * plane] = image.data[source + 2]! / 127.5 - 1;
      }
    }
  });
  return batch;
}
