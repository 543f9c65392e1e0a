import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { RgbImage } from '../formats/images.ts';
import { contactSheet, psnr } from './pictures.ts';

function plain(width: number, height: number, value: number): RgbImage {
  return { width, height, data: new Uint8Array(width * height * 3).fill(value) };
}

test('PSNR follows its definition', () => {
  assert.equal(psnr(plain(4, 2, 10), plain(4, 2, 10)), Infinity);
  assert.ok(Math.abs(psnr(plain(4, 2, 0), plain(4, 2, 255)) - 0) < 1e-9);
  assert.ok(Math.abs(psnr(plain(4, 2, 100), plain(4, 2, 110)) - 28.1308) < 1e-3);
  assert.throws(() => psnr(plain(4, 2, 0), plain(2, 4, 0)), /4 x 2.*2 x 4/);
});

test('a sheet holds its pictures row by row', () => {
  const sheet = contactSheet([plain(6, 4, 0), plain(6, 4, 50), plain(6, 4, 90)], { columns: 2, width: 3, gap: 1 });
  assert.deepEqual([sheet.width, sheet.height], [9, 7]);
  const at = (x: number, y: number): number => sheet.data[(y * sheet.width + x) * 3]!;
  assert.deepEqual([at(0, 0), at(1, 1), at(5, 1), at(1, 4), at(5, 4)], [255, 0, 50, 90, 255]);
});
