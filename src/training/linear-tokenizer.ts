/**
 * Weights with which the visual tokenizer is a linear map: each feature holds the principal components of the patch in
 * its place. From there it learns, and says at once what otherwise takes it an hour to say worse: after 7000 steps from
 * random weights a decoder that is trained with it finds the colours of 64 x 96 squares at 23 dB, from these features
 * the best linear map does at 35 (docs/decisions/linear-features.md).
 *
 * Letters: W width, C = W of the pooled features, P patches.
 */

import { UsageError } from '../core/errors.ts';
import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import type { VisualTokenizerConfig } from '../models/visual-tokenizer.ts';
import { rootScaledMap, type PatchComponents } from './principal-components.ts';

/**
 * A constant is added to every patch, so large that layer norms divide all of them by nearly the same: otherwise a bright
 * patch and a pale one of the same pattern would be one.
 */
const constant = 4;
/** How much of the constant is left in features, as the length of a feature may mean nothing to who reads it. */
const constantLeft = 0.5;
/** So that features have elements of about one. */
const gain = 3;
/** What a patch holds must not decide where the pool looks: small in keys beside the positions, made up for in values. */
const contentInKeys = 0.05;
/** By how much a query's own place scores above the one beside it, in nats: it takes nearly all of the attention. */
const margin = 9;

/**
 * @param components as many as the tokenizer is wide, of normalised pixels
 * @throws UsageError for a tokenizer that does not have one feature a patch, as wide as its layers
 */
export function linearTokenizer(config: VisualTokenizerConfig, components: PatchComponents): Map<string, HostTensor> {
  const { imageSize, patchSize, width, layers, positionGrid, pool } = config;
  const grid = imageSize / patchSize;
  if (pool.width !== width || pool.grid !== grid || positionGrid !== grid) {
    throw new UsageError(`a linear tokenizer needs one feature of ${width} numbers for each of ${grid ** 2} patches`);
  }
  const { kernel, shift } = rootScaledMap(components);
  const silent = Array.from({ length: layers }, (_, i) => `transformer.resblocks.${i}`);
  return new Map<string, HostTensor>([
    ['conv1.weight', float32([width, 3, patchSize, patchSize], kernel)],
    ['positional_embedding', float32([grid ** 2, width], repeated(grid ** 2, shift.map(withConstant)))],
    ...silent.flatMap((block): [string, HostTensor][] => [
      [`${block}.attn.out_proj.weight`, float32([width, width])],
      [`${block}.mlp.c_proj.weight`, float32([width, config.mlpWidth])],
    ]),
    // The queries are the positions alone.
    ['attn_pool.ln_q.weight', float32([width])],
    ['attn_pool.ln_kv.weight', filled([width], contentInKeys)],
    ['attn_pool.attn.in_proj_weight', lookingAtOwnPlace(width, pool.heads)],
    ['attn_pool.attn.out_proj.weight', float32([width, width], diagonal(width, 1))],
    ['proj', float32([width, width], withoutConstant(width))],
  ]);
}

/** Along the direction that has 1 and -1 in turn, which no layer norm's mean takes away. */
function sign(i: number): 1 | -1 {
  return i % 2 === 0 ? 1 : -1;
}

function withConstant(value: number, i: number): number {
  return value + constant * sign(i);
}

/** [C, C], which leaves all directions as they are but that of the constant. */
function withoutConstant(width: number): Float32Array {
  const less = (1 - constantLeft) / width;
  return Float32Array.from({ length: width ** 2 }, (_, at) => {
    const [i, j] = [Math.floor(at / width), at % width];
    return gain * ((i === j ? 1 : 0) - less * sign(i) * sign(j));
  });
}

/**
 * [3 W, W]: queries and keys of every head hold those sines and cosines of columns and rows that change most from place
 * to place (`sinCosTable`), values what the keys' patch holds.
 */
function lookingAtOwnPlace(width: number, heads: number): HostTensor {
  const weight = float32([3 * width, width]);
  const [quarter, headSize] = [width / 4, width / heads];
  const [perKind, data] = [headSize / 4, weight.data as Float32Array];
  const turns = Array.from({ length: perKind }, (_, frequency) => 1 - Math.cos(10000 ** (-frequency / quarter)));
  const sharpness = Math.sqrt((margin * Math.sqrt(headSize)) / turns.reduce((sum, one) => sum + one, 0));
  for (let row = 0; row < width; row++) {
    const [kind, frequency] = [Math.floor((row % headSize) / perKind), row % perKind];
    for (const part of [0, width]) data[(part + row) * width + kind * quarter + frequency] = sharpness;
  }
  data.set(diagonal(width, 1 / contentInKeys), 2 * width * width);
  return weight;
}

function diagonal(width: number, value: number): Float32Array {
  const data = new Float32Array(width ** 2);
  for (let i = 0; i < width; i++) data[i * width + i] = value;
  return data;
}

function filled(shape: readonly number[], value: number): HostTensor {
  return float32(shape, new Float32Array(sizeOf(shape)).fill(value));
}

function repeated(rows: number, row: readonly number[]): Float32Array {
  return Float32Array.from({ length: rows * row.length }, (_, i) => row[i % row.length]!);
}
