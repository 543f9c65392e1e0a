/** `attention` over true and told stories, with a tiny model that knows nothing. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { SeedStoryError, UsageError } from '../../src/core/errors.ts';
import { measureAttention, type AttentionOptions } from '../../src/evaluation/attention.ts';
import { kinds } from '../../src/evaluation/attention-kinds.ts';
import type { AskerReport, AttentionReport, Distance } from '../../src/evaluation/attention-report.ts';
import { openModel } from '../../src/story/open-model.ts';
import { beginStory, tellIntoFolder } from '../../src/story/saved-story.ts';
import { writeNoiseData } from '../noise-data.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { cli } from './cli-process.ts';

let root: string;
let options: AttentionOptions;
const pages = 5;
const texts = ['the fox ran', 'the old fox ran, ran', 'ran to the hill', 'the red house', 'on the hill'];

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-attention-'));
  const [dir, model] = [join(root, 'data'), join(root, 'tiny')];
  await writeTinyModel(model);
  await writeNoiseData(dir, [texts, texts]);
  options = { dir, model, cache: 'dense', stories: 2, pages, out: join(root, 'dense') };
});

after(() => rm(root, { recursive: true }));

const sharesAt = ({ kinds: all }: AskerReport, distance: Distance): number =>
  all.filter((one) => one.distance === distance).reduce((sum, { share }) => sum + share.mean, 0);
const close = (got: number, expected: number): void => assert.ok(Math.abs(got - expected) < 1e-4, `${got}`);

function checkSums({ askers }: AttentionReport): void {
  for (const asker of Object.values(askers)) {
    close(sharesAt(asker, 'anywhere'), 1);
    close(sharesAt(asker, 'page') + sharesAt(asker, 'window') + sharesAt(asker, 'beyond'), 1);
    for (const page of asker.byPage)
      close(
        Object.values(page).reduce((sum, { share }) => sum + share, 0),
        1,
      );
    for (const row of asker.map)
      close(
        row.reduce((sum, { share }) => sum + share, 0),
        1,
      );
    for (const layer of [0, 1]) {
      for (const head of [0, 1])
        close(
          kinds.reduce((sum, kind) => sum + asker.heads[kind][layer]![head]!, 0),
          1,
        );
    }
  }
}

test('with everything in memory, attention reaches beyond the window and adds up to one everywhere', async () => {
  const seen: number[] = [];
  const report = await measureAttention({ ...options, onPage: (done, all) => seen.push(done / all) });
  assert.deepEqual([seen.length, seen.at(-1)], [2 * pages, 1]);
  checkSums(report);
  for (const asker of Object.values(report.askers)) {
    for (const distance of ['page', 'window', 'beyond'] as const) assert.ok(sharesAt(asker, distance) > 0.01);
    assert.deepEqual(
      asker.map.map(({ length }) => length),
      [1, 2, 3, 4, 5],
    );
  }
  const saved = JSON.parse(await readFile(join(options.out, 'attention.json'), 'utf8')) as AttentionReport;
  assert.deepEqual(saved.model, report.model);
  checkSums(saved);
  const html = await readFile(join(options.out, 'attention.html'), 'utf8');
  assert.equal([...html.matchAll(/<svg /g)].length, 3 * (2 + 1 + kinds.length));
  assert.doesNotMatch(html, /NaN|undefined/);
});

test('with a window, nothing before it is seen but BOS', async () => {
  const report = await measureAttention({ ...options, cache: 'window', out: join(root, 'window') });
  checkSums(report);
  for (const { kinds: all } of Object.values(report.askers)) {
    const beyond = all.filter(({ distance, share }) => distance === 'beyond' && share.mean > 0);
    assert.deepEqual(
      beyond.map(({ kind }) => kind),
      ['bos'],
    );
  }
});

test('told stories are read with the pictures that the model imagined', async () => {
  const told = join(root, 'told');
  await mkdir(told);
  {
    await using teller = await openModel(options.model);
    const image = { width: 24, height: 16, data: new Uint8Array(24 * 16 * 3).fill(90) };
    const story = {
      opening: { text: texts[0]!, image },
      title: 'Fox',
      seed: 1,
      settings: { cache: 'window' },
    } as const;
    await using folder = await beginStory(join(told, 'story-000'), story, teller);
    for await (const _ of tellIntoFolder(folder, teller, { pages: 3 }));
  }
  for (const dir of [told, join(told, 'story-000')]) {
    const { stories: _, ...allStories } = options;
    checkSums(await measureAttention({ ...allStories, dir, pages: 3, out: join(root, 'of-told') }));
  }
  const { dir, stories } = { dir: told, stories: 2 };
  await assert.rejects(measureAttention({ ...options, dir, stories }), (error: Error) => {
    assert.match(error.message, /has 1 told stories, 2 were asked for/);
    return error instanceof UsageError;
  });
});

test('too few or too short stories, and a folder without any, are refused in a sentence', async () => {
  const refuses = (changes: Partial<AttentionOptions>, kind: typeof SeedStoryError, message: RegExp) =>
    assert.rejects(measureAttention({ ...options, ...changes }), (error: Error) => {
      assert.match(error.message, message);
      return error instanceof kind;
    });
  await refuses({ stories: 3 }, UsageError, /has 2 test stories in "en", 3 were asked for/);
  await refuses({ pages: 6 }, UsageError, /shortest story has 5 pages, asked for are 6; ask for fewer with --pages/);
  await refuses({ dir: join(root, 'nowhere') }, SeedStoryError, /nowhere/);
});

test('the command prints the shares and where the page is', async () => {
  const { dir, model } = options;
  const out = join(root, 'by-command');
  const args = ['attention', dir, '--out', out, '--model', model, '--stories', '1', '--pages', '3', '--cache', 'sink'];
  const { stdout, stderr, code } = await cli(...args);
  assert.equal(code, 0, stderr);
  const lines = stdout.trimEnd().split('\n');
  assert.match(lines[0]!, /^ +text +times even +imagined +times even$/);
  assert.match(lines[1]!, /^BOS +\d+\.\d % +\d+\.\d\d +\d+\.\d % +\d+\.\d\d$/);
  assert.equal(lines.length, 1 + kinds.length + 1);
  assert.equal(lines.at(-1), join(out, 'attention.html'));
  assert.match(stderr, /3 of 3 pages read/);
  const events = (await cli(...args, '--json')).stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string });
  assert.deepEqual(
    events.map(({ type }) => type),
    ['progress', 'progress', 'progress', 'done'],
  );
  const wrong = await cli('attention', dir, '--out', out, '--cache', 'none');
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /Allowed choices are multimodal-sink, sink, window, opening, dense/);
});
