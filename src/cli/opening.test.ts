import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { FormatError, UsageError } from '../core/errors.ts';
import { encodePng } from '../formats/images.ts';
import { readOpening, readTexts } from './opening.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-opening-'));
after(() => rm(root, { recursive: true }));

async function textsOf(content: string): Promise<string[]> {
  const file = join(root, 'texts.txt');
  await writeFile(file, content);
  return readTexts(file);
}

test('texts stand one a line, with blank lines between, or in a JSON array', async () => {
  assert.deepEqual(await textsOf('One.\n  Two. \r\nThree.\n\n'), ['One.', 'Two.', 'Three.']);
  assert.deepEqual(await textsOf('\nOne,\nand more.\n\n\r\n \nTwo.\n'), ['One, and more.', 'Two.']);
  assert.deepEqual(await textsOf(' ["One.\\nStill one.", "Two."]'), ['One.\nStill one.', 'Two.']);
});

test('a file without texts, or that only begins like an array, is refused', async () => {
  await assert.rejects(textsOf(' \n\n'), UsageError);
  await assert.rejects(textsOf('["One.", 2]'), FormatError);
  await assert.rejects(textsOf('[One]'), FormatError);
});

test('a large opening is kept at the size of a screen', async () => {
  const image = join(root, 'large.png');
  await writeFile(image, await encodePng({ width: 3000, height: 1500, data: new Uint8Array(3000 * 1500 * 3) }));
  const opening = await readOpening({ image, text: ' Once. ' });
  assert.deepEqual([opening.image.width, opening.image.height, opening.text], [2048, 1024, 'Once.']);
});
