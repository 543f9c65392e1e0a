/**
 * Decoding one token of LLaMA 8 x 384 (MLP 1024, vocabulary 4096) with 256 tokens in the cache, in fp32 and with the
 * projections in 8 bits, against PyTorch in fp32.
 *
 * Measured here is the pass that a telling makes for each token, its cache included, on random weights.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Random } from '../src/core/random.ts';
import { float32, sizeOf, type HostTensor } from '../src/core/tensor.ts';
import { openSafetensors, writeSafetensors } from '../src/formats/safetensors.ts';
import { storedDTypes } from '../src/formats/stored-tensor.ts';
import { Scope } from '../src/graph/scope.ts';
import { llamaDecoder, quantisationBlock, type LlamaBits } from '../src/models/llama-decoder.ts';
import { quantise } from '../src/nn/quantise.ts';
import { inlineRuntime } from '../src/runtime/node.ts';
import type { Weights } from '../src/runtime/session.ts';
import { CachedLlama } from '../src/story/cached-llama.ts';
import { compare, pythonSide, rate } from './compare.ts';
import { llama8x384 as config } from './llama-size.ts';

const cached = 256;
const folder = await mkdtemp(join(tmpdir(), 'seed-story-'));
const random = new Random(1);
const embeddings = (count: number): Float32Array => random.normals(count * config.width);

/** Weights of the plain network, and of the quantised one made from them, in a file. */
async function weightsOf(bits: LlamaBits): Promise<Weights> {
  const tensors: [string, HostTensor][] = [];
  const isQuantised = (name: string): boolean => bits < 16 && /_proj\.weight$/.test(name);
  for (const [name, { shape }] of llamaDecoder(new Scope(), config).parameters) {
    const sizes = shape as readonly number[];
    const weight = float32(
      sizes,
      random.normals(sizeOf(sizes)).map((x) => x * 0.02),
    );
    if (!isQuantised(name)) tensors.push([name, weight]);
    else {
      const { packed, scales } = quantise(weight, { bits: bits as 4 | 8, blockSize: quantisationBlock });
      tensors.push([name, packed], [name.replace(/weight$/, 'scales'), scales]);
    }
  }
  const file = `bits-${bits}.safetensors`;
  await writeSafetensors(join(folder, file), tensors);
  await using opened = await openSafetensors(join(folder, file));
  return {
    folder,
    entries: new Map(
      [...opened.entries].map(([name, entry]) => [name, { ...entry, file, dtype: storedDTypes[entry.dtype].host }]),
    ),
  };
}

async function benchmark(bits: LlamaBits): Promise<void> {
  const session = await inlineRuntime().load(llamaDecoder(new Scope(), config, bits), {
    weights: await weightsOf(bits),
  });
  const model = new CachedLlama(session, config);
  const cache = model.newCache();
  await model.pass(cache, embeddings(cached), cached);
  const next = embeddings(1);
  const ours = { name: `seed-story ${bits} bits`, measure: () => rate(() => model.pass(cache, next, 0), 1) };
  await compare('LLaMA 8 x 384 decode, 256 in the cache', 'tokens', ours, pythonSide('bench_llama_decode'));
  await session.release();
}

try {
  for (const bits of [32, 8, 4] as const) await benchmark(bits);
} finally {
  await rm(folder, { recursive: true });
}
