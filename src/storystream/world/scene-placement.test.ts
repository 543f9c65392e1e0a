import assert from 'node:assert/strict';
import { test } from 'node:test';

import { pageWidth } from './drawing/staging.ts';
import { planStory } from './planner/plan.ts';
import { scenePlacement } from './scene-placement.ts';
import { slots } from './scene.ts';

test('a landmark, then figures in the order of their slots stand where a page has room for them', () => {
  let looking = 0;
  for (let seed = 0; seed < 60; seed++) {
    for (const { scene } of planStory(seed).pages) {
      const [landmark, ...figures] = scenePlacement(scene);
      // Where the camera may put it.
      const step = (landmark.x * pageWidth - 40) / 8;
      assert.ok(Math.abs(step - Math.round(step)) < 1e-6, `${landmark.x}`);
      assert.equal(landmark.side, 1);
      assert.equal(figures.length, slots.length);
      slots.forEach((slot, i) =>
        assert.equal(
          figures[i] !== undefined,
          scene.actors.some((actor) => actor.slot === slot),
        ),
      );
      const there = figures.filter((figure) => figure !== undefined);
      for (const { x, y, size } of [landmark, ...there]) {
        assert.ok(x > 0.05 && x < 0.95, `${x}`);
        assert.ok(y > 0.6 && y < 1.7, `${y}`);
        assert.ok(size > -2.5 && size < 0.3, `${size}`);
      }
      for (const [i, { x, side }] of there.entries()) {
        if (i > 0) assert.ok(x > there[i - 1]!.x);
        looking += side;
      }
    }
  }
  assert.ok(Math.abs(looking) < 2000);
});

test('what is further away is smaller, and stands higher', () => {
  const { scene } = planStory(3).pages.find(({ scene: { actors } }) => actors.length === 1)!;
  const of = (framing: 'wide' | 'medium') => scenePlacement({ ...scene, framing }).filter((sprite) => sprite);
  const [near, far] = [of('medium'), of('wide')];
  assert.equal(near.length, 2);
  for (const [i, sprite] of far.entries()) {
    assert.ok(sprite!.size < near[i]!.size);
    assert.ok(sprite!.y < near[i]!.y);
  }
});
