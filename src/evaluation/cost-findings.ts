/** What pages took to tell, early and late in stories, under several policies side by side. Knows no way to measure. */

import { groupedMean, quartiles } from './bootstrap.ts';
import type { BySet, Measure, Unit } from './measures.ts';
import type { Estimate } from './bootstrap.ts';
import type { PageCost, StoryCosts } from './page-costs.ts';

/** Pages that a time is taken over, the one it is called after last: one page's text may be long by chance. */
const neighbours = 5;

/** The pages that are looked at, counted from one: those of issue 5, and the last where none of them is near. */
export function costMarks(pages: number): number[] {
  const marks = [10, 50, 200].filter((mark) => mark <= pages);
  const last = marks.at(-1);
  return last !== undefined && pages - last < neighbours ? marks : [...marks, pages];
}

/**
 * Times and peak memory count only where a story was told without a stop: what went on with one has read it first.
 * @param costs by policy, of each story
 * @param pages a story, the opening included
 */
export function costFindings(costs: BySet<readonly StoryCosts[]>, pages: number): Measure[] {
  const marks = costMarks(pages);
  const [first] = marks;
  const measure = (
    key: string,
    name: string,
    unit: Unit,
    of: (stories: readonly StoryCosts[]) => Estimate,
  ): Measure => ({
    ...{ key, name, unit },
    values: Object.fromEntries(Object.entries(costs).map(([set, stories]) => [set, of(stories)] as const)),
  });
  const at = (mark: number, key: 'tokens' | 'bytes' | 'peakMegabytes', name: string, unitSize = 1): Measure =>
    measure(`${key}:${mark}`, `${name} at page ${mark}`, 'number', (stories) =>
      groupedMean(
        stories
          .map(key === 'peakMegabytes' ? unbroken : ({ pages: all }) => all)
          .map((all) => all.filter(({ page }) => page === mark).map((cost) => cost[key] / unitSize)),
      ),
    );
  return [
    ...marks.map((mark) =>
      measure(`seconds:${mark}`, `seconds a page at page ${mark}, median and quartiles`, 'seconds', (stories) =>
        quartiles(stories.flatMap((story) => secondsAt(story, mark))),
      ),
    ),
    ...marks
      .slice(1)
      .map((mark) =>
        measure(`slowdown:${mark}`, `seconds a page at page ${mark} over those at page ${first}`, 'number', (stories) =>
          groupedMean(stories.map((story) => slowdown(secondsAt(story, first!), secondsAt(story, mark)))),
        ),
      ),
    ...marks.map((mark) => at(mark, 'tokens', 'tokens in the cache')),
    ...marks.map((mark) => at(mark, 'bytes', 'megabytes of cache', 2 ** 20)),
    ...marks.map((mark) => at(mark, 'peakMegabytes', "the process's peak memory in megabytes")),
  ];
}

function unbroken({ pages }: StoryCosts): readonly PageCost[] {
  return pages.filter(({ firstPage }) => firstPage === 2);
}

function secondsAt(story: StoryCosts, mark: number): number[] {
  return unbroken(story)
    .filter(({ page }) => page > mark - neighbours && page <= mark)
    .map(({ seconds }) => seconds);
}

/** Of one story; none where it did not come so far. */
function slowdown(early: readonly number[], late: readonly number[]): number[] {
  return early.length < neighbours || late.length < neighbours ? [] : [quartiles(late).mean / quartiles(early).mean];
}
