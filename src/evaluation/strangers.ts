/** Whether a probe sees looks or only heads: it is shown true pages on which somebody is disguised. */

import { Random } from '../core/random.ts';
import { strangePage, type StrangePage } from '../storystream/world/strangers.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import type { Probe } from './probe.ts';
import type { MeasuredStory } from './stories.ts';

/** Of a story, before those are left out on which a disguise hardly shows. */
const pagesPerStory = 3;

/** @returns the share of such pages on which the probe sees everybody else and nobody in the disguised figure; intervals over stories */
export async function strangersSeen(
  probe: Pick<Probe, 'ask'>,
  stories: readonly Pick<MeasuredStory, 'scenes'>[],
): Promise<Estimate> {
  const refused: number[][] = [];
  for (const [number, { scenes = [] }] of stories.entries()) {
    const random = new Random(number).fork('strangers');
    const picked = random.shuffle(scenes).slice(0, pagesPerStory);
    const drawn = await Promise.all(picked.map((scene) => strangePage(scene, random)));
    const pages = drawn.filter((page): page is StrangePage => page !== undefined);
    const answers = await probe.ask(pages.map(({ image }) => image));
    refused.push(pages.map((page, i) => Number(seesOthersOnly(page, answers[i]!.who!))));
  }
  return groupedMean(refused);
}

function seesOthersOnly({ scene, stranger }: StrangePage, who: readonly string[]): boolean {
  const others = scene.actors.map(({ character }) => character).filter((character) => character !== stranger);
  return who.toSorted().join() === others.toSorted().join();
}
