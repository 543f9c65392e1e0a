/**
 * On how many pages a story contradicts itself about who has a thing, read from texts, and how many contradictions that
 * finds which were put into true stories. Knows nothing of pictures.
 */

import { contradictionsOf } from '../storystream/world/reading/contradictions.ts';
import { handlingsOf } from '../storystream/world/reading/handling.ts';
import { seriesOf } from '../storystream/world/reading/names.ts';
import { cast, type CharacterFacts, type Scene } from '../storystream/world/scene.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import { formatValue, type Findings } from './measures.ts';
import type { StorySet } from './stories.ts';
import { trustIn } from './trust.ts';

/** True stories hold none, so what is flagged in them is flagged wrongly. */
const leastClean = 0.98;

export function contradictionFindings(told: readonly StorySet[], truth: StorySet): Findings {
  const flagged = [...told, truth].map(
    ({ name, stories }) => [name, flaggedPages(stories.map(({ texts }) => texts))] as const,
  );
  const { mean, count } = flagged.at(-1)![1];
  const clean = { mean: 1 - mean, low: NaN, high: NaN, count };
  const found = plantedFound(truth.stories);
  const note =
    found.count === 0
      ? undefined
      : `of those put where a true page says who has a thing it finds ${formatValue(found.mean, 'share')}`;
  return {
    measures: [
      {
        key: 'contradictions',
        name: 'pages where a thing is with somebody who cannot have it',
        unit: 'share',
        values: Object.fromEntries(flagged),
        ...trustIn([{ claim: 'no contradiction is seen on', of: 'true pages', accuracy: clean, least: leastClean }], {
          note,
        }),
      },
    ],
    curves: [],
  };
}

/** The share of pages after the opening with a contradiction; stories that name nobody known count nowhere. */
export function flaggedPages(stories: readonly (readonly string[])[]): Estimate {
  return groupedMean(
    stories.map((texts) => {
      if (seriesOf(texts[0] ?? '') === undefined) return [];
      const pages = new Set(contradictionsOf(texts).map(({ page }) => page));
      return texts.slice(1).map((_, i) => Number(pages.has(i + 1)));
    }),
  );
}

interface Planted {
  readonly texts: readonly string[];
  readonly page: number;
}

/**
 * The story again and again, each time with one contradiction: a page that says that somebody has a thing, as an earlier
 * picture shows it, says it of somebody else of the story instead, who is not there.
 */
export function planted(texts: readonly string[], scenes: readonly Scene[]): Planted[] {
  const people = [...new Set(scenes.flatMap(({ actors }) => actors.map(({ character }) => character)))];
  const had = new Map<string, string>();
  return scenes.flatMap(({ series, actors }, page) =>
    actors.flatMap(({ character, holds }): Planted[] => {
      if (holds === undefined) return [];
      const before = had.get(holds);
      had.set(holds, character);
      const other = people.find((one) => actors.every((actor) => actor.character !== one));
      const told = handlingsOf(texts[page]!, series).some(({ thing, to }) => thing === holds && to === character);
      if (before !== character || other === undefined || !told) return [];
      const names: Readonly<Record<string, CharacterFacts>> = cast[series];
      const text = texts[page]!.replaceAll(names[character]!.name, names[other]!.name);
      return [{ texts: texts.with(page, text), page }];
    }),
  );
}

/** Of contradictions planted in true stories the share that is found, on the page where it stands. */
export function plantedFound(
  stories: readonly { readonly texts: readonly string[]; readonly scenes?: readonly Scene[] }[],
): Estimate {
  return groupedMean(
    stories.map(({ texts, scenes }) =>
      scenes === undefined
        ? []
        : planted(texts, scenes).map((one) =>
            Number(contradictionsOf(one.texts).some(({ page }) => page === one.page)),
          ),
    ),
  );
}
