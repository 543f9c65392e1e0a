/** How far and how fast told stories came. */

import { groupedMean, type Estimate } from './bootstrap.ts';
import type { Findings, Measure } from './measures.ts';
import type { MeasuredStory, StorySet } from './stories.ts';

/** Folders do not say how many stories were told beside theirs. */
const secondsNote =
  'as each took where it was told: pages of stories told at once (--at-once, --openings) wait for each other, so only ' +
  'stories told one at a time on one machine compare';

export function tellingFindings(told: readonly StorySet[], pages: number): Findings {
  const seconds = overStories(told, (story) => story.seconds?.slice(1) ?? []);
  return {
    measures: [
      pagesTold(told, pages),
      { key: 'secondsPerPage', name: 'seconds a page', unit: 'seconds', values: seconds, note: secondsNote },
    ],
    curves: [],
  };
}

/** @param pages that were asked for, a story, the opening included */
export function pagesTold(told: readonly StorySet[], pages: number): Measure {
  return {
    key: 'pagesTold',
    name: 'pages that came, with their pictures',
    unit: 'share',
    values: overStories(told, ({ images }) => [(images.length - 1) / (pages - 1)]),
  };
}

function overStories(
  sets: readonly StorySet[],
  value: (story: MeasuredStory) => readonly number[],
): Record<string, Estimate> {
  return Object.fromEntries(sets.map(({ name, stories }) => [name, groupedMean(stories.map(value))] as const));
}
