/** Texts of several sets of stories side by side. */

import { pageRanges, type Findings, type Unit } from './measures.ts';
import { firstPages, type StorySet } from './stories.ts';
import { measureTexts, type TextMeasures } from './text.ts';

const rows: readonly (readonly [key: keyof TextMeasures, name: string, unit: Unit])[] = [
  ['length', 'characters a page', 'number'],
  ['wholePages', 'pages that end as a sentence does', 'share'],
  ['pagesInSeries', "pages with the series' names only", 'share'],
  ['doubledNames', 'pages that join a name with itself', 'share'],
  ['repeatedSentences', 'sentences said before in the story', 'share'],
  ['repeatedFourGrams', 'runs of four words said before in the story', 'share'],
  ['sentencesOverTwice', 'sentences more than twice, a story', 'number'],
];

/** @param pages a story, the opening included */
export function textFindings(sets: readonly StorySet[], pages: number): Findings {
  const textsOf = ({ stories }: StorySet): (readonly string[])[] => stories.map(({ texts }) => texts);
  const measured = sets.map((set) => [set.name, measureTexts(textsOf(set))] as const);
  const measures = rows.map(([key, name, unit]) => ({
    key,
    name,
    unit,
    values: Object.fromEntries(measured.map(([set, values]) => [set, values[key]])),
  }));
  // What is said again depends on all that came before, so each range is measured with the pages up to its end.
  const repeated = sets.map(({ name, stories }) => {
    const points = pageRanges(pages).map((range) => {
      const upTo = stories.map((story) => firstPages(story, range[1]).texts);
      return { pages: range, value: measureTexts(upTo).repeatedSentences };
    });
    return [name, points] as const;
  });
  const curve = {
    key: 'repeatedSentencesByPage',
    name: 'sentences said before, up to this page',
    unit: 'share',
    lines: Object.fromEntries(repeated),
  } as const;
  return { measures, curves: [curve] };
}
