/** A drawn data set checks clean; every kind of damage is found and named; drawing stops and goes on cleanly. */

import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';

import { BusyError, SeedStoryError } from '../core/errors.ts';
import { isTemporaryName } from '../formats/atomic-file.ts';
import { checkDataset } from './check.ts';
import { readStories } from './reader.ts';
import { drawWorld } from './world/draw.ts';

let dir: string;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'drawn-world-'));
});
after(() => rm(dir, { recursive: true }));

const filesBelow = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();

test('an interrupted drawing leaves whole files only, and goes on where it stopped', async () => {
  const controller = new AbortController();
  const interrupted = drawWorld({
    stories: 3,
    seed: 40,
    dir,
    signal: controller.signal,
    onProgress: ({ done }) => done === 10 && controller.abort(new Error('enough')),
  });
  await assert.rejects(interrupted, /enough/);
  const left = await filesBelow(dir);
  assert.ok(!left.some((file) => isTemporaryName(basename(file)) || file.endsWith('.jsonl')), left.join(' '));
  const drawn = left.filter((file) => file.endsWith('.png')).length;
  assert.ok(drawn >= 10 && drawn < 90, `${drawn} pictures`);

  const report = await drawWorld({ stories: 3, seed: 40, dir });
  assert.deepEqual([report.done, report.skipped], [90, drawn]);
  assert.equal(report.splits.train + report.splits.validation + report.splits.test, 3);
});

test('a drawn data set may grow by stories and languages; one of other stories is refused and changes nothing', async () => {
  const before = await filesBelow(dir);
  const lines = await readFile(join(dir, 'train.jsonl'), 'utf8');
  for (const other of [{ seed: 41 }, { stories: 2 }, { only: 'test' as const }]) {
    await assert.rejects(drawWorld({ stories: 3, seed: 40, dir, ...other }), (error: Error) => {
      assert.ok(error instanceof BusyError, String(error));
      return /holds stories that this draw would drop \(\d+ in (train|validation|test)\.jsonl\)/.test(error.message);
    });
  }
  assert.deepEqual(await filesBelow(dir), before);
  assert.equal(await readFile(join(dir, 'train.jsonl'), 'utf8'), lines);

  const larger = await mkdtemp(join(tmpdir(), 'drawn-world-'));
  try {
    for (const stories of [1, 2]) await drawWorld({ stories, seed: 40, dir: larger });
    assert.equal((await checkDataset(larger)).pictures, 60);

    const langs = ['en', 'es'] as const;
    const { skipped, splits } = await drawWorld({ stories: 2, seed: 40, langs, dir: larger });
    assert.deepEqual([skipped, splits.train + splits.validation + splits.test], [60, 4]);
    const report = await checkDataset(larger);
    assert.deepEqual([report.problems, report.pictures, report.sharedIds], [[], 60, 0]);
    const [english, spanish] = await readStories(join(larger, 'train.jsonl'));
    assert.deepEqual([english!.lang, spanish!.lang], [undefined, 'es']);
    assert.deepEqual([spanish!.id, spanish!.images, spanish!.scenes], [english!.id, english!.images, english!.scenes]);
    assert.notDeepEqual(spanish!.captions, english!.captions);
    await assert.rejects(drawWorld({ stories: 2, seed: 40, langs: ['es'], dir: larger }), BusyError);
  } finally {
    await rm(larger, { recursive: true });
  }
});

test('a drawn data set has nothing wrong with it', async () => {
  const report = await checkDataset(dir);
  assert.deepEqual(report.problems, []);
  assert.equal(report.pictures, 90);
  assert.deepEqual(report.storyLength, { least: 30, mean: 30, most: 30 });
  assert.ok(report.textLength.least >= 90 && report.textLength.most <= 200);
  assert.deepEqual([report.emptyTexts, report.sharedIds], [0, 0]);
});

test('damage is found and named', async () => {
  const pictures = (await filesBelow(join(dir, 'images'))).filter((file) => file.endsWith('.png'));
  await truncate(join(dir, 'images', pictures[0]!), 1000);
  await writeFile(join(dir, 'images', pictures[1]!), 'not a picture');
  await rm(join(dir, 'images', pictures[2]!));
  const [line] = (await readFile(join(dir, 'train.jsonl'), 'utf8')).split('\n');
  await appendFile(join(dir, 'train.jsonl'), 'no json\n');
  await writeFile(join(dir, 'test.jsonl'), `${line}\n`);
  const { problems, problemCount, pictures: whole, sharedIds } = await checkDataset(dir);
  assert.equal(problemCount, 4);
  assert.equal(whole, 87);
  assert.equal(sharedIds, 1);
  for (const wrong of [
    /train\.jsonl:\d+ is not a JSON object/,
    /truncated PNG/,
    /not a JPEG, PNG or WebP/,
    /cannot read/,
  ]) {
    assert.ok(
      problems.some((problem) => wrong.test(problem)),
      `${wrong} in ${problems.join('\n')}`,
    );
  }
});

test('pictures of another version of the world are not mixed in', async () => {
  await writeFile(join(dir, 'world.json'), '{"world":"another"}');
  for (const split of ['train', 'validation', 'test']) await rm(join(dir, `${split}.jsonl`));
  await assert.rejects(drawWorld({ stories: 1, seed: 0, dir }), (error: Error) => {
    assert.ok(error instanceof SeedStoryError);
    return /another version/.test(error.message);
  });
});
