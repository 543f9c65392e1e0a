import assert from 'node:assert/strict';
import { test } from 'node:test';

import { GoalReader } from './asked.ts';
import { english } from './english.ts';
import { lastPages } from './goal.ts';
import { planStory } from './plan.ts';

const reader = new GoalReader(english);

test("what a true story's pages ask for is what its goal says, wherever they say it", () => {
  const read = Array.from({ length: 200 }, (_, i) => {
    const { plot, series, goal, pages } = planStory(5000 + i);
    const asked = reader.read(
      plot,
      series,
      pages.slice(0, -lastPages).map(({ text }) => text),
    );
    return goal.answers.map(({ page: _, ...answer }, k) => {
      if (asked[k] !== undefined) assert.deepEqual(asked[k], answer);
      return asked[k];
    });
  }).flat();
  const unsaid = read.filter((answer) => answer === undefined).length;
  assert.ok(unsaid < 0.02 * read.length, `${unsaid} of ${read.length}`);
});

test('whoever a page names first in words of its plot is asked for, also where it introduces them in words of its own', () => {
  const pages = [
    'Tobias, a boy in a striped jersey, had a job to do.',
    '"Whose is that?" asked Juno, the postman with the horn. "It is for the baker, who is all alone at the pier," said Tobias.',
    'And who came around the corner? Juno spat on both palms and picked up the map.',
  ];
  const olek = { character: 'olek' };
  assert.deepEqual(reader.read('deliver', 'harbour', pages), [
    { ...olek, holds: 'map' },
    { ...olek, feeling: 'happy' },
    { character: 'tobias', with: 'olek' },
  ]);
});

test('nobody is to be with themselves', () => {
  const pages = [
    'Tobias had a job to do.',
    '"Whose is that?" asked Juno. "It is for Tobias, who is all alone at the pier," said Tobias.',
  ];
  const [, , together] = reader.read('deliver', 'harbour', pages);
  assert.equal(together, undefined);
});

test('nothing is asked for by pages that say nothing of their plot', () => {
  const pages = Array.from({ length: 20 }, () => 'Tobias sang, and Juno danced with the map.');
  assert.deepEqual(reader.read('deliver', 'harbour', pages), [undefined, undefined, undefined]);
  assert.deepEqual(reader.read('picnic', 'harbour', pages), []);
});
