import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../core/errors.ts';
import { Random } from '../core/random.ts';
import { flowNoise, mixed, sampleToVelocity, sdxlNoise, type NoiseProcess } from '../models/noise.ts';
import {
  denoise,
  flowEuler,
  guide,
  guided,
  sdxlEuler,
  type Denoised,
  type Predict,
  type Schedule,
} from './diffusion.ts';

const clean = new Random(1).normals(12);
const noise = new Random(2).normals(12);

async function all(steps: AsyncIterable<Denoised>): Promise<Denoised[]> {
  const seen: Denoised[] = [];
  for await (const step of steps) seen.push(step);
  return seen;
}

function expectClose(got: Float32Array, expected: Float32Array, what: string): void {
  expected.forEach((value, i) => assert.ok(Math.abs(got[i]! - value) < 1e-4, `${what}[${i}]: ${got[i]}, not ${value}`));
}

const pairs: [string, NoiseProcess, (steps: number) => Schedule][] = [
  ['SDXL', sdxlNoise(), sdxlEuler],
  ['flow matching', flowNoise(), (steps) => flowEuler(steps, { shift: 2, lastSigma: 1 / steps })],
];

for (const [name, process, schedule] of pairs) {
  test(`${name}: one who knows picture and noise walks from one to the other, as training mixes them`, async () => {
    const run = schedule(7);
    const mix = (t: number): Float32Array => mixed(process.seen(t), clean, noise);
    const predict: Predict = async (latents, t) => {
      expectClose(latents, mix(t), `what the network sees at ${t}`);
      return mixed(process.target(t), clean, noise);
    };
    const first = run.timesteps[0]!;
    // Sampling starts from pure noise; the little of the picture that SDXL's first timestep still holds is put in here.
    const start = mix(first).map((x) => x / (run.scaleInput(Float32Array.of(1), 0)[0]! * run.initialScale));
    const steps = await all(denoise(run, predict, start));
    assert.deepEqual(
      steps.map(({ step }) => step),
      [1, 2, 3, 4, 5, 6, 7],
    );
    steps.forEach(({ estimate, step }) => expectClose(estimate, clean, `estimate after ${step}`));
    expectClose(steps.at(-1)!.latents, clean, 'result');
  });
}

test('an aborted signal ends drawing before the next step', async () => {
  const abort = new AbortController();
  let asked = 0;
  const predict: Predict = async (latents) => {
    if (++asked === 2) abort.abort(new Error('enough'));
    return latents;
  };
  await assert.rejects(all(denoise(flowEuler(9), predict, noise, abort.signal)), /enough/);
  assert.equal(asked, 2);
});

test('guidance moves away from the unconditional prediction, and is free at scale 1', async () => {
  assert.deepEqual([...guide(Float32Array.of(3, 1), Float32Array.of(1, 1), 2)], [5, 1]);
  const conditional: Predict = async () => Float32Array.of(3);
  const unconditional: Predict = async () => assert.fail('asked');
  assert.deepEqual([...(await guided(conditional, unconditional, 1)(noise, 0))], [3]);
});

test('a number of steps that no schedule has is refused', () => {
  for (const steps of [0, 2.5, 1001, NaN]) assert.throws(() => sdxlEuler(steps), UsageError);
});

test('a network that predicts pictures draws what one that predicts velocities does', async () => {
  const process = flowNoise(1, 'sample');
  const predict: Predict = async (latents, t) => sampleToVelocity(latents, mixed(process.target(t), clean, noise), t);
  const steps = await all(denoise(flowEuler(5, { lastSigma: 1 / 5 }), predict, noise));
  steps.forEach(({ estimate, step }) => expectClose(estimate, clean, `estimate after ${step}`));
  expectClose(steps.at(-1)!.latents, clean, 'result');
});
