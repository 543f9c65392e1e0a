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
  /** For each story its compared pages in order. */
  readonly compared: readonly (readonly ComparedPage[])[];
}

/** What becomes of a true picture. */
export interface ComparedPage {
  /** From 0. */
  readonly page: number;
  readonly truth: RgbImage;
  readonly rebuilt: RgbImage;
  readonly redrawn: RgbImage;
}

/** Pages of each story whose pictures are rebuilt and redrawn, from 0: early, in the middle, late. */
const comparedPages = [5, 12, 19] as const;

export async function measureParts(
  model: OpenModel,
  stories: readonly MeasuredStory[],
  { seed, signal }: { readonly seed: number; readonly signal?: AbortSignal },
): Promise<Parts> {
  const truths: TruePage[] = [];
  for (const [story, { images }] of stories.entries()) truths.push(...(await truePages(model, story, images)));
  const rebuilt = await reconstruct(
    model.folder,
    truths.map(({ truth }) => truth),
  );
  const compared: ComparedPage[][] = stories.map(() => []);
  for (const [i, { story, ...page }] of truths.entries()) {
    signal?.throwIfAborted();
    const redrawn = await model.draw(await model.encodePicture(page.truth), { seed, signal });
    compared[story]!.push({ ...page, rebuilt: rebuilt[i]!, redrawn });
  }
  const likeness = (part: 'rebuilt' | 'redrawn') => ({
    [modelColumn(model.name)]: groupedMean(compared.map((all) => all.map((one) => psnr(one.truth, one[part])))),
  });
  const note = 'mean over pictures of their decibels';
  return {
    measures: [
      { key: 'rebuilt', name: 'rebuilt by the autoencoder, PSNR', unit: 'decibels', values: likeness('rebuilt'), note },
      { key: 'redrawn', name: 'drawn from true features, PSNR', unit: 'decibels', values: likeness('redrawn'), note },
    ],
    compared,
  };
}

type TruePage = Pick<ComparedPage, 'page' | 'truth'> & { readonly story: number };

async function truePages({ folder }: OpenModel, story: number, images: readonly string[]): Promise<TruePage[]> {
  const { width, height } = folder.config.drawing;
  const pages = [...new Set(comparedPages.map((page) => Math.min(page, images.length - 1)))];
  const pictures = await Promise.all(pages.map((page) => readImage(images[page]!)));
  return pages.map((page, i) => ({ story, page, truth: fitCover(pictures[i]!, width, height) }));
}
