import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { WeightsError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
import { expandInt8Rows, int8Rows } from './int8-rows.ts';

function roundTrip(weight: HostTensor): { values: HostTensor; scales: HostTensor; expanded: HostTensor } {
  const [[, values], [, scales]] = int8Rows('w', weight) as [[string, HostTensor], [string, HostTensor]];
  return { values, scales, expanded: expandInt8Rows(values, scales) };
}

test('every value comes back within half a step of its row, whatever the rows and their magnitudes', () => {
  const shapes = fc.tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 3 }),
  );
  fc.assert(
    fc.property(shapes, fc.integer(), fc.integer({ min: -20, max: 20 }), (shape, seed, exponent) => {
      const random = new Random(seed);
      const size = shape[1] * shape[2];
      const data = random.normals(shape[0] * size).map((x, i) => x * 2 ** exponent * (1 + Math.floor(i / size)));
      const { scales, expanded } = roundTrip(float32(shape, data));
      assert.deepEqual(expanded.shape, shape);
      data.forEach((value, i) => {
        const step = Number(scales.data[Math.floor(i / size)]);
        assert.ok(
          Math.abs(Number(expanded.data[i]) - value) <= step * 0.5001,
          `element ${i}: ${expanded.data[i]} for ${value}`,
        );
      });
    }),
  );
});

test('a row is scaled by its own largest magnitude, and a row of zeros stays zero', () => {
  const { values, scales, expanded } = roundTrip(float32([3, 2], Float32Array.of(254, -127, 0, 0, -0.5, 0.25)));
  assert.deepEqual([...values.data], [127, -63, 0, 0, -127, 64]);
  assert.deepEqual([...scales.data], [2, 0, Math.fround(0.5 / 127)]);
  assert.equal(expanded.data[0], 254);
});

test('weights that are not finite are refused by name', () => {
  for (const bad of [NaN, Infinity]) {
    const weight = float32([2, 1], Float32Array.of(1, bad));
    assert.throws(
      () => int8Rows('layer.weight', weight),
      new WeightsError('row 1 of weight layer.weight holds values that are not finite'),
    );
  }
});
