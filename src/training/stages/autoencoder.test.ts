import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { encodePng } from '../../formats/images.ts';
import { toPixels } from '../../formats/pixels.ts';
import { input } from '../../graph/ops/source.ts';
import { program } from '../../graph/program.ts';
import { Scope } from '../../graph/scope.ts';
import { decode, encode, presets } from '../../models/tiny-autoencoder.ts';
import { inlineRuntime } from '../../runtime/node.ts';
import type { HostTensor } from '../../core/tensor.ts';
import { stageResult } from '../stage.ts';
import { trainStage } from '../stages.ts';
import { writeMadeStage } from '../../../test/made-run.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-autoencoder-'));
const runtime = inlineRuntime();
after(() => Promise.all([rm(root, { recursive: true }), runtime.close()]));

/** Smooth, so that few components hold it. */
const [width, height] = [384, 256];
const image = {
  ...{ width, height },
  data: Uint8Array.from({ length: width * height * 3 }, (_, i) => {
    const [x, y, channel] = [Math.floor(i / 3) % width, Math.floor(i / 3 / width), i % 3];
    return Math.round(128 + 50 * Math.sin(x / 9 + channel) + 50 * Math.cos(y / 7 - channel));
  }),
};

test('latents are computed, not trained, and the decoder begins with nothing to add to them', async () => {
  const data = join(root, 'data');
  await mkdir(join(data, 'images'), { recursive: true });
  await writeFile(join(data, 'images', 'a.png'), await encodePng(image));
  await writeFile(join(data, 'train.jsonl'), `${JSON.stringify({ id: 1, images: ['a.png'], captions: ['one'] })}\n`);
  const run = { root: join(root, 'run'), data, runtime, seed: 1, resume: false };
  assert.equal(await trainStage('autoencoder', run), true);
  for (const name of ['visual-tokenizer', 'detokenizer'] as const) await writeMadeStage(run.root, name);
  assert.equal(await trainStage('decoder', { ...run, descents: [1] }), true);

  const { weights } = await stageResult(run, 'autoencoder');
  const decoder = await stageResult(run, 'decoder');
  const all = new Map([...weights, ...decoder.weights]);
  const latents = encode(new Scope(), presets.mini, input('pixels', 'float32', [1, 3, height, width]));
  const network = program({ latents, rebuilt: decode(new Scope(), presets.mini, latents) });
  await using session = await runtime.load(network);
  const pixels = toPixels([image]);
  const parameters = [...network.parameters.keys()].map((name): [string, HostTensor] => [name, all.get(name)!]);
  const result = await session.run({ pixels, ...Object.fromEntries(parameters) });

  const squared = (result.rebuilt!.data as Float32Array).reduce(
    (sum, value, i) => sum + (value - (pixels.data as Float32Array)[i]!) ** 2,
    0,
  );
  assert.ok(squared / pixels.data.length < 1e-4, `${squared / pixels.data.length}`);
  // Latents are around 0, and their variance is 1 on average.
  const values = result.latents!.data as Float32Array;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
  assert.ok(Math.abs(mean) < 0.05 && Math.abs(variance - 1) < 0.1, `${mean}, ${variance}`);
});
