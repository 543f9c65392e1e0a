/** What a model's visual tokenizer sees in the pictures of stories, one row of numbers a picture. Compares nothing. */

import type { HostTensor } from '../core/tensor.ts';
import { readImage, type RgbImage } from '../formats/images.ts';
import type { StorySet } from './stories.ts';

/** Of each story the mean features [C] of the picture of every page but the opening, which is given. */
export type StoryRows = readonly (readonly Float32Array[])[];

export interface EncodeOptions {
  /** A picture to features [P, C]. */
  readonly encode: (image: RgbImage) => Promise<HostTensor>;
  readonly onPicture?: (done: number, all: number) => void;
}

/** @returns the rows of each set */
export async function encodeAll(sets: readonly StorySet[], { encode, onPicture }: EncodeOptions): Promise<StoryRows[]> {
  const files = sets.map(({ stories }) => stories.map(({ images }) => images.slice(1)));
  const all = files.flat(2).length;
  let done = 0;
  const result: Float32Array[][][] = [];
  for (const stories of files) {
    const rows: Float32Array[][] = [];
    for (const images of stories) {
      const row: Float32Array[] = [];
      for (const image of images) {
        row.push(meanRow(await encode(await readImage(image))));
        onPicture?.(++done, all);
      }
      rows.push(row);
    }
    result.push(rows);
  }
  return result;
}

/** [P, C] to [C]. */
function meanRow({ shape, data }: HostTensor): Float32Array {
  const [places, width] = shape as [number, number];
  const row = new Float32Array(width);
  data.forEach((value, i) => (row[i % width]! += Number(value) / places));
  return row;
}
