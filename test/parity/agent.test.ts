/** The agent's training forward against the authors' `ContinuousLVLM` over transformers' LLaMA with PEFT's LoRA. */

import { test } from 'node:test';

import { float32, int64, type HostTensor } from '../../src/core/tensor.ts';
import { constant } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { agentKeys, nameOf } from '../../src/models/keys.ts';
import { agentFeeds, agentInputs } from '../../src/models/agent-batch.ts';
import { agentLosses, type SeedStoryConfig } from '../../src/models/seed-story.ts';
import type { TrainingBatch } from '../../src/models/sequence.ts';
import { visualTokenizerPresets } from '../../src/models/visual-tokenizer.ts';
import type { Tensors } from '../../src/runtime/session.ts';
import { expectParity } from './expect-parity.ts';

interface OriginalResampler {
  readonly grid_size: number;
  readonly embed_dim: number;
  readonly num_heads: number;
}

interface Original {
  readonly llm: {
    readonly vocab_size: number;
    readonly hidden_size: number;
    readonly intermediate_size: number;
    readonly num_hidden_layers: number;
    readonly num_attention_heads: number;
    readonly rms_norm_eps: number;
    readonly r: number;
    readonly lora_alpha: number;
  };
  readonly input_resampler: OriginalResampler;
  readonly output_resampler: OriginalResampler;
}

function ourConfig({ llm, input_resampler, output_resampler }: Original): SeedStoryConfig {
  const resampler = (original: OriginalResampler) => ({
    grid: original.grid_size,
    width: original.embed_dim,
    heads: original.num_heads,
    normEps: 1e-5,
  });
  return {
    visualTokenizer: visualTokenizerPresets.mini,
    llm: {
      vocabSize: llm.vocab_size,
      width: llm.hidden_size,
      layers: llm.num_hidden_layers,
      heads: llm.num_attention_heads,
      mlpWidth: llm.intermediate_size,
      ropeBase: 10000,
      normEps: llm.rms_norm_eps,
    },
    lora: { rank: llm.r, alpha: llm.lora_alpha },
    inputResampler: resampler(input_resampler),
    outputResampler: resampler(output_resampler),
    tokensPerPicture: input_resampler.grid_size ** 2,
    featureCount: output_resampler.grid_size ** 2,
    featureWidth: output_resampler.embed_dim,
    picturePrior: null,
  };
}

/** Indices of the elements that are set. */
function positions(mask: HostTensor): number[] {
  return Array.from(mask.data, Number).flatMap((set, i) => (set ? [i] : []));
}

/** The original's batch, which marks with masks what ours lists as rows. Its labels are not yet shifted. */
function ourBatch(inputs: Tensors): TrainingBatch {
  const [size, length] = inputs.input_ids!.shape as [number, number];
  const labels = Array.from(inputs.labels!.data, Number);
  const next = labels.map((_, i) => ((i + 1) % length === 0 ? -100 : labels[i + 1]!));
  const pictureRows = new Int32Array(size * length).fill(-1);
  positions(inputs.ids_cmp_mask!).forEach((place, row) => (pictureRows[place] = row));
  return {
    size,
    length,
    tokens: inputs.input_ids!.data as BigInt64Array,
    labels: int64(
      [size * length],
      next.map((label) => Math.max(label, 0)),
    ).data as BigInt64Array,
    weights: Float32Array.from(next, (label) => (label < 0 ? 0 : 1)),
    pictureRows,
    targetPages: [],
    pictures: positions(inputs.embeds_cmp_mask!).map((page) => ({ example: 0, page })),
    queryRows: Int32Array.from(positions(inputs.ids_gen_mask!)),
  };
}

function pick({ shape, data }: HostTensor, rows: readonly number[]): HostTensor {
  const [, ...rest] = shape;
  const size = rest.reduce((product, dim) => product * dim, 1);
  const picked = rows.map((row) => (data as Float32Array).subarray(row * size, (row + 1) * size));
  return float32([rows.length, ...rest], Float32Array.from(picked.flatMap((values) => [...values])));
}

/** Causal, and blind to padding as the original's attention is, so that even logits at padded places can be compared. */
function originalMask({ shape, data }: HostTensor): HostTensor {
  const [size, length] = shape as [number, number];
  const visible = (b: number, from: number, to: number): boolean => to <= from && Number(data[b * length + to]) === 1;
  const values = Float32Array.from({ length: size * length * length }, (_, i) => {
    const [b, from, to] = [Math.floor(i / length ** 2), Math.floor(i / length) % length, i % length];
    return visible(b, from, to) ? 0 : -Infinity;
  });
  return float32([size, 1, length, length], values);
}

test('the agent equals the authors', () =>
  expectParity<Original>('agent', ({ config: original, inputs }) => {
    const config = ourConfig(original);
    const batch = ourBatch(inputs);
    const features = inputs.image_embeds!;
    const context = pick(features, positions(inputs.embeds_cmp_mask!));
    const target = pick(features, positions(inputs.embeds_gen_mask!));
    const size = {
      examples: batch.size,
      length: batch.length,
      contextPictures: context.shape[0]!,
      targetPictures: target.shape[0]!,
    };
    const mask = constant(originalMask(inputs.attention_mask!));
    const losses = agentLosses(new Scope(), config, agentInputs(config, size), { mask });
    const keys = agentKeys(config);
    const computed = Object.entries(keys.computed).map(([key, table]) => [key, table()]);
    return {
      outputs: {
        total_loss: losses.loss,
        lm_loss: losses.textLoss,
        rec_loss: losses.pictureLoss,
        recon_image_embeds: losses.features,
        logits: losses.logits,
      },
      feeds: agentFeeds(config, batch, context, target),
      rename: (key) => nameOf(keys, key) ?? key,
      computed: Object.fromEntries(computed),
    };
  }));
