/**
 * What the de-tokenizer knows of a picture at each noise level: the mean squared error of the latent that it predicts, from
 * the picture's own features and the latent under that much noise, and of the coarse latent. Latents have a variance of 1, on average over channels.
 * Where the error falls most from one level to the next, a picture is decided, and training should spend its samples there.
 *
 *   node bench/denoising.ts --data DIR [--split test] [--pictures 60] [--model mini]
 */

import { Command, Option } from 'commander';

import { integer } from '../src/cli/context.ts';
import { UsageError } from '../src/core/errors.ts';
import { Random } from '../src/core/random.ts';
import { float32, type HostTensor } from '../src/core/tensor.ts';
import { readImage } from '../src/formats/images.ts';
import { toPixels } from '../src/formats/pixels.ts';
import { fitCover } from '../src/formats/resize.ts';
import { flowNoise, mixed, trainingTimesteps } from '../src/models/noise.ts';
import { visualPixels } from '../src/models/visual-tokenizer.ts';
import { inlineRuntime } from '../src/runtime/node.ts';
import { modelPath, openModelFolder } from '../src/story/model-folder.ts';
import { compressing, denoising, seeing, telling } from '../src/story/model-programs.ts';
import { pictureFolder, readStories, splitFiles } from '../src/storystream/reader.ts';
import { splits, type Split } from '../src/storystream/splits.ts';

const options = new Command()
  .requiredOption('--data <dir>', 'StoryStream folder')
  .addOption(new Option('--split <name>', 'whose pictures').choices(splits).default('test'))
  .option('--pictures <n>', 'drawn at random', integer(1, 100_000), 60)
  .option('--model <name>', 'mini, or the folder of a model', 'mini')
  .parse()
  .opts<{ readonly data: string; readonly split: Split; readonly pictures: number; readonly model: string }>();
const timesteps = [1000, 975, 950, 900, 850, 800, 700, 600, 400, 200];

const { config, weights } = await openModelFolder(modelPath(options.model));
if (config.prediction !== 'sample') throw new UsageError(`${config.name} predicts no pictures, but velocities`);
const runtime = inlineRuntime();
const sessions = {
  seeing: await runtime.load(seeing(config), { weights: weights.visualTokenizer }),
  telling: await runtime.load(telling(config), { weights: weights.detokenizer }),
  denoising: await runtime.load(denoising(config), { weights: weights.detokenizer }),
  compressing: await runtime.load(compressing(config), { weights: weights.autoencoder }),
};
const noised = flowNoise();
const random = new Random(1);
const files = await pictureFiles();
const errors = new Map<string, number>();
for (let i = 0; i < options.pictures; i++) await measure(random.pick(files));
const round = (value: number): number => Math.round((value / options.pictures) * 1000) / 1000;
console.log(
  JSON.stringify({
    what: `squared error of the latent of ${options.pictures} ${options.split} pictures`,
    ...Object.fromEntries([...errors].map(([name, sum]) => [name, round(sum)])),
  }),
);
await runtime.close();

async function pictureFiles(): Promise<string[]> {
  const file = (await splitFiles(options.data))[options.split];
  if (file === undefined) throw new UsageError(`${options.data} has no ${options.split}.jsonl`);
  const folder = await pictureFolder(options.data);
  return (await readStories(file)).flatMap(({ images }) => images.map((image) => `${folder}/${image}`));
}

async function measure(file: string): Promise<void> {
  const { width, height } = config.drawing;
  const image = fitCover(await readImage(file), width, height);
  const { latents } = await sessions.compressing.run({ pixels: toPixels([image]) });
  const { features } = await sessions.seeing.run({ pixels: visualPixels(config.visualTokenizer, [image]) });
  const told = await sessions.telling.run({ features: features! });
  if (told.condition) add('coarse', told.condition, latents!);
  const clean = latents!.data as Float32Array;
  const noise = random.normals(clean.length);
  for (const timestep of timesteps) {
    const { prediction } = await sessions.denoising.run({
      ...told,
      latents: float32(latents!.shape, mixed(noised.seen(timestep), clean, noise)),
      timesteps: float32([1], Float32Array.of(timestep)),
    });
    add(`${(100 * timestep) / trainingTimesteps} % noise`, prediction!, latents!);
  }
}

function add(name: string, guess: HostTensor, truth: HostTensor): void {
  const [x, y] = [guess.data as Float32Array, truth.data as Float32Array];
  const error = x.reduce((sum, value, i) => sum + (value - y[i]!) ** 2, 0) / x.length;
  errors.set(name, (errors.get(name) ?? 0) + error);
}
