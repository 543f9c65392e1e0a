import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../../core/random.ts';
import { disguisesOf } from './drawing/disguise.ts';
import { looks } from './drawing/looks.ts';
import { figuresOf } from './figures.ts';
import { illustrate } from './illustrate.ts';
import { planStory } from './planner/plan.ts';
import { cast, seriesIds, type Scene } from './scene.ts';
import { strangePage } from './strangers.ts';

test('every character has disguises, and in none it looks like anybody of its series', () => {
  for (const series of seriesIds) {
    const own = Object.keys(cast[series]).map((character) => looks[character]!);
    for (const character of Object.keys(cast[series])) {
      const disguises = disguisesOf(series, character);
      assert.ok(disguises.length >= 7, character);
      for (const look of disguises) {
        for (const other of own) assert.notDeepEqual(look, other);
        assert.deepEqual(look.build, looks[character]!.build);
      }
    }
  }
});

test('a disguise changes how a figure is drawn, and nothing else of the page', () => {
  const { scene } = planStory(3).pages[4]!;
  const { character } = scene.actors[0]!;
  const [look] = disguisesOf(scene.series, character);
  assert.notEqual(illustrate(scene, { [character]: look! }), illustrate(scene));
  const absent = Object.keys(cast[scene.series]).find((one) => scene.actors.every((actor) => actor.character !== one))!;
  assert.equal(illustrate(scene, { [absent]: look! }), illustrate(scene));
});

test('a strange page is of the same scene, with one who is not to be recognised', async () => {
  const random = new Random(1);
  for (let i = 0; i < 10; i++) {
    const { scene } = random.pick(planStory(i).pages);
    const page = await strangePage(scene, random);
    if (page === undefined) continue;
    assert.equal(page.scene, scene);
    assert.ok(figuresOf(scene).some(({ actor }) => actor.character === page.stranger));
    assert.equal(page.image.data.length, page.image.width * page.image.height * 3);
  }
});

test('where nobody could see the disguise there is no strange page', async () => {
  // Far off, at night, behind something.
  const scene: Scene = {
    ...{ series: 'hollow', place: 'meadow', time: 'night', weather: 'storm', framing: 'wide', props: [] },
    actors: [{ character: 'wick', pose: 'hides', feeling: 'calm', slot: 'centre' }],
  };
  const pages = await Promise.all(Array.from({ length: 20 }, (_, seed) => strangePage(scene, new Random(seed))));
  assert.ok(pages.some((page) => page === undefined));
});
