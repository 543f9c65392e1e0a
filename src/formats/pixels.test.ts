import assert from 'node:assert/strict';
import { test } from 'node:test';

import { toImage, toPixels } from './pixels.ts';

const picture = { width: 3, height: 2, data: Uint8Array.from({ length: 18 }, (_, i) => i * 15) };

test('a picture survives the way to a tensor and back', () => {
  assert.deepEqual(toImage(toPixels([picture])), picture);
});

test('windows are cut where they lie', () => {
  const { shape, data } = toPixels([picture], [{ left: 1, top: 1, width: 2, height: 1 }]);
  assert.deepEqual(shape, [1, 3, 1, 2]);
  const level = (x: number, y: number, c: number): number =>
    Math.fround(picture.data[(y * 3 + x) * 3 + c]! / 127.5 - 1);
  assert.deepEqual(
    [...data],
    [level(1, 1, 0), level(2, 1, 0), level(1, 1, 1), level(2, 1, 1), level(1, 1, 2), level(2, 1, 2)],
  );
});

test('overshoot is clipped', () => {
  const pixels = { dtype: 'float32', shape: [1, 3, 1, 1], data: Float32Array.of(-2, 0, 3) } as const;
  assert.deepEqual([...toImage(pixels).data], [0, 128, 255]);
});
