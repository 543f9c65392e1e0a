import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, int64, sizeOf, type HostTensor } from '../core/tensor.ts';
import { gradients } from '../graph/gradient.ts';
import { input } from '../graph/ops/source.ts';
import { program, type Program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { parallelBatch, rowsShown } from './parallel-targets.ts';
import { agentFeeds, agentInputs } from './agent-batch.ts';
import { agentLosses, agentLossesShowing, type SeedStoryConfig } from './seed-story.ts';
import { visualTokenizerPresets } from './visual-tokenizer.ts';
import { padBatch, trainingExample } from './published-layout.fixture.ts';
import { storyTokens } from './sequence.ts';
import { smallDecoder } from './sprite-decoder.fixture.ts';
import { byteCodec } from './sequence.fixture.ts';

const perPicture = 4;
const codec = byteCodec(perPicture);
const tokens = storyTokens(codec, perPicture);
const config: SeedStoryConfig = {
  visualTokenizer: visualTokenizerPresets.mini,
  llm: { vocabSize: codec.size, width: 16, layers: 2, heads: 2, mlpWidth: 24, ropeBase: 10000, normEps: 1e-5 },
  lora: null,
  inputResampler: { grid: 2, width: 16, heads: 2, normEps: 1e-5 },
  outputResampler: { grid: 3, width: 8, heads: 2, normEps: 1e-5 },
  tokensPerPicture: perPicture,
  featureCount: 9,
  featureWidth: 8,
  picturePrior: {
    vocabSize: codec.size,
    ...{ words: 24, width: 8, heads: 2, wordLayers: 1, layers: 1 },
    ...{ sceneVariables: 2, figures: 2, figureVariables: 1, codes: 3 },
    decoder: smallDecoder(6),
  },
};
const texts = ['A fox.', 'It ran far.', 'It slept.', 'The end.'];
const random = new Random(5);
const pageFeatures = texts.map(() => random.normals(9 * 8));
const runtime = inlineRuntime();

function weightsOf(network: Program): Record<string, HostTensor> {
  return Object.fromEntries(
    [...network.parameters].map(([name, { shape }]) => {
      const sizes = shape as readonly number[];
      return [
        name,
        float32(
          sizes,
          new Random(1)
            .fork(name)
            .normals(sizeOf(sizes))
            .map((x) => x * 0.3),
        ),
      ];
    }),
  );
}

function features(pages: readonly number[]): HostTensor {
  return float32([pages.length, 9, 8], Float32Array.from(pages.flatMap((page) => [...pageFeatures[page]!])));
}

/** The features predicted for `page` when it alone is the target, as the paper lays it out. */
async function publishedPrediction(page: number, config: SeedStoryConfig): Promise<readonly number[]> {
  const batch = padBatch(tokens, [trainingExample(tokens, texts, page)], 80);
  const size = { examples: 1, length: 80, contextPictures: page, targetPictures: 1 };
  const { features: predicted } = agentLosses(new Scope(), config, agentInputs(config, size));
  const network = program({ predicted });
  const session = await runtime.load(network);
  const shown = features(Array.from({ length: page }, (_, i) => i));
  const feeds = agentFeeds(config, batch, shown, features([page]));
  const results = await session.run({ ...fedTo(network, feeds), ...weightsOf(network) });
  return Array.from(results.predicted!.data, Number);
}

/** Those of the feeds that the program has inputs for. */
function fedTo({ inputs }: Program, feeds: Readonly<Record<string, HostTensor>>) {
  return Object.fromEntries(Object.entries(feeds).filter(([name]) => inputs.has(name)));
}

for (const picturePrior of [null, config.picturePrior]) {
  test(`one pass over all targets predicts what the published layout predicts for each, ${picturePrior ? 'as it continues the picture before' : 'on its own'}`, () =>
    expectPublished({ ...config, picturePrior }));
}

async function expectPublished(config: SeedStoryConfig): Promise<void> {
  const batch = parallelBatch(tokens, [{ texts, endsStory: true }], 90, texts.length - 1);
  const size = { examples: 1, length: 90, contextPictures: texts.length, targetPictures: texts.length - 1 };
  const { features: predicted } = agentLosses(new Scope(), config, agentInputs(config, size), {
    mask: input('mask', 'float32', [1, 1, 90, 90]),
    positions: input('positions', 'int64', [1, 90]),
  });
  const network = program({ predicted });
  const session = await runtime.load(network);
  const { mask, positions } = batch;
  const feeds = { ...agentFeeds(config, batch, features([0, 1, 2, 3]), features([1, 2, 3])), mask, positions };
  const results = await session.run({ ...fedTo(network, feeds), ...weightsOf(network) });
  const got = Array.from(results.predicted!.data, Number);
  for (const page of [1, 2, 3]) {
    const expected = await publishedPrediction(page, config);
    const ours = got.slice((page - 1) * 72, page * 72);
    const worst = Math.max(...ours.map((value, i) => Math.abs(value - expected[i]!)));
    assert.ok(worst < 1e-5, `page ${page} is off by ${worst}`);
  }
}

test('the text that counts is that of every page after the first, and the end where the story ends', () => {
  const learned = (endsStory: boolean): string => {
    const { labels, weights } = parallelBatch(tokens, [{ texts, endsStory }], 90, 3);
    return codec.decode(
      Array.from(labels, Number).filter((_, i) => weights[i] === 1 && Number(labels[i]) !== tokens.eos),
    );
  };
  assert.equal(learned(true), '[INST]It ran far.<img>[INST]It slept.<img>[INST]The end.<img>');
  const { labels, weights } = parallelBatch(tokens, [{ texts, endsStory: true }], 90, 3);
  const ends = Array.from(labels).filter((label, i) => weights[i] === 1 && Number(label) === tokens.eos);
  assert.equal(ends.length, 1);
  assert.equal(learned(false), learned(true));
});

test('how a page begins that does not follow the opening is not learned, nor its picture; the rest of it is', () => {
  const { labels, weights, targets } = parallelBatch(tokens, [{ texts, leaps: true, endsStory: false }], 90, 3);
  const learned = Array.from(labels, Number).filter((_, i) => weights[i] === 1);
  assert.equal(codec.decode(learned), 't ran far.<img>[INST]It slept.<img>[INST]The end.<img>');
  assert.deepEqual(
    targets.map(({ page }) => page),
    [2, 3],
  );
});

test('an example that shows its own pictures learns as from predicted ones that are given, the other as from the true', async () => {
  const chunks = [
    { texts, endsStory: true },
    { texts: texts.slice(0, 3), endsStory: false },
  ];
  const batch = parallelBatch(tokens, chunks, 90, 6);
  const size = { examples: 2, length: 90, contextPictures: 8, targetPictures: 6 };
  const inputs = agentInputs(config, size);
  const layout = { mask: input('mask', 'float32', [2, 1, 90, 90]), positions: input('positions', 'int64', [2, 90]) };
  const shownRows = rowsShown(batch, size.contextPictures, [{ own: true }, { own: false }]);
  assert.deepEqual(shownRows, [0, 8, 9, 10, 4, 5, 6, 7]);
  const strayed = [
    { own: true, pages: [0, 3, 2, 0] },
    { own: false, pages: [0, 1, 1, 3] },
  ];
  assert.deepEqual(rowsShown(batch, size.contextPictures, strayed), [0, 10, 9, 0, 4, 5, 5, 7]);

  const run = async ({ loss, features: predicted }: typeof told, feeds: Record<string, HostTensor>) => {
    const weights = [...program({ loss }).parameters.values()];
    const grads = gradients(loss, weights).map((grad, i) => [`grad:${weights[i]!.attributes.name}`, grad] as const);
    const network = program({ loss, predicted, ...Object.fromEntries(grads) });
    const session = await runtime.load(network);
    return session.run({ ...feeds, ...weightsOf(network) });
  };
  const truth = features([0, 1, 2, 3, 0, 1, 2, 3]);
  const { mask, positions } = batch;
  const feeds = { ...agentFeeds(config, batch, truth, features([1, 2, 3, 1, 2, 0])), mask, positions };
  const told = agentLosses(new Scope(), config, inputs, layout);
  const { predicted } = await run(told, feeds);
  const rows = [...batchRows(truth), ...batchRows(predicted!)];
  const given = float32([8, 9, 8], Float32Array.from(shownRows.flatMap((row) => rows[row]!)));
  const wanted = await run(told, { ...feeds, contextFeatures: given });

  const showing = agentLossesShowing(input('shownRows', 'int64', [8]), new Scope(), config, inputs, layout);
  const got = await run(showing, { ...feeds, shownRows: int64([8], shownRows) });
  assert.deepEqual(Object.keys(got).sort(), Object.keys(wanted).sort());
  for (const [name, { data }] of Object.entries(wanted)) {
    const ours = got[name]!.data as Float32Array;
    const worst = Math.max(...(data as Float32Array).map((value, i) => Math.abs(value - ours[i]!)));
    assert.ok(worst < 1e-5, `${name} is off by ${worst}`);
  }
  assert.notDeepEqual(batchRows(got.predicted!)[2], batchRows(predicted!)[2]);
});

function batchRows({ shape, data }: HostTensor): number[][] {
  const size = sizeOf(shape.slice(1));
  return Array.from({ length: shape[0]! }, (_, i) => Array.from(data.subarray(i * size, (i + 1) * size), Number));
}
