import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { WeightsError } from '../core/errors.ts';
import { float32, type HostTensor } from '../core/tensor.ts';
import { mul } from '../graph/ops/elementwise.ts';
import { mean } from '../graph/ops/reduce.ts';
import { input } from '../graph/ops/source.ts';
import { Scope } from '../graph/scope.ts';
import { linear } from '../nn/linear.ts';
import { inlineRuntime } from '../runtime/node.ts';
import type { Runtime } from '../runtime/session.ts';
import { threadRuntime } from '../runtime/threads.ts';
import { Trainer, type TrainerOptions } from './trainer.ts';

const runtime = inlineRuntime();
after(() => runtime.close());

const optimiser = { betas: [0.9, 0.99], eps: 1e-8, weightDecay: 0, clipNorm: 1, averageDecay: 0 } as const;
const feeds = { x: float32([2, 3], Float32Array.of(1, 2, 3, -1, 0, 1)) };

/** Two layers, `first` [hidden, 3] and `second` [1, hidden], whose output is to be small. */
function create(options: Partial<TrainerOptions> = {}, hidden = 4, on: Runtime = runtime): Promise<Trainer> {
  const layer = linear(new Scope('first'), input('x', 'float32', [2, 3]), hidden, { bias: false });
  const y = linear(new Scope('second'), layer, 1, { bias: false });
  return Trainer.create(on, {
    loss: mean(mul(y, y)),
    metrics: { output: mean(y) },
    optimiser,
    seed: 1,
    ...options,
  });
}

const snapshot = (weights: ReadonlyMap<string, HostTensor>) =>
  new Map([...weights].map(([name, { data }]) => [name, [...(data as Float32Array)]]));

test('the seed decides the first weights, given ones come before it', async () => {
  const [a, b, c] = await Promise.all([create(), create(), create({ seed: 2 })]);
  assert.deepEqual(a.weights(), b.weights());
  assert.notDeepEqual(a.weights(), c.weights());
  const given = { dtype: 'float16', shape: [1, 4], data: Float16Array.of(1, 2, 3, 4) } as const;
  const initial = (await create({ initial: new Map([['second.weight', given]]) })).weights();
  assert.deepEqual(initial.get('second.weight'), float32([1, 4], Float32Array.of(1, 2, 3, 4)));
  assert.deepEqual(initial.get('first.weight'), a.weights().get('first.weight'));
});

test('steps make the loss smaller and report what is asked', async () => {
  const trainer = await create();
  const losses: number[] = [];
  for (let step = 0; step < 20; step++) {
    const { loss, gradientNorm, metrics } = await trainer.step(feeds, 0.02, step);
    losses.push(loss);
    assert.ok(gradientNorm > 0 && Number.isFinite(metrics.output));
  }
  assert.ok(losses.at(-1)! < losses[0]! / 2, String(losses));
});

test('several steps at once are the same steps one after another', async () => {
  // The first layer's weight lies in two chunks, the second's stays as it is.
  const hidden = 60_000;
  const options = {
    optimiser: { ...optimiser, weightDecay: 0.1, averageDecay: 0.9 },
    trainable: (name: string) => name !== 'second.weight',
  };
  const steps = [0, 1, 2, 3, 4].map((step) => ({
    feeds: {
      x: float32(
        [2, 3],
        Float32Array.from({ length: 6 }, (_, i) => Math.sin(i + step)),
      ),
    },
    learningRate: 0.02 / (step + 1),
    step,
  }));
  const thread = threadRuntime();
  after(() => thread.close());
  const single = await create(options, hidden);
  const several = await create({ ...options, stepsAtOnce: 3 }, hidden, thread);
  const expected = await single.steps(steps);
  const results = [...(await several.steps(steps.slice(0, 3))), ...(await several.steps(steps.slice(3)))];
  assert.equal(results.length, 5);
  results.forEach((result, i) => {
    assert.ok(Math.abs(result.loss - expected[i]!.loss) < 1e-6 * Math.abs(expected[i]!.loss), `loss ${i}`);
    assert.ok(Math.abs(result.gradientNorm - expected[i]!.gradientNorm) < 1e-5, `norm ${i}`);
    assert.ok(Math.abs(result.metrics.output! - expected[i]!.metrics.output!) < 1e-5, `output ${i}`);
  });
  const state = snapshot(several.state());
  for (const [name, values] of snapshot(single.state())) {
    values.forEach((value, i) => assert.ok(Math.abs(value - state.get(name)![i]!) < 1e-6, name));
  }
});

test('frozen weights stay as they are, and are no part of what is trained', async () => {
  const full = await create();
  const fixed = full.weights().get('first.weight')!;
  const trainer = await create({
    trainable: (name) => name !== 'first.weight',
    initial: new Map([['first.weight', fixed]]),
  });
  const before = snapshot(new Map([['first.weight', fixed], ...trainer.weights()]));
  await trainer.step(feeds, 0.1, 0);
  assert.deepEqual([...trainer.weights().keys()], ['second.weight']);
  assert.deepEqual([...(fixed.data as Float32Array)], before.get('first.weight'));
  assert.notDeepEqual(snapshot(trainer.weights()).get('second.weight'), before.get('second.weight'));
});

test('averaged weights that count what they began with are the mean of it and of every step, until that is too long ago', async () => {
  const trainer = await create({ optimiser: { ...optimiser, averageDecay: 0.7, averagesStart: true } });
  const second = (weights: ReadonlyMap<string, HostTensor>) => snapshot(weights).get('second.weight')!;
  const seen = [second(trainer.weights())];
  for (const step of [0, 1]) {
    await trainer.step(feeds, 0.05, step);
    seen.push(second(trainer.state()));
  }
  const mean = seen[0]!.map((_, i) => seen.reduce((sum, values) => sum + values[i]!, 0) / seen.length);
  second(trainer.weights()).forEach((value, i) => assert.ok(Math.abs(value - mean[i]!) < 1e-6));
  await trainer.step(feeds, 0.05, 2);
  const latest = second(trainer.state());
  second(trainer.weights()).forEach((value, i) =>
    assert.ok(Math.abs(value - (0.7 * mean[i]! + 0.3 * latest[i]!)) < 1e-6),
  );
});

test('averaged weights keep most of what they were, less of it early on', async () => {
  const trainer = await create({ optimiser: { ...optimiser, averageDecay: 0.25 } });
  const second = (weights: ReadonlyMap<string, HostTensor>) => snapshot(weights).get('second.weight')!;
  let average = second(trainer.weights());
  for (const [step, keep] of [1 / 10, 2 / 11, 3 / 12, 0.25].entries()) {
    await trainer.step(feeds, 0.05, step);
    const latest = second(trainer.state());
    average = average.map((value, i) => keep * value + (1 - keep) * latest[i]!);
    second(trainer.weights()).forEach((value, i) => assert.ok(Math.abs(value - average[i]!) < 1e-6, `step ${step}`));
  }
});

test("another network's state and misshapen weights are refused by name", async () => {
  const [trainer, wider] = await Promise.all([create(), create({}, 5)]);
  assert.throws(
    () => trainer.restore(wider.state()),
    new WeightsError('the checkpoint is of another network: first.weight should be float32[4, 3], is float32[5, 3]'),
  );
  const { 'second:second.weight': _, ...rest } = Object.fromEntries(trainer.state());
  assert.throws(() => trainer.restore(new Map(Object.entries(rest))), /second:second.weight should be .*, is nothing/);
  await assert.rejects(
    create({ initial: wider.weights() }),
    new WeightsError('weight first.weight is float32[5, 3], the network needs float32[4, 3]'),
  );
});
