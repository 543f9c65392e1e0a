import assert from 'node:assert/strict';
import { test } from 'node:test';

import { WeightsError } from '../core/errors.ts';
import type { TensorType } from '../graph/op.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { agentKeys, baseLlamaKeys, checkTable, checkWeights, renameKeys, visualTokenizerKeys } from './keys.ts';
import { agentInputs } from './agent-batch.ts';
import { agentLosses, seedStoryPresets } from './seed-story.ts';
import { visualTokenizer } from './visual-tokenizer.ts';

const { george, mini } = seedStoryPresets;
const agent = program({
  loss: agentLosses(
    new Scope(),
    george,
    agentInputs(george, { examples: 1, length: 70, contextPictures: 1, targetPictures: 1 }),
  ).loss,
}).parameters;

const projections = [
  ...['q_proj', 'k_proj', 'v_proj', 'o_proj'].map((name) => `self_attn.${name}`),
  ...['gate_proj', 'up_proj', 'down_proj'].map((name) => `mlp.${name}`),
];
const norms = ['input_layernorm', 'post_attention_layernorm'];
const layers = Array.from({ length: 32 }, (_, i) => `model.layers.${i}`);

/** The agent's file as reference.md describes it, without the LLM's base weights. */
function agentFile(): string[] {
  const llm = [
    'model.embed_tokens.weight',
    'lm_head.weight',
    ...savedNorm('model.norm'),
    ...layers.flatMap((layer) => [
      `${layer}.self_attn.rotary_emb.inv_freq`,
      ...norms.flatMap((norm) => savedNorm(`${layer}.${norm}`)),
      ...projections.flatMap((name) => ['A', 'B'].map((side) => `${layer}.${name}.lora_${side}.default.weight`)),
    ]),
  ];
  const resampler = [
    'query',
    'pos_embed',
    'attn.in_proj_weight',
    'attn.in_proj_bias',
    'attn.out_proj.weight',
    'attn.out_proj.bias',
  ];
  const resamplerNorms = ['ln_q', 'ln_kv'].flatMap((norm) => [`${norm}.weight`, `${norm}.bias`]);
  return [
    ...llm.map((key) => `llm.base_model.model.${key}`),
    ...['input_resampler', 'output_resampler'].flatMap((name) =>
      [...resampler, ...resamplerNorms].map((key) => `${name}.${key}`),
    ),
  ];
}

function savedNorm(norm: string): string[] {
  return [`${norm}.original_module.weight`, `${norm}.modules_to_save.default.weight`];
}

function baseFile(): string[] {
  return [
    'model.embed_tokens.weight',
    'lm_head.weight',
    'model.norm.weight',
    ...layers.flatMap((layer) => [...norms, ...projections].map((name) => `${layer}.${name}.weight`)),
  ];
}

const keyed = (keys: readonly string[]) => keys.map((key) => [key, key] as const);

test('the base model and the agent together hold exactly the weights of george', () => {
  const names = new Map([
    ...renameKeys(baseLlamaKeys, keyed(baseFile())),
    ...renameKeys(agentKeys(george), keyed(agentFile())),
  ]);
  assert.deepEqual([...names.keys()].sort(), [...agent.keys()].sort());
  assert.equal(names.get('llm.model.norm.weight'), 'llm.base_model.model.model.norm.modules_to_save.default.weight');
});

test('the visual tokenizer has the published names, its position table aside', () => {
  const pixels = input('pixels', 'float32', [1, 3, 192, 192]);
  const { parameters } = program({ features: visualTokenizer(new Scope(), mini.visualTokenizer, pixels) });
  const published = [...parameters.keys(), 'attn_pool.pos_embed'];
  const names = renameKeys(visualTokenizerKeys(mini.visualTokenizer), keyed(published));
  assert.deepEqual([...names.keys()], [...parameters.keys()]);
});

test('two keys for one weight are refused', () => {
  const keys = keyed(['llm.base_model.model.lm_head.weight', 'llm.lm_head.weight']);
  assert.throws(() => renameKeys(agentKeys(george), keys), {
    name: 'WeightsError',
    message: /llm\.base_model\.model\.lm_head\.weight and llm\.lm_head\.weight/,
  });
});

test('missing, unknown and misshapen weights are all named', () => {
  const weights = new Map<string, TensorType>(agent);
  weights.delete('llm.lm_head.weight');
  weights.set('llm.model.layers.32.mlp.up_proj.weight', { dtype: 'float16', shape: [1] });
  weights.set('input_resampler.query', { dtype: 'float32', shape: [16, 4096] });
  assert.throws(
    () => checkWeights(agent, weights, 'agent.bin'),
    (error: Error) => {
      assert.ok(error instanceof WeightsError);
      assert.match(error.message, /^agent\.bin/);
      assert.match(error.message, /missing: llm\.lm_head\.weight/);
      assert.match(error.message, /unknown: llm\.model\.layers\.32\.mlp\.up_proj\.weight/);
      assert.match(error.message, /misshapen: input_resampler\.query is \[16, 4096\], expected \[64, 4096\]/);
      return true;
    },
  );
});

test('weights that fit pass, whatever their float type', () => {
  const halves = [...agent].map(([name, { shape }]) => [name, { dtype: 'float16', shape }] as const);
  checkWeights(agent, new Map(halves), 'agent.bin');
});

test('a stored position table may be rounded to bfloat16, but not be another one', () => {
  const map = visualTokenizerKeys(mini.visualTokenizer);
  const key = 'attn_pool.pos_embed';
  const table = map.computed[key]!();
  const words = new Uint32Array(Float32Array.from(table.data as Float32Array).buffer).map((word) => word & 0xffff0000);
  checkTable(map, key, { ...table, data: new Float32Array(words.buffer) });
  const swapped = Float32Array.from(table.data as Float32Array).reverse();
  assert.throws(() => checkTable(map, key, { ...table, data: swapped }), {
    name: 'WeightsError',
    message: /attn_pool\.pos_embed/,
  });
  assert.throws(() => checkTable(map, key, { ...table, shape: [16, 1024] }), {
    name: 'WeightsError',
    message: /16, 1024/,
  });
});
