/**
 * LLaMA as a program for decoding: new embeddings and a cache in; hidden states, the last token's logits and the new
 * keys and values out. Knows neither who keeps the cache nor where the weights lie.
 *
 * Letters as in llama.ts: T new tokens, C cached tokens, D width, V vocabulary.
 */

import type { Tensor } from '../graph/op.ts';
import { gather } from '../graph/ops/indexing.ts';
import { reshape } from '../graph/ops/shape.ts';
import { input } from '../graph/ops/source.ts';
import { program, type Program } from '../graph/program.ts';
import type { Scope } from '../graph/scope.ts';
import { linear, quantisedLinear, type Linear } from '../nn/linear.ts';
import { llama, lmHead, type KeysAndValues, type LlamaConfig } from './llama.ts';

/** How the seven projections of a layer are stored: 4 or 8 in blocks of integers, 16 and 32 as floats. */
export type LlamaBits = 4 | 8 | 16 | 32;

/** Outputs that cost time and memory; a program without them is the one that tells stories. */
export interface WantedOutputs {
  readonly attention?: boolean;
}

/** Values that share one scale. */
export const quantisationBlock = 32;

/** The names of a layer's keys and values: as inputs those cached, as outputs those of the new tokens. */
export const decoderNames = {
  past: (layer: number) => ({ keys: `past.${layer}.keys`, values: `past.${layer}.values` }),
  added: (layer: number) => ({ keys: `added.${layer}.keys`, values: `added.${layer}.values` }),
  attention: (layer: number) => `attention.${layer}`,
} as const;

/**
 * Inputs: `embeddings` [1, T, D], `cosines` and `sines` [T, Dh/2], `mask` [T, C + T], `last` int64 [1] (the token whose
 * logits are wanted) and the `past` of each layer [1, H, C, Dh].
 * Outputs: `hidden` [1, T, D], `logits` [1, V], what each layer `added` [1, H, T, Dh] and, where they are wanted, its
 * `attention` weights [1, H, T, C + T].
 */
export function llamaDecoder(
  scope: Scope,
  config: LlamaConfig,
  bits: LlamaBits = 32,
  wanted: WantedOutputs = {},
): Program {
  const headSize = config.width / config.heads;
  const { hidden, keys, values, attention } = llama(scope, config, {
    embeddings: input('embeddings', 'float32', [1, 'T', config.width]),
    cosines: input('cosines', 'float32', ['T', headSize / 2]),
    sines: input('sines', 'float32', ['T', headSize / 2]),
    mask: input('mask', 'float32', ['T', 'C+T']),
    linear: layerOf(bits),
    past: Array.from({ length: config.layers }, (_, layer) => pastOf(config, layer, headSize)),
  });
  const last = gather(reshape(hidden, [-1, config.width]), input('last', 'int64', [1]));
  const outputs: Record<string, Tensor> = { hidden, logits: lmHead(scope, config, last) };
  for (let layer = 0; layer < config.layers; layer++) {
    const names = decoderNames.added(layer);
    outputs[names.keys] = keys[layer]!;
    outputs[names.values] = values[layer]!;
    if (wanted.attention) outputs[decoderNames.attention(layer)] = attention[layer]!;
  }
  return program(outputs);
}

function pastOf({ heads }: LlamaConfig, layer: number, headSize: number): KeysAndValues {
  const names = decoderNames.past(layer);
  const cached = (name: string): Tensor => input(name, 'float32', [1, heads, 'C', headSize]);
  return { keys: cached(names.keys), values: cached(names.values) };
}

function layerOf(bits: LlamaBits): Linear {
  return bits === 4 || bits === 8 ? quantisedLinear({ bits, blockSize: quantisationBlock }) : linear;
}
