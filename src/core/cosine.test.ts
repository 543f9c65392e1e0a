import assert from 'node:assert/strict';
import { test } from 'node:test';

import { oneMinusCosines } from './cosine.ts';
import { float32 } from './tensor.ts';

test('vectors are compared one by one, whatever their lengths', () => {
  const a = float32([4, 2], Float32Array.of(1, 0, 1, 0, 1, 0, 3, 4));
  const b = float32([4, 2], Float32Array.of(5, 0, 0, 2, -1, 0, 4, 3));
  assert.deepEqual(
    Array.from(oneMinusCosines(a, b), (x) => Number(x.toFixed(12))),
    [0, 1, 2, 0.04],
  );
});
