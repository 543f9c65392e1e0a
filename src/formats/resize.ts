/**
 * Resizing that gives Pillow's bytes, because the published networks were trained on pictures that Pillow resized;
 * sharp's kernels differ by several grey levels. Knows nothing of files.
 *
 * Source: Pillow, src/libImaging/Resample.c (two passes in 22-bit fixed point, kernel widened by the shrink factor).
 */
import { UsageError } from '../core/errors.ts';
import type { RgbImage } from './images.ts';

/** A kernel is zero outside [-support, support]. */
interface Kernel {
  readonly support: number;
  readonly at: (x: number) => number;
}

const kernels = {
  bilinear: { support: 1, at: (x) => Math.max(0, 1 - Math.abs(x)) },
  bicubic: { support: 2, at: (x) => cubic(Math.abs(x)) },
} as const satisfies Record<string, Kernel>;

export type Filter = keyof typeof kernels;

/** Keys' cubic with a = -0.5. */
function cubic(x: number): number {
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
}

const fractionBits = 22;

/** For each output position: the first input position it reads and its weights, in fixed point. */
interface Taps {
  readonly starts: Int32Array;
  readonly weights: readonly Int32Array[];
}

/**
 * Resizes to exactly `width` x `height`, ignoring the aspect ratio, as Pillow's `Image.resize(size, filter)` does.
 * @throws UsageError for a size that is not a positive integer
 */
export function resizeRgb(image: RgbImage, width: number, height: number, filter: Filter = 'bilinear'): RgbImage {
  return resample(image, width, height, [0, 0, image.width, image.height], filter);
}

/**
 * Scales until the target is covered and cuts off equally on both sides, as Pillow's `ImageOps.fit` does.
 * @throws UsageError for a size that is not a positive integer
 */
export function fitCover(image: RgbImage, width: number, height: number, filter: Filter = 'bilinear'): RgbImage {
  const ratio = width / height;
  const wide = image.width / image.height >= ratio;
  const boxWidth = wide ? ratio * image.height : image.width;
  const boxHeight = wide ? image.height : image.width / ratio;
  const left = (image.width - boxWidth) / 2;
  const top = (image.height - boxHeight) / 2;
  return resample(image, width, height, [left, top, left + boxWidth, top + boxHeight], filter);
}

/** The picture itself, or scaled down until its longer side is at most `longest` pixels. */
export function shrunk(image: RgbImage, longest: number): RgbImage {
  const ratio = longest / Math.max(image.width, image.height);
  if (ratio >= 1) return image;
  const scaled = (side: number): number => Math.max(1, Math.round(side * ratio));
  return resizeRgb(image, scaled(image.width), scaled(image.height));
}

/**
 * Scales the short side to `size` and cuts a square out of the middle, as torchvision's `Resize(size)` and
 * `CenterCrop(size)` do on Pillow pictures; stages 1 and 3 prepare their targets so.
 * @throws UsageError for a size that is not a positive integer
 */
export function cropSquare(image: RgbImage, size: number, filter: Filter = 'bilinear'): RgbImage {
  const short = Math.min(image.width, image.height);
  const scaled = (side: number): number => (side === short ? size : Math.trunc((size * side) / short));
  const { width, height, data } = resizeRgb(image, scaled(image.width), scaled(image.height), filter);
  const left = roundToEven((width - size) / 2);
  const top = roundToEven((height - size) / 2);
  const square = new Uint8Array(size * size * 3);
  for (let y = 0; y < size; y++) {
    const from = ((top + y) * width + left) * 3;
    square.set(data.subarray(from, from + size * 3), y * size * 3);
  }
  return { width: size, height: size, data: square };
}

