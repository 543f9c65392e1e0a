/**
 * How the published checkpoints' keys become this project's names, and whether a set of weights is exactly what a
 * network needs. Declarative maps; reads no files.
 */

import { WeightsError } from '../core/errors.ts';
import type { HostTensor } from '../core/tensor.ts';
import { printType } from '../graph/build.ts';
import type { TensorType } from '../graph/op.ts';
import { sameShape } from '../graph/shapes.ts';
import { sinCosTable } from '../nn/position.ts';
import type { ResamplerConfig } from './resampler.ts';
import type { SeedStoryConfig } from './seed-story.ts';
import type { VisualTokenizerConfig } from './visual-tokenizer.ts';

export interface KeyMap {
  /** Published keys that hold nothing a network needs. */
  readonly ignored: readonly RegExp[];
  /** Published keys of tables that the network computes itself, and what they must hold. */
  readonly computed: Readonly<Record<string, () => HostTensor>>;
  /** Applied to every other key, one after the other. */
  readonly renamed: readonly (readonly [pattern: RegExp, replacement: string])[];
}

/** `visual_tokenizer/qwen_vit_G.pt` */
export function visualTokenizerKeys({ pool }: VisualTokenizerConfig): KeyMap {
  return { ignored: [], computed: { 'attn_pool.pos_embed': tableOf(pool) }, renamed: [] };
}

/** `seed_story/george_sft/pytorch_model.bin`, written by PEFT: whole-trained modules stand beside their originals. */
export function agentKeys({ inputResampler, outputResampler }: SeedStoryConfig): KeyMap {
  return {
    ignored: [/\.original_module\./, /\.rotary_emb\.inv_freq$/],
    computed: {
      'input_resampler.pos_embed': tableOf(inputResampler),
      'output_resampler.pos_embed': tableOf(outputResampler),
    },
    renamed: [
      [/^llm\.base_model\.model\./, 'llm.'],
      [/\.modules_to_save\.default\./, '.'],
    ],
  };
}

/** The `Llama-2-7b-hf` folder, for what the agent's file leaves out; its embeddings and head lack the picture tokens. */
export const baseLlamaKeys: KeyMap = {
  ignored: [/\.rotary_emb\.inv_freq$/, /^model\.embed_tokens\.weight$/, /^lm_head\.weight$/],
  computed: {},
  renamed: [[/^/, 'llm.']],
};

function tableOf({ grid, width }: ResamplerConfig): () => HostTensor {
  return () => sinCosTable(grid, width);
}

/** Our name for a published key; undefined for one that is ignored or computed. */
export function nameOf(map: KeyMap, key: string): string | undefined {
  if (Object.hasOwn(map.computed, key) || map.ignored.some((pattern) => pattern.test(key))) return undefined;
  return map.renamed.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), key);
}

/**
 * Published weights under our names.
 * @throws WeightsError when two keys would get one name
 */
export function renameKeys<T>(map: KeyMap, published: Iterable<readonly [string, T]>): Map<string, T> {
  const named = new Map<string, T>();
  const keys = new Map<string, string>();
  for (const [key, weight] of published) {
    const name = nameOf(map, key);
    if (name === undefined) continue;
    const other = keys.get(name);
    if (other !== undefined) throw new WeightsError(`weights ${other} and ${key} are both ${name}; keep one of them`);
    keys.set(name, key);
    named.set(name, weight);
  }
  return named;
}

/** How far a stored table may be from the computed one: bfloat16's rounding of values up to 1. */
const tableTolerance = 2 ** -8;

/**
 * Checks a stored table against the one the network computes. Keys that are not computed pass.
 * @throws WeightsError when the checkpoint was trained with another table
 */
export function checkTable(map: KeyMap, key: string, stored: HostTensor): void {
  const expected = Object.hasOwn(map.computed, key) ? map.computed[key]!() : undefined;
  if (expected === undefined) return;
  if (!sameShape(stored.shape, expected.shape)) {
    throw new WeightsError(`table ${key} is ${printType(stored)}, the network computes ${printType(expected)}`);
  }
  expected.data.forEach((value: number | bigint, i: number) => {
    const got = Number(stored.data[i]);
    if (Math.abs(got - Number(value)) <= tableTolerance) return;
    throw new WeightsError(
      `table ${key} holds ${got} at element ${i}, the network computes ${value}; it is another model's`,
    );
  });
}

/**
 * Checks that weights are exactly what a network needs, float types aside.
 * @param parameters of the program that will read them
 * @param source named in the error: the file or folder
 * @throws WeightsError naming every missing, unknown and misshapen key, up to ten of each
 */
export function checkWeights(
  parameters: ReadonlyMap<string, TensorType>,
  weights: ReadonlyMap<string, Pick<TensorType, 'shape'>>,
  source: string,
): void {
  const faults = {
    missing: [...parameters.keys()].filter((name) => !weights.has(name)),
    unknown: [...weights.keys()].filter((name) => !parameters.has(name)),
    misshapen: [...parameters].flatMap(([name, { shape }]) => {
      const got = weights.get(name);
      return got === undefined || sameShape(got.shape, shape)
        ? []
        : [`${name} is [${got.shape.join(', ')}], expected [${shape.join(', ')}]`];
    }),
  };
  const found = Object.entries(faults).filter(([, names]) => names.length > 0);
  if (found.length === 0) return;
  const listed = found.map(([fault, names]) => {
    const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
    return `${fault}: ${names.slice(0, 10).join('; ')}${more}`;
  });
  throw new WeightsError(`${source} does not fit the network. ${listed.join('. ')}`);
}
