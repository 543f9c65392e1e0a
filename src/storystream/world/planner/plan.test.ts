/** What must hold in the world of every story, whatever the language. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseStory } from '../../records.ts';
import { recordOf } from '../draw.ts';
import { cast, places, props, times, type Scene } from '../scene.ts';
import { languages, pagesPerStory, type PlannedPage } from '../story.ts';
import { lastPages } from './goal.ts';
import { planStory } from './plan.ts';
import { plots } from './plots.ts';

const stories = Array.from({ length: 200 }, (_, seed) => planStory(seed));

function everyPage(check: (page: PlannedPage, where: string, index: number) => void): void {
  for (const { seed, pages } of stories) {
    pages.forEach((page, i) => check(page, `story ${seed}, page ${i}: ${page.text}`, i));
  }
}

test('a seed always gives the same story of thirty pages', () => {
  for (const story of stories.slice(0, 20)) {
    assert.deepEqual(planStory(story.seed), story);
    assert.equal(story.pages.length, pagesPerStory);
  }
});

test('a story is the same in every language but for its texts', () => {
  const worldOf = (seed: number, lang: (typeof languages)[number]) => {
    const { pages, lang: _, ...rest } = planStory(seed, lang);
    return { ...rest, pages: pages.map(({ text: _, ...page }) => page) };
  };
  for (const lang of languages) {
    for (const { seed } of stories) assert.deepEqual(worldOf(seed, lang), worldOf(seed, 'en'));
  }
});

test('scenes are made of what the series has, in slots of their own', () => {
  everyPage(({ scene }, where) => {
    assert.ok((places[scene.series] as readonly string[]).includes(scene.place), where);
    assert.ok(scene.actors.length >= 1 && scene.actors.length <= 3, where);
    const slots = [...scene.actors, ...scene.props].map(({ slot }) => slot);
    assert.equal(new Set(slots).size, slots.length, where);
    const things = [...scene.props.map(({ prop }) => prop), ...scene.actors.flatMap(({ holds }) => holds ?? [])];
    assert.equal(new Set(things).size, things.length, where);
    for (const thing of things) assert.ok((props[scene.series] as readonly string[]).includes(thing), where);
    for (const { character, looksAt } of scene.actors) {
      assert.ok(character in cast[scene.series], where);
      const there = [...scene.actors.map((actor) => actor.character), ...things];
      assert.ok(!looksAt || there.includes(looksAt), `${looksAt} is not there: ${where}`);
    }
  });
});

test('whoever holds a thing keeps it until a page changes that', () => {
  for (const { seed, pages } of stories) {
    const holders = new Map<string, string>();
    for (const [i, { scene, text }] of pages.entries()) {
      for (const { character, holds } of scene.actors) {
        if (!holds) continue;
        const before = holders.get(holds);
        const bothThere = !before || before === character || scene.actors.some((actor) => actor.character === before);
        assert.ok(bothThere, `story ${seed}, page ${i}: ${holds} leaves ${before} unseen: ${text}`);
        holders.set(holds, character);
      }
    }
  }
});

test('those met on the way are met in one place only', () => {
  for (const { seed, pages } of stories) {
    const whereabouts = new Map<string, Set<string>>();
    for (const { scene } of pages) {
      for (const { character } of scene.actors) {
        whereabouts.set(character, (whereabouts.get(character) ?? new Set()).add(scene.place));
      }
    }
    const travellers = [...whereabouts.values()].filter(({ size }) => size > 1);
    assert.ok(travellers.length <= 3, `story ${seed}: ${travellers.length} characters in more than one place`);
  }
});

test('time goes forward: a day ends before the next one begins', () => {
  for (const { seed, pages } of stories) {
    let dawns = 0;
    for (let i = 1; i < pages.length; i++) {
      const [before, now] = [pages[i - 1]!.scene, pages[i]!.scene].map(({ time }) => times.indexOf(time)) as [
        number,
        number,
      ];
      if (now < before) dawns += 1;
      if (now < before) assert.deepEqual([times[before], times[now]], ['night', 'dawn'], `story ${seed}, page ${i}`);
    }
    assert.ok(dawns <= 2, `story ${seed}`);
  }
});

test('two who meet again stand on the sides where they stood before', () => {
  const across = { left: 0, centre: 1, right: 2 };
  for (const { seed, pages } of stories) {
    const leftOf = new Set<string>();
    for (const [page, { scene }] of pages.entries()) {
      for (const a of scene.actors) {
        for (const b of scene.actors) {
          if (across[a.slot] >= across[b.slot]) continue;
          assert.ok(!leftOf.has(`${b.character} ${a.character}`), `story ${seed}, page ${page}`);
          leftOf.add(`${a.character} ${b.character}`);
        }
      }
    }
  }
});

test('the last pages answer the goal of the opening', () => {
  for (const { seed, pages, plot, goal } of stories) {
    assert.ok(goal.answers.length > 0, `story ${seed}`);
    assert.doesNotMatch(goal.wanted, /[{}]/);
    for (const { page, character, holds, with: other, feeling } of goal.answers) {
      const where = `${plot} ${seed}, page ${page}`;
      assert.ok(page >= pagesPerStory - lastPages, where);
      const actor = pages[page]!.scene.actors.find((actor) => actor.character === character);
      assert.ok(actor, where);
      if (holds) assert.equal(actor.holds, holds, where);
      if (feeling) assert.equal(actor.feeling, feeling, where);
      if (other)
        assert.ok(
          pages[page]!.scene.actors.some((actor) => actor.character === other),
          where,
        );
    }
  }
  assert.deepEqual(new Set(stories.map(({ plot }) => plot)), new Set(plots.map(({ id }) => id)));
});

test('a planned story is a valid StoryStream record', () => {
  const record = recordOf(stories[0]!);
  assert.deepEqual(parseStory(JSON.stringify(record), 'x:1'), record);
  assert.ok(!('lang' in record));
  const { captions, ...told } = recordOf(planStory(0, 'es'));
  assert.deepEqual(parseStory(JSON.stringify({ ...told, captions }), 'x:1'), { ...record, captions, lang: 'es' });
  const broken: Scene = { ...stories[0]!.pages[0]!.scene, actors: [] };
  assert.throws(
    () => parseStory(JSON.stringify({ ...record, scenes: [broken, ...record.scenes!.slice(1)] }), 'x:1'),
    /scenes/,
  );
});
