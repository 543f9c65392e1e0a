/** What a session imagines in its cache must be what training, which sees a story as one sequence, would predict there. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { float32, type HostTensor } from '../../src/core/tensor.ts';
import { openSafetensors } from '../../src/formats/safetensors.ts';
import { input } from '../../src/graph/ops/source.ts';
import { program, type Program } from '../../src/graph/program.ts';
import { Scope } from '../../src/graph/scope.ts';
import { agentFeeds, agentInputs } from '../../src/models/agent-batch.ts';
import { parallelBatch } from '../../src/models/parallel-targets.ts';
import { agentLosses, type SeedStoryConfig } from '../../src/models/seed-story.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import { openModel } from '../../src/story/open-model.ts';
import { retention } from '../../src/story/retention.ts';
import { tinyConfig, writeTinyModel } from '../tiny-model.ts';

const texts = ['the fox', 'ran and ran', 'to the old red house', 'on the hill'];
const length = 100;
const tiny = tinyConfig();
const { grid, width } = tiny.visualTokenizer.pool;
const config: SeedStoryConfig = {
  ...tiny,
  lora: null,
  tokensPerPicture: tiny.inputResampler.grid ** 2,
  featureCount: grid ** 2,
  featureWidth: width,
};
const runtime = inlineRuntime();
let root: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-training-'));
  await writeTinyModel(root);
});

after(async () => {
  await runtime.close();
  await rm(root, { recursive: true });
});

/** Of several pictures [P, C], [pictures, P, C]. */
function stacked(pictures: readonly HostTensor[]): HostTensor {
  const data = Float32Array.from(pictures.flatMap((picture) => [...(picture.data as Float32Array)]));
  return float32([pictures.length, grid ** 2, width], data);
}

async function weightsOf({ parameters }: Program): Promise<Record<string, HostTensor>> {
  await using file = await openSafetensors(join(root, 'agent.safetensors'));
  const read = [...parameters.keys()].map(async (name) => [name, await file.read(name)] as const);
  return Object.fromEntries(await Promise.all(read));
}

test('every picture of a story is imagined as training predicts it, however it is shown', async () => {
  await using model = await openModel(root);
  const session = model.startSession(retention('dense'));
  const imagined: HostTensor[] = [];
  for (const text of texts) {
    imagined.push(await session.readPage(text));
    await session.show(imagined.at(-1)!);
  }

  const count = texts.length;
  const size = { examples: 1, length, contextPictures: count, targetPictures: count - 1 };
  const { features: predicted } = agentLosses(new Scope(), config, agentInputs(config, size), {
    mask: input('mask', 'float32', [1, 1, length, length]),
    positions: input('positions', 'int64', [1, length]),
  });
  const network = program({ predicted });
  const batch = parallelBatch(model.tokens, [{ texts, endsStory: true }], length, count - 1);
  const { mask, positions } = batch;
  const all = { ...agentFeeds(config, batch, stacked(imagined), stacked(imagined.slice(1))), mask, positions };
  const feeds = Object.fromEntries(Object.entries(all).filter(([name]) => network.inputs.has(name)));
  const training = await runtime.load(network);
  const results = await training.run({ ...feeds, ...(await weightsOf(network)) });
  const expected = stacked(imagined.slice(1)).data as Float32Array;
  (results.predicted!.data as Float32Array).forEach((value, i) => {
    assert.ok(Math.abs(value - expected[i]!) < 1e-3, `${value}, told ${expected[i]}`);
  });
});
