import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, sizeOf } from '../core/tensor.ts';
import { encodePng } from '../formats/images.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { presets as drawingPresets } from '../models/drawing.ts';
import { encode, presets } from '../models/tiny-autoencoder.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { latentsOf } from './latents.ts';
import { stageFolder, type StageContext } from './stage.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
const runtime = inlineRuntime();
after(() => Promise.all([rm(root, { recursive: true }), runtime.close()]));

const context: StageContext = {
  runtime,
  dataset: { train: [], texts: [], heldOut: [] },
  root,
  seed: 1,
  basis: '',
  descents: [],
  batchSize: 0,
  resume: false,
};

/** An autoencoder stage that has learned nothing. */
async function finishAutoencoder(): Promise<void> {
  const network = program({ latents: encode(new Scope(), presets.mini, input('pixels', 'float32', [1, 3, 8, 8])) });
  const weights = new Map(
    [...network.parameters].map(([name, { shape }]) => {
      const values = new Random(1).fork(name).normals(sizeOf(shape as number[]));
      return [
        name,
        float32(
          shape as number[],
          values.map((x) => x / 10),
        ),
      ] as const;
    }),
  );
  const folder = await stageFolder(context, 'autoencoder');
  await folder.saveWeights(weights, {});
}

test('pictures of any size have latents of the size that the model draws', async () => {
  await finishAutoencoder();
  const sizes = [
    [384, 256],
    [40, 90],
    [500, 20],
  ] as const;
  const paths = await Promise.all(
    sizes.map(async ([width, height], i) => {
      const path = join(root, `${i}.png`);
      await writeFile(path, await encodePng({ width, height, data: new Uint8Array(width * height * 3).fill(99) }));
      return path;
    }),
  );
  const latents = await latentsOf(context, paths);
  const { latentHeight, latentWidth } = drawingPresets.mini;
  assert.deepEqual(latents.shape, [4 * presets.mini.latentChannels, latentHeight, latentWidth]);
  assert.deepEqual(latents.row(1), latents.row(0));
  assert.deepEqual(latents.row(2), latents.row(0));
});
