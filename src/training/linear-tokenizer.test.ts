import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { visualTokenizer, type VisualTokenizerConfig } from '../models/visual-tokenizer.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { linearTokenizer } from './linear-tokenizer.ts';
import { PatchStatistics } from './principal-components.ts';

const [grid, patchSize, width, pictures] = [8, 8, 64, 200];
const imageSize = grid * patchSize;
const config: VisualTokenizerConfig = {
  ...{ imageSize, patchSize, width, layers: 2, heads: 1, mlpWidth: 128, positionGrid: grid, normEps: 1e-6 },
  pool: { grid, width, heads: 1, normEps: 1e-6 },
};

/** Pictures of waves, so that a patch says nothing of its neighbours' brightness. */
function picture(random: Random): HostTensor {
  const pixels = float32([1, 3, imageSize, imageSize]);
  for (let cell = 0; cell < 3 * grid ** 2; cell++) {
    const [channel, y0, x0] = [Math.floor(cell / grid ** 2), Math.floor(cell / grid) % grid, cell % grid];
    const [level, across, down] = [random.normal(), 0.5 * random.normal(), 0.5 * random.normal()];
    for (let y = 0; y < patchSize; y++) {
      for (let x = 0; x < patchSize; x++) {
        const at = (channel * imageSize + y0 * patchSize + y) * imageSize + x0 * patchSize + x;
        pixels.data[at] = level + across * Math.sin(x / 2) + down * Math.cos(y / 2);
      }
    }
  }
  return pixels;
}

async function featuresOf(pixels: readonly HostTensor[]): Promise<Float32Array[]> {
  const random = new Random(3);
  const statistics = new PatchStatistics(patchSize);
  for (const one of pixels) statistics.add(one, 32, random);
  const network = program({ y: visualTokenizer(new Scope(), config, input('x', 'float32', pixels[0]!.shape)) });
  const session = await inlineRuntime().load(network);
  const initial = linearTokenizer(config, statistics.components(width));
  const weights = Object.fromEntries(
    [...network.parameters].map(([name, { shape, attributes }]) => {
      const kind = attributes.init.kind;
      const fill = new Float32Array(sizeOf(shape as readonly number[])).fill(kind === 'ones' ? 1 : 0);
      if (!initial.has(name) && kind !== 'ones' && kind !== 'zeros') {
        random.normals(fill.length).forEach((value, i) => (fill[i] = 0.05 * value));
      }
      return [name, initial.get(name) ?? float32(shape as readonly number[], fill)];
    }),
  );
  const features: Float32Array[] = [];
  for (const x of pixels) features.push((await session.run({ x, ...weights })).y!.data as Float32Array);
  await session.release();
  return features;
}

test('a feature follows the patch in its own place, whatever is around it, and tells its brightness', async () => {
  const random = new Random(1);
  const seen = Array.from({ length: pictures }, () => picture(random));
  const place = 27;
  const [y0, x0] = [Math.floor(place / grid) * patchSize, (place % grid) * patchSize];
  const copied = float32(seen[1]!.shape, (seen[1]!.data as Float32Array).slice());
  const brighter = float32(seen[1]!.shape, (seen[1]!.data as Float32Array).slice());
  for (let c = 0; c < 3; c++) {
    for (let y = 0; y < patchSize; y++) {
      const at = (c * imageSize + y0 + y) * imageSize + x0;
      for (let x = at; x < at + patchSize; x++) {
        copied.data[x] = seen[0]!.data[x]!;
        brighter.data[x] = 2 * Number(seen[0]!.data[x]!);
      }
    }
  }
  const features = (await featuresOf([...seen, copied, brighter])).map((all) =>
    all.subarray(place * width, (place + 1) * width),
  );
  const [first, second, same, bright] = [0, 1, pictures, pictures + 1].map((page) => features[page]!) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const apart = (a: Float32Array, b: Float32Array): number => Math.hypot(...a.map((value, i) => value - b[i]!));
  assert.ok(apart(first, same) < 0.05 * apart(first, second), `${apart(first, same)} of ${apart(first, second)}`);
  const direction = (x: Float32Array): Float32Array => x.map((value) => value / Math.hypot(...x));
  assert.ok(apart(direction(first), direction(bright)) > 0.05);
});

test('a tokenizer without one feature a patch is refused', () => {
  const components = { mean: new Float64Array(1), vectors: [], deviations: [] };
  const odd = { ...config, pool: { ...config.pool, grid: 4 } };
  assert.throws(
    () => linearTokenizer(odd, components),
    new UsageError('a linear tokenizer needs one feature of 64 numbers for each of 64 patches'),
  );
});
