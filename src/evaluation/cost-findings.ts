/** What pages took to tell, early and late in stories, under several policies side by side. Knows no way to measure. */

import { groupedMean, quartiles, type Estimate } from './bootstrap.ts';
import { curveOver, type BySet, type Curve, type CurveHead } from './measures.ts';
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
export function costFindings(costs: BySet<readonly StoryCosts[]>, pages: number): Curve[] {
  const marks = costMarks(pages);
  const [first] = marks as [number];
  const sets = Object.entries(costs).map(([name, stories]) => ({ name, stories }));
  const curve = (
    head: CurveHead,
    of: (stories: readonly StoryCosts[], mark: number) => Estimate,
    over = marks,
  ): Curve => {
    const ranges = over.map((mark) => [mark, mark] as const);
    return curveOver(head, ranges, sets, ({ stories }, [mark]) => of(stories, mark));
  };
  const number = 'number' as const;
  const at = (value: (cost: PageCost) => number, pagesOf: (story: StoryCosts) => readonly PageCost[]) => {
    return (stories: readonly StoryCosts[], mark: number): Estimate =>
      groupedMean(
        stories.map((story) =>
          pagesOf(story)
            .filter(({ page }) => page === mark)
            .map(value),
        ),
      );
  };
  const all = (story: StoryCosts): readonly PageCost[] => story.pages;
  return [
    curve({ key: 'seconds', name: 'seconds a page, median and quartiles', unit: 'seconds' }, (stories, mark) =>
      quartiles(stories.flatMap((story) => secondsAt(story, mark))),
    ),
    curve(
      { key: 'slowdown', name: `seconds a page over those at page ${first}`, unit: number },
      (stories, mark) => groupedMean(stories.map((story) => slowdown(secondsAt(story, first), secondsAt(story, mark)))),
      marks.slice(1),
    ),
    curve(
      { key: 'tokens', name: 'tokens in the cache', unit: number },
      at(({ tokens }) => tokens, all),
    ),
    curve(
      { key: 'megabytes', name: 'megabytes of cache', unit: number },
      at(({ bytes }) => bytes / 2 ** 20, all),
    ),
    curve(
      { key: 'peakMegabytes', name: "the process's peak memory in megabytes", unit: number },
      at(({ peakMegabytes }) => peakMegabytes, unbroken),
    ),
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
