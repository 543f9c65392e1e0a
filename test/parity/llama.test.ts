/** LLaMA against transformers' `LlamaForCausalLM`, plain and under PEFT's LoRA. */

import { test } from 'node:test';

import type { Tensor } from '../../src/graph/op.ts';
import { gather } from '../../src/graph/ops/indexing.ts';
import { constant, input } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { causalMask, embedTokens, llama, lmHead, rotaryTables, type LlamaConfig } from '../../src/models/llama.ts';
import { loraLinear, linear } from '../../src/nn/linear.ts';
import { expectParity, type Fixture, type ParityNetwork } from './expect-parity.ts';

/** Under transformers' and PEFT's names. */
interface Config {
  readonly vocab_size: number;
  readonly hidden_size: number;
  readonly intermediate_size: number;
  readonly num_hidden_layers: number;
  readonly num_attention_heads: number;
  readonly rms_norm_eps: number;
  readonly r?: number;
  readonly lora_alpha?: number;
}

function configOf(config: Config): LlamaConfig {
  return {
    vocabSize: config.vocab_size,
    width: config.hidden_size,
    layers: config.num_hidden_layers,
    heads: config.num_attention_heads,
    mlpWidth: config.intermediate_size,
    ropeBase: 10000,
    normEps: config.rms_norm_eps,
  };
}

function build(scope: Scope, { config, inputs }: Fixture<Config>): ParityNetwork {
  const sizes = configOf(config);
  const { r: rank, lora_alpha: alpha } = config;
  const ids: Tensor = input('input_ids', 'int64', inputs.input_ids!.shape);
  const length = inputs.input_ids!.shape[1]!;
  const { cosines, sines } = rotaryTables(sizes, length);
  const { hidden } = llama(scope, sizes, {
    embeddings: gather(embedTokens(scope, sizes), ids),
    cosines: constant(cosines),
    sines: constant(sines),
    mask: constant(causalMask(length)),
    linear: rank === undefined || alpha === undefined ? linear : loraLinear({ rank, alpha }),
  });
  return {
    outputs: { hidden_states: hidden, logits: lmHead(scope, sizes, hidden) },
    rename: (key) => key.replace('.modules_to_save.default', ''),
  };
}

test('llama equals transformers', () => expectParity<Config>('llama', (fixture) => build(new Scope(), fixture)));
test('llama with LoRA equals PEFT', () =>
  expectParity<Config>('llama-lora', (fixture) => build(new Scope('llm.base_model.model'), fixture)));
