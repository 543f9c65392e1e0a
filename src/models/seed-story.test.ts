import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, int64, sizeOf, type HostTensor } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { Tensors } from '../runtime/session.ts';
import { agentFeeds, agentInputs } from './agent-batch.ts';
import { agentLosses, seedStoryPresets, type SeedStoryConfig } from './seed-story.ts';
import { padBatch, type TrainingExample } from './published-layout.fixture.ts';
import type { StoryTokens } from './sequence.ts';
import { smallDecoder } from './sprite-decoder.fixture.ts';

for (const [name, config] of Object.entries(seedStoryPresets)) {
  test(`the networks of ${name} fit together`, () => {
    const { visualTokenizer, llm, inputResampler, outputResampler } = config;
    assert.equal(inputResampler.grid ** 2, config.tokensPerPicture);
    assert.equal(inputResampler.width, llm.width);
    assert.equal(visualTokenizer.pool.grid ** 2, config.featureCount);
    assert.equal(visualTokenizer.pool.width, config.featureWidth);
    assert.equal(outputResampler.grid ** 2, config.featureCount);
    assert.equal(outputResampler.width, config.featureWidth);
  });
}

const config: SeedStoryConfig = {
  ...seedStoryPresets.mini,
  llm: { vocabSize: 20, width: 16, layers: 1, heads: 2, mlpWidth: 16, ropeBase: 10000, normEps: 1e-5 },
  inputResampler: { grid: 2, width: 16, heads: 2, normEps: 1e-5 },
  outputResampler: { grid: 3, width: 8, heads: 2, normEps: 1e-5 },
  tokensPerPicture: 4,
  featureCount: 9,
  featureWidth: 8,
  picturePrior: {
    vocabSize: 20,
    ...{ words: 6, width: 8, heads: 2, wordLayers: 1, layers: 1 },
    ...{ sceneVariables: 2, figures: 2, figureVariables: 1, codes: 3 },
    decoder: smallDecoder(6),
  },
};
const queries = [12, 13, 14, 15];
const tokens: StoryTokens = {
  codec: { bos: 1, eos: 2, encode: () => [], decode: () => '', idOf: () => undefined, pieceOf: () => '' },
  bos: 1,
  eos: 2,
  beginImage: 10,
  endImage: 11,
  queries,
};
const withTarget: TrainingExample = {
  tokens: [1, 5, 10, ...queries, 11, 6, 10, ...queries, 11],
  labels: [5, 10, ...queries, 11, 6, 10, ...queries, 11, 2],
  weights: [0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1],
  contextPictures: [3],
  targetPicture: 10,
};
const onlyEnd: TrainingExample = {
  tokens: withTarget.tokens.slice(0, 8),
  labels: [5, 10, ...queries, 11, 2],
  weights: [0, 0, 0, 0, 0, 0, 0, 1],
  contextPictures: [3],
  targetPicture: undefined,
};

const size = { examples: 2, length: 16, contextPictures: 3, targetPictures: 2 };
const { loss, textLoss, pictureLoss, features } = agentLosses(new Scope(), config, agentInputs(config, size));
const network = program({ loss, textLoss, pictureLoss, features });
const session = inlineRuntime().load(network);
const random = new Random(5);
const draw = (shape: readonly number[]): HostTensor => float32(shape, random.normals(sizeOf(shape)));
const weights: Tensors = Object.fromEntries(
  [...network.parameters].map(([name, { shape }]) => [name, draw(shape as number[])]),
);

function lossesOf(examples: readonly TrainingExample[], context: HostTensor, target: HostTensor): Promise<Tensors> {
  const feeds = agentFeeds(config, padBatch(tokens, examples, size.length), context, target);
  return session.then((s) => s.run({ ...feeds, ...weights }));
}

/** With one picture [P, C] replaced. */
function replaced(features: HostTensor, picture: number): HostTensor {
  const data = Float32Array.from(features.data as Float32Array);
  data.set(random.normals(9 * 8), picture * 9 * 8);
  return { ...features, data };
}

const context = draw([3, 9, 8]);
const target = draw([2, 9, 8]);

