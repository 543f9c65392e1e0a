import assert from 'node:assert/strict';
import { test } from 'node:test';

import { planStory } from './planner/plan.ts';
import { scenePlacement } from './scene-placement.ts';
import { slots } from './scene.ts';

test('a landmark, then figures in the order of their slots stand where a page has room for them', () => {
  let looking = 0;
  for (let seed = 0; seed < 60; seed++) {
    for (const { scene } of planStory(seed).pages) {
      const [landmark, ...figures] = scenePlacement(scene);
      assert.ok(landmark !== undefined);
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

test('who is further away is smaller, and stands higher', () => {
  const { scene } = planStory(3).pages.find(({ scene: { actors } }) => actors.length === 1)!;
  const of = (framing: 'wide' | 'medium') =>
    scenePlacement({ ...scene, framing })
      .slice(1)
      .find((figure) => figure)!;
  assert.ok(of('wide').size < of('medium').size);
  assert.ok(of('wide').y < of('medium').y);
});
