import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { BusyError, FormatError, SeedStoryError, UsageError } from '../core/errors.ts';
import { float32 } from '../core/tensor.ts';
import { lockFolder, lockName } from '../formats/folder-lock.ts';
import { writeSafetensors } from '../formats/safetensors.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { RunFolder } from './checkpoint.ts';
import { exportModel } from './export.ts';
import { namedByAll } from './held-out-note.ts';
import { Lineage } from './lineage.ts';
import { stages, trainStage } from './stages.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
after(() => rm(root, { recursive: true }));

const context = { runtime: inlineRuntime(), data: join(root, 'nowhere'), root, seed: 1, resume: false };

/** As a finished stage leaves it, as far as others can see. */
async function finish(name: string, basis?: string): Promise<void> {
  const { result } = stages.find((stage) => stage.name === name)!;
  await mkdir(join(root, name), { recursive: true });
  const file = join(root, name, result);
  if (result.endsWith('.safetensors')) await writeSafetensors(file, [], { ...(basis !== undefined && { basis }) });
  else await writeFile(file, name);
}

test('stages stand after those whose results they need', () => {
  stages.forEach(({ name, needs }, i) => {
    const earlier = stages.slice(0, i).map((stage) => stage.name);
    assert.deepEqual(
      needs.filter((need) => !earlier.includes(need)),
      [],
      name,
    );
  });
});

test('an unknown stage is refused with the known ones', async () => {
  const names = stages.map(({ name }) => name).join(', ');
  await assert.rejects(
    trainStage('colouring', context),
    new UsageError(`there is no stage colouring; the stages are ${names}`),
  );
});

test('a stage waits for all of those it needs, and only then asks for data', async () => {
  for (const need of ['vocabulary', 'visual-tokenizer', 'language', 'resamplers', 'picture-prior']) {
    await assert.rejects(
      trainStage('instruction', context),
      new UsageError(`stage ${need} must run in ${root} before instruction`),
    );
    await finish(need);
  }
  await assert.rejects(trainStage('instruction', context), (error: Error) => {
    assert.ok(error instanceof SeedStoryError && !(error instanceof UsageError));
    return error.message.includes(context.data);
  });
  await assert.rejects(readdir(join(root, 'instruction')), { code: 'ENOENT' });
});

test('a finished stage is left as it is when resuming', async () => {
  await finish('vocabulary');
  assert.equal(await trainStage('vocabulary', { ...context, resume: true }), true);
  assert.equal(await readFile(join(root, 'vocabulary', 'tokenizer.model'), 'utf8'), 'vocabulary');
});

test('a finished stage is at its end only when it took the steps that are asked for', async () => {
  const run = { ...context, root: join(root, 'longer'), resume: true };
  const folder = await RunFolder.open(join(run.root, 'language'));
  await folder.saveWeights(new Map(), {});
  assert.equal(await trainStage('language', run), true);
  await assert.rejects(
    trainStage('language', { ...run, descents: [9] }),
    /has weights but no checkpoint to go on from/,
  );
  const state = new Map([['a', float32([1])]]);
  const origin = { seed: 1, descents: [4, 9], batchSize: 4, data: 'texts', basis: 'vocabulary' };
  await folder.saveCheckpoint({ step: 9, state, origin });
  assert.equal(await trainStage('language', run), true);
  assert.equal(await trainStage('language', { ...run, descents: [4, 9] }), true);
  await assert.rejects(trainStage('language', { ...run, descents: [4] }), /it has 4,9 steps, asked for are 4;/);
  await assert.rejects(trainStage('language', { ...run, seed: 2 }), /it has seed 1, asked for is 2;/);
  await assert.rejects(trainStage('language', { ...run, batchSize: 2 }), /it has 4 examples a step, asked for are 2;/);
  const goesOn = /stage vocabulary must run in .* before language/;
  await assert.rejects(trainStage('language', { ...run, descents: [4, 9, 12] }), goesOn);
  // Interrupted on its way to more steps.
  await folder.saveCheckpoint({ step: 6, state, origin });
  await assert.rejects(trainStage('language', run), goesOn);
});

