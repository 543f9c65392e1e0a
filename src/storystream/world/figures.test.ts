import assert from 'node:assert/strict';
import { test } from 'node:test';

import { figuresOf } from './figures.ts';
import { planStory } from './planner/plan.ts';

test('every figure of a scene has its head on the page, on its own side of the others', () => {
  for (let seed = 0; seed < 20; seed++) {
    for (const { scene } of planStory(seed).pages) {
      const figures = figuresOf(scene);
      assert.deepEqual(
        figures.map(({ actor }) => actor),
        scene.actors,
      );
      for (const { head } of figures) assert.ok(head.every((share) => share > 0 && share < 1));
      const order = ['left', 'centre', 'right'];
      const bySlot = figures.toSorted((a, b) => order.indexOf(a.actor.slot) - order.indexOf(b.actor.slot));
      const across = bySlot.map(({ head: [x] }) => x);
      assert.deepEqual(
        across,
        across.toSorted((a, b) => a - b),
        JSON.stringify(scene),
      );
    }
  }
});
