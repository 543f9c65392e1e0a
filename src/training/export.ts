/**
 * Makes a model folder of a finished run: 8-bit weights, the language model's projections as their kernel reads them
 * and other large weights as int8 rows; the rest half-precision; and `config.json`. The folder appears whole or not
 * at all.
 */

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { UsageError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import { temporaryPath } from '../formats/atomic-file.ts';
import { int8Rows } from '../formats/int8-rows.ts';
import { writeSafetensors } from '../formats/safetensors.ts';
import { presets as drawingPresets } from '../models/drawing.ts';
import { quantisationBlock } from '../models/llama-decoder.ts';
import { seedStoryPresets } from '../models/seed-story.ts';
import { presets as autoencoderPresets } from '../models/tiny-autoencoder.ts';
import { quantise } from '../nn/quantise.ts';
import { latentNormalisation } from './latents.ts';
import { Lineage } from './lineage.ts';
import { stageResult, type Stage, type StageResult } from './stage.ts';
import { stages } from './stages.ts';
import { adaptationStage } from './stages/adaptation.ts';
import { autoencoderStage, decoderStage } from './stages/autoencoder.ts';
import { prediction } from './stages/detokenizer.ts';
import { instructionStage } from './stages/instruction.ts';
import { visualTokenizerStage } from './stages/visual-tokenizer.ts';
import { vocabularyFile, vocabularyStage } from './stages/vocabulary.ts';

const modelFormat = 'seed-story-model/1';

type Weights = ReadonlyMap<string, HostTensor>;

/**
 * @param root a run in which the stages have finished
 * @param dir the model folder; a model that is there already is replaced
 * @throws UsageError naming a stage that has not finished or that no longer fits those before it, or when `dir` holds
 *   something else than a model
 */
export async function exportModel(root: string, dir: string): Promise<void> {
  await new Lineage(root, stages).requireCurrent(usedStages, 'a model can be made');
  await checkReplaceable(dir);
  // Resolved, because beside `models/mini/` is not inside of it.
  const target = resolve(dir);
  const temporary = temporaryPath(target);
  try {
    await mkdir(temporary, { recursive: true });
    await writeModel(root, temporary);
    await swapIn(temporary, target);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** The old model is deleted only when the new one stands in its place. */
async function swapIn(made: string, target: string): Promise<void> {
  const old = temporaryPath(target);
  const hadOne = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return false;
    },
  );
  try {
    await rename(made, target);
  } catch (error) {
    if (hadOne) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** @throws UsageError for a folder that holds anything but a model, which would be deleted with it */
async function checkReplaceable(dir: string): Promise<void> {
  const files = await readdir(dir).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(`cannot write a model to ${dir}: ${error.message}`, { cause: error });
  });
  if (files.length > 0 && !(await isModel(dir))) {
    throw new UsageError(`${dir} holds files but no model; give a folder that is empty or not there`);
  }
  const foreign = files.filter((file) => !modelFiles.includes(file));
  if (foreign.length > 0) {
    throw new UsageError(
      `${dir} holds more than a model (${foreign.slice(0, 3).join(', ')}); give another folder, or move it away`,
    );
  }
}

async function isModel(dir: string): Promise<boolean> {
  const config = await readFile(join(dir, 'config.json'), 'utf8').catch(() => '');
  return config.includes(`"format": "${modelFormat}"`);
}

const networkNames = ['autoencoder', 'visual-tokenizer', 'agent', 'detokenizer'] as const;
const modelFiles: readonly string[] = [
  ...networkNames.map((name) => `${name}.safetensors`),
  'tokenizer.model',
  'config.json',
];

const usedStages = [
  vocabularyStage,
  autoencoderStage,
  visualTokenizerStage,
  instructionStage,
  adaptationStage,
  decoderStage,
];

async function writeModel(root: string, dir: string): Promise<void> {
  const result = ({ name }: Stage): Promise<StageResult> => stageResult({ root }, name);
  const autoencoder = await result(autoencoderStage);
  const networks: Record<(typeof networkNames)[number], Weights> = {
    autoencoder: new Map([...autoencoder.weights, ...(await result(decoderStage)).weights]),
    'visual-tokenizer': without((await result(visualTokenizerStage)).weights, /^(picture|words)\./),
    agent: (await result(instructionStage)).weights,
    detokenizer: (await result(adaptationStage)).weights,
  };
  for (const [name, weights] of Object.entries(networks)) {
    const stored = [...weights].flatMap(([key, weight]) => storedAs(name, key, weight));
    await writeSafetensors(join(dir, `${name}.safetensors`), stored);
  }
  await writeFile(join(dir, 'tokenizer.model'), await vocabularyFile({ root }));
  const config = miniConfig(latentNormalisation(autoencoder));
  await writeFile(join(dir, 'config.json'), `${JSON.stringify(config, undefined, 2)}\n`);
}

/** `config.json` as `story/model-config.ts` reads it; a contract test opens what this writes. */
export function miniConfig(latents: ReturnType<typeof latentNormalisation>) {
  const { llm, inputResampler, outputResampler, visualTokenizer } = seedStoryPresets.mini;
  return {
    format: modelFormat,
    name: 'mini',
    llm,
    llmBits: 8,
    inputResampler,
    outputResampler,
    visualTokenizer,
    drawing: drawingPresets.mini,
    autoencoder: autoencoderPresets.mini,
    latents,
    prediction,
    defaults: {
      steps: 16,
      guidance: 1.5,
      shift: 1,
      temperature: 0.7,
      topP: 0.9,
      // With the page being written, as many positions as training's ten pages have.
      retention: { pictures: 8, firstTokens: 4, sinkPages: 4 },
    },
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
