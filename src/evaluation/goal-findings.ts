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
  const sets = [...told, truth];
  const judged = sets.map(({ name, stories }) => {
    const answers = truth.stories.map((opening, i) => answersIn(stories[i]!, opening));
    return { name, whole: groupedMean(answers.map(wholly)), parts: groupedMean(answers.map((all) => all.map(Number))) };
  });
  const others = truth.stories.map((opening, i) => {
    const other = sameSeries(truth.stories, i);
    return other === undefined ? [] : answersIn(other, opening);
  });
  const trust = (found: Estimate): Instrument => ({
    ...{ claim: 'the answers are found in', of: 'true stories', accuracy: found, least: leastAnswered },
  });
  const floor = (found: Estimate): string =>
    `with another true story's ending of the same series ${formatValue(found.mean, 'share')}; feelings are not asked for`;
  const row = (part: 'whole' | 'parts', byChance: Estimate) => ({
    unit: 'share' as const,
    values: Object.fromEntries(judged.map((set) => [set.name, set[part]])),
    ...trustIn([trust(judged.at(-1)![part])], { note: byChance.count === 0 ? undefined : floor(byChance) }),
  });
  return {
    measures: [
      {
        key: 'goalsAnswered',
        name: `the last ${lastPages} pages answer the opening's goal`,
        ...row('whole', groupedMean(others.map(wholly))),
      },
      {
        key: 'goalAnswers',
        name: 'of what answers it: who has what, who is with whom',
        ...row('parts', groupedMean(others.map((all) => all.map(Number)))),
      },
    ],
    curves: [],
  };
}

/** For each answer that can be read, whether the story's last pages show it; none where there is no goal. */
function answersIn({ texts }: MeasuredStory, { goal, texts: [opening = ''] }: MeasuredStory): boolean[] {
  const series = seriesOf(opening);
  if (goal === undefined || series === undefined) return [];
  const ending = texts.slice(1).slice(-lastPages);
  return readableAnswers(goal.answers).map((answer) => isAnswered(answer, ending, series));
}

function wholly(answers: readonly boolean[]): number[] {
  return answers.length === 0 ? [] : [Number(answers.every(Boolean))];
}

/** The next story after this one, beginning again from the first, whose goal might be taken for this one's. */
function sameSeries(stories: readonly MeasuredStory[], i: number): MeasuredStory | undefined {
  const series = seriesOf(stories[i]!.texts[0] ?? '');
  const after = [...stories.slice(i + 1), ...stories.slice(0, i)];
  return after.find(({ texts }) => seriesOf(texts[0] ?? '') === series);
}
