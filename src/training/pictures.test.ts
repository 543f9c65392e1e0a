import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { encodePng } from '../formats/images.ts';
import { fitted, PictureCache } from './pictures.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
after(() => rm(root, { recursive: true }));

async function picture(name: string, shade: number): Promise<string> {
  const path = join(root, name);
  await writeFile(path, await encodePng({ width: 3, height: 2, data: new Uint8Array(18).fill(shade) }));
  return path;
}

const [dark, light] = await Promise.all([picture('dark.png', 10), picture('light.png', 200)]);

test('pictures come in the order of their paths, made ready once and then kept', async () => {
  let prepared = 0;
  const cache = new PictureCache({
    prepare: (image) => {
      prepared++;
      return { ...image, data: image.data.map((value) => value + 1) };
    },
  });
  const images = await cache.getAll([light, dark, light]);
  assert.deepEqual(
    images.map(({ data }) => data[0]),
    [201, 11, 201],
  );
  const before = prepared;
  await rm(light);
  const again = await cache.getAll([dark, light]);
  assert.deepEqual(
    again.map(({ data }) => data[0]),
    [11, 201],
  );
  assert.equal(prepared, before);
  await picture('light.png', 200);
});

test('what does not fit is decoded again each time', async () => {
  const cache = new PictureCache({ maxBytes: 20 });
  const kept = await cache.get(dark);
  const passing = await cache.get(light);
  assert.equal(await cache.get(dark), kept);
  assert.notEqual(await cache.get(light), passing);
  assert.deepEqual(await cache.get(light), passing);
});

test('pictures of other sizes are brought to the size that the model draws, those of that size are left alone', () => {
  const drawn = { width: 384, height: 256, data: new Uint8Array(384 * 256 * 3).fill(7) };
  assert.equal(fitted(drawn), drawn);
  const { width, height, data } = fitted({ width: 10, height: 30, data: new Uint8Array(900).fill(9) });
  assert.deepEqual([width, height], [384, 256]);
  assert.ok(data.every((value) => value === 9));
});
