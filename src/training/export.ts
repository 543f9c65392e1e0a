/**
 * Makes a model folder of a finished run: half-precision weights, the language model's projections in blocks of 8-bit
 * integers, and `config.json`. The folder appears whole or not at all.
 */

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { HostTensor } from '../core/tensor.ts';
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
    autoencoder: half(autoencoder!.weights),
    'visual-tokenizer': half(without(visualTokenizer!.weights, /^(coarse|contrast)\./)),
    agent: half(quantised(agent!.weights)),
    detokenizer: half(detokenizer!.weights),
  };
  for (const [name, weights] of Object.entries(files)) {
    await writeSafetensors(join(temporary, `${name}.safetensors`), weights);
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

const projection = /\.(q|k|v|o|gate|up|down)_proj\.weight$/;

function quantised(weights: Weights): Weights {
  return new Map(
    [...weights].flatMap(([name, weight]): [string, HostTensor][] => {
      if (!name.startsWith('llm.') || !projection.test(name)) return [[name, weight]];
      const { packed, scales } = quantise(weight, { bits: 8, blockSize: quantisationBlock });
      return [
        [name, packed],
        [name.replace(/weight$/, 'scales'), scales],
      ];
    }),
  );
}

/** Floats as float16; scales stay as they are, since the runtime's kernel reads them in place. */
function half(weights: Weights): Weights {
  return new Map(
    [...weights].map(([name, tensor]) => {
      if (tensor.dtype !== 'float32' || name.endsWith('.scales')) return [name, tensor];
      return [name, { ...tensor, dtype: 'float16', data: Float16Array.from(tensor.data as Float32Array) }];
    }),
  );
}
