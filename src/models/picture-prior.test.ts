import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, int64, sizeOf, type HostTensor } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program, type Program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { imagine, readPage, type PicturePriorConfig } from './picture-prior.ts';
import { smallDecoder } from './sprite-decoder.fixture.ts';

const runtime = inlineRuntime();
after(() => runtime.close());

const config: PicturePriorConfig = {
  vocabSize: 9,
  ...{ words: 4, width: 8, heads: 2, wordLayers: 1, layers: 2 },
  ...{ sceneVariables: 2, figures: 2, figureVariables: 1, codes: 3 },
  decoder: smallDecoder(4),
};
const scope = new Scope('prior');
const known = { words: input('words', 'int64', [2, 4]), features: input('features', 'float32', [2, 4, 6]) };
const reading = program({ logits: readPage(scope, config, known) });
const random = new Random(3);
const draw = (shape: readonly number[]): HostTensor => float32(shape, random.normals(sizeOf(shape)));
const weightsOf = ({ parameters }: Program) =>
  Object.fromEntries([...parameters].map(([name, { shape }]) => [name, draw(shape as number[])]));

test('a page is read by its words in their order and by the picture before, of which only directions count', async () => {
  const weights = weightsOf(reading);
  await using session = await runtime.load(reading);
  const pictures = draw([1, 4, 6]).data as Float32Array;
  const other = draw([1, 4, 6]).data as Float32Array;
  const read = async (words: number[], before: Float32Array) => {
    const features = float32([2, 4, 6], Float32Array.of(...before, ...before));
    const { logits } = await session.run({ words: int64([2, 4], [...words, ...words]), features, ...weights });
    const [first, second] = [logits!.data.slice(0, 12), logits!.data.slice(12)];
    assert.deepEqual(first, second);
    assert.deepEqual(logits!.shape, [2, 4, 3]);
    return [...(first as Float32Array)];
  };
  const far = (a: number[], b: number[]): number => Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
  const said = await read([5, 3, 2, 0], pictures);
  assert.ok(
    far(
      await read(
        [5, 3, 2, 0],
        pictures.map((x) => 3 * x),
      ),
      said,
    ) < 1e-4,
  );
  assert.ok(far(await read([3, 5, 2, 0], pictures), said) > 1e-3);
  assert.ok(far(await read([5, 3, 2, 0], other), said) > 1e-3);
});

test('behind the end of a page there is nothing to read', async () => {
  const weights = weightsOf(reading);
  await using session = await runtime.load(reading);
  const features = draw([2, 4, 6]);
  const read = async (changed: HostTensor) => {
    const words = int64([2, 4], [5, 3, 0, 0, 5, 3, 0, 0]);
    return (await session.run({ words, features, ...weights, 'prior.words.embed.weight': changed })).logits!.data;
  };
  const table = weights['prior.words.embed.weight']!;
  const filler = { ...table, data: (table.data as Float32Array).map((value, i) => (i < 8 ? value + 7 : value)) };
  assert.deepEqual(await read(filler), await read(table));
});

test('of two pictures that it is almost equally sure of, one is imagined and not their mean', async () => {
  const logits = input('logits', 'float32', [3, 4, 3]);
  const imagining = program({ features: imagine(scope, config, logits, known.features) });
  await using session = await runtime.load(imagining);
  const sure = [9, 0, 0, 0, 9, 0, 0, 0, 9, 9, 0, 0];
  const other = [0, 9, 0, ...sure.slice(3)];
  const unsure = [5, 3.5, 0, ...sure.slice(3)];
  const { features } = await session.run({
    logits: float32([3, 4, 3], Float32Array.of(...sure, ...other, ...unsure)),
    ...weightsOf(imagining),
  });
  const [first, second, between] = [0, 1, 2].map((i) => features!.data.slice(24 * i, 24 * (i + 1)) as Float32Array);
  const far = (a: Float32Array, b: Float32Array): number => Math.hypot(...a.map((value, i) => value - b[i]!));
  assert.ok(far(between!, first!) < 0.02 * far(first!, second!));
});
