/**
 * Lets a run begin where a finished model ended: the model's parts stand in for the results of its stages, and a stage
 * begins with the model's weights. A model keeps neither the optimiser's moments nor what only training reads, and its
 * weights are rounded.
 */

import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { z } from 'zod';

import { SeedStoryError, UsageError } from '../core/errors.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import { openSafetensors, writeSafetensors } from '../formats/safetensors.ts';
import { miniConfig, modelFormat } from './model-config.ts';
import { hasBegun, hasFinished, weightsFile, type Stage, type StageResult } from './stage.ts';
import { asTrained } from './stored-weights.ts';

/** What a result says that a model's part stands in for, not a training's. */
const standIn = 'standsInFrom';

/**
 * Puts a model's parts where stages would have left their results, except where a stage has begun.
 * @param model a model folder
 * @param root the run
 * @returns the weights that `stage` begins with
 * @throws UsageError for a stage of which models keep no weights, and for a model of other sizes than those trained here;
 *   SeedStoryError when the model cannot be read
 */
export async function beginFrom(
  model: string,
  root: string,
  stage: Stage,
  stages: readonly Stage[],
): Promise<StageResult['weights']> {
  if (!keepsWeights(stage)) {
    const able = stages.filter(keepsWeights).map(({ name }) => name);
    throw new UsageError(`${stage.name} cannot begin with a model's weights; these can: ${able.join(', ')}`);
  }
  const notes = await notesOf(model);
  if (await isStandIn(root, stage)) await rm(join(root, stage.name, stage.result));
  const parts = new Map<string, StageResult['weights']>();
  const part = async (file: string): Promise<StageResult['weights']> => {
    const weights = parts.get(file) ?? (await readWeights(join(model, file)));
    parts.set(file, weights);
    return weights;
  };
  for (const other of stages) {
    const { name, keptIn, result } = other;
    if (keptIn === undefined || other === stage || hasBegun({ root }, other)) continue;
    await mkdir(join(root, name), { recursive: true });
    const path = join(root, name, result);
    if (keepsWeights(other)) await writeSafetensors(path, await part(keptIn), { ...notes[name], [standIn]: model });
    else await writeFileAtomic(path, await readPart(model, keptIn));
  }
  return part(stage.keptIn!);
}

function keepsWeights({ keptIn, result }: Stage): boolean {
  return keptIn !== undefined && result === weightsFile;
}

async function isStandIn(root: string, stage: Stage): Promise<boolean> {
  if (!hasFinished({ root }, stage)) return false;
  await using file = await openSafetensors(join(root, stage.name, stage.result));
  return file.metadata[standIn] !== undefined;
}

async function readWeights(path: string): Promise<StageResult['weights']> {
  await using file = await openSafetensors(path);
  return asTrained(await file.readAll());
}

async function readPart(model: string, file: string): Promise<Buffer> {
  return readFile(join(model, file)).catch((cause: Error) => {
    throw new SeedStoryError(`there is no whole model in ${model}: ${cause.message}`, { cause });
  });
}

const numbers = z.array(z.number()).min(1);
const configSchema = z.looseObject({
  format: z.literal(modelFormat),
  latents: z.object({ mean: numbers, std: numbers }),
});

/** What the stages would have noted beside their weights. */
async function notesOf(model: string): Promise<Readonly<Record<string, Record<string, string>>>> {
  const text = (await readPart(model, 'config.json')).toString('utf8');
  let config: z.infer<typeof configSchema>;
  try {
    config = configSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new SeedStoryError(`${join(model, 'config.json')} does not describe a model that was trained here`, {
      cause,
    });
  }
  const { latents } = config;
  const expected = miniConfig(latents);
  for (const key of [
    'llm',
    'inputResampler',
    'outputResampler',
    'visualTokenizer',
    'drawing',
    'autoencoder',
  ] as const) {
    if (isDeepStrictEqual(config[key], expected[key])) continue;
    throw new UsageError(`the model in ${model} has another ${key} than the one that is trained here`);
  }
  return {
    autoencoder: { latentMean: JSON.stringify(latents.mean), latentStd: JSON.stringify(latents.std) },
    // Their readout is not kept.
    'visual-tokenizer': { words: '[]' },
  };
}
