/** `bench/long-stories.ts` from openings to a table, with a tiny model that knows nothing, as one types it. */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { LongReport } from '../../src/evaluation/long-report.ts';
import { readStory } from '../../src/story/story-file.ts';
import { writeNoiseData } from '../noise-data.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { finished, startCli } from './cli-process.ts';

const script = fileURLToPath(new URL('../../bench/long-stories.ts', import.meta.url));
const [stories, pages] = [2, 6];
let [root, data, model, out] = ['', '', '', ''];

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-long-'));
  [data, model, out] = [join(root, 'data'), join(root, 'tiny'), join(root, 'out')];
  await writeTinyModel(model);
  const captions = Array.from({ length: 6 }, (_, page) => `Pip ran to hill ${page}.`);
  await writeNoiseData(data, Array<typeof captions>(stories).fill(captions));
});

after(() => rm(root, { recursive: true }));

const bench = (...words: string[]) =>
  finished(
    startCli(
      ['--data', data, '--out', out, '--model', model, '--stories', `${stories}`, '--pages', `${pages}`, ...words],
      script,
    ),
  );
const storyFile = (policy: string, number: number): string => join(out, policy, `story-00${number}`, 'story.json');

test('stories are told under each policy, measured, and shown beside the paper', { timeout: 300_000 }, async () => {
  const { code, stdout, stderr } = await bench('--policies', 'dense,sink');
  assert.equal(code, 0, stderr);
  assert.equal(await readFile(join(out, 'table.txt'), 'utf8'), stdout);
  for (const shown of [/dense +sink +true stories/, /in the picture: no probe/, /569\.67 +451\.94/])
    assert.match(stdout, shown);
  assert.doesNotMatch(stdout, /NaN|undefined/);
  const report = JSON.parse(await readFile(join(out, 'table.json'), 'utf8')) as LongReport;
  const of = (key: string, set: string) =>
    [...report.quality, ...report.costs].find((curve) => curve.key === key)!.lines[set]![0]!.value;
  assert.equal(report.told.values.dense!.mean, 1);
  assert.ok(of('frechet', 'sink').mean > 0);
  assert.ok(of('textLoss', 'true stories').mean > 1);
  assert.ok(of('tokens', 'dense').mean > of('tokens', 'sink').mean);
  assert.ok(of('peakMegabytes', 'sink').mean > 20 && of('seconds', 'sink').count === 5 * stories);
  for (const { key } of [...report.quality, ...report.costs]) await stat(join(out, `${key}.svg`));
  // The same seed for all: only what is remembered tells them apart.
  const [dense, sink] = await Promise.all(['dense', 'sink'].map((policy) => readStory(join(out, policy, 'story-000'))));
  assert.deepEqual([dense!.seed, dense!.settings.cache, sink!.settings.cache], [sink!.seed, 'dense', 'sink']);
  assert.equal(dense!.pages[1]!.text, sink!.pages[1]!.text);
});

test('what is told stays; a story that lacks pages is gone on with, and times after a stop do not count', async () => {
  const [whole, cut] = [storyFile('sink', 0), storyFile('sink', 1)];
  const [told, before] = await Promise.all([stat(whole), readFile(cut, 'utf8')]);
  const story = JSON.parse(before) as { pages: unknown[] };
  await writeFile(cut, JSON.stringify({ ...story, pages: story.pages.slice(0, 4) }));
  const { code, stderr } = await bench('--policies', 'sink');
  assert.equal(code, 0, stderr);
  assert.match(stderr, /1 of 1 stories: sink, opening 1/);
  assert.equal((await stat(whole)).mtimeMs, told.mtimeMs);
  const texts = ({ pages: all }: { pages: { text: string }[] }) => all.map(({ text }) => text);
  assert.deepEqual(texts(JSON.parse(await readFile(cut, 'utf8'))), texts(JSON.parse(before)));
  const { costs } = JSON.parse(await readFile(join(out, 'table.json'), 'utf8')) as LongReport;
  const count = (key: string) => costs.find((curve) => curve.key === key)!.lines.sink![0]!.value.count;
  // All five of the one, and the three of the other that were told before it was stopped.
  assert.deepEqual([count('seconds'), count('tokens')], [8, 2]);
});

test('what makes no sense is refused in one sentence', async () => {
  for (const [words, message] of [
    [['--policies', 'sink,all'], /there is no policy all, only /],
    [['--policies', 'sink', '--stories', '9'], /has 2 test stories in "en", 9 were asked for/],
    [['--policies', 'sink', '--seed', '2'], /sink was told by seed 1, not 2/],
  ] as const) {
    const { code, stdout, stderr } = await bench(...words);
    assert.ok(code !== 0 && stdout === '', stderr);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});
