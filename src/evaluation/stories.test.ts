import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { writeStories } from '../storystream/writer.ts';
import { testStories } from './stories.ts';

test('stories are counted in one language', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'seed-story-stories-'));
  try {
    await mkdir(join(dir, 'images'));
    const record = { id: 1, images: ['a.png'] };
    await writeStories(join(dir, 'test.jsonl'), [
      { ...record, captions: ['Pip ran.'] },
      { ...record, captions: ['Pip corrió.'], lang: 'es' },
      { ...record, captions: ['Moss ran.'], lang: 'en' },
    ]);
    const textsOf = async (...lang: [string?]) => (await testStories(dir, 1, ...lang)).map(({ texts }) => texts[0]);
    assert.deepEqual(await textsOf(), ['Pip ran.', 'Moss ran.']);
    assert.deepEqual(await textsOf('es'), ['Pip corrió.']);
    await assert.rejects(testStories(dir, 2, 'es'), /has 1 test stories in "es", 2 were asked for/);
  } finally {
    await rm(dir, { recursive: true });
  }
});
