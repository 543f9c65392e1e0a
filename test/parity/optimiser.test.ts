import assert from 'node:assert/strict';
import { test } from 'node:test';

import { float32, type HostTensor } from '../../src/core/tensor.ts';
import { add, mul } from '../../src/graph/ops/elementwise.ts';
import { sum } from '../../src/graph/ops/reduce.ts';
import { input } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import { learningRateAt } from '../../src/training/schedule.ts';
import { Trainer } from '../../src/training/trainer.ts';
import { readFixture } from './expect-parity.ts';

interface Config {
  readonly lr: number;
  readonly betas: readonly [number, number];
  readonly eps: number;
  readonly weight_decay: number;
  readonly max_norm: number;
  readonly num_warmup_steps: number;
  readonly num_training_steps: number;
  readonly min_lr_ratio: number;
}

const names = ['matrix', 'vector'];

function rowOf({ shape, data }: HostTensor, step: number): HostTensor {
  const size = data.length / shape[0]!;
  return float32(shape.slice(1), (data as Float32Array).slice(step * size, (step + 1) * size));
}

test('AdamW with clipped gradients takes the steps that torch takes', async () => {
  const { config, inputs, outputs } = await readFixture<Config>('optimiser');
  const root = new Scope();
  // The gradient of a sum of products with fed numbers is those numbers.
  const products = names.map((name) => {
    const { shape } = inputs[name]!;
    return sum(mul(root.parameter(name, shape, { kind: 'zeros' }), input(`${name}_grads`, 'float32', shape)));
  });
  const trainer = await Trainer.create(inlineRuntime(), {
    loss: products.reduce(add),
    optimiser: {
      betas: config.betas,
      eps: config.eps,
      weightDecay: config.weight_decay,
      clipNorm: config.max_norm,
      averageDecay: 0,
    },
    seed: 0,
    initial: new Map(names.map((name) => [name, inputs[name]!])),
  });
  for (let step = 0; step < config.num_training_steps; step++) {
    const feeds = Object.fromEntries(names.map((name) => [`${name}_grads`, rowOf(inputs[`${name}_grads`]!, step)]));
    const learningRate = Number(outputs.learning_rates!.data[step]);
    const { gradientNorm } = await trainer.step(feeds, learningRate, step);
    const expectedNorm = Number(outputs.gradient_norms!.data[step]);
    assert.ok(
      Math.abs(gradientNorm / expectedNorm - 1) < 1e-5,
      `step ${step}: norm ${gradientNorm}, torch ${expectedNorm}`,
    );
    for (const name of names) {
      const expected = rowOf(outputs[name]!, step).data;
      trainer
        .weights()
        .get(name)!
        .data.forEach((value: number | bigint, i: number) => {
          assert.ok(
            Math.abs(Number(value) - Number(expected[i])) < 1e-5,
            `step ${step}, ${name}[${i}]: ${value}, torch ${expected[i]}`,
          );
        });
    }
  }
  await trainer.release();
});

test("the learning rate follows the authors' schedule", async () => {
  const { config, outputs } = await readFixture<Config>('optimiser');
  const schedule = {
    learningRate: config.lr,
    warmupSteps: config.num_warmup_steps,
    descents: [config.num_training_steps],
    finalShare: config.min_lr_ratio,
  };
  const rates = Array.from({ length: config.num_training_steps }, (_, step) => learningRateAt(schedule, step));
  rates.forEach((rate, step) => {
    assert.ok(
      Math.abs(rate - Number(outputs.learning_rates!.data[step])) < 1e-8,
      `step ${step}: ${rates}, theirs ${[...outputs.learning_rates!.data]}`,
    );
  });
});
