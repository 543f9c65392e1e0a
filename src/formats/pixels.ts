/** Pictures as the tensors that autoencoders take and give: [B, 3, H, W] in [-1, 1]. */

import { UsageError } from '../core/errors.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
import type { RgbImage } from './images.ts';

/** A window of a picture in pixels. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
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

/** @param pixels [1, 3, H, W] in [-1, 1]; what lies outside is clipped */
export function toImage({ shape, data }: HostTensor): RgbImage {
  const [batch, channels, height, width] = shape as [number, number, number, number];
  if (batch !== 1 || channels !== 3) throw new UsageError(`expected pixels [1, 3, H, W], got [${shape.join(', ')}]`);
  const plane = height * width;
  // A clamped array also rounds to the nearest, as it must.
  const bytes = new Uint8ClampedArray(3 * plane);
  for (let c = 0; c < 3; c++) {
    for (let i = 0; i < plane; i++) bytes[i * 3 + c] = (Number(data[c * plane + i]) + 1) * 127.5;
  }
  return { width, height, data: new Uint8Array(bytes.buffer) };
}