test('what was trained on an earlier result of another stage is not used', async () => {
  const [vocabulary] = stages;
  const language = stages.find(({ name }) => name === 'language')!;
  await finish('vocabulary');
  await finish('language', await new Lineage(root, stages).basisOf(language));
  assert.equal(await trainStage('language', { ...context, resume: true }), true);
  await writeFile(join(root, 'vocabulary', vocabulary!.result), 'other pieces');
  const outdated = new UsageError(
    `language in ${root} was trained on another vocabulary than is there now; remove the folder language and train it anew`,
  );
  await assert.rejects(trainStage('language', { ...context, resume: true }), outdated);
  await finish('visual-tokenizer');
  await finish('resamplers');
  await finish('picture-prior');
  await assert.rejects(trainStage('instruction', context), outdated);
  for (const { name } of stages) if (name !== 'language' && name !== 'vocabulary') await finish(name);
  await assert.rejects(exportModel(root, join(root, 'model')), outdated);
  await finish('language');
  await finish('instruction', 'of long ago');
  await assert.rejects(
    exportModel(root, join(root, 'model')),
    /instruction in .* was trained on another vocabulary or/,
  );
});

test('what stages were trained without is read of all that went into them, but for those that see what is held out', async () => {
  const run = join(root, 'noting');
  const lineage = new Lineage(run, stages);
  const write = async (name: string, metadata: Record<string, string>): Promise<void> => {
    await mkdir(join(run, name), { recursive: true });
    await writeSafetensors(join(run, name, 'weights.safetensors'), [], metadata);
  };
  const all = ['a', 'b', 'c'];
  const notes = {
    detokenizer: ['a', 'b'],
    resamplers: all,
    'picture-prior': all,
    instruction: all,
    adaptation: ['a', 'c'],
  };
  for (const [name, heldOut] of Object.entries(notes)) await write(name, { heldOut: JSON.stringify(heldOut) });
  const listsOf = async (...names: string[]) => (await lineage.heldOutLists(names)).toSorted();
  assert.deepEqual(await listsOf('detokenizer', 'vocabulary', 'probe'), [['a', 'b']]);
  // There is no result of the language stage, which one of them needs, to say anything.
  assert.deepEqual(await listsOf('adaptation'), [[], ['a', 'b'], all, all, all, ['a', 'c']]);
  assert.deepEqual(namedByAll(await listsOf('adaptation')), []);
  await write('language', { heldOut: '["c", "a"]' });
  assert.deepEqual(namedByAll(await listsOf('adaptation')), ['a']);
  await write('language', { heldOut: '[1]' });
  await assert.rejects(listsOf('adaptation'), (error: Error) => {
    return error instanceof FormatError && /language.*trained without cannot be read/.test(error.message);
  });
});

test('a stage that has begun is not started over', async () => {
  await finish('autoencoder');
  await assert.rejects(
    trainStage('autoencoder', context),
    new UsageError(`${root} holds a run of autoencoder: resume it, remove its folder, or use another one`),
  );
});

test('a stage that another process trains is left alone, one whose process is gone is not', async () => {
  const run = { ...context, root: join(root, 'held') };
  const folder = join(run.root, 'vocabulary');
  await mkdir(folder, { recursive: true });
  const noData = (error: Error) => error.message.includes(context.data);
  {
    await using _lock = await lockFolder(folder);
    await assert.rejects(trainStage('vocabulary', run), (error: Error) => {
      assert.ok(error instanceof BusyError);
      return error.message.includes(`process ${process.pid}`) && error.message.includes(folder);
    });
    await assert.rejects(trainStage('autoencoder', run), noData);
  }
  await assert.rejects(trainStage('vocabulary', run), noData);
  await assert.rejects(readdir(folder), { code: 'ENOENT' });

  await mkdir(folder);
  const gone = { id: 'gone', pid: 2 ** 22 + 1, host: hostname(), processStart: null };
  await writeFile(join(folder, lockName), JSON.stringify(gone));
  await assert.rejects(trainStage('vocabulary', run), noData);
});
