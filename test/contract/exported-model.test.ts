/** What a finished run exports is a model that opens, tells, and stays small enough to ship. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { UsageError } from '../../src/core/errors.ts';
import { Random } from '../../src/core/random.ts';
import { float32, sizeOf, type HostTensor } from '../../src/core/tensor.ts';
import { openSafetensors, writeSafetensors } from '../../src/formats/safetensors.ts';
import { encodeSentencePieceModel } from '../../src/formats/sentencepiece.ts';
import type { TensorType } from '../../src/graph/op.ts';
import { presets as autoencoderPresets } from '../../src/models/tiny-autoencoder.ts';
import { pictureTokens } from '../../src/models/tokenizer.ts';
import { visualPixels } from '../../src/models/visual-tokenizer.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import { modelConfigSchema, type ModelConfig } from '../../src/story/model-config.ts';
import { modelParameters, seeing } from '../../src/story/model-programs.ts';
import { openModel } from '../../src/story/open-model.ts';
import { exportModel } from '../../src/training/export.ts';
import { miniConfig } from '../../src/training/model-config.ts';
import { weightsFile } from '../../src/training/stage.ts';
import { trainTokenizer } from '../../src/training/tokenizer.ts';

const { latentChannels } = autoencoderPresets.mini;
const latents = {
  mean: Array<number>(latentChannels).fill(0.5),
  std: Array<number>(latentChannels).fill(2),
};
const statistics = { latentMean: JSON.stringify(latents.mean), latentStd: JSON.stringify(latents.std) };
/** The model as training holds it, every weight a float. */
const trained: ModelConfig = modelConfigSchema.parse({ ...miniConfig(latents), llmBits: 32 });
const parameters = modelParameters(trained);
const noise = new Random(5).normals(10_007).map((x) => x * 0.05);

let root: string;
let run: string;
let model: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-'));
  [run, model] = [join(root, 'run'), join(root, 'models', 'mini')];
  await write('vocabulary/tokenizer.model', vocabulary());
  await writeStage('autoencoder', parameters.autoencoder, statistics);
  // What only its training needs stands beside the visual tokenizer's own weights.
  const helpers = ['picture.proj_in.weight', 'words.label.weight'].map((name) => [name, matrix] as const);
  await writeStage('visual-tokenizer', new Map([...parameters.visualTokenizer, ...helpers]));
  await writeStage('instruction', parameters.agent);
  // Goes on from the autoencoder's decoder, and is what the model decodes with.
  await writeStage('decoder', decoderAlone());
});

after(() => rm(root, { recursive: true }));

function decoderAlone(): Map<string, TensorType> {
  return new Map([...parameters.autoencoder].filter(([name]) => name.startsWith('decoder.')));
}

const matrix: TensorType = { dtype: 'float32', shape: [8, 8] };

function weight({ shape }: TensorType): HostTensor {
  const count = sizeOf(shape as readonly number[]);
  return float32(
    shape as readonly number[],
    Float32Array.from({ length: count }, (_, i) => noise[(i + count) % noise.length]!),
  );
}

/** What the decoder's own stage makes of the weights that the autoencoder's left. */
function twice({ shape, data }: HostTensor): HostTensor {
  return float32(
    shape,
    Float32Array.from(data as Float32Array, (x) => 2 * x),
  );
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(run, path)), { recursive: true });
  await writeFile(join(run, path), bytes);
}

async function writeStage(
  stage: string,
  weights: ReadonlyMap<string, TensorType>,
  metadata?: Record<string, string>,
): Promise<void> {
  await mkdir(join(run, stage), { recursive: true });
  const tensors = [...weights].map(
    ([name, type]) => [name, stage === 'decoder' ? twice(weight(type)) : weight(type)] as const,
  );
  await writeSafetensors(join(run, stage, weightsFile), tensors, metadata);
}

/** Pieces of made-up words, as many as the language model has. */
function vocabulary(): Uint8Array {
  const random = new Random(1);
  const word = (): string =>
    Array.from({ length: 3 }, () => random.pick([...'bdfgklmnprst']) + random.pick([...'aeiou'])).join('');
  return encodeSentencePieceModel(
    trainTokenizer([Array.from({ length: 6000 }, word).join(' ')], {
      vocabularySize: trained.llm.vocabSize,
      userDefined: pictureTokens(trained.inputResampler.grid ** 2),
    }),
  );
}

test('a run that has not finished is not exported, and leaves nothing behind', async () => {
  await assert.rejects(
    exportModel(run, model),
    new UsageError(`stage adaptation must run in ${run} before a model can be made`),
  );
  await writeStage('adaptation', parameters.detokenizer);
  await writeFile(join(run, 'instruction', weightsFile), 'cut sho');
  await assert.rejects(exportModel(run, model), /instruction.*is not a safetensors file/);
  await assert.rejects(readdir(join(root, 'models')), { code: 'ENOENT' });
  // Noticed only while the model is written.
  await writeStage('instruction', parameters.agent);
  await writeStage('autoencoder', parameters.autoencoder);
  await assert.rejects(exportModel(run, model), Error);
  assert.deepEqual(await readdir(join(root, 'models')), []);
  await writeStage('autoencoder', parameters.autoencoder, statistics);
});

test('the exported model is under 50 MB and replaces the one before', async () => {
  await mkdir(model, { recursive: true });
  await writeFile(join(model, 'diary.txt'), '');
  await writeFile(join(model, 'config.json'), '{"model_type": "llama"}');
  await assert.rejects(
    exportModel(run, model),
    new UsageError(`${model} holds files but no model; give a folder that is empty or not there`),
  );
  await writeFile(join(model, 'config.json'), JSON.stringify({ format: 'seed-story-model/1' }, undefined, 2));
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
      stored('autoencoder', 'decoder.layers.6.weight'),
    ]),
    ['U8', 'I8', 'I8', 'I8', 'I8', 'F16', 'F16'],
  );
});

test('the autoencoder has its encoder of one stage, its decoder of the next', async () => {
  await using file = await openSafetensors(join(model, 'autoencoder.safetensors'));
  for (const [name, made] of [
    ['encoder.layers.0.weight', (x: HostTensor) => x],
    ['decoder.layers.0.weight', twice],
  ] as const) {
    const wanted = made(weight(parameters.autoencoder.get(name)!)).data as Float32Array;
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
  const weights = [...network.parameters].map(([name, type]) => [name, weight(type)] as const);
  const pixels = visualPixels(trained.visualTokenizer, [image]);
  const wanted = (await session.run({ pixels, ...Object.fromEntries(weights) })).features!.data as Float32Array;
  const got = (await opened.encodePicture(image)).data as Float32Array;
  const norm = (values: Float32Array) => Math.hypot(...values);
  const error = norm(got.map((value, i) => value - wanted[i]!)) / norm(wanted);
  assert.ok(error > 0 && error < 0.03, `relative error ${error}`);
});
