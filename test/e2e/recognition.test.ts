/** Whether the shipped model says of an opening that it does not know its kind. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readOpening } from '../../src/cli/opening.ts';
import type { RgbImage } from '../../src/formats/images.ts';
import { openModel, type OpenModel } from '../../src/story/open-model.ts';
import type { Opening } from '../../src/story/saved-story.ts';

let model: OpenModel;
before(async () => {
  model = await openModel('mini');
});
after(() => model[Symbol.asyncDispose]());

async function warnings({ text, image }: Opening): Promise<string[]> {
  const messages: string[] = [];
  const request = { soFar: [{ text, image, source: 'given' }], pages: 2, texts: ['It rained.'] } as const;
  for await (const event of model.tell({ ...request, seed: 1, cache: 'window', steps: 1 })) {
    if (event.type === 'warning') messages.push(event.message);
  }
  return messages;
}

test('it knows the openings that are shipped with it', async () => {
  const files = await readdir(fileURLToPath(new URL('../../examples/openings/', import.meta.url)));
  const names = files.flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));
  assert.ok(names.length > 0);
  for (const example of names) assert.deepEqual(await warnings(await readOpening({ example })), [], example);
});

test('it does not know rings, and says so', async () => {
  const [width, height] = [300, 200];
  const away = (i: number): number => Math.hypot((i % width) - width / 2, Math.floor(i / width) - height / 2);
  const data = Uint8Array.from(
    { length: width * height * 3 },
    (_, i) => 127 + 127 * Math.sin(away(Math.floor(i / 3)) / 6),
  );
  const image: RgbImage = { width, height, data };
  const told = await warnings({ text: 'Juniper, a fox in a green coat, found a map.', image });
  assert.equal(told.length, 1);
  assert.match(told[0]!, /^the opening's picture is unlike those that mini was trained on; /);
});
