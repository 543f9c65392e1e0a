import assert from 'node:assert/strict';
import { test } from 'node:test';

import { changeWeight } from './picture-losses.ts';
import { Encodings } from './encodings.ts';

test('a picture counts by the square of how unlike the one before it is, whatever the lengths of its features', () => {
  // Two features of width 2 a picture, the first by how far it is turned.
  const rows = [0, 0, Math.PI / 2, -Math.PI / 2].flatMap((turn, i) => [
    (i + 1) * Math.cos(turn),
    (i + 1) * Math.sin(turn),
    1,
    0,
  ]);
  const features = new Encodings({ dtype: 'float16', shape: [4, 2, 2], data: Float16Array.from(rows) }, 'turns');
  const [same, quarter, half] = [1, 2, 3].map((picture) => changeWeight(features, picture));
  assert.ok(Math.abs(same! - 1e-4) < 1e-6, `${same}`);
  assert.ok(Math.abs(quarter! - 0.5 ** 2) < 1e-3, `${quarter}`);
  assert.ok(Math.abs(half! - 1) < 1e-3, `${half}`);
});
