/** What the reader takes and refuses, and that writing and reading are inverse. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import fc from 'fast-check';

import { FormatError, SeedStoryError } from '../core/errors.ts';
import { readStories, splitFiles } from './reader.ts';
import { keyFrameName, parseStory, staysInside, type StoryRecord } from './records.ts';
import { splitOf } from './splits.ts';
import { storyLine, writeStories } from './writer.ts';

let dir: string;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'storystream-'));
});
after(() => rm(dir, { recursive: true }));

const name = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);

const anyStory: fc.Arbitrary<StoryRecord> = fc.integer({ min: 1, max: 40 }).chain((length) => {
  const each = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.array(item, { minLength: length, maxLength: length });
  return fc.record(
    {
      id: fc.oneof(fc.integer(), name),
      images: each(fc.tuple(name, name).map(([folder, file]) => `${folder}/${file}.jpg`)),
      captions: each(fc.string({ unit: 'grapheme' })),
      orders: each(fc.nat()),
    },
    { requiredKeys: ['id', 'images', 'captions'] },
  );
});

test('what is written is read back, of any length, with or without orders', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStory, { maxLength: 5 }), async (stories) => {
      const file = join(dir, 'train.jsonl');
      await writeStories(file, stories);
      assert.deepEqual(await readStories(file), JSON.parse(JSON.stringify(stories)));
    }),
    { numRuns: 40 },
  );
});

test('a line cut anywhere is refused, never half read', () => {
  fc.assert(
    fc.property(anyStory, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (story, share) => {
      const line = storyLine(story).trimEnd();
      assert.throws(() => parseStory(line.slice(0, Math.floor(share * line.length)), 'x:1'), FormatError);
    }),
  );
});

test('lists that do not fit the pictures are refused', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const line = JSON.stringify({ ...story, captions: [...story.captions, 'one too many'] });
      assert.throws(() => parseStory(line, 'x:1'), /x:1 .*"captions": expected \d+, one a picture, got \d+/);
    }),
  );
});

test('an error names file and line', async () => {
  const file = join(dir, 'test.jsonl');
  await writeFile(file, '{"id":1,"images":["a.jpg"],"captions":["A."]}\n\n{"id":1}\n');
  await assert.rejects(readStories(file), (error: Error) => {
    assert.ok(error instanceof FormatError);
    assert.match(error.message, /test\.jsonl:3 is not a StoryStream story: "images"/);
    return true;
  });
});

test('a Python literal is named as what it is', () => {
  const line = `{'id': 1, 'images': ['a.jpg'], 'captions': ["It's"]}`;
  assert.throws(() => parseStory(line, 'train.jsonl:7'), /train\.jsonl:7 is a Python literal.*json\.dumps/);
});

test('paths that leave the folder are refused', () => {
  for (const path of [
    '../a.jpg',
    'a/../../b.jpg',
    '/etc/passwd',
    'C:\\a.jpg',
    '\\\\host\\a.jpg',
    'a\\..\\..\\b.jpg',
    'a\0.jpg',
  ]) {
    assert.equal(staysInside(path), false, path);
    const line = JSON.stringify({ id: 1, images: [path], captions: ['A.'] });
    assert.throws(() => parseStory(line, 'x:1'), /must stay inside/);
  }
  assert.ok(staysInside('000258/000258_keyframe_0-19-49-688.jpg'));
  assert.ok(staysInside('bare..name.jpg'));
});

test('a missing file and a folder without splits are told apart from bad content', async () => {
  await assert.rejects(readStories(join(dir, 'nowhere.jsonl')), SeedStoryError);
  await assert.rejects(splitFiles(join(dir, 'nowhere')), /expected train\.jsonl/);
});

test('key frames are named as StoryStream names them', () => {
  assert.equal(keyFrameName('000258', 19 * 60_000 + 49_688, 'jpg'), '000258_keyframe_0-19-49-688.jpg');
  assert.equal(keyFrameName('000001', 3 * 60_000 + 52_098, 'jpg'), '000001_keyframe_0-3-52-98.jpg');
});

test('splits are 90, 5 and 5 percent, and follow from the id alone', () => {
  const counts = { train: 0, validation: 0, test: 0 };
  for (let id = 0; id < 20_000; id++) counts[splitOf(id)] += 1;
  assert.ok(Math.abs(counts.train - 18_000) < 300, JSON.stringify(counts));
  assert.ok(Math.abs(counts.validation - 1000) < 150, JSON.stringify(counts));
  assert.equal(splitOf(7), splitOf('7'));
});
