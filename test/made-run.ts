/**
 * A run of training whose stages have all finished, as far as others can see: weights drawn at random, and a
 * vocabulary.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Random } from '../src/core/random.ts';
import { float32, sizeOf, type HostTensor } from '../src/core/tensor.ts';
import { writeSafetensors } from '../src/formats/safetensors.ts';
import { encodeSentencePieceModel } from '../src/formats/sentencepiece.ts';
import type { TensorType } from '../src/graph/op.ts';
import { pictureTokens } from '../src/models/tokenizer.ts';
import { modelConfigSchema, type ModelConfig } from '../src/story/model-config.ts';
import { modelParameters } from '../src/story/model-programs.ts';
import { miniConfig } from '../src/training/model-config.ts';
import { weightsFile } from '../src/training/stage.ts';
import { trainTokenizer } from '../src/training/tokenizer.ts';

const matrix: TensorType = { dtype: 'float32', shape: [8, 8] };
const noise = new Random(5).normals(10_007).map((x) => x * 0.05);

/** The model as training holds it, every weight a float. */
export const trained: ModelConfig = modelConfigSchema.parse({ ...miniConfig(), llmBits: 32 });
export const parameters = modelParameters(trained);

interface MadeStage {
  readonly weights: ReadonlyMap<string, TensorType>;
  readonly notes?: Readonly<Record<string, string>>;
}

const madeStages = {
  autoencoder: { weights: parameters.autoencoder },
  // What only its training needs stands beside the visual tokenizer's own weights.
  'visual-tokenizer': {
    notes: { words: '[]' },
    weights: new Map([
      ...parameters.visualTokenizer,
      ...['picture.proj_in.weight', 'words.label.weight'].map((name) => [name, matrix] as const),
    ]),
  },
  language: { weights: new Map() },
  resamplers: { weights: new Map() },
  'picture-prior': { weights: new Map() },
  detokenizer: { weights: parameters.detokenizer },
  instruction: { weights: parameters.agent },
  adaptation: { weights: parameters.detokenizer },
  // Goes on from the autoencoder's decoder, and is what the model decodes with.
  decoder: { weights: new Map([...parameters.autoencoder].filter(([name]) => name.startsWith('decoder.'))) },
} as const satisfies Record<string, MadeStage>;

export type MadeStageName = keyof typeof madeStages;
export const madeStageNames = Object.keys(madeStages) as MadeStageName[];

/** Writes what a stage leaves. @param notes beside those that it always makes */
export async function writeMadeStage(
  run: string,
  name: MadeStageName,
  notes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { weights, notes: own }: MadeStage = madeStages[name];
  const tensors = [...weights].map(
    ([key, type]) => [key, name === 'decoder' ? twice(madeWeight(type)) : madeWeight(type)] as const,
  );
  await mkdir(join(run, name), { recursive: true });
  await writeSafetensors(join(run, name, weightsFile), tensors, { ...own, ...notes });
}

/** Writes pieces of made-up words, as many as the language model has. */
export async function writeMadeVocabulary(run: string): Promise<void> {
  const random = new Random(1);
  const word = (): string =>
    Array.from({ length: 3 }, () => random.pick([...'bdfgklmnprst']) + random.pick([...'aeiou'])).join('');
  const model = trainTokenizer([Array.from({ length: 6000 }, word).join(' ')], {
    vocabularySize: trained.llm.vocabSize,
    userDefined: pictureTokens(trained.inputResampler.grid ** 2),
  });
  await mkdir(join(run, 'vocabulary'), { recursive: true });
  await writeFile(join(run, 'vocabulary', 'tokenizer.model'), encodeSentencePieceModel(model));
}

/** The same for every parameter of one size. */
export function madeWeight({ shape }: TensorType): HostTensor {
  const count = sizeOf(shape as readonly number[]);
  return float32(
    shape as readonly number[],
    Float32Array.from({ length: count }, (_, i) => noise[(i + count) % noise.length]!),
  );
}

/** What the decoder's own stage makes of the weights that the autoencoder's left. */
export function twice({ shape, data }: HostTensor): HostTensor {
  return float32(
    shape,
    Float32Array.from(data as Float32Array, (x) => 2 * x),
  );
}
