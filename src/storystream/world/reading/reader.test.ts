import assert from 'node:assert/strict';
import { test } from 'node:test';

import { planStory } from '../planner/plan.ts';
import { sceneAnswers } from '../questions.ts';
import { readQuestions, readStory } from './reader.ts';

test('of two hundred true stories who, where and when are read right', () => {
  const right = { who: 0, where: 0, time: 0 };
  let pages = 0;
  for (let seed = 0; seed < 200; seed++) {
    const story = planStory(seed);
    const readings = readStory(story.pages.map(({ text }) => text));
    for (const [i, { scene }] of story.pages.entries()) {
      pages += 1;
      for (const question of readQuestions) {
        const [read, truth] = [readings[i]![question] ?? [], sceneAnswers(scene)[question]];
        right[question] += Number(String(read.toSorted()) === String(truth.toSorted()));
      }
    }
  }
  for (const question of readQuestions) {
    assert.ok(right[question] >= 0.98 * pages, `${question}: ${right[question]} of ${pages}`);
  }
});

/** The places and times read of pages, one a text. */
function read(...texts: string[]): (readonly [where: string | undefined, time: string | undefined])[] {
  return readStory(texts).map(({ where, time }) => [where?.[0], time?.[0]]);
}

test('place and time hold until a text says otherwise', () => {
  assert.deepEqual(
    read(
      'On a bright, blue day Mara stood on the pier and wanted to fly.',
      'Mara sighed.',
      'Mara and Nils ran along the beach, puffing.',
      'It was evening, and nobody spoke.',
      'Mara sat down.',
    ),
    [
      ['pier', 'day'],
      ['pier', 'day'],
      ['beach', 'day'],
      ['beach', 'dusk'],
      ['beach', 'dusk'],
    ],
  );
});

test('places and times that somebody only speaks or hears of are not entered', () => {
  const opening = 'It was night, and the stars were out. Pip lived in the burrow.';
  for (const text of [
    '"I was at the market this morning, at dawn," said Pip.',
    'Far ahead lay the meadow, small and clear.',
    'Pip had to go all the way to the hilltop.',
    'Odette flew off toward the cave.',
    'Tomorrow at the bridge there would be a feast.',
  ]) {
    assert.deepEqual(read(opening, text)[1], ['burrow', 'night'], text);
  }
});

test('who comes home is where the story began, whether or not that is named', () => {
  const [opening, away] = ['Suri stood by the well at dawn.', 'Suri came to the ruins.'];
  for (const text of [
    'At last Suri was home again.',
    'Suri went back, and there at the end of the road was the well.',
  ]) {
    assert.equal(read(opening, away, text).at(-1)![0], 'well', text);
  }
});

test('what only another place has tells it, when it is told twice', () => {
  const pages = [
    'Moss sat under the old oak.',
    'Moss smelled the honey pots.',
    'The awnings flapped, and Moss sneezed.',
  ];
  assert.deepEqual(
    read(...pages).map(([where]) => where),
    ['oak', 'oak', 'market'],
  );
});

test('what no text has told is not answered', () => {
  assert.deepEqual(readStory(['A stranger sat down.', 'Zuri came to the well at dawn, when morning came.']), [
    { who: [] },
    { who: ['zuri'], time: ['dawn'] },
  ]);
});