test('an example without a target picture leaves the picture loss to the others', async () => {
  const first = await lossesOf([withTarget, onlyEnd], context, target);
  const second = await lossesOf([withTarget, onlyEnd], context, replaced(target, 1));
  assert.deepEqual(first.pictureLoss, second.pictureLoss);
  const none = await lossesOf([onlyEnd, onlyEnd], context, target);
  assert.equal(none.pictureLoss!.data[0], 0);
  assert.equal(none.loss!.data[0], none.textLoss!.data[0]);
});

test('shown pictures change what is imagined, places filled up beyond them do not', async () => {
  const first = await lossesOf([withTarget, onlyEnd], context, target);
  const filled = await lossesOf([withTarget, onlyEnd], replaced(context, 2), target);
  assert.deepEqual(filled.features, first.features);
  const shown = await lossesOf([withTarget, onlyEnd], replaced(context, 0), target);
  assert.notDeepEqual(shown.features!.data, first.features!.data);
});

test('before the LLM has learned to say more, what is told does not depend on it', async () => {
  const batch = padBatch(tokens, [withTarget, onlyEnd], size.length);
  const fed = { ...agentFeeds(config, batch, context, target), ...weights };
  const silent = Object.fromEntries(
    [...network.parameters]
      .filter(([name]) => name.endsWith('told_scale') || name.includes('.llm.o_proj.'))
      .map(([name, { shape }]) => [name, float32(shape as number[])]),
  );
  const other = { 'llm.model.norm.weight': draw([16]) };
  const run = async (more: Tensors) => (await (await session).run({ ...fed, ...more })).features!.data;
  assert.equal(Object.keys(silent).length, 3);
  assert.deepEqual(await run({ ...silent, ...other }), await run(silent));
  assert.notDeepEqual(await run(other), await run({}));
});

test('told what a picture shows, the agent imagines what it would if it read just that', async () => {
  const inputs = { ...agentInputs(config, size), targetCodes: input('targetCodes', 'int64', [2, 4]) };
  const told = program({ features: agentLosses(new Scope(), config, inputs).features });
  const reading = agentLosses(new Scope(), config, agentInputs(config, size));
  const read = program({ features: reading.features, logits: reading.codeLogits! });
  const batch = padBatch(tokens, [withTarget, withTarget], size.length);
  const feeds = agentFeeds(config, batch, context, target);
  // So sure that what it reads is one code.
  const sure = (name: string, weight: HostTensor): HostTensor =>
    /picture_prior\.(scene|figure)\./.test(name)
      ? float32(
          weight.shape,
          (weight.data as Float32Array).map((x) => 1000 * x),
        )
      : weight;
  const surely = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, sure(name, weight)]));
  const runOf = async (of: typeof read, all: Tensors): Promise<Tensors> => {
    const names = [...of.inputs.keys(), ...of.parameters.keys()];
    return (await inlineRuntime().load(of)).run(Object.fromEntries(names.map((name) => [name, all[name]!])));
  };
  const { features, logits } = await runOf(read, { ...feeds, ...surely });
  const rows = Array.from({ length: 8 }, (_, row) => Array.from(logits!.data.slice(3 * row, 3 * row + 3), Number));
  const codes = rows.map((row) => row.indexOf(Math.max(...row)));
  const run = async (targetCodes: readonly number[]) =>
    (await runOf(told, { ...feeds, ...surely, targetCodes: int64([2, 4], targetCodes) })).features!
      .data as Float32Array;
  const same = await run(codes);
  (features!.data as Float32Array).forEach((x, i) =>
    assert.ok(Math.abs(x - same[i]!) < 1e-4 * Math.max(1, Math.abs(x))),
  );
  const other = await run(codes.map((code, i) => (i === 0 ? (code + 1) % 3 : code)));
  assert.notDeepEqual(other.slice(0, 9 * 8), same.slice(0, 9 * 8));
  assert.deepEqual(other.slice(9 * 8), same.slice(9 * 8), 'the second picture is said to show the same');
});

test('a batch that shows more pictures than it has features for is refused', () => {
  const batch = padBatch(tokens, [withTarget, onlyEnd], size.length);
  assert.throws(() => agentFeeds(config, batch, draw([1, 9, 8]), target), {
    name: 'UsageError',
    message: /2 pictures/,
  });
});
