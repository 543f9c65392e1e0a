import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { UsageError } from '../core/errors.ts';
import type { RgbImage } from './images.ts';
import { fitCover, resizeRgb, shrunk, type Filter } from './resize.ts';

/** A picture by formula: two aliasing ramps and a chequer. The digests below are of what Pillow 13.0 makes of it. */
function pattern(width: number, height: number): RgbImage {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      data[i++] = x * 7 + y * 13;
      data[i++] = x * x + 3 * y;
      data[i++] = ((Math.floor(x / 5) + Math.floor(y / 3)) % 2) * 255;
    }
  }
  return { width, height, data };
}

type Size = [width: number, height: number];
const resized: [from: Size, to: Size, filter: Filter, first: number[], digest: string][] = [
  [[37, 29], [16, 11], 'bilinear', [20, 4, 19, 35, 13, 30], '7fb8616ce4af949c'],
  [[37, 29], [64, 50], 'bilinear', [0, 0, 0, 3, 0, 0], '8c2e0d2b9c973c90'],
  [[37, 29], [16, 11], 'bicubic', [16, 4, 2, 31, 12, 2], 'f198f29bcc871653'],
  [[37, 29], [64, 29], 'bicubic', [0, 0, 0, 2, 0, 0], '6910a132997e8493'],
  [[854, 480], [448, 448], 'bilinear', [6, 1, 0, 17, 6, 0], 'aac2ef4f415c2156'],
  [[5, 4], [1, 1], 'bilinear', [34, 11, 53], '216acacfa9808073'],
];
const fitted: typeof resized = [
  [[100, 90], [48, 32], 'bilinear', [164, 38, 51, 177, 45, 51], '2e37cfb5b1412f80'],
  [[90, 101], [48, 32], 'bilinear', [21, 64, 188, 33, 69, 188], 'eedfb72c3f1c27d5'],
  [[33, 70], [48, 31], 'bicubic', [58, 73, 0, 61, 73, 0], '7fa88e09586f5c98'],
];

for (const [resize, pillow, cases] of [
  [resizeRgb, 'Image.resize', resized],
  [fitCover, 'ImageOps.fit', fitted],
] as const) {
  for (const [from, to, filter, first, digest] of cases) {
    test(`${resize.name} ${from.join(' x ')} to ${to.join(' x ')} ${filter} gives the bytes of Pillow's ${pillow}`, () => {
      const result = resize(pattern(...from), ...to, filter);
      assert.deepEqual([result.width, result.height], to);
      assert.deepEqual([...result.data.subarray(0, first.length)], first);
      assert.equal(createHash('sha256').update(result.data).digest('hex').slice(0, 16), digest);
    });
  }
}

test('resizing to the same size changes nothing', () => {
  const image = pattern(9, 7);
  assert.deepEqual(resizeRgb(image, 9, 7), image);
});

test('a size must be a positive integer', () => {
  assert.throws(() => resizeRgb(pattern(2, 2), 0, 3), UsageError);
  assert.throws(() => resizeRgb(pattern(2, 2), 1.5, 3), UsageError);
});

test('a picture is shrunk only when it is too long, and keeps its shape', () => {
  const image = pattern(40, 30);
  assert.equal(shrunk(image, 40), image);
  const { width, height } = shrunk(image, 20);
  assert.deepEqual([width, height], [20, 15]);
  assert.equal(shrunk(pattern(400, 1), 20).height, 1);
});
