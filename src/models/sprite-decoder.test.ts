import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, int64, sizeOf } from '../core/tensor.ts';
import { oneHot } from '../graph/ops/indexing.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { placementCount } from './placement.ts';
import { picked, spriteDecoder, variableCount } from './sprite-decoder.ts';

const runtime = inlineRuntime();
after(() => runtime.close());

const codes = { sceneVariables: 1, figures: 2, figureVariables: 2, codes: 4 };
const bins = 9;
const decoder = {
  ...{ slotWidth: 6, figureWidth: 8, landmarkWidth: 8, backdropWidth: 8, placeWidth: 4, patchWidth: 4, mlpWidth: 8 },
  sprite: { side: 4, channels: 3, canvas: 8 },
  placement: { width: 8, bins },
  aspect: 1.5,
};
const [pictures, grid, width] = [3, 2, 5];
const [variables, placements] = [variableCount(codes), placementCount(codes.figures)];

type Changes = Record<string, (x: Float32Array) => void>;

/** Features of pictures that show these codes, with figures where they are told to stand or else where the network says. */
async function decoded(
  shown: readonly (readonly number[])[],
  stand?: readonly (readonly number[])[],
  changes: Changes = {},
) {
  const chances = oneHot(input('codes', 'int64', [pictures, variables]), codes.codes);
  const told = stand && oneHot(input('stand', 'int64', [pictures, placements]), bins);
  const { features, placement } = spriteDecoder(
    new Scope(),
    decoder,
    codes,
    chances,
    { places: grid ** 2, width },
    told,
  );
  const network = program({ features, placement, pick: picked(placement) });
  const random = new Random(2);
  const weights = Object.fromEntries(
    [...network.parameters].map(([name, { shape }]) => {
      const values = random.normals(sizeOf(shape as number[]));
      changes[name]?.(values);
      return [name, float32(shape as number[], values)] as const;
    }),
  );
  await using session = await runtime.load(network);
  const results = await session.run({
    codes: int64([pictures, variables], shown.flat()),
    ...(stand && { stand: int64([pictures, placements], stand.flat()) }),
    ...weights,
  });
  assert.deepEqual(results.features!.shape, [pictures, grid ** 2, width]);
  const size = grid ** 2 * width;
  const { data } = results.features!;
  return {
    features: shown.map((_, i) => [...(data.slice(i * size, (i + 1) * size) as Float32Array)]),
    said: shown.map((_, i) =>
      Array.from({ length: placements }, (_, k) => {
        const from = (i * placements + k) * bins;
        const row = [...(results.placement!.data.slice(from, from + bins) as Float32Array)];
        return row.indexOf(Math.max(...row));
      }),
    ),
    surest: Math.min(
      ...Array.from({ length: pictures * placements }, (_, i) =>
        Math.max(...(results.pick!.data.slice(i * bins, (i + 1) * bins) as Float32Array)),
      ),
    ),
  };
}

const far = (a: readonly number[], b: readonly number[]): number => Math.max(...a.map((x, i) => Math.abs(x - b[i]!)));
const landmark = [4, 1, 5, 8];
const middle = [...landmark, 4, 2, 6, 8, 4, 2, 6, 8];

test('what a picture shows, it shows by its scene and by each figure, where it stands', async () => {
  const shown = [
    [1, 1, 2, 3, 1],
    [2, 1, 2, 3, 1],
    [1, 2, 2, 3, 1],
  ];
  const { features } = await decoded(shown, [middle, middle, middle]);
  assert.ok(far(features[0]!, features[1]!) > 1e-3);
  assert.ok(far(features[0]!, features[2]!) > 1e-3);
  // The landmark's y and size, which nothing but its sprite depends on, and a figure's x.
  for (const x of [1, 2, 4]) {
    const moved = await decoded(shown, [middle.with(x, 7), middle, middle]);
    assert.ok(far(moved.features[0]!, features[0]!) > 1e-3);
    assert.deepEqual(moved.features[1], features[1]);
  }
});

test('who is not there is not drawn, wherever that is, and the landmark always is', async () => {
  const nobodyRight = [1, 1, 2, 0, 0];
  const shown = [nobodyRight, nobodyRight, nobodyRight];
  const { features } = await decoded(shown, [middle, middle.with(8, 7).with(10, 2), middle.with(1, 7)]);
  assert.deepEqual(features[1], features[0]);
  assert.ok(far(features[2]!, features[0]!) > 1e-3);
});

test('a figure looks alike in every slot', async () => {
  // What follows from the other figures is the slot's own.
  const changes: Changes = {
    'also.weight': (values) => void values.fill(0),
    'also.bias': (values) => void values.fill(0),
  };
  const [left, right] = [
    [1, 2, 1, 8],
    [6, 2, 1, 8],
  ];
  const { features } = await decoded(
    [
      [1, 1, 2, 3, 1],
      [1, 3, 1, 1, 2],
      [1, 3, 2, 1, 1],
    ],
    [
      [...landmark, ...left!, ...right!],
      [...landmark, ...right!, ...left!],
      [...landmark, ...right!, ...left!],
    ],
    changes,
  );
  assert.ok(far(features[0]!, features[1]!) < 1e-4);
  assert.ok(far(features[0]!, features[2]!) > 1e-3);
});

test('where nobody is told to stand anywhere, figures stand where the network is surest', async () => {
  const shown = [
    [1, 1, 2, 3, 1],
    [2, 1, 2, 0, 0],
    [3, 2, 1, 2, 2],
  ];
  const sure: Changes = { 'placement.bins.weight': (values) => values.forEach((value, i) => (values[i] = 30 * value)) };
  const own = await decoded(shown, undefined, sure);
  const told = await decoded(shown, own.said, sure);
  assert.ok(own.surest > 0.9);
  assert.ok(far(own.features.flat(), told.features.flat()) < 0.05 * Math.max(...told.features.flat().map(Math.abs)));
});
