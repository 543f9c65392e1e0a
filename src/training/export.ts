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
import { writeSafetensors } from '../formats/safetensors.ts';
import { namedByAll } from './held-out-note.ts';
import { Lineage } from './lineage.ts';
import { miniConfig } from './model-config.ts';
import { stageResult, type Stage, type StageResult } from './stage.ts';
import { stages } from './stages.ts';
import { storedAs } from './stored-weights.ts';
import { notedTeller } from './teller-note.ts';
import { adaptationStage } from './stages/adaptation.ts';
import { autoencoderStage, decoderStage } from './stages/autoencoder.ts';
import { instructionStage } from './stages/instruction.ts';
import { visualTokenizerStage } from './stages/visual-tokenizer.ts';
import { vocabularyFile, vocabularyStage } from './stages/vocabulary.ts';

type Weights = ReadonlyMap<string, HostTensor>;

/**
 * @param root a run in which the stages have finished
 * @param dir the model folder; a model that is there already is replaced
 * @param knownWithin how unlike an opening its next picture may be, see `StoryModel`; left out where nobody measured it
 * @throws UsageError naming a stage that has not finished or that no longer fits those before it, or when `dir` holds
 *   something else than a model
 */
export async function exportModel(root: string, dir: string, knownWithin?: number): Promise<void> {
  const lineage = new Lineage(root, stages);
  await lineage.requireCurrent(usedStages, 'a model can be made');
  await checkReplaceable(dir);
  // Resolved, because beside `models/mini/` is not inside of it.
  const target = resolve(dir);
  const temporary = temporaryPath(target);
  try {
    await mkdir(temporary, { recursive: true });
    await writeModel(root, temporary, lineage, knownWithin);
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
  return /"format": "seed-story-model\/\d+"/.test(config);
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

async function writeModel(root: string, dir: string, lineage: Lineage, knownWithin?: number): Promise<void> {
  const result = ({ name }: Stage): Promise<StageResult> => stageResult({ root }, name);
  const autoencoder = await result(autoencoderStage);
  const networks: Record<(typeof networkNames)[number], Weights> = {
    autoencoder: new Map([...autoencoder.weights, ...only((await result(decoderStage)).weights, /^decoder\./)]),
    'visual-tokenizer': without((await result(visualTokenizerStage)).weights, /^(picture|words)\./),
    agent: (await result(instructionStage)).weights,
    detokenizer: (await result(adaptationStage)).weights,
  };
  for (const [name, weights] of Object.entries(networks)) {
    const stored = [...weights].flatMap(([key, weight]) => storedAs(name, key, weight));
    await writeSafetensors(join(dir, `${name}.safetensors`), stored);
  }
  await writeFile(join(dir, 'tokenizer.model'), await vocabularyFile({ root }));
  const heldOut = namedByAll(await lineage.heldOutLists(usedStages.map(({ name }) => name)));
  const teller = notedTeller((await result(instructionStage)).metadata);
  const config = miniConfig({ heldOut, ...teller, ...(knownWithin !== undefined && { knownWithin }) });
  await writeFile(join(dir, 'config.json'), `${JSON.stringify(config, undefined, 2)}\n`);
}

function only(weights: Weights, pattern: RegExp): Weights {
  return new Map([...weights].filter(([name]) => pattern.test(name)));
}

function without(weights: Weights, pattern: RegExp): Weights {
  return new Map([...weights].filter(([name]) => !pattern.test(name)));
}
