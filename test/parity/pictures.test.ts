/** Resizing and cropping against Pillow and the authors' transforms; `reference/images.py` wrote the fixture. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RgbImage } from '../../src/formats/images.ts';
import { cropSquare, resizeRgb, type Filter } from '../../src/formats/resize.ts';
import { readFixture } from './expect-parity.ts';

interface Transform {
  readonly type: 'clip' | 'sd';
  readonly keep_ratio: boolean;
  readonly image_size: number;
}

const { inputs, outputs, config } = await readFixture<Record<string, Transform>>('pictures');
const [height, width] = inputs.picture!.shape as [number, number];
const picture: RgbImage = { width, height, data: inputs.picture!.data as Uint8Array };

for (const [key, expected] of Object.entries(outputs).filter(([name]) => name.startsWith('resized.'))) {
  test(`${key} has Pillow's bytes`, () => {
    const [, filter, size] = key.split('.') as [string, Filter, string];
    const [toWidth, toHeight] = size.split('x').map(Number) as [number, number];
    assert.deepEqual(resizeRgb(picture, toWidth, toHeight, filter).data, expected.data);
  });
}

/** By the transform's type: the filter, and the mean and deviation of each colour. */
const normalisation = {
  clip: { filter: 'bilinear', mean: [0.48145466, 0.4578275, 0.40821073], std: [0.26862954, 0.26130258, 0.27577711] },
  sd: { filter: 'bicubic', mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] },
} as const;

for (const [name, { type, keep_ratio, image_size }] of Object.entries(config)) {
  test(`the picture that the authors' ${name} transform normalises`, () => {
    const { filter, mean, std } = normalisation[type];
    const ours = keep_ratio
      ? cropSquare(picture, image_size, filter)
      : resizeRgb(picture, image_size, image_size, filter);
    const expected = outputs[`pixels.${name}`]!;
    assert.deepEqual(expected.shape, [3, image_size, image_size]);
    const area = image_size ** 2;
    const bytes = Array.from(expected.data as Float32Array, (value, i) => {
      const colour = Math.floor(i / area);
      return (value * std[colour]! + mean[colour]!) * 255;
    });
    bytes.forEach((byte, i) => {
      assert.ok(Math.abs(byte - Math.round(byte)) < 1e-3, 'the fixture holds whole bytes');
      assert.equal(ours.data[(i % area) * 3 + Math.floor(i / area)], Math.round(byte));
    });
  });
}
