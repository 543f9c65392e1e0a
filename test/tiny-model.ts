/**
 * Writes a model folder with random weights, small enough to tell stories in a test. It knows nothing, but its head
 * favours `<img>` over EOS, so that it gets to its pictures.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Random } from '../src/core/random.ts';
import { float32, sizeOf, type HostTensor } from '../src/core/tensor.ts';
import { int8Rows } from '../src/formats/int8-rows.ts';
import { writeSafetensors } from '../src/formats/safetensors.ts';
import { encodeSentencePieceModel } from '../src/formats/sentencepiece.ts';
import type { TensorType } from '../src/graph/op.ts';
import type { LlamaBits } from '../src/models/llama-decoder.ts';
import { storyTokens } from '../src/models/sequence.ts';
import { pictureTokens, Tokenizer } from '../src/models/tokenizer.ts';
import type { ModelConfig } from '../src/story/model-config.ts';
import { weightsFiles, type NetworkName } from '../src/story/model-folder.ts';
import { modelParameters } from '../src/story/model-programs.ts';
import { trainTokenizer } from '../src/training/tokenizer.ts';
import { smallDecoder } from '../src/models/sprite-decoder.fixture.ts';

export interface TinyModelOptions {
  readonly llmBits?: LlamaBits;
  /** How float weights are stored; as int8 those of two dimensions or more. */
  readonly dtype?: 'float32' | 'float16' | 'int8';
  readonly plans?: boolean;
}

const grid = 2;
const perPicture = grid ** 2;
const vocabSize = 300;

const picturePrior: ModelConfig['picturePrior'] = {
  vocabSize,
  ...{ words: 12, width: 8, heads: 2, wordLayers: 1, layers: 1 },
  ...{ sceneVariables: 2, figures: 2, figureVariables: 1, codes: 3 },
  decoder: smallDecoder(4),
};

export function tinyConfig({ llmBits = 32, plans }: TinyModelOptions = {}): ModelConfig {
  const pool = { grid, width: 16, heads: 2, normEps: 1e-6 };
  return {
    format: 'seed-story-model/4',
    name: 'tiny',
    llm: { vocabSize, width: 32, layers: 2, heads: 2, mlpWidth: 32, ropeBase: 10000, normEps: 1e-5 },
    llmBits,
    inputResampler: { grid, width: 32, heads: 2, normEps: 1e-5 },
    outputResampler: { grid, width: 16, heads: 2, normEps: 1e-5 },
    picturePrior,
    visualTokenizer: {
      imageSize: 16,
      patchSize: 8,
      width: 16,
      layers: 1,
      heads: 2,
      mlpWidth: 16,
      positionGrid: 2,
      normEps: 1e-6,
      pool,
    },
    drawing: {
      adapter: {
        featureWidth: 16,
        width: 16,
        depth: 1,
        heads: 2,
        headSize: 8,
        latents: 4,
        mlpRatio: 2,
        contextWidths: [8, 8],
        pooledWidth: 8,
        coarse: { grid, height: 4, width: 6, channels: 8, hidden: 8, blocks: 1 },
      },
      unet: {
        latentChannels: 8,
        conditionChannels: 8,
        channels: [8, 16],
        layersPerBlock: 1,
        transformerDepth: [0, 1],
        heads: [1, 2],
        contextWidth: 16,
        pooledWidth: 8,
        timeIdWidth: 8,
        groups: 4,
      },
      latentHeight: 4,
      latentWidth: 6,
      height: 16,
      width: 24,
    },
    autoencoder: { latentChannels: 2, channels: [8, 8], encoderBlocks: [1, 1], decoderBlocks: [1, 1] },
    prediction: 'velocity',
    ...(plans !== undefined && { plans }),
    defaults: {
      steps: 4,
      guidance: 1.5,
      shift: 1,
      temperature: 1,
      topP: 1,
      noRepeatNgramSize: 0,
      retention: { pictures: 2, firstTokens: 4, sinkPages: 2 },
    },
  };
}

export async function writeTinyModel(dir: string, options: TinyModelOptions = {}): Promise<ModelConfig> {
  const config = tinyConfig(options);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'config.json'), JSON.stringify(config, null, 2));
  const specials = pictureTokens(perPicture);
  const pieces = trainTokenizer(['the fox ran and ran to the old red house on the hill'], {
    vocabularySize: vocabSize,
    userDefined: specials,
  });
  const bytes = encodeSentencePieceModel(pieces);
  await writeFile(join(dir, 'tokenizer.model'), bytes);
  const tokens = storyTokens(Tokenizer.fromModel(bytes, 'tokenizer.model', specials), perPicture);
  const parameters = modelParameters(config);
  for (const [network, file] of Object.entries(weightsFiles)) {
    const weights = randomWeights(parameters[network as NetworkName]);
    if (network === 'agent') favourPictures(weights, config.llm.width, tokens.beginImage, tokens.eos);
    await writeSafetensors(
      join(dir, file),
      [...weights].flatMap(([name, tensor]) => stored(name, tensor, options)),
    );
  }
  return config;
}

function randomWeights(parameters: ReadonlyMap<string, TensorType>): Map<string, HostTensor> {
  const random = new Random(11);
  return new Map(
    [...parameters].map(([name, { dtype, shape }]) => {
      const sizes = shape as readonly number[];
      if (dtype === 'uint8') {
        const data = Uint8Array.from({ length: sizeOf(sizes) }, () => 128 + random.below(7) - 3);
        return [name, { dtype, shape: sizes, data }];
      }
      const centre = sizes.length === 1 && name.endsWith('.weight') ? 1 : 0;
      return [
        name,
        float32(
          sizes,
          random.normals(sizeOf(sizes)).map((x) => centre + x * 0.2),
        ),
      ];
    }),
  );
}

/** One channel of every token's embedding is large, so the head can count on it as on a bias. */
function favourPictures(weights: Map<string, HostTensor>, width: number, beginImage: number, eos: number): void {
  const table = (name: string) => weights.get(name)!.data as Float32Array;
  const [embeddings, head] = [table('llm.model.embed_tokens.weight'), table('llm.lm_head.weight')];
  for (let id = 0; id < vocabSize; id++) {
    embeddings[id * width] = 8;
    head[id * width] = id === beginImage ? 0.5 : id === eos ? -5 : 0;
  }
}

function stored(name: string, tensor: HostTensor, { dtype = 'float32' }: TinyModelOptions): [string, HostTensor][] {
  if (dtype === 'int8' && tensor.dtype === 'float32' && tensor.shape.length > 1) return int8Rows(name, tensor);
  if (dtype !== 'float16' || tensor.dtype !== 'float32') return [[name, tensor]];
  return [[name, { dtype, shape: tensor.shape, data: Float16Array.from(tensor.data as Float32Array) }]];
}
