/** The loop over a real trainer: a network of one layer that learns a plane. */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { SeedStoryError, UsageError } from '../core/errors.ts';
import { float32 } from '../core/tensor.ts';
import { openSafetensors } from '../formats/safetensors.ts';
import { mul, sub } from '../graph/ops/elementwise.ts';
import { mean } from '../graph/ops/reduce.ts';
import { input } from '../graph/ops/source.ts';
import { Scope } from '../graph/scope.ts';
import { linear } from '../nn/linear.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { RunFolder, type LogEntry } from './checkpoint.ts';
import { runLoop, runToWeights, type LoopOptions, type Progress } from './loop.ts';
import { Trainer } from './trainer.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
const runtime = inlineRuntime();
after(() => Promise.all([rm(root, { recursive: true }), runtime.close()]));

const schedule = { learningRate: 0.05, warmupSteps: 2, descents: [9], finalShare: 0.1 };

interface Run {
  readonly finished: boolean;
  readonly trainer: Trainer;
  readonly progress: readonly Progress[];
}

async function createTrainer(stepsAtOnce = 1): Promise<Trainer> {
  const x = input('x', 'float32', [4, 3]);
  const error = sub(linear(new Scope('plane'), x, 1), input('y', 'float32', [4, 1]));
  return Trainer.create(runtime, {
    loss: mean(mul(error, error)),
    optimiser: { betas: [0.9, 0.99], eps: 1e-8, weightDecay: 0.01, clipNorm: 1, averageDecay: 0.9 },
    seed: 7,
    stepsAtOnce,
  });
}

const batch: LoopOptions['batch'] = async (random) => {
  const points = random.normals(12);
  const y = Float32Array.from({ length: 4 }, (_, i) => points[i * 3]! - 2 * points[i * 3 + 2]! + 0.5);
  return { x: float32([4, 3], points), y: float32([4, 1], y) };
};

async function run(
  folder: RunFolder,
  { stepsAtOnce, ...options }: Partial<LoopOptions> & { readonly stepsAtOnce?: number } = {},
): Promise<Run> {
  const trainer = await createTrainer(stepsAtOnce);
  const progress: Progress[] = [];
  const finished = await runLoop({
    stage: 'plane',
    trainer,
    folder,
    schedule,
    seed: 3,
    batchSize: 4,
    data: 'points',
    basis: 'nothing',
    resume: false,
    batch,
    onProgress: (step) => progress.push(step),
    ...options,
  });
  return { finished, trainer, progress };
}

/** Stops a run when it has taken so many steps. */
function stopAfter(steps: number): Pick<LoopOptions, 'signal' | 'onProgress'> {
  const controller = new AbortController();
  return { signal: controller.signal, onProgress: ({ step }) => step === steps && controller.abort() };
}

/** What a kill looks like from inside: nothing after it happens. */
const killed = new Error('killed');
function killAt(steps: number): Pick<LoopOptions, 'onProgress'> {
  return {
    onProgress({ step }) {
      if (step === steps) throw killed;
    },
  };
}

const folder = (name: string): Promise<RunFolder> => RunFolder.open(join(root, name));

