/**
 * Measures what reads the drawn world's texts on planned stories, whose scenes are known, and prints one JSON line: how
 * often the reader is right by question, how many stories' goals the first pages say, how many true stories' goals are
 * found answered, and how many of other stories' endings, how many true pages hold a contradiction, and how many of those
 * planted are found.
 *
 * Usage: node bench/reading.ts [stories] [first seed]
 */

import { parseArgs } from 'node:util';

import { readerAccuracy } from '../src/evaluation/agreement.ts';
import { contradictionFindings } from '../src/evaluation/contradiction-findings.ts';
import { goalFindings } from '../src/evaluation/goal-findings.ts';
import { trueStories } from '../src/evaluation/set-names.ts';
import { GoalReader } from '../src/storystream/world/planner/asked.ts';
import { english } from '../src/storystream/world/planner/english.ts';
import { lastPages } from '../src/storystream/world/planner/goal.ts';
import { planStory } from '../src/storystream/world/planner/plan.ts';
import { isReadable } from '../src/storystream/world/reading/goals.ts';
import { seriesOf } from '../src/storystream/world/reading/names.ts';
import { pagesPerStory } from '../src/storystream/world/story.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [count = 200, first = 0] = positionals.map(Number);

const stories = Array.from({ length: count }, (_, i) => {
  const { pages, plot, goal } = planStory(first + i);
  return { texts: pages.map(({ text }) => text), scenes: pages.map(({ scene }) => scene), images: [], plot, goal };
});
const truth = { name: trueStories, stories };
const goalReader = new GoalReader(english);
const said = [1, 2, 3, 5, pagesPerStory - lastPages].map((shown) => {
  const whole = stories.filter(({ plot, texts, goal }) => {
    const asked = goalReader.read(plot, seriesOf(texts[0]!)!, texts.slice(0, shown));
    return goal.answers.every((answer, i) => !isReadable(answer) || asked[i] !== undefined);
  });
  return [shown, whole.length / stories.length] as const;
});
const rows = [...goalFindings([], truth).measures, ...contradictionFindings([], truth).measures];
const reader = Object.entries(readerAccuracy(stories)).map(([question, { mean }]) => [question, mean] as const);
const measured = rows.map(({ key, values, note }) => [key, { mean: values[trueStories]!.mean, note }] as const);
console.log(
  JSON.stringify({
    reader: Object.fromEntries(reader),
    goalsSaid: Object.fromEntries(said),
    ...Object.fromEntries(measured),
  }),
);
