/** What a finished run exports is a model that opens, tells, and stays small enough to ship. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { UsageError } from '../../src/core/errors.ts';
import type { HostTensor } from '../../src/core/tensor.ts';
import { openSafetensors } from '../../src/formats/safetensors.ts';
import { visualPixels } from '../../src/models/visual-tokenizer.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import { seeing } from '../../src/story/model-programs.ts';
import { openModel } from '../../src/story/open-model.ts';
import { exportModel } from '../../src/training/export.ts';
import { modelFormat } from '../../src/training/model-config.ts';
import { weightsFile } from '../../src/training/stage.ts';
import { madeWeight, parameters, trained, twice, writeMadeStage, writeMadeVocabulary } from '../made-run.ts';

let root: string;
let run: string;
let model: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-'));
  [run, model] = [join(root, 'run'), join(root, 'models', 'mini')];
  await writeMadeVocabulary(run);
  for (const name of ['autoencoder', 'visual-tokenizer', 'instruction', 'decoder'] as const) {
    await writeMadeStage(run, name);
  }
});

after(() => rm(root, { recursive: true }));

test('a run that has not finished is not exported, and leaves nothing behind', async () => {
  await assert.rejects(
    exportModel(run, model),
    new UsageError(`stage adaptation must run in ${run} before a model can be made`),
  );
  await writeMadeStage(run, 'adaptation');
  await writeFile(join(run, 'instruction', weightsFile), 'cut sho');
  await assert.rejects(exportModel(run, model), /instruction.*is not a safetensors file/);
  await assert.rejects(readdir(join(root, 'models')), { code: 'ENOENT' });
  await writeMadeStage(run, 'instruction');
});

test('the exported model is under 50 MB and replaces the one before', async () => {
  await mkdir(model, { recursive: true });
  await writeFile(join(model, 'diary.txt'), '');
  await writeFile(join(model, 'config.json'), '{"model_type": "llama"}');
  await assert.rejects(
    exportModel(run, model),
    new UsageError(`${model} holds files but no model; give a folder that is empty or not there`),
  );
  await writeFile(join(model, 'config.json'), JSON.stringify({ format: modelFormat }, undefined, 2));
  await assert.rejects(
    exportModel(run, model),
    new UsageError(`${model} holds more than a model (diary.txt); give another folder, or move it away`),
  );
  assert.equal(await readFile(join(model, 'diary.txt'), 'utf8'), '');
  await rm(join(model, 'diary.txt'));
  // As completion in a shell writes it.
  await exportModel(run, `${model}/`);
  assert.deepEqual(await readdir(join(root, 'models')), ['mini']);
  const files = (await readdir(model)).sort();
  const networks = ['agent', 'autoencoder', 'detokenizer', 'visual-tokenizer'].map((name) => `${name}.safetensors`);
  assert.deepEqual(files, [...networks, 'config.json', 'tokenizer.model'].sort());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(model, file))).size));
  const megabytes = sizes.reduce((sum, size) => sum + size) / 1e6;
  assert.ok(megabytes < 50, `${megabytes} MB`);
});

test('large matrices and kernels are int8, small weights and the autoencoder float16', async () => {
  const stored = async (network: string, key: string) => {
    await using file = await openSafetensors(join(model, `${network}.safetensors`));
    return file.entries.get(key)?.dtype;
  };
  assert.deepEqual(
    await Promise.all([
      stored('agent', 'llm.model.layers.0.mlp.up_proj.weight'),
      stored('agent', 'llm.lm_head.weight'),
      stored('agent', 'input_resampler.attn.in_proj_weight'),
      stored('visual-tokenizer', 'conv1.weight'),
      stored('detokenizer', 'unet.conv_in.weight'),
      stored('detokenizer', 'unet.conv_in.bias'),
      stored('autoencoder', 'decoder.patches.weight'),
    ]),
    ['U8', 'I8', 'I8', 'I8', 'I8', 'F16', 'F16'],
  );
});

test('the autoencoder has its encoder of one stage, its decoder of the next', async () => {
  await using file = await openSafetensors(join(model, 'autoencoder.safetensors'));
  for (const [name, made] of [
    ['encoder.patches.weight', (x: HostTensor) => x],
    ['decoder.layers.0.weight', twice],
  ] as const) {
    const wanted = made(madeWeight(parameters.autoencoder.get(name)!)).data as Float32Array;
    assert.deepEqual((await file.read(name)).data, Float16Array.from(wanted), name);
  }
});

test('the exported model tells, and sees what the trained weights saw', async () => {
  await using opened = await openModel(model);
  const image = { width: 384, height: 256, data: Uint8Array.from({ length: 384 * 256 * 3 }, (_, i) => (i * 7) % 256) };
  const texts = ['bada lume'];
  const events = opened.tell({
    soFar: [{ text: 'kopi sedu', image, source: 'given' }],
    pages: 2,
    seed: 1,
    cache: 'multimodal-sink',
    steps: 1,
    guidance: 1,
    texts,
  });
  const pages = [];
  for await (const event of events) if (event.type === 'page') pages.push(event);
  assert.deepEqual(
    pages.map(({ text, image: { width, height } }) => ({ text, width, height })),
    [{ text: texts[0], width: 384, height: 256 }],
  );

  const runtime = inlineRuntime();
  const network = seeing(trained);
  const session = await runtime.load(network);
  const weights = [...network.parameters].map(([name, type]) => [name, madeWeight(type)] as const);
  const pixels = visualPixels(trained.visualTokenizer, [image]);
  const wanted = (await session.run({ pixels, ...Object.fromEntries(weights) })).features!.data as Float32Array;
  const got = (await opened.encodePicture(image)).data as Float32Array;
  const norm = (values: Float32Array) => Math.hypot(...values);
  const error = norm(got.map((value, i) => value - wanted[i]!)) / norm(wanted);
  assert.ok(error > 0 && error < 0.03, `relative error ${error}`);
});
