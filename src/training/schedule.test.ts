import assert from 'node:assert/strict';
import { test } from 'node:test';

import { learningRateAt } from './schedule.ts';

const near = (value: number, expected: number): void => assert.ok(Math.abs(value - expected) < 1e-12, `${value}`);

test('the rate rises along a line, then falls along half a cosine to its final share', () => {
  const schedule = { learningRate: 2, warmupSteps: 10, descents: [110], finalShare: 0.1 };
  near(learningRateAt(schedule, 0), 0);
  near(learningRateAt(schedule, 5), 1);
  near(learningRateAt(schedule, 10), 2);
  near(learningRateAt(schedule, 60), 1.1);
  near(learningRateAt(schedule, 110), 0.2);
});

test('a first descent within the warm-up is cut short, the next begins from the highest rate', () => {
  const schedule = { learningRate: 1, warmupSteps: 100, descents: [50, 200], finalShare: 0 };
  near(learningRateAt(schedule, 49), 0.49);
  near(learningRateAt(schedule, 50), 1);
  near(learningRateAt(schedule, 125), 0.5);
});

test('a second descent begins from the highest rate, without another warm-up', () => {
  const schedule = { learningRate: 1, warmupSteps: 10, descents: [110, 200], finalShare: 0 };
  near(learningRateAt(schedule, 60), 0.5);
  assert.ok(learningRateAt(schedule, 109) < 0.001);
  near(learningRateAt(schedule, 110), 1);
  near(learningRateAt(schedule, 155), 0.5);
  near(learningRateAt(schedule, 200), 0);
});
