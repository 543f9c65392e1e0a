/**
 * Whether stories' endings answer what their openings ask for, read from texts. A first page names its hero and seldom
 * anybody else, so a told story says itself who is to be brought what; it is held to that (docs/decisions/asked-goals.md).
 * Knows nothing of pictures.
 */

import { isDeepStrictEqual } from 'node:util';

import { GoalReader } from '../storystream/world/planner/asked.ts';
import { english } from '../storystream/world/planner/english.ts';
import { lastPages } from '../storystream/world/planner/goal.ts';
import { isAnswered, isReadable, type ReadableAnswer } from '../storystream/world/reading/goals.ts';
import { seriesOf } from '../storystream/world/reading/names.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';
import { formatValue, type Findings } from './measures.ts';
import type { MeasuredStory, StorySet } from './stories.ts';
import { trustIn, type Instrument } from './trust.ts';

/** Of true stories the share whose goal must be found asked for and answered, or nothing is said about told ones. */
const leastAnswered = 0.95;

/** What must be so at the end, in the order of the plot's answers; nothing where the pages do not say of whom. */
type Asked = readonly (ReadableAnswer | undefined)[];

/** An opening, and what the true story that goes on from it asks for. */
interface Opening {
  readonly story: MeasuredStory;
  readonly asks: Asked;
}

/**
 * Stories whose true ending is not among the pages measured have no goal here, and count nowhere.
 * @param truth of the same openings, in the same order, with their plots and goals
 */
export function goalFindings(told: readonly StorySet[], truth: StorySet): Findings {
  const reader = new GoalReader(english);
  const openings = truth.stories.map((story): Opening => ({ story, asks: askedBy(story, story, reader) }));
  const judged = [
    ...told.map(({ name, stories }) => {
      return [name, openings.map((opening, i) => toldAnswers(stories[i]!, opening, reader))] as const;
    }),
    [truth.name, openings.map(rightlyAnswered)] as const,
  ];
  const floors: readonly (readonly [name: string, answers: readonly boolean[][]])[] = [
    [
      'the pages before a true ending',
      openings.map((opening) => answersIn(opening.story, opening, opening.asks, lastPages)),
    ],
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
      { key: 'goalsAnswered', name: `the last ${lastPages} pages answer what the story asks for`, ...row(wholly) },
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
  return {
    claim: 'what is asked for is read rightly and found answered in',
    of: 'true stories',
    accuracy: found,
    least: leastAnswered,
  };
}

/** How many stories are judged, and how much is found by chance, where it can be. */
function noteOn(openings: readonly Opening[], chances: readonly (readonly [name: string, found: Estimate])[]) {
  const withGoal = openings.filter(({ story }) => recorded(story).length > 0).length;
  const byChance = chances
    .filter(([, { count }]) => count > 0)
    .map(([name, { mean }]) => `${formatValue(mean, 'share')} in ${name}`);
  const found = byChance.length === 0 ? [] : [`found as well: ${byChance.join(', ')}`];
  return [...found, `${withGoal} of ${openings.length} stories have a goal here`, 'feelings are not asked for'].join(
    '; ',
  );
}

function askedBy({ texts }: MeasuredStory, opening: MeasuredStory, reader: GoalReader): Asked {
  const series = seriesOf(opening.texts[0] ?? '');
  if (opening.goal === undefined || opening.plot === undefined || series === undefined) return [];
  const before = texts.slice(0, endingOf(opening));
  return reader.read(opening.plot, series, before).map((answer) => (answer && isReadable(answer) ? answer : undefined));
}

function toldAnswers(story: MeasuredStory, opening: Opening, reader: GoalReader): boolean[] {
  return answersIn(story, opening, askedBy(story, opening.story, reader));
}

/** For each answer in a true story's record whether its pages are read to ask for just that, and to answer it. */
function rightlyAnswered({ story, asks }: Opening): boolean[] {
  const needed = recorded(story);
  const read = needed.map((answer, i) => (isDeepStrictEqual(asks[i], answer) ? answer : undefined));
  return answersIn(story, { story, asks: needed }, read);
}

function recorded({ goal }: MeasuredStory): Asked {
  return (goal?.answers ?? []).map(({ page: _, ...answer }) => (isReadable(answer) ? answer : undefined));
}

/**
 * For each answer that the opening's own story asks for, whether the story asks for it of somebody and its last pages show
 * it: a prize that no page names before it is won is not asked for of those told, either. None where there is no goal. A
 * story that ended before the opening's own has no last pages.
 * @param earlier looks so many pages further in front
 */
function answersIn({ texts }: MeasuredStory, { story, asks }: Opening, asked: Asked, earlier = 0): boolean[] {
  const series = seriesOf(story.texts[0] ?? '');
  const from = endingOf(story) - earlier;
  const pages = texts.slice(Math.max(1, from), from + lastPages);
  return asks.flatMap((needed, i) => {
    if (needed === undefined || series === undefined) return [];
    const answer = asked[i];
    return [answer !== undefined && isAnswered(answer, pages, series)];
  });
}

/** The first of the pages that may answer what a story asks for that was told from the opening. */
function endingOf({ texts }: MeasuredStory): number {
  return Math.max(1, texts.length - lastPages);
}

function wholly(answers: readonly boolean[]): number[] {
  return answers.length === 0 ? [] : [Number(answers.every(Boolean))];
}

/** As the ending of the next story of the same series shows them, beginning again from the first: it might be taken for this one's. */
function byAnother(openings: readonly Opening[], opening: Opening, i: number): boolean[] {
  const series = seriesOf(opening.story.texts[0] ?? '');
  const after = [...openings.slice(i + 1), ...openings.slice(0, i)];
  const other = after.find(({ story }) => seriesOf(story.texts[0] ?? '') === series);
  return other === undefined ? [] : answersIn(other.story, opening, opening.asks);
}
