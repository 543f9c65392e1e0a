/** Pages on which somebody looks wrong, so that it can be learned and measured whether anybody notices. */

import type { Random } from '../../core/random.ts';
import type { RgbImage } from '../../formats/images.ts';
import { rasterise } from '../../formats/svg.ts';
import { disguisesOf } from './drawing/disguise.ts';
import { pageHeight, pageWidth } from './drawing/staging.ts';
import { illustrate } from './illustrate.ts';
import type { Scene } from './scene.ts';

export interface StrangePage {
  readonly scene: Scene;
  /** The one who is there in another's clothes or colours. */
  readonly stranger: string;
  readonly image: RgbImage;
}

/** Of a channel, 0 to 255, from which a pixel looks different. */
const seenStep = 32;
/** How many pixels of a page must. */
const seenPixels = 150;

/** @returns the page with one of its actors disguised; undefined where that hardly shows */
export async function strangePage(scene: Scene, random: Random): Promise<StrangePage | undefined> {
  const { character: stranger } = random.pick(scene.actors);
  const look = random.pick(disguisesOf(scene.series, stranger));
  const [own, disguised] = await Promise.all([
    drawn(illustrate(scene)),
    drawn(illustrate(scene, { [stranger]: look })),
  ]);
  const seen = differentPixels(own, disguised);
  return seen < seenPixels ? undefined : { scene, stranger, image: disguised };
}

async function drawn(svg: string): Promise<RgbImage> {
  return { width: pageWidth, height: pageHeight, data: await rasterise(svg, pageWidth, pageHeight) };
}

function differentPixels(a: RgbImage, b: RgbImage): number {
  const isSeen = (i: number): boolean => Math.abs(a.data[i]! - b.data[i]!) > seenStep;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 3) if (isSeen(i) || isSeen(i + 1) || isSeen(i + 2)) count++;
  return count;
}
