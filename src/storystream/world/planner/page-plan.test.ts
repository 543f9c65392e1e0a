import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseStory } from '../../records.ts';
import { recordOf } from '../draw.ts';
import { cast, slots } from '../scene.ts';
import { planStory } from './plan.ts';

const stories = Array.from({ length: 150 }, (_, seed) => planStory(seed));

test('a plan says what its picture shows: place, time, weather, and who stands there with what, from the left on', () => {
  for (const { pages } of stories) {
    for (const [i, { plan, scene }] of pages.entries()) {
      const [, , setting, shown] = plan.split('; ');
      const before = pages[i - 1]?.scene ?? scene;
      const told = (['place', 'time', 'weather'] as const).map((key) =>
        scene[key] === before[key] ? scene[key] : `now ${scene[key]}`,
      );
      assert.equal(setting, told.join(' '));
      const order = slots.flatMap((slot) => scene.actors.filter((actor) => actor.slot === slot));
      const names: Record<string, { name: string }> = cast[scene.series];
      const actors = order.map(({ character, holds }) => names[character]!.name + (holds ? ` ${holds}` : ''));
      assert.equal(shown, [...actors, ...scene.props.map(({ prop }) => prop)].join(', '));
    }
  }
});

test('what the story is after stands on every page, and no event of it twice but for what happens again and again', () => {
  for (const { pages, plot, goal } of stories) {
    const goals = new Set(pages.map(({ plan }) => plan.split('; ')[0]!));
    assert.equal(goals.size, 1);
    const [wanted] = goals;
    assert.equal(wanted!.split(' ')[0], plot);
    for (const { holds } of goal.answers) assert.ok(holds === undefined || wanted!.split(' ').includes(holds));
    const events = pages
      .map(({ plan }) => plan.split('; ')[1]!)
      .filter((event) => !/ (arrival|camp|way|lead1)$/.test(event));
    assert.ok(events.every((event) => event.startsWith(`${plot} `)));
    assert.equal(new Set(events).size, events.length, events.join());
  }
});

test('plans are the same in all languages, and a record with them is one', () => {
  const [english, spanish] = (['en', 'es'] as const).map((lang) => recordOf(planStory(7, lang)));
  assert.deepEqual(spanish!.plans, english!.plans);
  assert.deepEqual(parseStory(JSON.stringify(english), 'here'), english);
});
