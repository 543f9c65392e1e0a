/** Pictures measured against the true ones, and sheets of them to look at. */

import { UsageError } from '../core/errors.ts';
import type { RgbImage } from '../formats/images.ts';
import { resizeRgb } from '../formats/resize.ts';

/** Peak signal-to-noise ratio in decibels over all channels; infinite for equal pictures. @throws UsageError when sizes differ */
export function psnr(a: RgbImage, b: RgbImage): number {
  if (a.width !== b.width || a.height !== b.height) {
    throw new UsageError(`cannot compare a picture of ${a.width} x ${a.height} with one of ${b.width} x ${b.height}`);
  }
  let squares = 0;
  for (let i = 0; i < a.data.length; i++) squares += (a.data[i]! - b.data[i]!) ** 2;
  return 10 * Math.log10(255 ** 2 / (squares / a.data.length));
}

export interface SheetOptions {
  readonly columns: number;
  /** Width of one picture on the sheet; heights follow the first picture. */
  readonly width: number;
  readonly gap?: number;
}

/** Pictures in rows on white, each scaled to the same size. @throws UsageError for no pictures */
export function contactSheet(images: readonly RgbImage[], { columns, width, gap = 6 }: SheetOptions): RgbImage {
  const first = images[0];
  if (first === undefined) throw new UsageError('a contact sheet needs at least one picture');
  const height = Math.round((first.height * width) / first.width);
  const rows = Math.ceil(images.length / columns);
  const sheet = {
    width: columns * (width + gap) + gap,
    height: rows * (height + gap) + gap,
    data: new Uint8Array(0),
  };
  sheet.data = new Uint8Array(sheet.width * sheet.height * 3).fill(255);
  images.forEach((image, i) => {
    const left = gap + (i % columns) * (width + gap);
    const top = gap + Math.floor(i / columns) * (height + gap);
    const small = resizeRgb(image, width, height);
    for (let y = 0; y < height; y++) {
      const row = small.data.subarray(y * width * 3, (y + 1) * width * 3);
      sheet.data.set(row, ((top + y) * sheet.width + left) * 3);
    }
  });
  return sheet;
}
