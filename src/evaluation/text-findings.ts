/** Texts of several sets of stories side by side. */

import { groupedRatio, type Estimate } from './bootstrap.ts';
import { curveOver, pageRanges, type Findings, type Unit } from './measures.ts';
import type { StorySet } from './stories.ts';
import { measureTexts, repeatsOf, strangeNames, strangePages, type TextMeasures } from './text.ts';

const rows: readonly (readonly [key: keyof TextMeasures, name: string, unit: Unit])[] = [
  ['length', 'characters a page', 'number'],
  ['wholeStarts', 'pages that begin as a sentence does', 'share'],
  ['wholePages', 'pages that end as a sentence does', 'share'],
  ['pagesInSeries', "pages with the series' names only", 'share'],
  ['doubledNames', 'pages that join a name with itself', 'share'],
  ['repeatedSentences', 'sentences said before in the story', 'share'],
  ['repeatedFourGrams', 'runs of four words said before in the story', 'share'],
  ['sentencesOverTwice', 'sentences more than twice, a story', 'number'],
];

function textsOf({ stories }: StorySet): (readonly string[])[] {
  return stories.map(({ texts }) => texts);
}

interface Repeating {
  readonly name: string;
  readonly repeats: ReturnType<typeof repeatsOf>;
}

/** How many times as often told stories repeat something as true ones of the same openings, which are the last set. */
function overTrue(sets: readonly Repeating[], of: 'sentences' | 'fourGrams'): Record<string, Estimate> {
  const truth = sets.at(-1)!.repeats[of];
  const ratios = sets.slice(0, -1).map(({ name, repeats }) => {
    const pairs = repeats[of].map((story, i) => ({ of: story, to: truth[i]! }));
    return [name, groupedRatio(pairs)] as const;
  });
  return Object.fromEntries(ratios);
}

/** How many sentences of each set were said before: a ratio of few says little. */
function countsOf(sets: readonly Repeating[]): string {
  return sets
    .map(({ name, repeats }) => {
      const values = repeats.sentences.flat();
      return `${name}: ${values.reduce((sum, value) => sum + value, 0)} of ${values.length}`;
    })
    .join('; ');
}

/**
 * @param sets with the true stories of the same openings last
 * @param pages a story, the opening included
 */
export function textFindings(sets: readonly StorySet[], pages: number): Findings {
  const measured = sets.map((set) => [set.name, measureTexts(textsOf(set))] as const);
  const measures = rows.map(([key, name, unit]) => ({
    key,
    name,
    unit,
    values: Object.fromEntries(measured.map(([set, values]) => [set, values[key]])),
  }));
  const repeating = sets.map((set) => ({ name: set.name, repeats: repeatsOf(textsOf(set)) }));
  const told = sets.slice(0, -1);
  const truth = textsOf(sets.at(-1)!);
  const curve = curveOver(
    { key: 'repeatedSentencesByPage', name: 'sentences said before in the story', unit: 'share' },
    pageRanges(pages),
    sets,
    (set, range) => measureTexts(textsOf(set), range).repeatedSentences,
  );
  return {
    measures: [
      ...measures,
      {
        key: 'strangeNames',
        name: 'pages with a capitalised word that no true story has',
        unit: 'share',
        values: Object.fromEntries(told.map((set) => [set.name, strangeNames(textsOf(set), truth)] as const)),
      },
      {
        key: 'strangePages',
        name: 'pages of which over a third of the words are in no true story',
        unit: 'share',
        values: Object.fromEntries(told.map((set) => [set.name, strangePages(textsOf(set), truth)] as const)),
      },
      {
        key: 'repeatedOverTrue',
        name: 'sentences said before, times as many as in true stories',
        unit: 'number',
        values: overTrue(repeating, 'sentences'),
        note: countsOf(repeating),
      },
      {
        key: 'repeatedFourGramsOverTrue',
        name: 'runs of four words said before, times as many as in true stories',
        unit: 'number',
        values: overTrue(repeating, 'fourGrams'),
      },
    ],
    curves: [curve],
  };
}
