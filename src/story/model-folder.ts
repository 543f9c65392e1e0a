/**
 * A model on disk: `config.json`, `tokenizer.model` and one safetensors file a network. Everything is checked before
 * anything runs; weights stay in their files until a runtime binds them. Knows no runtime session.
 */

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FormatError, SeedStoryError, UsageError, WeightsError } from '../core/errors.ts';
import { reasonInWords } from '../formats/disk-errors.ts';
import { expandInt8Rows, scaleName } from '../formats/int8-rows.ts';
import { openSafetensors, type SafetensorsEntry, type SafetensorsFile } from '../formats/safetensors.ts';
import { firstIssue } from '../formats/zod-issue.ts';
import { storedDTypes } from '../formats/stored-tensor.ts';
import type { ExternalRange, ExternalWeight } from '../graph/onnx.ts';
import type { TensorType } from '../graph/op.ts';
import { sameShape } from '../graph/shapes.ts';
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

/** The folder of a shipped model, or the path itself where none has that name. */
export function modelPath(nameOrPath: string): string {
  const named = join(shipped, nameOrPath);
  return /^[a-z0-9-]+$/.test(nameOrPath) && existsSync(named) ? named : nameOrPath;
}

/** Bytes of a model's weights on disk, by its name or folder; what is not there counts nothing, until it is opened. */
export async function weightsBytes(nameOrPath: string): Promise<number> {
  const sizeOf = async (file: string): Promise<number> =>
    stat(join(modelPath(nameOrPath), file)).then(
      ({ size }) => size,
      () => 0,
    );
  return (await Promise.all(Object.values(weightsFiles).map(sizeOf))).reduce((sum, size) => sum + size, 0);
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
    const weights = mapNetworks((network) => weightsOf(files[network], parameters[network]));
    const embeddings = await readFloats(files.agent, 'llm.model.embed_tokens.weight');
    return { dir, config, tokens, weights, embeddings, hash: await hashOf(dir) };
  } finally {
    await Promise.all(Object.values(files).map((file) => file.close()));
  }
}

async function readPart(dir: string, name: string): Promise<Uint8Array> {
  return readFile(join(dir, name)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT')
      throw new SeedStoryError(`cannot read ${join(dir, name)}: ${reasonInWords(cause)}`, { cause });
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
  const { format } = (json ?? {}) as { readonly format?: unknown };
  if (/^seed-story-model\/[123]$/.test(String(format))) {
    throw new FormatError(`${path} is of an earlier version of seed-story, whose networks were others; train it anew`);
  }
  throw new FormatError(`${path} does not describe a model: ${firstIssue(result.error)}`, { cause: result.error });
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

/** Where a network's weights lie. Scales of int8 weights are no weights of their own. */
function weightsOf(file: SafetensorsFile, parameters: ReadonlyMap<string, TensorType>): Weights {
  const int8 = [...file.entries].filter(([, { dtype }]) => dtype === 'I8');
  const scales = new Set(int8.map(([name]) => scaleName(name)));
  const stored = new Map([...file.entries].filter(([name]) => !scales.has(name)));
  checkWeights(parameters, stored, file.path);
  const entries = new Map<string, ExternalWeight>();
  for (const [name, entry] of stored) entries.set(name, placeOf(file, name, entry, parameters.get(name)!));
  return { folder: dirname(file.path), entries };
}

/** A program computes in float32; a file may hold its weights in a type that the runtime converts when it loads. */
function placeOf(file: SafetensorsFile, name: string, entry: SafetensorsEntry, wanted: TensorType): ExternalWeight {
  const { dtype, shape } = entry;
  const { host } = storedDTypes[dtype];
  const place = { ...rangeOf(file, entry), dtype: host, shape };
  if (dtype === 'I8' && wanted.dtype === 'float32') return { ...place, scale: scaleOf(file, name, shape) };
  const converted = dtype === 'BF16' || dtype === 'F64' || dtype === 'I16';
  if (!converted && (host === wanted.dtype || (dtype === 'F16' && wanted.dtype === 'float32'))) return place;
  const alternatives = wanted.dtype === 'float32' ? ', F16 or I8 with scales' : '';
  throw new WeightsError(`${file.path}: weight ${name} is ${dtype}; the network needs ${wanted.dtype}${alternatives}`);
}

function scaleOf(file: SafetensorsFile, name: string, [rows]: readonly number[]): ExternalRange {
  const scale = file.entries.get(scaleName(name));
  if (scale?.dtype === 'F32' && sameShape(scale.shape, [rows!])) return rangeOf(file, scale);
  const got = scale === undefined ? 'is missing' : `is ${scale.dtype} [${scale.shape.join(', ')}]`;
  throw new WeightsError(
    `${file.path}: weight ${name} is I8 and needs ${scaleName(name)}, F32 [${rows}], which ${got}`,
  );
}

function rangeOf({ path }: SafetensorsFile, { offset, byteLength }: SafetensorsEntry): ExternalRange {
  return { file: basename(path), offset, byteLength };
}

/** A weight that `weightsOf` has checked, in memory. */
async function readFloats(file: SafetensorsFile, name: string): Promise<Float32Array | Float16Array> {
  const weight = await file.read(name);
  const floats = weight.dtype === 'int8' ? expandInt8Rows(weight, await file.read(scaleName(name))) : weight;
  return floats.data as Float32Array | Float16Array;
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
