/** A training that begins where the shipped model ended, and what it exports. */

import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { UsageError } from '../../src/core/errors.ts';
import type { HostTensor } from '../../src/core/tensor.ts';
import { encodePng } from '../../src/formats/images.ts';
import { openSafetensors } from '../../src/formats/safetensors.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import { modelPath } from '../../src/story/model-folder.ts';
import { exportModel } from '../../src/training/export.ts';
import { trainStage } from '../../src/training/stages.ts';
import { asTrained } from '../../src/training/stored-weights.ts';

const shipped = modelPath('mini');
const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
after(() => rm(root, { recursive: true }));
const [data, run, made] = [join(root, 'data'), join(root, 'run'), join(root, 'made')];
const context = { runtime: inlineRuntime(), data, root: run, seed: 1, resume: false, from: shipped };

before(async () => {
  await mkdir(join(data, 'images'), { recursive: true });
  const picture = { width: 96, height: 96, data: new Uint8Array(96 * 96 * 3).fill(200) };
  await writeFile(join(data, 'images', 'a.png'), await encodePng(picture));
  await writeFile(join(data, 'train.jsonl'), `${JSON.stringify({ id: 1, images: ['a.png'], captions: ['one'] })}\n`);
});

async function weightsIn(dir: string, network: string): Promise<Map<string, HostTensor>> {
  await using file = await openSafetensors(join(dir, `${network}.safetensors`));
  return asTrained(await file.readAll());
}

test('stages of which a model keeps no weights, and models of other sizes, are refused and leave nothing', async () => {
  const able = 'visual-tokenizer, language, resamplers, picture-prior, detokenizer, instruction, adaptation, decoder';
  for (const stage of ['vocabulary', 'probe']) {
    await assert.rejects(
      trainStage(stage, context),
      new UsageError(`${stage} cannot begin with a model's weights; these can: ${able}`),
    );
  }
  await assert.rejects(trainStage('decoder', { ...context, from: data }), /there is no whole model in .*config\.json/);
  const wide = join(root, 'wide');
  await mkdir(wide);
  const config = JSON.parse(await readFile(join(shipped, 'config.json'), 'utf8')) as { llm: { layers: number } };
  await writeFile(join(wide, 'config.json'), JSON.stringify({ ...config, llm: { ...config.llm, layers: 99 } }));
  await assert.rejects(
    trainStage('decoder', { ...context, from: wide }),
    new UsageError(`the model in ${wide} has another llm than the one that is trained here`),
  );
  await assert.rejects(readdir(run), { code: 'ENOENT' });
});

async function configIn(model: string): Promise<{ readonly knownWithin?: number }> {
  return JSON.parse(await readFile(join(model, 'config.json'), 'utf8'));
}

test("a stage's first step is taken from the model's weights, and the run exports the model", async () => {
  // The first step of the warm-up is of no length.
  assert.equal(await trainStage('decoder', { ...context, descents: [1] }), true);
  // Measured of a model, so no run knows it.
  const { knownWithin } = await configIn(shipped);
  await exportModel(run, made);
  assert.equal((await configIn(made)).knownWithin, undefined);
  await exportModel(run, made, knownWithin);
  for (const network of ['agent', 'autoencoder', 'detokenizer', 'visual-tokenizer']) {
    const [before, now] = await Promise.all([weightsIn(shipped, network), weightsIn(made, network)]);
    assert.deepEqual([...now.keys()].sort(), [...before.keys()].sort());
    for (const [name, { data: values }] of before) {
      const got = now.get(name)!.data as Float32Array;
      const worst = (values as Float32Array).reduce((most, value, i) => Math.max(most, Math.abs(value - got[i]!)), 0);
      // Rounding what is rounded moves scales by their last digit.
      assert.ok(worst <= (network === 'autoencoder' ? 0 : 1e-6), `${network} ${name}: ${worst}`);
    }
  }
  for (const file of ['config.json', 'tokenizer.model']) {
    assert.deepEqual(await readFile(join(made, file)), await readFile(join(shipped, file)));
  }
});

test('a stand-in gives way to a training, a trained stage does not', async () => {
  const results = join(root, 'results');
  await cp(run, results, { recursive: true });
  const other = { ...context, root: results };
  const { from: _, ...resumed } = { ...other, resume: true };
  await assert.rejects(trainStage('decoder', { ...other, descents: [1] }), /holds a run of decoder: resume it/);
  await assert.rejects(
    trainStage('detokenizer', resumed),
    new UsageError(`detokenizer in ${results} only stands in from a model; say which with --from to train it`),
  );
  assert.equal(await trainStage('detokenizer', { ...other, descents: [1] }), true);
  assert.equal(await trainStage('detokenizer', { ...resumed, descents: [1, 2] }), true);
  await assert.rejects(exportModel(results, made), /adaptation in .* was trained on another detokenizer or/);
});

test('instruction that began with a model goes on as it began, without the mean that it keeps elsewhere', async () => {
  const begun = { ...context, root: join(root, 'instruction') };
  assert.equal(await trainStage('instruction', { ...begun, descents: [1] }), true);
  const { from: _, ...resumed } = { ...begun, resume: true, descents: [1, 2] };
  assert.equal(await trainStage('instruction', resumed), true);
});

test('parts of two models, and weights of another vocabulary, are not mixed', async () => {
  const brief = { ...context, descents: [1] };
  const mixed = join(root, 'mixed');
  await mkdir(join(mixed, 'vocabulary'), { recursive: true });
  await writeFile(join(mixed, 'vocabulary', 'tokenizer.model'), 'other words');
  await assert.rejects(trainStage('language', { ...brief, root: mixed }), /is another vocabulary than the model's/);
  const other = join(root, 'other');
  await cp(shipped, other, { recursive: true });
  const file = join(other, 'autoencoder.safetensors');
  const bytes = await readFile(file);
  bytes[bytes.length - 1]! ^= 1;
  await writeFile(file, bytes);
  await assert.rejects(
    trainStage('language', { ...brief, from: other }),
    new UsageError(`${run} holds parts of another model than this one; use another run`),
  );
});
