import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { BusyError, SeedStoryError, UsageError } from '../core/errors.ts';
import { lockFolder, lockName } from '../formats/folder-lock.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { stages, trainStage } from './stages.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
after(() => rm(root, { recursive: true }));

const context = { runtime: inlineRuntime(), data: join(root, 'nowhere'), root, seed: 1, resume: false };

/** As a finished stage leaves it, as far as others can see. */
async function finish(name: string): Promise<void> {
  const { result } = stages.find((stage) => stage.name === name)!;
  await mkdir(join(root, name), { recursive: true });
  await writeFile(join(root, name, result), name);
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
  for (const need of ['vocabulary', 'visual-tokenizer', 'language']) {
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
});

test('a finished stage is left as it is when resuming', async () => {
  await finish('vocabulary');
  assert.equal(await trainStage('vocabulary', { ...context, resume: true }), true);
  assert.equal(await readFile(join(root, 'vocabulary', 'tokenizer.model'), 'utf8'), 'vocabulary');
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
  assert.deepEqual(await readdir(folder), []);

  const gone = { id: 'gone', pid: 2 ** 22 + 1, host: hostname(), processStart: null };
  await writeFile(join(folder, lockName), JSON.stringify(gone));
  await assert.rejects(trainStage('vocabulary', run), noData);
});