async function logOf({ dir }: RunFolder): Promise<Omit<LogEntry, 'seconds'>[]> {
  const lines = (await readFile(join(dir, 'log.jsonl'), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => {
    const { seconds, ...entry } = JSON.parse(line) as LogEntry;
    assert.ok(seconds >= 0);
    return entry;
  });
}

test('a run that was stopped, resumed, killed and resumed equals one that was not, step by step and weight by weight', async () => {
  const straight = await folder('straight');
  const whole = await run(straight);
  const expected = await logOf(straight);
  assert.deepEqual(
    expected.map(({ step }) => step),
    [0, 1, 2, 3, 4, 5, 6, 7, 8],
  );
  assert.equal(new Set(expected.map(({ loss }) => loss)).size, 9);

  const broken = await folder('broken');
  assert.equal((await run(broken, stopAfter(3))).finished, false);
  await assert.rejects(run(broken, { resume: true, ...killAt(6) }), killed);
  assert.equal((await logOf(broken)).length, 6);
  const rest = await run(broken, { resume: true });
  assert.equal(rest.finished, true);
  assert.deepEqual(
    rest.progress.map(({ step }) => step),
    [4, 5, 6, 7, 8, 9],
  );
  assert.deepEqual(await logOf(broken), expected);
  assert.deepEqual(rest.trainer.state(), whole.trainer.state());
});

test('a run that ends has no batch in the making, however many it makes ahead', async () => {
  let making = 0;
  const slow: LoopOptions['batch'] = async (random, step) => {
    making++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    making--;
    return batch(random, step);
  };
  for (const [name, end] of Object.entries({ stopped: stopAfter(3), failed: killAt(3) })) {
    const running = run(await folder(`makes-${name}`), { stepsAtOnce: 3, batch: slow, ...end });
    await (name === 'failed' ? assert.rejects(running, killed) : running);
    assert.equal(making, 0, name);
  }
});

test('steps taken several at a time are those of a run that takes one after another, also when it is stopped and resumed', async () => {
  const expected = (await run(await folder('one-by-one'))).trainer.weights();
  const several = await folder('several');
  assert.equal((await run(several, { stepsAtOnce: 4, ...stopAfter(3) })).finished, false);
  assert.equal((await logOf(several)).length, 4);
  const { finished, trainer } = await run(several, { stepsAtOnce: 3, resume: true });
  assert.ok(finished);
  assert.equal((await logOf(several)).length, 9);
  for (const [name, { data }] of trainer.weights()) {
    const other = expected.get(name)!.data;
    data.forEach((value, k) => assert.ok(Math.abs(Number(value) - Number(other[k]!)) < 1e-6, name));
  }
});

test('the signal stops a run after the step it is at, which the checkpoint then holds', async () => {
  const stopped = await folder('stopped');
  const { finished, trainer } = await run(stopped, stopAfter(4));
  const checkpoint = (await stopped.loadCheckpoint())!;
  assert.deepEqual([finished, checkpoint.step], [false, 4]);
  assert.deepEqual(checkpoint.state, trainer.state());
  assert.equal((await run(await folder('last'), stopAfter(9))).finished, true);
});

test('checkpoints are written as often as asked', async () => {
  const often = await folder('often');
  await assert.rejects(run(often, { checkpointSeconds: 0, ...killAt(5) }), killed);
  assert.equal((await often.loadCheckpoint())!.step, 4);
});

test('without resuming, a run begins anew and forgets the log', async () => {
  const anew = await folder('anew');
  await run(anew, stopAfter(5));
  const { progress } = await run(anew);
  assert.equal(progress[0]!.step, 1);
  assert.equal((await logOf(anew)).length, 9);
});

test('progress says how much is left', async () => {
  const { progress } = await run(await folder('progress'));
  assert.ok(progress.every(({ stage, steps, secondsLeft }) => stage === 'plane' && steps === 9 && secondsLeft >= 0));
  assert.equal(progress.at(-1)!.secondsLeft, 0);
});

test('a loss that is no number ends the run, and the checkpoint before it stays', async () => {
  const diverged = await folder('diverged');
  const batch: LoopOptions['batch'] = async (_, step) => ({
    x: float32([4, 3], new Float32Array(12).fill(step === 3 ? NaN : 1)),
    y: float32([4, 1]),
  });
  await assert.rejects(
    run(diverged, { batch, checkpointSeconds: 0 }),
    new SeedStoryError(
      'the loss of plane is NaN at step 3; what was saved before is kept. Look for bad data, or train anew with another seed',
    ),
  );
  const { step, state } = (await diverged.loadCheckpoint())!;
  assert.equal(step, 3);
  assert.ok([...state.values()].every(({ data }) => (data as Float32Array).every(Number.isFinite)));
});

test('a gradient that is no number ends the run too, though its loss is one', async () => {
  const steep = await folder('steep');
  const batch: LoopOptions['batch'] = async (_, step) => ({
    x: float32([4, 3], new Float32Array(12).fill(step === 3 ? 1e10 : 1)),
    y: float32([4, 1]),
  });
  await assert.rejects(
    run(steep, { batch, checkpointSeconds: 0 }),
    /^SeedStoryError: the gradient's norm of plane is Infinity at step 3; what was saved before is kept/,
  );
  assert.equal((await steep.loadCheckpoint())!.step, 3);
});

test('a batch that cannot be made is reported once, by the run', async () => {
  const missing = new SeedStoryError('cannot read a picture');
  const batch: LoopOptions['batch'] = async (_, step) => {
    if (step === 2) throw missing;
    return { x: float32([4, 3]), y: float32([4, 1]) };
  };
  await assert.rejects(run(await folder('missing'), { batch }), missing);
});

test('a run is resumed with the seed, length and data that it began with, or not at all', async () => {
  const begun = await folder('begun');
  await run(begun, stopAfter(3));
  const log = await logOf(begun);
  const refused = (options: Partial<LoopOptions>, what: string) =>
    assert.rejects(
      run(begun, { resume: true, ...options }),
      new UsageError(
        `the run in ${begun.dir} cannot be resumed so: ${what}; resume it as it began, or remove its folder`,
      ),
    );
  await refused({ seed: 4 }, 'it has seed 3, asked for is 4');
  await refused({ schedule: { ...schedule, descents: [8, 20] } }, 'it has 9 steps, asked for are 8,20');
  await refused(
    { seed: 4, data: 'others' },
    'it has seed 3, asked for is 4; its data set was another one, or has changed since',
  );
  await refused({ batchSize: 16 }, 'it has 4 examples a step, asked for are 16');
  await refused({ basis: 'more' }, 'a stage that it builds on has been trained anew since');
  assert.deepEqual(await logOf(begun), log);
  assert.equal((await run(begun, { resume: true })).finished, true);
});

test('a finished run goes on with a further descent as if it had been asked for at once', async () => {
  const twice = { ...schedule, descents: [5, 9] };
  const [atOnce, later] = [await folder('at-once'), await folder('later')];
  await run(atOnce, { schedule: twice });
  await run(later, { schedule: { ...schedule, descents: [5] } });
  assert.equal((await later.loadProgress())!.step, 5);
  const { progress } = await run(later, { schedule: twice, resume: true });
  assert.deepEqual([progress[0]!.step, progress[0]!.steps], [6, 9]);
  assert.deepEqual(await logOf(later), await logOf(atOnce));
  await assert.rejects(run(later, { schedule, resume: true }), /it has 5,9 steps, asked for are 9;/);
});

test('a checkpoint that does not say how its run began is resumed', async () => {
  const old = await folder('old');
  await run(old, stopAfter(3));
  const { step, state } = (await old.loadCheckpoint())!;
  await old.saveCheckpoint({ step, state });
  const { progress } = await run(old, { resume: true, seed: 4 });
  assert.equal(progress[0]!.step, 4);
});

test('the trainer is released however a run ends, and a finished one leaves its weights with its notes', async () => {
  const x = { x: float32([4, 3]), y: float32([4, 1]) };
  const ends: Record<string, Partial<LoopOptions>> = { finishes: {}, stops: stopAfter(3), fails: killAt(2) };
  for (const [name, options] of Object.entries(ends)) {
    const [trainer, into] = [await createTrainer(), await folder(name)];
    const notes = async (weights: ReadonlyMap<string, unknown>) => ({ about: [...weights.keys()].join() });
    const running = runToWeights({
      stage: 'plane',
      trainer,
      folder: into,
      schedule,
      seed: 3,
      batchSize: 4,
      data: 'points',
      basis: 'nothing',
      resume: false,
      batch,
      notes,
      ...options,
    });
    if (name === 'fails') await assert.rejects(running, killed);
    else assert.equal(await running, name === 'finishes');
    await assert.rejects(trainer.step(x, 0.1, 0), /released/);
    if (name !== 'finishes') continue;
    await using file = await openSafetensors(into.weightsPath);
    assert.deepEqual(file.metadata, { about: 'plane.weight,plane.bias', basis: 'nothing' });
  }
});
