/**
 * Makes a model folder of a finished run: 8-bit weights, the language model's projections as their kernel reads them
 * and other large weights as int8 rows; the rest half-precision; and `config.json`. The folder appears whole or not
 * at all.
 */

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { HostTensor } from '../core/tensor.ts';
import { int8Rows } from '../formats/int8-rows.ts';
import { writeSafetensors } from '../formats/safetensors.ts';
import { presets as drawingPresets } from '../models/drawing.ts';
import { quantisationBlock } from '../models/llama-decoder.ts';
import { seedStoryPresets } from '../models/seed-story.ts';
import { presets as autoencoderPresets } from '../models/tiny-autoencoder.ts';
import { quantise } from '../nn/quantise.ts';
import { latentNormalisation } from './latents.ts';
import { stageResult } from './stage.ts';
import { vocabularyFile } from './stages/vocabulary.ts';

type Weights = ReadonlyMap<string, HostTensor>;

/**
 * @param root a run in which every stage has finished
 * @param dir the model folder; replaced when it is there
 */
export async function exportModel(root: string, dir: string): Promise<void> {
  const temporary = `${dir}.new`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const run = { root };
  const [autoencoder, visualTokenizer, agent, detokenizer] = await Promise.all(
    ['autoencoder', 'visual-tokenizer', 'instruction', 'adaptation'].map((stage) => stageResult(run, stage)),
  );
  const files: Record<string, Weights> = {
    autoencoder: autoencoder!.weights,
    'visual-tokenizer': without(visualTokenizer!.weights, /^(coarse|contrast)\./),
    agent: agent!.weights,
    detokenizer: detokenizer!.weights,
  };
  for (const [name, weights] of Object.entries(files)) {
    const stored = [...weights].flatMap(([key, weight]) => storedAs(name, key, weight));
    await writeSafetensors(join(temporary, `${name}.safetensors`), stored);
  }
  await writeFile(join(temporary, 'tokenizer.model'), await vocabularyFile(run));
  await writeFile(
    join(temporary, 'config.json'),
    `${JSON.stringify(modelConfig(latentNormalisation(autoencoder!)), undefined, 2)}\n`,
  );
  await mkdir(dirname(dir), { recursive: true });
  await rm(dir, { recursive: true, force: true });
  await rename(temporary, dir);
}

/** `config.json` as `story/model-config.ts` reads it; a contract test opens what this writes. */
function modelConfig(latents: ReturnType<typeof latentNormalisation>) {
  const { llm, inputResampler, outputResampler, visualTokenizer } = seedStoryPresets.mini;
  return {
    format: 'seed-story-model/1',
    name: 'mini',
    llm,
    llmBits: 8,
    inputResampler,
    outputResampler,
    visualTokenizer,
    drawing: drawingPresets.mini,
    autoencoder: autoencoderPresets.mini,
    latents,
    defaults: { steps: 16, guidance: 1.5, shift: 1, temperature: 0.7, topP: 0.9 },
  };
}

function without(weights: Weights, pattern: RegExp): Weights {
  return new Map([...weights].filter(([name]) => !pattern.test(name)));
}

/** Its picture is what everything is seen through, and it is small. */
const fullPrecision = 'autoencoder';
/** Below this many elements a weight's scales and its rounding cost more than they save. */
const smallestInt8 = 4096;
const projection = /^llm\..*\.(q|k|v|o|gate|up|down)_proj\.weight$/;

/** A trained weight's entries in its network's file. */
function storedAs(network: string, name: string, weight: HostTensor): (readonly [string, HostTensor])[] {
  if (projection.test(name)) {
    const { packed, scales } = quantise(weight, { bits: 8, blockSize: quantisationBlock });
    return [
      [name, packed],
      [name.replace(/weight$/, 'scales'), scales],
    ];
  }
  const large = weight.shape.length > 1 && weight.data.length >= smallestInt8;
  if (large && network !== fullPrecision) return int8Rows(name, weight);
  return [[name, { ...weight, dtype: 'float16', data: Float16Array.from(weight.data as Float32Array) }]];
}