/** Python's rounding: a half goes to the even neighbour. */
function roundToEven(value: number): number {
  return value % 2 === 0.5 ? Math.floor(value) : Math.round(value);
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function resample(image: RgbImage, width: number, height: number, box: Box, filter: Filter): RgbImage {
  if (![width, height].every((side) => Number.isInteger(side) && side > 0)) {
    throw new UsageError(`cannot resize a picture to ${width} x ${height}; both must be positive integers`);
  }
  const across = tapsOf(kernels[filter], image.width, box[0], box[2], width);
  const down = tapsOf(kernels[filter], image.height, box[1], box[3], height);
  return heightFirst(image, width, height)
    ? resampleColumns(resampleRows(image, down), across)
    : resampleRows(resampleColumns(image, across), down);
}

/**
 * Which pass comes first shows in the last bit, because each rounds. Pillow 13 shrinks tall pictures vertically first
 * (pull request 9549); earlier releases always start with the horizontal pass.
 */
function heightFirst(image: RgbImage, width: number, height: number): boolean {
  return height < image.height && image.height - height > 2 * (image.width - width);
}

/** Weights from the input range [from, to) of `inSize` positions to `outSize` positions. */
function tapsOf(kernel: Kernel, inSize: number, from: number, to: number, outSize: number): Taps {
  const scale = Math.fround(Math.fround(to) - Math.fround(from)) / outSize; // Pillow keeps its box in float32
  const widening = Math.max(1, scale);
  const support = kernel.support * widening;
  const starts = new Int32Array(outSize);
  const weights = Array.from({ length: outSize }, (_, position) => {
    const center = Math.fround(from) + (position + 0.5) * scale;
    const start = Math.max(0, Math.trunc(center - support + 0.5));
    const end = Math.min(inSize, Math.trunc(center + support + 0.5));
    const taps = Float64Array.from({ length: end - start }, (_, i) =>
      kernel.at((start + i - center + 0.5) * (1 / widening)),
    );
    const total = taps.reduce((sum, tap) => sum + tap, 0);
    starts[position] = start;
    return Int32Array.from(taps, (tap) => toFixedPoint(total === 0 ? tap : tap / total));
  });
  return { starts, weights };
}

function toFixedPoint(weight: number): number {
  return Math.trunc(weight * 2 ** fractionBits + (weight < 0 ? -0.5 : 0.5));
}

/** [height, inWidth, 3] to [height, outWidth, 3]. */
function resampleColumns({ width, height, data }: RgbImage, { starts, weights }: Taps): RgbImage {
  const out = new Uint8ClampedArray(height * starts.length * 3);
  let target = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < starts.length; x++) {
      let source = (y * width + starts[x]!) * 3;
      let red = half;
      let green = half;
      let blue = half;
      for (const weight of weights[x]!) {
        red += data[source]! * weight;
        green += data[source + 1]! * weight;
        blue += data[source + 2]! * weight;
        source += 3;
      }
      out[target++] = red >> fractionBits;
      out[target++] = green >> fractionBits;
      out[target++] = blue >> fractionBits;
    }
  }
  return { width: starts.length, height, data: new Uint8Array(out.buffer) };
}

/** [inHeight, width, 3] to [outHeight, width, 3]. */
function resampleRows({ width, data }: RgbImage, { starts, weights }: Taps): RgbImage {
  const rowLength = width * 3;
  const out = new Uint8ClampedArray(starts.length * rowLength);
  const sums = new Int32Array(rowLength);
  for (let y = 0; y < starts.length; y++) {
    sums.fill(half);
    weights[y]!.forEach((weight, i) => {
      const source = (starts[y]! + i) * rowLength;
      for (let x = 0; x < rowLength; x++) sums[x] = sums[x]! + data[source + x]! * weight;
    });
    const target = y * rowLength;
    for (let x = 0; x < rowLength; x++) out[target + x] = sums[x]! >> fractionBits;
  }
  return { width, height: starts.length, data: new Uint8Array(out.buffer) };
}

/** Half a unit, so that the shift rounds. */
const half = 1 << (fractionBits - 1);
