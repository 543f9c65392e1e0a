/** `evaluate` from openings to a report, with a tiny model that knows nothing. */

import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Worker } from 'node:worker_threads';

import { FormatError, SeedStoryError, UsageError } from '../../src/core/errors.ts';
import { evaluate, type EvaluateOptions, type Report } from '../../src/evaluation/evaluate.ts';
import { readStory, type Story } from '../../src/story/story-file.ts';
import { writeNoiseData } from '../noise-data.ts';
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
  const textOf = (story: number, page: number): string => texts[(story + page) % texts.length]!;
  await writeNoiseData(
    data,
    Array.from({ length: 4 }, (_, story) => Array.from({ length: pages }, (_, page) => textOf(story, page))),
  );
  const dir = join(root, 'told');
  options = { dirs: [dir], against: data, model, out: join(root, 'report'), stories: 2, pages, seed: 1 };
});

after(() => rm(root, { recursive: true }));

test('stories are told once, measured beside true ones, and shown', async () => {
  const stages = new Set<string>();
  const report = await evaluate({ ...options, onProgress: (what) => stages.add(what) });
  assert.deepEqual([...stages], ['pages told', 'true stories read', 'pictures compared']);
  const sets = report.sets.map(({ name }) => name);
  assert.deepEqual(sets, ['told', 'true stories']);
  assert.deepEqual([report.sets[0]!.seed, report.sets[0]!.model!.hash], [1, report.model.hash]);
  const of = (key: string) => report.measures.find((measure) => measure.key === key)!.values;
  assert.equal(of('pagesTold').told!.mean, 1);
  assert.ok(of('rebuilt')['model tiny']!.mean > 0 && of('redrawn')['model tiny']!.count === 2);
  // Other true stories stand in for the true ones, which are no distance from themselves.
  assert.ok(of('frechet').told!.mean > 0 && of('frechet')['true stories']!.mean > 0);
  assert.equal(of('repeatedSentences')['true stories']!.mean, 0);
  for (const { lines } of report.curves) assert.equal((lines.told ?? lines['model tiny'])!.length, pages - 1);
  // It knows nothing, so it is about as surprised as by chance.
  const { mean: nats } = of('textLoss')['model tiny']!;
  assert.ok(nats > 2 && nats < 2 * Math.log(300), `${nats}`);
  const { mean: apart } = of('pictureLoss')['model tiny']!;
  assert.ok(apart > 0 && apart < 2, `${apart}`);

  const saved = JSON.parse(await readFile(join(options.out, 'report.json'), 'utf8')) as typeof report;
  assert.deepEqual(saved, report);
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

test('a stopped run goes on after the page it came to, and tells what an unbroken one tells', async () => {
  const dirs = [join(root, 'stopped')];
  const stop = new AbortController();
  const stopped = evaluate({ ...options, dirs, signal: stop.signal, onProgress: () => stop.abort() });
  await assert.rejects(stopped, (error) => error === stop.signal.reason);
  assert.deepEqual(await readdir(dirs[0]!), ['story-000']);
  const pictures = join('story-000', 'pages');
  assert.ok((await readdir(join(dirs[0]!, pictures))).length < pages);
  await evaluate({ ...options, dirs });
  assert.deepEqual(await readdir(dirs[0]!), ['story-000', 'story-001']);
  for (const name of await readdir(join(options.dirs[0]!, pictures))) {
    const [whole, resumed] = [options.dirs[0]!, dirs[0]!].map((dir) => readFile(join(dir, pictures, name)));
    assert.deepEqual(await resumed, await whole);
  }
});

test('stories told at once are those told one after another', async () => {
  const dirs = [join(root, 'at-once')];
  await evaluate({ ...options, dirs, atOnce: 2 });
  for (const name of ['story-000', 'story-001']) {
    const [alone, atOnce] = await Promise.all([options.dirs[0]!, dirs[0]!].map((dir) => readStory(join(dir, name))));
    assert.deepEqual(
      atOnce!.pages.map(({ text }) => text),
      alone!.pages.map(({ text }) => text),
    );
  }
  const threads: Worker[] = [];
  const hear = (worker: Worker): void => void threads.push(worker);
  process.on('worker', hear);
  const { measures } = await evaluate({ ...options, dirs, atOnce: 2 }).finally(() => process.off('worker', hear));
  assert.equal(threads.length, 1, 'of the model that measures; nothing is missing, so no crew is opened');
  assert.match(measures.find(({ key }) => key === 'secondsPerPage')!.note!, /told at once .* wait for each other/);
});

const refuses = (changes: Partial<EvaluateOptions>, kind: typeof SeedStoryError, message: RegExp) =>
  assert.rejects(evaluate({ ...options, ...changes }), (error: Error) => {
    assert.match(error.message, message);
    return error instanceof kind;
  });

test('two folders are compared as they are, under names that tell them apart', async () => {
  const copy = join(root, 'copy', 'told');
  await cp(options.dirs[0]!, copy, { recursive: true });
  const { sets, measures } = await evaluate({ ...options, dirs: [options.dirs[0]!, copy] });
  const { difference } = measures.find(({ key }) => key === 'length')!;
  assert.deepEqual([difference!.mean, difference!.low, difference!.high], [0, 0, 0]);
  assert.deepEqual(sets.map(({ name }) => name.split('/').slice(-2).join('/')).slice(1), ['copy/told', 'true stories']);
  const nowhere = join(root, 'nowhere');
  await refuses({ dirs: [copy, nowhere], out: nowhere }, UsageError, /nowhere.story-000 has no story; tell it first/);
  await assert.rejects(stat(nowhere), { code: 'ENOENT' });
  await refuses({ dirs: [copy, copy] }, UsageError, /is named twice/);
});

test('stories told by another model, seed or settings, or from another opening, are refused before anything is told', async () => {
  await refuses({ seed: 2, pages: 3 }, SeedStoryError, /story-000 was told by seed 1, not 2/);
  const dirs = [join(root, 'mixed')];
  await cp(options.dirs[0]!, dirs[0]!, { recursive: true });
  const file = join(dirs[0]!, 'story-001', 'story.json');
  const story = JSON.parse(await readFile(file, 'utf8')) as Story;
  await writeFile(file, JSON.stringify({ ...story, settings: { ...story.settings, steps: 1 } }));
  const other = join(root, 'stopped');
  await refuses({ dirs }, SeedStoryError, /story-001 was told by other settings/);
  await refuses({ dirs: [...dirs, other] }, SeedStoryError, /story-001 was told by other settings/);
  await writeFile(file, JSON.stringify({ ...story, model: { name: 'big', hash: '1' } }));
  await refuses({ dirs }, SeedStoryError, /story-001 was told by another model \(big\)/);
  await writeFile(file, JSON.stringify({ ...story, pages: story.pages.map((page) => ({ ...page, text: 'ran' })) }));
  await refuses({ dirs }, FormatError, /story-001 was told from another opening/);
});

test('too few or too short true stories are wrong usage', async () => {
  await refuses({ stories: 9 }, UsageError, /has 4 test stories in "en", 9 were asked for/);
  await refuses({ pages: 5 }, UsageError, /the shortest true story has 4 pages, asked for are 5/);
});

test('a judge that fails costs only its own verdicts, one that answers adds them', async () => {
  const out = join(root, 'judged');
  const failing = { name: 'f', identity: 'f', compare: () => Promise.reject(new SeedStoryError('no judge')) };
  await refuses({ out, judge: failing }, SeedStoryError, /no judge/);
  const keys = async (): Promise<string[]> => {
    const { measures } = JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as Report;
    return measures.map(({ key }) => key);
  };
  assert.ok(!(await keys()).includes('judge:style'));
  const tied = { name: 't', identity: 't', compare: () => Promise.resolve('tie' as const) };
  await evaluate({ ...options, out, judge: tied });
  assert.ok((await keys()).includes('judge:style'));
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
  assert.match(lines[0]!, /^ +model tiny +told +true stories$/);
  assert.ok(lines.some((line) => /^pages that came, with their pictures +100\.0 %$/.test(line)));
  assert.equal(lines.at(-1), join(dirs[0]!, 'report', 'report.html'));
  const half = await cli(...args, '--judge', 'http://127.0.0.1:9/v1');
  assert.deepEqual([half.code, half.stderr], [2, 'error: a judge needs both --judge and --judge-model\n']);
});
