/** True stories as evaluation has them, planned and not drawn. */

import { planStory } from '../storystream/world/planner/plan.ts';
import type { MeasuredStory } from './stories.ts';

/** @param image names the picture of a page of a seed's story */
export function plannedStories(
  count: number,
  image: (seed: number, page: number) => string = () => 'none.png',
): Required<Omit<MeasuredStory, 'lang' | 'planned' | 'seconds'>>[] {
  return Array.from({ length: count }, (_, seed) => {
    const { pages, plot, goal } = planStory(seed);
    return {
      texts: pages.map(({ text }) => text),
      scenes: pages.map(({ scene }) => scene),
      images: pages.map((_page, page) => image(seed, page)),
      plot,
      goal,
    };
  });
}
