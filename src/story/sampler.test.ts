import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { Random } from '../core/random.ts';
import { greedy, sample, suppress, type SamplingSettings } from './sampler.ts';

const probabilities = [0.5, 0.3, 0.15, 0.05];
const logits = Float32Array.from(probabilities, Math.log);

function frequencies(settings: SamplingSettings, draws = 20_000): number[] {
  const random = new Random(5);
  const counts = probabilities.map(() => 0);
  for (let i = 0; i < draws; i++) counts[sample(logits, settings, random)]! += 1 / draws;
  return counts;
}

function assertNear(got: readonly number[], expected: readonly number[]): void {
  got.forEach((value, i) => assert.ok(Math.abs(value - expected[i]!) < 0.015, `${got} instead of ${expected}`));
}

test('greedy takes the best, of equals the first', () => {
  assert.equal(sample(Float32Array.of(-3, -1, -1, -2), greedy, new Random(1)), 1);
});

test('temperature sharpens and flattens', () => {
  assertNear(frequencies({ temperature: 1, topP: 1 }), probabilities);
  const squared = probabilities.map((p) => p ** 2);
  const total = squared.reduce((a, b) => a + b);
  assertNear(
    frequencies({ temperature: 0.5, topP: 1 }),
    squared.map((p) => p / total),
  );
});

test('top-p draws from the fewest best tokens that hold the share', () => {
  assertNear(frequencies({ temperature: 1, topP: 0.7 }), [0.5 / 0.8, 0.3 / 0.8, 0, 0]);
  assertNear(frequencies({ temperature: 1, topP: 0.1 }), [1, 0, 0, 0]);
});

test('scores that are no numbers are refused, not taken for the first token', () => {
  for (const logits of [
    [NaN, NaN, NaN],
    [-Infinity, NaN, NaN],
    [NaN, 1, 2],
    [0, Infinity, 1],
  ]) {
    assert.throws(
      () => sample(Float32Array.from(logits), greedy, new Random(1)),
      /gives no numbers: its weights are damaged/,
    );
  }
});

test('what is suppressed never comes', () => {
  const random = new Random(3);
  const masked = logits.slice();
  suppress(masked, [0, 2]);
  const seen = new Set(Array.from({ length: 500 }, () => sample(masked, { temperature: 2, topP: 1 }, random)));
  assert.deepEqual([...seen].sort(), [1, 3]);
});

test('the same seed gives the same tokens', () => {
  const draw = (seed: number) => {
    const random = new Random(seed);
    return Array.from({ length: 50 }, () => sample(logits, { temperature: 1, topP: 0.9 }, random));
  };
  assert.deepEqual(draw(1), draw(1));
  assert.notDeepEqual(draw(1), draw(2));
});

test('top-p draws what it would draw had all tokens been sorted', () => {
  const scores = fc.array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.double({ min: 0.01, max: 0.999, noNaN: true }), fc.nat(), (values, topP, seed) => {
      const logits = Float32Array.from(values);
      const best = Math.max(...logits);
      const weights = logits.map((logit) => Math.exp(logit - best));
      const sorted = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
      const wanted = topP * weights.reduce((sum, weight) => sum + weight, 0);
      let held = 0;
      const nucleus = new Set(sorted.slice(0, sorted.findIndex((id) => (held += weights[id]!) >= wanted) + 1));
      const random = new Random(seed);
      for (let i = 0; i < 5; i++) assert.ok(nucleus.has(sample(logits, { temperature: 1, topP }, random)));
    }),
  );
});
