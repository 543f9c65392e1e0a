/** What must hold in every story: in the world, in the words, and between the two. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseStory } from '../../records.ts';
import { recordOf } from '../draw.ts';
import { cast, places, props, times, type Scene } from '../scene.ts';
import { pagesPerStory, type PlannedPage } from '../story.ts';
import { textLength } from './narrator.ts';
import { planStory } from './plan.ts';

const stories = Array.from({ length: 200 }, (_, seed) => planStory(seed));
const names = Object.values(cast).flatMap((series) => Object.entries(series).map(([id, { name }]) => ({ id, name })));

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

test('a page names exactly those whom it shows', () => {
  everyPage(({ text, scene }, where) => {
    const shown = new Set(scene.actors.map(({ character }) => character));
    for (const { id, name } of names) assert.equal(new RegExp(`\\b${name}\\b`).test(text), shown.has(id), where);
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
    assert.ok(dawns <= 1, `story ${seed}`);
  }
});

test('texts keep their length, their articles and their capitals', () => {
  let sum = 0;
  everyPage(({ text }, where) => {
    sum += text.length;
    assert.ok(text.length >= textLength.least && text.length <= textLength.most, where);
    assert.doesNotMatch(text, /[{}]|,,| {2}|,\.|\ba [aeiou](?!ne|ni)|[.?] [a-z]/, where);
    assert.match(text, /^["A-Z].*[.!?]"?$/, where);
    assert.equal(text.split('"').length % 2, 1, `quotes do not close: ${where}`);
  });
  const mean = sum / (stories.length * pagesPerStory);
  assert.ok(Math.abs(mean - textLength.aim) < 6, `mean length ${mean}`);
});

test('the first page says who, where and what is wanted', () => {
  for (const { pages } of stories) {
    const [{ text, scene }] = pages as [PlannedPage];
    assert.equal(scene.actors.length, 1, text);
    assert.match(text, /want|job to do/, text);
  }
});

test('no sentence stands more than twice in a story, no page twice in three hundred stories', () => {
  for (const { seed, pages } of stories) {
    const counts = new Map<string, number>();
    for (const { text } of pages) {
      for (const sentence of text.split(/(?<=[.!?]) /)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
    for (const [sentence, count] of counts) assert.ok(count <= 2, `story ${seed}: ${sentence}`);
  }
  const more = Array.from({ length: 100 }, (_, i) => planStory(1000 + i));
  const wholes = new Set([...stories, ...more].map(({ pages }) => pages.map(({ text }) => text).join('\n')));
  assert.equal(wholes.size, 300);
  const pages = new Set([...stories, ...more].flatMap((story) => story.pages.map(({ text }) => text)));
  assert.ok(pages.size > 0.95 * 300 * pagesPerStory, `${pages.size} different pages of ${300 * pagesPerStory}`);
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

test('a planned story is a valid StoryStream record', () => {
  const record = recordOf(stories[0]!);
  assert.deepEqual(parseStory(JSON.stringify(record), 'x:1'), record);
  const broken: Scene = { ...stories[0]!.pages[0]!.scene, actors: [] };
  assert.throws(
    () => parseStory(JSON.stringify({ ...record, scenes: [broken, ...record.scenes!.slice(1)] }), 'x:1'),
    /scenes/,
  );
});
