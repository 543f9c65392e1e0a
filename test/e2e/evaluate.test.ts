/** `evaluate` from openings to a report, with a tiny model that knows nothing. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { FormatError, SeedStoryError, UsageError } from '../../src/core/errors.ts';
import { Random } from '../../src/core/random.ts';
import { evaluate, type EvaluateOptions } from '../../src/evaluation/evaluate.ts';
import { encodePng } from '../../src/formats/images.ts';
import { writeStories } from '../../src/storystream/writer.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { cli } from './cli-process.ts';

let root: string;
let options: EvaluateOptions;
const pages = 4;
const texts = ['the fox ran', 'the old fox ran', 'ran to the hill', 'the red house', 'on the hill'];

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-evaluate-'));
  const [data, model] = [join(root, 'data'), join(root, 'tiny')];
  await writeTinyModel(model);
  await mkdir(join(data, 'images'), { recursive: true });
  const random = new Random(5);
  const stories = [];
  for (let story = 0; story < 4; story++) {
    const images = Array.from({ length: pages }, (_, page) => `${story}-${page}.png`);
    for (const image of images) {
      const pixels = Uint8Array.from({ length: 24 * 16 * 3 }, () => random.below(256));
      await writeFile(join(data, 'images', image), await encodePng({ width: 24, height: 16, data: pixels }));
    }
    stories.push({ id: story, images, captions: images.map((_, page) => texts[(story + page) % texts.length]!) });
  }
  await writeStories(join(data, 'test.jsonl'), stories);
  const dir = join(root, 'told');
  options = { dirs: [dir], against: data, model, out: join(root, 'report'), stories: 2, pages, seed: 1 };
});

after(() => rm(root, { recursive: true }));

test('stories are told once, measured beside true ones, and shown', async () => {
  const stages = new Set<string>();
  const report = await evaluate({ ...options, onProgress: (what) => stages.add(what) });
  assert.deepEqual([...stages], ['stories told', 'pictures compared', 'true stories read']);
  assert.deepEqual(report.sets, ['told', 'true stories']);
  const of = (key: string) => report.measures.find((measure) => measure.key === key)!.values;
  assert.equal(of('pagesTold').told!.mean, 1);
  assert.ok(of('rebuilt').tiny!.mean > 0 && of('redrawn').tiny!.count === 2);
  // Other true stories stand in for the true ones, which are no distance from themselves.
  assert.ok(of('frechet').told!.mean > 0 && of('frechet')['true stories']!.mean > 0);
  assert.equal(of('repeatedSentences')['true stories']!.mean, 0);
  for (const { lines } of report.curves) assert.equal((lines.told ?? lines.tiny)!.length, pages - 1);
  // It knows nothing, so it is about as surprised as by chance.
  const { mean: nats } = of('textLoss').tiny!;
  assert.ok(nats > 2 && nats < 2 * Math.log(300), `${nats}`);
  const { mean: apart } = of('pictureLoss').tiny!;
  assert.ok(apart > 0 && apart < 2, `${apart}`);

  const saved = JSON.parse(await readFile(join(options.out, 'report.json'), 'utf8')) as typeof report;
  assert.deepEqual(saved.sets, report.sets);
  const html = await readFile(join(options.out, 'report.html'), 'utf8');
  const shown = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, file]) => file!);
  assert.equal(shown.length, 1 + 2 * 2);
  for (const file of shown) assert.ok((await stat(join(options.out, file))).size > 0);
  assert.equal([...html.matchAll(/<svg /g)].length, report.curves.length);
  assert.doesNotMatch(html, /NaN|undefined/);
});

test('a second run tells nothing anew and finds the same', async () => {
  const story = join(options.dirs[0]!, 'story-001', 'story.json');
  const [told, report] = await Promise.all([stat(story), readFile(join(options.out, 'report.json'), 'utf8')]);
  await evaluate(options);
  assert.equal((await stat(story)).mtimeMs, told.mtimeMs);
  assert.equal(await readFile(join(options.out, 'report.json'), 'utf8'), report);
});

test('a stopped run goes on with the pages it has', async () => {
  const dirs = [join(root, 'stopped')];
  const stop = new AbortController();
  const stopped = evaluate({ ...options, dirs, signal: stop.signal, onProgress: () => stop.abort() });
  await assert.rejects(stopped, (error) => error === stop.signal.reason);
  assert.deepEqual(await readdir(dirs[0]!), ['story-000']);
  await evaluate({ ...options, dirs });
  assert.deepEqual(await readdir(dirs[0]!), ['story-000', 'story-001']);
});

test('two folders are compared as they are', async () => {
  const dirs = [options.dirs[0]!, join(root, 'stopped')];
  const { sets } = await evaluate({ ...options, dirs });
  assert.deepEqual(sets, ['told', 'stopped', 'true stories']);
  await assert.rejects(
    evaluate({ ...options, dirs: [options.dirs[0]!, join(root, 'nowhere')] }),
    (error: Error) =>
      error instanceof UsageError && /nowhere.story-000 has no story; tell it first/.test(error.message),
  );
  await assert.rejects(
    evaluate({ ...options, dirs: [options.dirs[0]!, options.dirs[0]!] }),
    new UsageError('two sets of stories would be called "told" in the report; rename a folder'),
  );
});

test('stories of another seed, or of other openings, are not measured as if they were these', async () => {
  await assert.rejects(
    evaluate({ ...options, seed: 2 }),
    (error: Error) => error instanceof SeedStoryError && /was told with seed 1, not 2/.test(error.message),
  );
  const against = join(root, 'others');
  await mkdir(against);
  await writeStories(
    join(against, 'test.jsonl'),
    [0, 1].map((id) => ({ id, images: ['0-0.png'], captions: ['on the hill'] })),
  );
  await assert.rejects(
    evaluate({ ...options, against, dirs: [options.dirs[0]!, join(root, 'stopped')] }),
    (error: Error) => error instanceof FormatError && /was told from another opening/.test(error.message),
  );
  await assert.rejects(
    evaluate({ ...options, stories: 9 }),
    (error: Error) => error instanceof UsageError && /has 4 test stories, 9 were asked for/.test(error.message),
  );
});

test('the command prints a table and where the report is', async () => {
  const { dirs, against, model } = options;
  const args = [
    'evaluate',
    ...dirs,
    '--against',
    against,
    '--model',
    model,
    '--stories',
    '2',
    '--pages',
    String(pages),
  ];
  const { stdout, code, stderr } = await cli(...args);
  assert.equal(code, 0, stderr);
  const lines = stdout.trimEnd().split('\n');
  assert.match(lines[0]!, /^ +told +true stories$/);
  assert.ok(lines.some((line) => /^pages that came, with their pictures +100\.0 %$/.test(line)));
  assert.equal(lines.at(-1), join(dirs[0]!, 'report', 'report.html'));
  const half = await cli(...args, '--judge', 'http://127.0.0.1:9/v1');
  assert.deepEqual([half.code, half.stderr], [2, 'error: a judge needs both --judge and --judge-model\n']);
});
