import assert from 'node:assert/strict';
import { test } from 'node:test';

import { charactersOf } from '../storystream/world/planner/cast.ts';
import { english } from '../storystream/world/planner/english.ts';
import { charactersNamed, seriesOf } from '../storystream/world/reading/names.ts';
import { goalFindings } from './goal-findings.ts';
import { plannedStories } from './planned-stories.fixture.ts';
import { firstPages, type MeasuredStory } from './stories.ts';

const stories = plannedStories(60);
const truth = { name: 'true', stories };

/** Each story's opening with the ending of the one after the next. */
const mixed = stories.map(({ texts, ...story }, i): MeasuredStory => {
  const other = stories[(i + 2) % stories.length]!;
  return { ...story, texts: [...texts.slice(0, 15), ...other.texts.slice(15)] };
});

test('true endings answer their goals, endings of other stories do not, and a note says how often those do', () => {
  const [whole, parts] = goalFindings([{ name: 'mixed', stories: mixed }], truth).measures;
  assert.ok(whole!.values.true!.mean >= 0.95 && parts!.values.true!.mean >= 0.95);
  assert.equal(whole!.values.true!.count, stories.length);
  assert.ok(whole!.values.mixed!.mean < 0.15, `${whole!.values.mixed!.mean}`);
  const byChance = /^found as well: ([\d.]+) % in the pages before a true ending, ([\d.]+) % in another/.exec(
    whole!.note!,
  )!;
  assert.ok(Number(byChance[1]) < 25 && Number(byChance[2]) < 15, byChance[0]);
  assert.match(whole!.note!, /; 60 of 60 stories have a goal here; /);
});

/** The story with other people than its opening says, all the way. */
function withOthers(texts: readonly string[]): string[] {
  const series = seriesOf(texts[0]!)!;
  const hero = charactersNamed(texts[0]!)[0];
  const others = charactersOf(series).filter((one) => one !== hero);
  const saying = (one: string) => [english.nameOf(series, one), english.characters[one]!.absent];
  const renamed = new Map(
    others.flatMap((one, i) => {
      const next = saying(others[(i + 1) % others.length]!);
      return saying(one).map((said, k) => [said, next[k]!] as const);
    }),
  );
  const longestFirst = [...renamed.keys()].toSorted((a, b) => b.length - a.length);
  const all = new RegExp(longestFirst.map((said) => `\\b${said}\\b`).join('|'), 'g');
  return texts.map((text, i) => (i === 0 ? text : text.replace(all, (said) => renamed.get(said)!)));
}

test('a story is held to what its own pages ask for, and one that asks nobody is not answered', () => {
  // Of a rescue the opening itself says who is to be found.
  const open = stories.filter(({ plot }) => plot !== 'rescue');
  const renamed = open.map(({ texts, ...story }) => ({ ...story, texts: withOthers(texts) }));
  const silent = open.map(({ texts, ...story }) => ({
    ...story,
    texts: texts.map((text, i) => (i === 0 || i >= texts.length - 8 ? text : 'Hm.')),
  }));
  const told = [
    { name: 'renamed', stories: renamed },
    { name: 'silent', stories: silent },
  ];
  const [whole] = goalFindings(told, { name: 'true', stories: open }).measures;
  assert.ok(whole!.values.renamed!.mean >= 0.95, `${whole!.values.renamed!.mean}`);
  assert.ok(whole!.values.silent!.mean < 0.1, `${whole!.values.silent!.mean}`);
});

test('where true endings cannot be read the measure is not to be used', () => {
  const silent = stories.map((story) => ({ ...story, texts: story.texts.map((text, i) => (i === 0 ? text : 'Hm.')) }));
  const [whole] = goalFindings([], { name: 'true', stories: silent }).measures;
  assert.match(
    whole!.note!,
    /^not to be used: what is asked for is read rightly and found answered in 0.0 % of true stories, and 95 % are/,
  );
});

test('a story that ended early has no ending, whatever its last pages say', () => {
  // The true ending comes eight pages early, and the story stops there.
  const short = stories.map((story) => ({ ...story, texts: [story.texts[0]!, ...story.texts.slice(9)] }));
  const [whole] = goalFindings([{ name: 'short', stories: short }], truth).measures;
  assert.equal(whole!.values.short!.mean, 0);
});

test('a story cut before its goal is answered is not judged', () => {
  const cut = stories.map((story) => firstPages(story, 20));
  for (const { goal } of cut) assert.equal(goal, undefined);
  const [whole] = goalFindings([], { name: 'true', stories: cut }).measures;
  assert.equal(whole!.values.true!.count, 0);
});
