import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, sizeOf } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { slotDecoder, variableCount } from './slot-decoder.ts';

const runtime = inlineRuntime();
after(() => runtime.close());

const codes = { sceneVariables: 1, figures: 2, figureVariables: 1, codes: 3 };
const decoder = { slotWidth: 6, hiddenWidth: 8, placeWidth: 4, mlpWidth: 8 };
const [pictures, places, width] = [3, 4, 5];

/** Features of pictures that show these codes. */
async function decoded(shown: readonly (readonly number[])[], changed: Record<string, (x: Float32Array) => void> = {}) {
  const chances = input('chances', 'float32', [pictures, variableCount(codes), codes.codes]);
  const network = program({ features: slotDecoder(new Scope(), decoder, codes, chances, places, width) });
  const random = new Random(2);
  const weights = Object.fromEntries(
    [...network.parameters].map(([name, { shape }]) => {
      const values = random.normals(sizeOf(shape as number[]));
      changed[name]?.(values);
      return [name, float32(shape as number[], values)] as const;
    }),
  );
  await using session = await runtime.load(network);
  const rows = shown.flat().flatMap((code) => [0, 1, 2].map((value) => (value === code ? 1 : 0)));
  const { features } = await session.run({
    chances: float32([pictures, variableCount(codes), codes.codes], Float32Array.from(rows)),
    ...weights,
  });
  assert.deepEqual(features!.shape, [pictures, places, width]);
  const size = places * width;
  return shown.map((_, i) => [...(features!.data.slice(i * size, (i + 1) * size) as Float32Array)]);
}

test('what a picture shows, it shows by its scene and by each figure', async () => {
  const [one, elsewhere, another] = await decoded([
    [1, 1, 2],
    [2, 1, 2],
    [1, 2, 2],
  ]);
  assert.ok(one!.some((value, i) => Math.abs(value - elsewhere![i]!) > 1e-3));
  assert.ok(one!.some((value, i) => Math.abs(value - another![i]!) > 1e-3));
});

test('figures share what they look like, and are told apart by where they stand alone', async () => {
  const sameStand = { 'slots.stand.weight': (values: Float32Array) => void values.fill(0.5) };
  const shown = [
    [1, 1, 2],
    [1, 2, 1],
    [1, 1, 1],
  ];
  const [one, swapped, twins] = await decoded(shown, sameStand);
  one!.forEach((value, i) => assert.ok(Math.abs(value - swapped![i]!) < 1e-4));
  assert.ok(one!.some((value, i) => Math.abs(value - twins![i]!) > 1e-3));
  const [left, right] = await decoded(shown);
  assert.ok(left!.some((value, i) => Math.abs(value - right![i]!) > 1e-3));
});
