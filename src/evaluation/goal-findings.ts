/**
 * Whether stories' endings answer what their openings ask for, read from texts. A told story has a true one's opening, so
 * it has that one's goal. Knows nothing of pictures.
 */

import { lastPages } from '../storystream/world/planner/goal.ts';
import { isAnswered, readableAnswers } from '../storystream/world/reading/goals.ts';
import { seriesOf } from '../storystream/world/reading/names.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import { formatValue, type Findings } from './measures.ts';
import type { MeasuredStory, StorySet } from './stories.ts';
import { trustIn, type Instrument } from './trust.ts';

/** Of true stories the share whose goal must be found answered, or nothing is said about told ones. */
const leastAnswered = 0.95;

/**
 * Stories whose true ending is not among the pages measured have no goal here, and count nowhere.
 * @param truth of the same openings, in the same order, with their goals
 */
export function goalFindings(told: readonly StorySet[], truth: StorySet): Findings {
  const { stories: openings } = truth;
  const judged = [...told, truth].map(({ name, stories }) => {
    return [name, openings.map((opening, i) => answersIn(stories[i]!, opening))] as const;
  });
  const floors: readonly (readonly [name: string, answers: readonly boolean[][]])[] = [
    ['the pages before a true ending', openings.map((opening) => answersIn(opening, opening, true))],
    ["another true story's ending of the same series", openings.map((opening, i) => byAnother(openings, opening, i))],
  ];
  const row = (valuesOf: (answers: readonly boolean[]) => number[]) => {
    const estimate = (all: readonly boolean[][]): Estimate => groupedMean(all.map(valuesOf));
    const values = judged.map(([name, answers]) => [name, estimate(answers)] as const);
    const chances = floors.map(([name, answers]) => [name, estimate(answers)] as const);
    return {
      unit: 'share' as const,
      values: Object.fromEntries(values),
      ...trustIn([readable(values.at(-1)![1])], { note: noteOn(openings, chances) }),
    };
  };
  return {
    measures: [
      { key: 'goalsAnswered', name: `the last ${lastPages} pages answer the opening's goal`, ...row(wholly) },
      {
        key: 'goalAnswers',
        name: 'of what answers it: who has what, who is with whom',
        ...row((all) => all.map(Number)),
      },
    ],
    curves: [],
  };
}

function readable(found: Estimate): Instrument {
  return { claim: 'the answers are found in', of: 'true stories', accuracy: found, least: leastAnswered };
}

/** How many stories are judged, and how much is found by chance, where it can be. */
function noteOn(openings: readonly MeasuredStory[], chances: readonly (readonly [name: string, found: Estimate])[]) {
  const withGoal = openings.filter((opening) => answersIn(opening, opening).length > 0).length;
  const byChance = chances
    .filter(([, { count }]) => count > 0)
    .map(([name, { mean }]) => `${formatValue(mean, 'share')} in ${name}`);
  const found = byChance.length === 0 ? [] : [`found as well: ${byChance.join(', ')}`];
  return [...found, `${withGoal} of ${openings.length} stories have a goal here`, 'feelings are not asked for'].join(
    '; ',
  );
}

/**
 * For each answer that can be read, whether the story's last pages show it; none where there is no goal. A story that
 * ended before the opening's own has no last pages.
 * @param earlier looks on as many pages before the last ones instead
 */
function answersIn({ texts }: MeasuredStory, { goal, texts: own }: MeasuredStory, earlier = false): boolean[] {
  const series = seriesOf(own[0] ?? '');
  if (goal === undefined || series === undefined) return [];
  const from = own.length - lastPages * (earlier ? 2 : 1);
  const pages = texts.slice(Math.max(1, from), from + lastPages);
  return readableAnswers(goal.answers).map((answer) => isAnswered(answer, pages, series));
}

function wholly(answers: readonly boolean[]): number[] {
  return answers.length === 0 ? [] : [Number(answers.every(Boolean))];
}

/** As the ending of the next story of the same series shows them, beginning again from the first: it might be taken for this one's. */
function byAnother(stories: readonly MeasuredStory[], opening: MeasuredStory, i: number): boolean[] {
  const series = seriesOf(opening.texts[0] ?? '');
  const after = [...stories.slice(i + 1), ...stories.slice(0, i)];
  const other = after.find(({ texts }) => seriesOf(texts[0] ?? '') === series);
  return other === undefined ? [] : answersIn(other, opening);
}
