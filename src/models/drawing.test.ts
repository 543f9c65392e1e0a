import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { condition, decodedLatents, drawnLatents, predictSample, presets } from './drawing.ts';

const runtime = inlineRuntime();
after(() => runtime.close());
const config = presets.mini;
const { latentChannels } = config.unet;
const shape = [2, latentChannels, config.latentHeight, config.latentWidth];
const random = new Random(2);

test('a network that adds nothing predicts the best linear guess, which little noise makes the clean latent', async () => {
  const std = Array.from({ length: latentChannels / 4 }, (_, i) => 1 / (1 + i));
  const latent = (name: string) => input(name, 'float32', shape);
  const told = condition(new Scope(), config, input('features', 'float32', [2, 64, config.adapter.featureWidth]));
  const timesteps = input('timesteps', 'float32', [2]);
  const network = program({ sample: predictSample(new Scope(), config, std, latent('noisy'), timesteps, told) });
  await using session = await runtime.load(network);
  // UNets begin with nothing as their last convolution.
  const weights = Object.fromEntries(
    [...network.parameters].map(([name, { shape: sizes }]): [string, HostTensor] => {
      const count = sizeOf(sizes as number[]);
      const values = name.startsWith('unet.conv_out.') ? new Float32Array(count) : random.normals(count);
      return [
        name,
        float32(
          sizes as number[],
          values.map((x) => x / 30),
        ),
      ];
    }),
  );
  const noisy = random.normals(sizeOf(shape));
  const { sample } = await session.run({
    ...weights,
    noisy: float32(shape, noisy),
    features: float32([2, 64, config.adapter.featureWidth], random.normals(2 * 64 * config.adapter.featureWidth)),
    timesteps: float32([2], Float32Array.of(500, 1)),
  });
  const plane = config.latentHeight * config.latentWidth;
  for (let i = 0; i < noisy.length; i += 997) {
    const channel = Math.floor(i / plane) % latentChannels;
    const variance = std[Math.floor(channel / 4)]! ** 2;
    const noise = i < noisy.length / 2 ? 0.5 : 0.001;
    const guess = (noisy[i]! * (1 - noise) * variance) / ((1 - noise) ** 2 * variance + noise ** 2);
    const got = (sample!.data as Float32Array)[i]!;
    assert.ok(Math.abs(got - guess) < 1e-4, `${got}, not ${guess}`);
    if (noise < 0.01) assert.ok(Math.abs(got - noisy[i]!) < 0.02);
  }
});

test('latents that are drawn decode as they were', async () => {
  const mean = [0.5, -1];
  const latents = float32([1, 2, 4, 6], random.normals(48));
  const drawn = drawnLatents(input('latents', 'float32', [1, 2, 4, 6]), { mean });
  await using session = await runtime.load(program({ drawn, decoded: decodedLatents(drawn, { mean }) }));
  const result = await session.run({ latents });
  assert.deepEqual(result.drawn!.shape, [1, 8, 2, 3]);
  const decoded = result.decoded!.data as Float32Array;
  decoded.forEach((value, i) => assert.ok(Math.abs(value - (latents.data as Float32Array)[i]!) < 1e-6));
});
