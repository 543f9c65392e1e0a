import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Random } from '../core/random.ts';
import { float32, sizeOf } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { coarseLatent, type CoarseConfig } from '../models/detokenizer.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { Encodings } from './encodings.ts';
import { linearGuess } from './linear-guess.ts';

const config: CoarseConfig = { grid: 2, height: 4, width: 6, channels: 5, hidden: 5, blocks: 1 };
const [featureWidth, pictures] = [8, 200];
const random = new Random(1);

/** Latents that are a linear map of their place's feature, of which every place of the latent has its own. */
function linearPictures() {
  const places = (config.height / config.grid) * (config.width / config.grid);
  const map = random.normals(places * config.channels * featureWidth);
  const features = new Float16Array(pictures * config.grid ** 2 * featureWidth);
  const latents = new Float16Array(pictures * config.channels * config.height * config.width);
  for (let picture = 0; picture < pictures; picture++) {
    for (let place = 0; place < config.grid ** 2; place++) {
      const raw = random.normals(featureWidth);
      const feature = raw.map((value) => (value * Math.sqrt(featureWidth)) / Math.hypot(...raw));
      features.set(feature, (picture * config.grid ** 2 + place) * featureWidth);
      for (let within = 0; within < places; within++) {
        const [row, column] = [
          Math.floor(place / config.grid) * 2 + Math.floor(within / 3),
          (place % config.grid) * 3 + (within % 3),
        ];
        for (let channel = 0; channel < config.channels; channel++) {
          const weights = map.subarray((within * config.channels + channel) * featureWidth);
          const value = 0.5 + feature.reduce((sum, one, i) => sum + one * weights[i]!, 0);
          latents[((picture * config.channels + channel) * config.height + row) * config.width + column] = value;
        }
      }
    }
  }
  return {
    features: new Encodings(
      { dtype: 'float16', shape: [pictures, config.grid ** 2, featureWidth], data: features },
      'a',
    ),
    latents: new Encodings(
      { dtype: 'float16', shape: [pictures, config.channels, config.height, config.width], data: latents },
      'b',
    ),
  };
}

test('the coarse latent begins as the linear map from each feature to the latent in its place', async () => {
  const { features, latents } = linearPictures();
  const learned = Array.from({ length: pictures - 8 }, (_, i) => i);
  const initial = linearGuess(config, features, latents, learned);
  const unseen = Array.from({ length: 8 }, (_, i) => pictures - 8 + i);
  const x = input('x', 'float32', [unseen.length, config.grid ** 2, featureWidth]);
  const network = program({ guess: coarseLatent(new Scope('coarse'), config, x) });
  const session = await inlineRuntime().load(network);
  const weights = Object.fromEntries(
    [...network.parameters].map(([name, { shape }]) => {
      const sizes = shape as readonly number[];
      return [name, initial.get(name) ?? float32(sizes, random.normals(sizeOf(sizes)))];
    }),
  );
  const { guess } = await session.run({ x: features.batch(unseen), ...weights });
  const wanted = latents.batch(unseen).data as Float32Array;
  const error = wanted.reduce((sum, value, i) => sum + (value - Number(guess!.data[i])) ** 2, 0) / wanted.length;
  const variance = wanted.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / wanted.length;
  assert.ok(error < 0.01 * variance, `${error} of ${variance}`);
  await session.release();
});
