/**
 * Samples a second in training mini's UNet: forward, backward and AdamW on a batch of 8, against the same network in
 * diffusers. `node bench/unet-train.ts`, with SEED_STORY_PYTHON set to compare.
 */

import { Random } from '../src/core/random.ts';
import { float32, sizeOf, type HostTensor } from '../src/core/tensor.ts';
import { mean } from '../src/graph/ops/reduce.ts';
import { mul, sub } from '../src/graph/ops/elementwise.ts';
import { input } from '../src/graph/ops/source.ts';
import { program } from '../src/graph/program.ts';
import { Scope } from '../src/graph/scope.ts';
import { presets, unet, unetInputs } from '../src/models/unet.ts';
import { inlineRuntime } from '../src/runtime/node.ts';
import { Trainer } from '../src/training/trainer.ts';
import { compare, pythonSide, rate } from './compare.ts';

const sizes = { batch: 8, height: 16, width: 24, contextLength: 64 };

const inputs = unetInputs(presets.mini, sizes);
const error = sub(unet(new Scope('unet'), presets.mini, inputs), input('target', 'float32', inputs.latents.shape));
const loss = mean(mul(error, error));
const random = new Random(1);
const draw = (shape: readonly number[]): HostTensor => float32(shape, random.normals(sizeOf(shape)));
const feeds = Object.fromEntries([...program({ loss }).inputs].map(([name, t]) => [name, draw(t.shape as number[])]));

const runtime = inlineRuntime();
const optimiser = { betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0.01, clipNorm: 1, averageDecay: 0 } as const;
const trainer = await Trainer.create(runtime, { loss, optimiser, seed: 1 });
let step = 0;
const measure = (): Promise<number> => rate(() => trainer.step(feeds, 1e-4, step++), sizes.batch);
await compare("mini UNet's training step", 'samples', { name: 'seed-story', measure }, pythonSide('bench_unet_train'));
await runtime.close();
