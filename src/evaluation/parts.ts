/**
 * The parts of a model, each with the truth in place of the part before it: what its autoencoder loses of true pictures,
 * and what its de-tokenizer draws from true features.
 */

import { readImage, type RgbImage } from '../formats/images.ts';
import { fitCover } from '../formats/resize.ts';
import type { OpenModel } from '../story/open-model.ts';
import { groupedMean } from './bootstrap.ts';
import { modelColumn, type Measure } from './measures.ts';
import { psnr } from './pictures.ts';
import { reconstruct } from './reconstruct.ts';
import type { MeasuredStory } from './stories.ts';

export interface Parts {
  readonly measures: readonly Measure[];
  /** The true picture, the rebuilt and the redrawn one, story by story. */
  readonly pictures: readonly (readonly [RgbImage, RgbImage, RgbImage])[];
}

/** The page of each story whose picture is rebuilt and redrawn, from 0. */
const comparedPage = 12;

export async function measureParts(
  model: OpenModel,
  stories: readonly MeasuredStory[],
  { seed, signal }: { readonly seed: number; readonly signal?: AbortSignal },
): Promise<Parts> {
  const { width, height } = model.folder.config.drawing;
  const truth: RgbImage[] = [];
  for (const { images } of stories) {
    truth.push(fitCover(await readImage(images[Math.min(comparedPage, images.length - 1)]!), width, height));
  }
  const rebuilt = await reconstruct(model.folder, truth);
  const pictures: [RgbImage, RgbImage, RgbImage][] = [];
  for (const [i, picture] of truth.entries()) {
    signal?.throwIfAborted();
    pictures.push([picture, rebuilt[i]!, await model.draw(await model.encodePicture(picture), { seed, signal })]);
  }
  const likeness = (which: 1 | 2) => ({
    [modelColumn(model.name)]: groupedMean(pictures.map((row) => [psnr(row[0], row[which])])),
  });
  return {
    measures: [
      { key: 'rebuilt', name: 'rebuilt by the autoencoder, PSNR', unit: 'decibels', values: likeness(1) },
      { key: 'redrawn', name: 'drawn from true features, PSNR', unit: 'decibels', values: likeness(2) },
    ],
    pictures,
  };
}
