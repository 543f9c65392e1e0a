/**
 * A model on disk: `config.json`, `tokenizer.model` and one safetensors file a network. Everything is checked before
 * anything runs; weights stay in their files until a runtime binds them. Knows no runtime session.
 */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FormatError, SeedStoryError, UsageError, WeightsError } from '../core/errors.ts';
import { openSafetensors, type SafetensorsFile } from '../formats/safetensors.ts';
import { storedDTypes } from '../formats/stored-tensor.ts';
import type { ExternalWeight } from '../graph/onnx.ts';
import type { TensorType } from '../graph/op.ts';
import { checkWeights } from '../models/keys.ts';
import { storyTokens, type StoryTokens } from '../models/sequence.ts';
import { pictureTokens, Tokenizer } from '../models/tokenizer.ts';
import type { Weights } from '../runtime/session.ts';
import { modelConfigSchema, type ModelConfig } from './model-config.ts';
import { modelParameters } from './model-programs.ts';

/** One file a network. */
export const weightsFiles = {
  agent: 'agent.safetensors',
  visualTokenizer: 'visual-tokenizer.safetensors',
  detokenizer: 'detokenizer.safetensors',
  autoencoder: 'autoencoder.safetensors',
} as const;
export type NetworkName = keyof typeof weightsFiles;

export interface ModelFolder {
  readonly dir: string;
  readonly config: ModelConfig;
  readonly tokens: StoryTokens;
  readonly weights: Readonly<Record<NetworkName, Weights>>;
  /** The embedding table [V, D], which is looked up outside of any program. */
  readonly embeddings: Float32Array | Float16Array;
  /** sha256 of all files, in hexadecimal. */
  readonly hash: string;
}

const shipped = fileURLToPath(new URL('../../weights/', import.meta.url));

/** The folder of a shipped model, or the path itself. */
export function modelPath(nameOrPath: string): string {
  return /^[a-z0-9-]+$/.test(nameOrPath) ? join(shipped, nameOrPath) : nameOrPath;
}

/**
 * Opens a model folder and checks all of it.
 * @throws SeedStoryError for a missing file, FormatError for a damaged one, WeightsError for weights that do not fit
 */
export async function openModelFolder(dir: string): Promise<ModelFolder> {
  const config = parseConfig(await readPart(dir, 'config.json'), join(dir, 'config.json'));
  const tokens = await readTokens(dir, config);
  const files = await openAll(dir);
  try {
    const parameters = modelParameters(config);
    const weights = mapNetworks((network) => {
      const file = files[network];
      checkWeights(parameters[network], file.entries, file.path);
      return weightsOf(file, parameters[network]);
    });
    const embeddings = await files.agent.read('llm.model.embed_tokens.weight');
    if (embeddings.dtype !== 'float32' && embeddings.dtype !== 'float16') {
      throw new WeightsError(`${files.agent.path}: embeddings must be floats, are ${embeddings.dtype}`);
    }
    const hash = await hashOf(dir);
    return { dir, config, tokens, weights, embeddings: embeddings.data as Float32Array | Float16Array, hash };
  } finally {
    await Promise.all(Object.values(files).map((file) => file.close()));
  }
}

async function readPart(dir: string, name: string): Promise<Uint8Array> {
  return readFile(join(dir, name)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT')
      throw new SeedStoryError(`cannot read ${join(dir, name)}: ${cause.message}`, { cause });
    throw new SeedStoryError(`there is no model in ${dir}: it has no ${name}`, { cause });
  });
}

function parseConfig(bytes: Uint8Array, path: string): ModelConfig {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new FormatError(`${path} is truncated or not JSON: ${(cause as Error).message}`, { cause });
  }
  const result = modelConfigSchema.safeParse(json);
  if (result.success) return result.data;
  throw new FormatError(`${path} does not describe a model: ${z.prettifyError(result.error)}`, { cause: result.error });
}

async function readTokens(dir: string, { llm, inputResampler }: ModelConfig): Promise<StoryTokens> {
  const path = join(dir, 'tokenizer.model');
  const perPicture = inputResampler.grid ** 2;
  const tokenizer = Tokenizer.fromModel(await readPart(dir, 'tokenizer.model'), path, pictureTokens(perPicture));
  if (tokenizer.size !== llm.vocabSize) {
    throw new WeightsError(`${path} has ${tokenizer.size} tokens, the language model ${llm.vocabSize}`);
  }
  return storyTokens(tokenizer, perPicture);
}

async function openAll(dir: string): Promise<Record<NetworkName, SafetensorsFile>> {
  const opened: SafetensorsFile[] = [];
  try {
    for (const name of Object.values(weightsFiles)) {
      const path = join(dir, name);
      await checkPlace(dir, path);
      opened.push(await openSafetensors(path));
    }
  } catch (error) {
    await Promise.all(opened.map((file) => file.close()));
    throw error;
  }
  const [agent, visualTokenizer, detokenizer, autoencoder] = opened as [
    SafetensorsFile,
    SafetensorsFile,
    SafetensorsFile,
    SafetensorsFile,
  ];
  return { agent, visualTokenizer, detokenizer, autoencoder };
}

/** The runtime follows links; a model from elsewhere must not make it read other files. */
async function checkPlace(dir: string, path: string): Promise<void> {
  const [folder, file] = await Promise.all([realpath(dir), realpath(path)]).catch((cause: Error) => {
    throw new SeedStoryError(`the model in ${dir} is incomplete: ${path} is missing`, { cause });
  });
  if (dirname(file!) !== folder) throw new UsageError(`${path} is a link out of its folder; put the file itself there`);
}

/** A program computes in float32; a file may hold its weights in a type that the runtime converts when it loads. */
function weightsOf(file: SafetensorsFile, parameters: ReadonlyMap<string, TensorType>): Weights {
  const entries = new Map<string, ExternalWeight>();
  for (const [name, { dtype, shape, offset, byteLength }] of file.entries) {
    const { host, bytes } = storedDTypes[dtype];
    const wanted = parameters.get(name)!.dtype;
    const asStored = dtype !== 'BF16' && dtype !== 'F64' && dtype !== 'I16';
    if (!asStored || !(host === wanted || (host === 'float16' && wanted === 'float32' && bytes === 2))) {
      throw new WeightsError(
        `${file.path}: weight ${name} is ${dtype}; the network needs ${wanted} or, of floats, F16`,
      );
    }
    entries.set(name, { file: weightsFileName(file), dtype: host, shape, offset, byteLength });
  }
  return { folder: dirname(file.path), entries };
}

function weightsFileName({ path }: SafetensorsFile): string {
  return path.slice(dirname(path).length + 1);
}

async function hashOf(dir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['config.json', 'tokenizer.model', ...Object.values(weightsFiles)]) {
    hash.update(`${name}\n`);
    for await (const chunk of createReadStream(join(dir, name))) hash.update(chunk as Uint8Array);
  }
  return hash.digest('hex');
}

function mapNetworks<T>(make: (network: NetworkName) => T): Record<NetworkName, T> {
  return {
    agent: make('agent'),
    visualTokenizer: make('visualTokenizer'),
    detokenizer: make('detokenizer'),
    autoencoder: make('autoencoder'),
  };
}
