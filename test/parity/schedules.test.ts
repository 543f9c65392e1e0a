/** Noising and sampling against diffusers' schedulers. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { HostTensor } from '../../src/core/tensor.ts';
import { flowNoise, mixed, sdxlAlphasCumprod, sdxlNoise, type NoiseProcess } from '../../src/models/noise.ts';
import { denoise, flowEuler, sdxlEuler, type Predict, type Schedule } from '../../src/story/diffusion.ts';
import { readFixture } from './expect-parity.ts';

function numbers(tensor: HostTensor | undefined): Float32Array {
  assert.ok(tensor, 'the fixture lacks a tensor');
  return Float32Array.from(tensor.data as Float32Array);
}

function expectClose(got: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  assert.equal(got.length, expected.length, what);
  for (let i = 0; i < expected.length; i++) {
    const allowed = 2e-5 * Math.max(1, Math.abs(expected[i]!));
    assert.ok(Math.abs(got[i]! - expected[i]!) <= allowed, `${what}[${i}] is ${got[i]}, diffusers has ${expected[i]}`);
  }
}

/** The schedule's sigmas, read off what it does to a latent of zero. */
function sigmasOf(schedule: Schedule): number[] {
  const [zero, one] = [Float32Array.of(0), Float32Array.of(1)];
  return schedule.timesteps.map((_, i) => -schedule.estimate(zero, one, i)[0]!);
}

const schedules: Record<string, (steps: number) => Schedule> = {
  'scheduler-euler': sdxlEuler,
  'scheduler-flow-shift-1': (steps) => flowEuler(steps, { shift: 1 }),
  'scheduler-flow-shift-3': (steps) => flowEuler(steps, { shift: 3 }),
};

for (const [name, schedule] of Object.entries(schedules)) {
  test(`${name}: timesteps and sigmas`, async () => {
    const { outputs } = await readFixture(name);
    for (const steps of [50, 30, 16]) {
      expectClose(schedule(steps).timesteps, numbers(outputs[`timesteps.${steps}`]), `timesteps.${steps}`);
      expectClose([...sigmasOf(schedule(steps)), 0], numbers(outputs[`sigmas.${steps}`]), `sigmas.${steps}`);
    }
  });

  test(`${name}: every latent on the way`, async () => {
    const { inputs, outputs, config } = await readFixture<{ steps: number }>(name);
    const [noise, gain, offset] = [numbers(inputs.noise), numbers(inputs.gain), numbers(inputs.offset)];
    const predict: Predict = async (latents, timestep) =>
      latents.map((x, i) => gain[i]! * x + (offset[i]! * timestep) / 1000);
    const run = schedule(config.steps);
    const latents = [...noise].map((x) => x * run.initialScale);
    for await (const denoised of denoise(run, predict, noise)) latents.push(...denoised.latents);
    expectClose(latents, numbers(outputs.trajectory), 'trajectory');
  });
}

/** Pictures noised as the fixture noised them, one timestep each. */
async function expectNoised(name: string, process: NoiseProcess, timestepsName: string): Promise<void> {
  const { inputs, outputs } = await readFixture(name);
  const [sample, noise] = [numbers(inputs.sample), numbers(inputs.noise)];
  const timesteps = Array.from(inputs[timestepsName]!.data, Number);
  const size = sample.length / timesteps.length;
  const noised = timesteps.flatMap((t, i) => {
    const part = (values: Float32Array): Float32Array => values.subarray(i * size, (i + 1) * size);
    return [...mixed(process.seen(t), part(sample), part(noise))];
  });
  expectClose(noised, numbers(outputs.noised), 'noised');
}

test("SDXL's noise", async () => {
  const { outputs } = await readFixture('scheduler-ddpm');
  expectClose(sdxlAlphasCumprod(), numbers(outputs.alphas_cumprod), 'alphas_cumprod');
  await expectNoised('scheduler-ddpm', sdxlNoise(), 'timesteps');
});

test("flow matching's noise", async () => {
  for (const shift of [1, 3]) {
    await expectNoised(`scheduler-flow-shift-${shift}`, flowNoise(shift), 'sample_timesteps');
  }
});
