/**
 * LLaMA as a program for decoding: new embeddings and a cache in; hidden states, the last token's logits and the new
 * keys and values out. Knows neither who keeps the cache nor where the weights lie.
 *
 * Letters as in llama.ts: B stories, T new tokens, C cached tokens, D width, V vocabulary.
 */

import type { Shape, Tensor } from '../graph/op.ts';
import { gather } from '../graph/ops/indexing.ts';
import { reshape, sliceAs } from '../graph/ops/shape.ts';
import { input } from '../graph/ops/source.ts';
import { program, type Program } from '../graph/program.ts';
import type { Scope } from '../graph/scope.ts';
import { linear, quantisedLinear, type Linear } from '../nn/linear.ts';
import { llama, lmHead, type KeysAndValues, type LlamaConfig, type LlamaInputs } from './llama.ts';

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
  const { hidden, keys, values, attention } = llama(scope, config, inputsOf(config, bits, 1));
  const last = gather(reshape(hidden, [-1, config.width]), input('last', 'int64', [1]));
  return program({
    hidden,
    logits: lmHead(scope, config, last),
    ...addedOutputs(keys, values),
    ...(wanted.attention &&
      Object.fromEntries(attention.map((weights, layer) => [decoderNames.attention(layer), weights]))),
  });
}

/**
 * The same over B stories at once, each on a past of its own, so that the weights are read once for all of them.
 *
 * Inputs: `embeddings` [B, T, D], `cosines` and `sines` [R, Dh/2] with the row of each token in `positions` int64 [B, T],
 * `mask` [B, 1, T, C + T] and the `past` of each layer [B, H, C, Dh].
 * Outputs: `hidden` [B, T, D], `logits` [B, 1, V] of each story's last token and what each layer `added` [B, H, T, Dh].
 */
export function llamaStoriesDecoder(scope: Scope, config: LlamaConfig, bits: LlamaBits = 32): Program {
  const inputs = inputsOf(config, bits, 'B');
  const { hidden, keys, values } = llama(scope, config, inputs);
  const last = sliceAs(hidden, 1, inputs.mask, 1, 'end');
  return program({ hidden, logits: lmHead(scope, config, last), ...addedOutputs(keys, values) });
}

/** @param stories 1, or a name where each has its own positions and mask */
function inputsOf({ layers, heads, width }: LlamaConfig, bits: LlamaBits, stories: 1 | 'B'): LlamaInputs {
  const headSize = width / heads;
  const rows = stories === 1 ? 'T' : 'R';
  return {
    embeddings: input('embeddings', 'float32', [stories, 'T', width]),
    cosines: input('cosines', 'float32', [rows, headSize / 2]),
    sines: input('sines', 'float32', [rows, headSize / 2]),
    ...(stories === 'B' && { positions: input('positions', 'int64', ['B', 'T']) }),
    mask: input('mask', 'float32', stories === 1 ? ['T', 'C+T'] : ['B', 1, 'T', 'C+T']),
    linear: layerOf(bits),
    past: Array.from({ length: layers }, (_, layer) => pastOf(layer, [stories, heads, 'C', headSize])),
  };
}

function addedOutputs(keys: readonly Tensor[], values: readonly Tensor[]) {
  const outputs: Record<string, Tensor> = {};
  keys.forEach((_, layer) => {
    const names = decoderNames.added(layer);
    outputs[names.keys] = keys[layer]!;
    outputs[names.values] = values[layer]!;
  });
  return outputs;
}

function pastOf(layer: number, shape: Shape): KeysAndValues {
  const names = decoderNames.past(layer);
  return { keys: input(names.keys, 'float32', shape), values: input(names.values, 'float32', shape) };
}

function layerOf(bits: LlamaBits): Linear {
  return bits === 4 || bits === 8 ? quantisedLinear({ bits, blockSize: quantisationBlock }) : linear;
}
