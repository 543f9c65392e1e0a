import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
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

test('what cannot be stacked is refused with the sizes that do not fit', () => {
  const window = { left: 0, top: 0, width: 2, height: 1 };
  const tall = { width: 2, height: 3, data: new Uint8Array(18) };
  const refused = (call: () => unknown, message: string): void => assert.throws(call, new UsageError(message));
  refused(() => toPixels([picture, tall]), 'a batch holds pictures of one size, got 3 x 2 and 2 x 3');
  refused(
    () => toPixels([picture, tall], [window, { ...window, height: 2 }]),
    'a batch holds windows of one size, got 2 x 1 and 2 x 2',
  );
  refused(() => toPixels([picture, tall], [window]), 'each picture needs a window: got 1 for 2 pictures');
  refused(
    () => toPixels([picture], [{ ...window, left: 2 }]),
    'a window of 2 x 1 at (2, 0) leaves its picture of 3 x 2',
  );
  refused(
    () => toPixels([picture], [{ ...window, top: -1 }]),
    'a window of 2 x 1 at (0, -1) leaves its picture of 3 x 2',
  );
  refused(() => toPixels([]), 'there is no picture to make pixels of');
});

test('overshoot is clipped', () => {
  const pixels = { dtype: 'float32', shape: [1, 3, 1, 1], data: Float32Array.of(-2, 0, 3) } as const;
  assert.deepEqual([...toImage(pixels).data], [0, 128, 255]);
});
