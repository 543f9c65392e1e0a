/**
 * Lets a run begin where a finished model ended: the model's parts stand in for the results of its stages, and a stage
 * begins with the model's weights. A model keeps neither the optimiser's moments nor what only training reads, and its
 * weights are rounded.
 */

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { z } from 'zod';

import { SeedStoryError, UsageError } from '../core/errors.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import { openSafetensors, writeSafetensors } from '../formats/safetensors.ts';
import { filesFingerprint } from './fingerprint.ts';
import { heldOutNote, notedHeldOut } from './held-out-note.ts';
import { Lineage } from './lineage.ts';
import { miniConfig, modelFormat } from './model-config.ts';
import { hasBegun, hasFinished, weightsFile, type Stage, type StageResult } from './stage.ts';
import { asTrained } from './stored-weights.ts';
import { tellerNotes, type TellerNote } from './teller-note.ts';

/** A note of a result that a model's part stands in for: the fingerprint of the model. */
const standIn = 'standsInFrom';

/**
 * Puts a model's parts where stages would have left their results, except where a stage has begun.
 * @param model a model folder
 * @param root the run
 * @returns the weights that `stage` begins with
 * @throws UsageError for a stage of which models keep no weights, for a model of other sizes than those trained here, and
 *   for a run with another vocabulary or parts of another model; SeedStoryError when the model cannot be read
 */
export async function beginFrom(
  model: string,
  root: string,
  stage: Stage,
  stages: readonly Stage[],
): Promise<StageResult['weights']> {
  if (!takesWeights(stage)) {
    const able = stages.filter(takesWeights).map(({ name }) => name);
    throw new UsageError(`${stage.name} cannot begin with a model's weights; these can: ${able.join(', ')}`);
  }
  const { heldOut, ...teller } = await notesOf(model);
  const kept = stages.filter(({ keptIn }) => keptIn !== undefined);
  const identity = await filesFingerprint([...new Set(kept.map(({ keptIn }) => join(model, keptIn!)))]);
  const lineage = new Lineage(root, stages);
  const parts = new Map<string, StageResult['weights']>();
  const part = async (file: string): Promise<StageResult['weights']> => {
    const weights = parts.get(file) ?? (await readWeights(join(model, file)));
    parts.set(file, weights);
    return weights;
  };
  for (const other of kept) {
    const path = join(root, other.name, other.result);
    const bytes = keepsWeights(other) ? undefined : await readPart(model, other.keptIn!);
    if (hasBegun({ root }, other)) {
      await checkSame(root, other, { identity, bytes });
      continue;
    }
    await mkdir(join(root, other.name), { recursive: true });
    if (bytes !== undefined) await writeFileAtomic(path, bytes);
    else {
      const made = { basis: await lineage.basisOf(other), [standIn]: identity };
      const without = other.seesHeldOut ? {} : heldOutNote(heldOut);
      await writeSafetensors(path, await part(other.keptIn!), { ...without, ...tellerNotes(teller), ...made });
    }
  }
  return part(stage.keptIn!);
}

/** @throws UsageError when a run holds another vocabulary than the model, or parts of another one */
async function checkSame(
  root: string,
  stage: Stage,
  { identity, bytes }: { readonly identity: string; readonly bytes: Uint8Array | undefined },
): Promise<void> {
  if (!hasFinished({ root }, stage)) return;
  const path = join(root, stage.name, stage.result);
  if (bytes !== undefined) {
    if ((await readFile(path)).equals(bytes)) return;
    throw new UsageError(
      `${path} is another vocabulary than the model's, whose weights know only their own; use another run`,
    );
  }
  const standsIn = await standsInFor(root, stage);
  if (standsIn === undefined || standsIn.model === identity) return;
  throw new UsageError(`${root} holds parts of another model than this one; use another run`);
}

/** One that takes no steps makes its weights anew whatever it begins with. */
function takesWeights(stage: Stage): boolean {
  return keepsWeights(stage) && stage.descents.length > 0;
}

function keepsWeights({ keptIn, result }: Stage): boolean {
  return keptIn !== undefined && result === weightsFile;
}

/** What stands in for a finished stage's result. */
export interface StandIn {
  /** The fingerprint of the model that it is a part of. */
  readonly model: string;
  /** What the model was trained without. */
  readonly heldOut: readonly string[];
}

/** The part of a model that stands in for a stage's result; undefined where none does. */
export async function standsInFor(root: string, stage: Stage): Promise<StandIn | undefined> {
  if (!hasFinished({ root }, stage) || !keepsWeights(stage)) return undefined;
  await using file = await openSafetensors(join(root, stage.name, stage.result));
  const model = file.metadata[standIn];
  return model === undefined ? undefined : { model, heldOut: notedHeldOut(file) };
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

/** What a model must have as it is trained here. */
const trainedKeys = [
  'llm',
  'llmBits',
  'inputResampler',
  'outputResampler',
  'picturePrior',
  'visualTokenizer',
  'drawing',
  'autoencoder',
  'prediction',
] as const;

const configSchema = z.looseObject({
  format: z.literal(modelFormat),
  heldOut: z.array(z.string()).default([]),
  plans: z.boolean().default(false),
  languages: z.array(z.string()).default([]),
});

/** What the model was trained without, in words, and how it tells. @throws UsageError when its networks are others than those trained here */
async function notesOf(model: string): Promise<TellerNote & { readonly heldOut: readonly string[] }> {
  const text = (await readPart(model, 'config.json')).toString('utf8');
  let config: z.infer<typeof configSchema>;
  try {
    config = configSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new SeedStoryError(`${join(model, 'config.json')} does not describe a model that was trained here`, {
      cause,
    });
  }
  const expected = miniConfig();
  for (const key of trainedKeys) {
    if (isDeepStrictEqual(config[key], expected[key])) continue;
    throw new UsageError(`the model in ${model} has another ${key} than the one that is trained here`);
  }
  const { heldOut, plans, languages } = config;
  return { heldOut, plans, languages };
}
