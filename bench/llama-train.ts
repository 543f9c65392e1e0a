/**
 * A training step of LLaMA 8 x 384 (MLP 1024, vocabulary 4096) on 4 x 512 tokens, AdamW included, against PyTorch.
 *
 * Measured here is the trainer that every stage uses, on random tokens.
 */

import { float32, int64 } from '../src/core/tensor.ts';
import { Random } from '../src/core/random.ts';
import { inlineRuntime } from '../src/runtime/node.ts';
import { languageLoss } from '../src/training/stages/language.ts';
import { Trainer } from '../src/training/trainer.ts';
import { compare, pythonSide, rate } from './compare.ts';
import { llama8x384 as config } from './llama-size.ts';

const [batch, length] = [4, 512];
const random = new Random(1);
const ids = () =>
  int64(
    [batch, length],
    Array.from({ length: batch * length }, () => random.below(4096)),
  );
const feeds = {
  tokens: ids(),
  labels: ids(),
  weights: float32([batch, length], new Float32Array(batch * length).fill(1)),
};
const trainer = await Trainer.create(inlineRuntime(), {
  loss: languageLoss(config, batch, length),
  optimiser: { betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0.01, clipNorm: 1, averageDecay: 0 },
  seed: 1,
});
let step = 0;
const ours = {
  name: 'seed-story',
  measure: () => rate(() => trainer.step(feeds, 1e-4, step++), batch * length),
};
await compare('LLaMA 8 x 384 train step, 4 x 512 tokens', 'tokens', ours, pythonSide('bench_llama_train'));
await trainer.release();
