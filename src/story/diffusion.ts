/**
 * Sampling: from noise to a latent, step by step. Schedules are plain numbers; the network is an async function that
 * the caller brings, so the same loop runs in Node, in a worker and in a browser. Knows no network and no pictures.
 *
 * Both schedules are Euler's method on dx/dsigma = prediction (Karras et al., "Elucidating the Design Space of
 * Diffusion-Based Generative Models", 2022, algorithm 2 without churn); they differ in their sigmas and in how the
 * network sees x. Latents are Float32Arrays of any shape.
 */

import { UsageError } from '../core/errors.ts';
import { linspace, sdxlAlphasCumprod, shiftSigma, trainingTimesteps } from '../models/noise.ts';

export interface Schedule {
  /** What the network is told at each step, from most noise to least. */
  readonly timesteps: readonly number[];
  /** Standard deviation of the latent before the first step. */
  readonly initialScale: number;
  /** The latent as the network takes it at step i. */
  scaleInput(latents: Float32Array, i: number): Float32Array;
  /** The latent after step i, given what the network predicted. */
  step(latents: Float32Array, prediction: Float32Array, i: number): Float32Array;
  /** The noise-free latent that the prediction at step i points to, for previews. */
  estimate(latents: Float32Array, prediction: Float32Array, i: number): Float32Array;
}

/**
 * diffusers' `EulerDiscreteScheduler` with SDXL's configuration: leading spacing, offset 1, interpolated sigmas, noise
 * prediction.
 * @param steps 1 to 1000
 */
export function sdxlEuler(steps: number): Schedule {
  expectSteps(steps);
  const trained = Array.from(sdxlAlphasCumprod(), (alpha) => Math.sqrt((1 - alpha) / alpha));
  const stride = Math.floor(trainingTimesteps / steps);
  const timesteps = Array.from({ length: steps }, (_, i) => (steps - 1 - i) * stride + 1);
  // With 1000 steps the offset of one leads past the last trained timestep, where the last sigma holds.
  const sigmas = timesteps.map((t) => trained[Math.min(t, trainingTimesteps - 1)]!);
  const variance = (i: number): number => sigmas[i]! ** 2 + 1;
  return euler(timesteps, sigmas, Math.sqrt(variance(0)), (i) => 1 / Math.sqrt(variance(i)));
}

export interface FlowEulerOptions {
  /** Above 1, more of the steps are taken where there is much noise. */
  readonly shift?: number;
  /**
   * Sigma of the last step, before the shift. diffusers' `FlowMatchEulerDiscreteScheduler` takes the smallest one of
   * training, which the last step then hardly changes; `1 / steps` makes all steps equal, as its Flux pipeline asks.
   */
  readonly lastSigma?: number;
}

/** diffusers' `FlowMatchEulerDiscreteScheduler`: velocity prediction. @param steps at least 1 */
export function flowEuler(steps: number, options: FlowEulerOptions = {}): Schedule {
  expectSteps(steps);
  const { shift = 1, lastSigma = shiftSigma(1 / trainingTimesteps, shift) } = options;
  const sigmas = linspace(1, lastSigma, steps).map((sigma) => shiftSigma(sigma, shift));
  return euler(
    sigmas.map((sigma) => sigma * trainingTimesteps),
    sigmas,
    1,
    () => 1,
  );
}

function expectSteps(steps: number): void {
  if (!Number.isInteger(steps) || steps < 1 || steps > trainingTimesteps) {
    throw new UsageError(
      `the number of drawing steps must be a whole number from 1 to ${trainingTimesteps}, is ${steps}`,
    );
  }
}

function euler(
  timesteps: readonly number[],
  sigmas: readonly number[],
  initialScale: number,
  inputScale: (i: number) => number,
): Schedule {
  const along = (latents: Float32Array, prediction: Float32Array, distance: number): Float32Array =>
    latents.map((x, j) => x + prediction[j]! * distance);
  return {
    timesteps,
    initialScale,
    scaleInput: (latents, i) => latents.map((x) => x * inputScale(i)),
    step: (latents, prediction, i) => along(latents, prediction, (sigmas[i + 1] ?? 0) - sigmas[i]!),
    estimate: (latents, prediction, i) => along(latents, prediction, -sigmas[i]!),
  };
}

/** The network: scaled latents and a timestep to a prediction of the same length. */
export type Predict = (latents: Float32Array, timestep: number) => Promise<Float32Array>;

/**
 * Classifier-free guidance (Ho and Salimans, 2022): away from the unconditional prediction by `scale`.
 * 1 is the conditional prediction itself.
 */
export function guide(conditional: Float32Array, unconditional: Float32Array, scale: number): Float32Array {
  return conditional.map((c, i) => unconditional[i]! + scale * (c - unconditional[i]!));
}

/** One guided network of two. At scale 1 the unconditional one is never asked. */
export function guided(conditional: Predict, unconditional: Predict, scale: number): Predict {
  if (scale === 1) return conditional;
  return async (latents, timestep) =>
    guide(await conditional(latents, timestep), await unconditional(latents, timestep), scale);
}

export interface Denoised {
  /** Steps taken so far, from 1. */
  readonly step: number;
  readonly steps: number;
  readonly latents: Float32Array;
  /** What the latent would become if drawing ended here. */
  readonly estimate: Float32Array;
}

/**
 * Takes the schedule's steps one at a time; the last one yielded holds the result.
 * @param noise standard normal
 * @throws the signal's reason, between two steps, once it is aborted
 */
export async function* denoise(
  schedule: Schedule,
  predict: Predict,
  noise: Float32Array,
  signal?: AbortSignal,
): AsyncGenerator<Denoised, void, void> {
  const steps = schedule.timesteps.length;
  let latents: Float32Array = noise.map((x) => x * schedule.initialScale);
  for (const [i, timestep] of schedule.timesteps.entries()) {
    signal?.throwIfAborted();
    const prediction = await predict(schedule.scaleInput(latents, i), timestep);
    const estimate = schedule.estimate(latents, prediction, i);
    latents = schedule.step(latents, prediction, i);
    yield { step: i + 1, steps, latents, estimate };
  }
}
