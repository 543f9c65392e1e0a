/** What a model says that it was trained without: only what is certain of all that it learned from. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { encodePng } from '../../src/formats/images.ts';
import { openSafetensors } from '../../src/formats/safetensors.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import { heldOut } from '../../src/storystream/world/held-out.ts';
import { RunFolder } from '../../src/training/checkpoint.ts';
import { exportModel } from '../../src/training/export.ts';
import { trainStage, type TrainOptions } from '../../src/training/stages.ts';
import { madeStageNames, writeMadeStage, writeMadeVocabulary, type MadeStageName } from '../made-run.ts';

let root: string;
/** Says all that it shows. */
let data: string;
/** A model of whose language stage nothing is certain, and one of which all is. */
let [silent, saying]: string[] = [];
const runtime = inlineRuntime();
const saysAll = { heldOut: JSON.stringify(heldOut) };

const story = {
  ...{ id: 1, images: ['a.png'], captions: ['Pip ran.'], plot: 'trade' },
  goal: { wanted: 'Pip wants a kite.', answers: [{ page: 0, character: 'pip' }] },
};
const scene = {
  ...{ series: 'hollow', place: 'meadow', time: 'day', weather: 'clear', framing: 'wide', props: [] },
  actors: [{ character: 'pip', pose: 'stands', feeling: 'calm', slot: 'left' }],
};

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-'));
  data = await dataOf('known', { ...story, scenes: [scene] });
  const run = join(root, 'made');
  await writeMadeVocabulary(run);
  for (const name of madeStageNames) await writeMadeStage(run, name, noting.has(name) ? saysAll : {});
  await writeMadeStage(run, 'language');
  silent = await exported(run, 'silent');
  await writeMadeStage(run, 'language', saysAll);
  saying = await exported(run, 'saying');
});

after(async () => {
  await runtime.close();
  await rm(root, { recursive: true });
});

/** The stages that do not see what is held out. */
const noting: ReadonlySet<MadeStageName> = new Set([
  'language',
  'resamplers',
  'picture-prior',
  'detokenizer',
  'instruction',
  'adaptation',
]);

async function dataOf(name: string, record: object): Promise<string> {
  const dir = join(root, name);
  await mkdir(join(dir, 'images'), { recursive: true });
  const picture = { width: 96, height: 96, data: new Uint8Array(96 * 96 * 3).fill(200) };
  await writeFile(join(dir, 'images', 'a.png'), await encodePng(picture));
  await writeFile(join(dir, 'train.jsonl'), `${JSON.stringify(record)}\n`);
  return dir;
}

async function exported(run: string, name: string): Promise<string> {
  const dir = join(root, name);
  await exportModel(run, dir);
  return dir;
}

async function saidBy(model: string): Promise<unknown> {
  return (JSON.parse(await readFile(join(model, 'config.json'), 'utf8')) as { heldOut?: unknown }).heldOut;
}

async function noteOf(run: string, stage: string): Promise<unknown> {
  await using file = await openSafetensors(join(run, stage, 'weights.safetensors'));
  return file.metadata.heldOut === undefined ? undefined : JSON.parse(file.metadata.heldOut);
}

/** Trains one stage, stopped after its first step unless it is to finish. */
async function train(stage: string, run: string, { stops, ...options }: Partial<TrainOptions> & { stops?: boolean }) {
  const stop = new AbortController();
  const finished = await trainStage(stage, {
    ...{ runtime, data, root: run, seed: 1, resume: false, signal: stop.signal, ...options },
    onProgress: ({ loss }) => {
      if (stops && loss !== undefined) stop.abort();
    },
  });
  assert.equal(finished, !stops);
}

/** A run in which a stage without needs of its own can begin. */
async function freshRun(name: string): Promise<string> {
  const run = join(root, name);
  await writeMadeVocabulary(run);
  return run;
}

test('a model says what all of its stages were trained without, the earlier ones too', async () => {
  assert.deepEqual([await saidBy(silent!), await saidBy(saying!)], [undefined, heldOut]);
});

test('a stage whose data does not say what it shows notes nothing', async () => {
  const run = await freshRun('unknown');
  await train('language', run, { descents: [1], data: await dataOf('unsaid', story) });
  assert.equal(await noteOf(run, 'language'), undefined);
});

test('what a model was trained without is remembered by a run that begins with it, however it goes on', async () => {
  const run = join(root, 'from-silent');
  await train('language', run, { from: silent!, descents: [2], stops: true });
  await train('language', run, { descents: [2], resume: true });
  assert.equal(await noteOf(run, 'language'), undefined);
  await train('language', run, { descents: [2, 3], resume: true });
  assert.equal(await noteOf(run, 'language'), undefined);
  const other = join(root, 'from-saying');
  await train('language', other, { from: saying!, descents: [1] });
  assert.deepEqual(await noteOf(other, 'language'), heldOut);
});

test('a checkpoint from before is resumed: one that tells its data began with nothing, of another nothing is certain', async () => {
  const run = await freshRun('before');
  await train('language', run, { descents: [3], stops: true });
  const folder = await RunFolder.open(join(run, 'language'));
  const { step, state, origin } = (await folder.loadCheckpoint())!;
  assert.deepEqual(Object.keys(origin!), ['seed', 'descents', 'batchSize', 'data', 'basis']);
  await folder.saveCheckpoint({ step, state });
  await train('language', run, { descents: [3], resume: true });
  assert.equal(await noteOf(run, 'language'), undefined);
  await folder.saveCheckpoint({ step, state, origin: origin! });
  await train('language', run, { descents: [3, 4], resume: true });
  assert.deepEqual(await noteOf(run, 'language'), heldOut);
});

test('a stage notes nothing that a stage which it needs does not', async () => {
  const run = await freshRun('needs');
  await writeMadeStage(run, 'visual-tokenizer');
  for (const name of ['language', 'resamplers', 'picture-prior'] as const)
    await writeMadeStage(run, name, name === 'language' ? {} : saysAll);
  await train('instruction', run, { descents: [1] });
  assert.equal(await noteOf(run, 'instruction'), undefined);
});
