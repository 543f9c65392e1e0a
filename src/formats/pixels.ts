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
 * @param windows one for each picture
 * @returns float32 [B, 3, H, W] in [-1, 1]
 * @throws UsageError when sizes differ, a window leaves its picture, or there is nothing to stack
 */
export function toPixels(images: readonly RgbImage[], windows?: readonly Window[]): HostTensor {
  const { width, height } = checkedSize(images, windows);
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

/** The one size of what is stacked. */
function checkedSize(images: readonly RgbImage[], windows?: readonly Window[]): { width: number; height: number } {
  if (windows !== undefined && windows.length !== images.length) {
    throw new UsageError(`each picture needs a window: got ${windows.length} for ${images.length} pictures`);
  }
  const parts = windows ?? images;
  const size = parts[0];
  if (size === undefined) throw new UsageError('there is no picture to make pixels of');
  const other = parts.find(({ width, height }) => width !== size.width || height !== size.height);
  if (other !== undefined) {
    throw new UsageError(
      `a batch holds ${windows ? 'windows' : 'pictures'} of one size, got ${printSize(size)} and ${printSize(other)}`,
    );
  }
  windows?.forEach((window, i) => checkInside(window, images[i]!));
  return size;
}

function checkInside(window: Window, image: RgbImage): void {
  const { left, top, width, height } = window;
  if (left >= 0 && top >= 0 && left + width <= image.width && top + height <= image.height) return;
  throw new UsageError(
    `a window of ${printSize(window)} at (${left}, ${top}) leaves its picture of ${printSize(image)}`,
  );
}

function printSize({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${width} x ${height}`;
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
