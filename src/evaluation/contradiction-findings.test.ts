import assert from 'node:assert/strict';
import { test } from 'node:test';

import { contradictionFindings, flaggedPages, plantedFound } from './contradiction-findings.ts';
import { plannedStories } from './planned-stories.fixture.ts';

const stories = plannedStories(150);

test('true stories are flagged on fewer than two pages of a hundred, and planted contradictions are found', () => {
  const { mean, count } = flaggedPages(stories.map(({ texts }) => texts));
  assert.ok(count > 4000 && mean < 0.02, `${mean} of ${count}`);
  const found = plantedFound(stories);
  assert.ok(found.count > 50 && found.mean > 0.4, `${found.mean} of ${found.count}`);
});

test('told stories stand beside true ones, with how much is found', () => {
  const texts = ['Pip had a lantern.', 'Pip gave the lantern to Moss.', 'Pip lifted the lantern.'];
  const told = { name: 'told', stories: [{ texts, images: [] }] };
  const [row] = contradictionFindings([told], { name: 'true', stories }).measures;
  assert.equal(row!.values.told!.mean, 1 / 2);
  assert.match(row!.note!, /^of those put where a true page says who has a thing it finds [\d.]+ %$/);
  const [doubtful] = contradictionFindings([], { ...told, name: 'true' }).measures;
  assert.match(
    doubtful!.note!,
    /^not to be used: no contradiction is seen on 50.0 % of true pages, and 98 % are needed$/,
  );
});
