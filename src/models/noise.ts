/**
 * How pictures are noised, and what a network is asked to predict, for the two diffusion models used here: SDXL's
 * (noise prediction) and flow matching. Sampling walks back what it mixes. Knows no network and no grid
 * of steps.
 *
 * A network sees `clean · x + noise · e` of a picture x and standard normal noise e at a timestep in [0, 1000].
 */

/** Weights of the clean picture and of the noise in a sum of both. */
export interface Mix {
  readonly clean: number;
  readonly noise: number;
}

export interface NoiseProcess {
  /** The timestep that the network is told, for a uniform draw in [0, 1). */
  timestep(draw: number): number;
  /** What the network sees at a timestep. */
  seen(timestep: number): Mix;
  /** What it should predict. */
  target(timestep: number): Mix;
}

export const trainingTimesteps = 1000;

/**
 * For each of the 1000 timesteps, the share of the picture's variance that is left: `alphas_cumprod` of diffusers'
 * `scaled_linear` betas from 0.00085 to 0.012, as SDXL's scheduler configuration says; rounded as PyTorch rounds.
 */
export function sdxlAlphasCumprod(): Float32Array {
  const [first, last] = [Math.sqrt(0.00085), Math.sqrt(0.012)];
  const roots = linspace(first, last, trainingTimesteps);
  const alphas = new Float32Array(trainingTimesteps);
  let product = 1;
  for (let t = 0; t < trainingTimesteps; t++) {
    const beta = Math.fround(roots[t]! * roots[t]!);
    product = Math.fround(product * Math.fround(1 - beta));
    alphas[t] = product;
  }
  return alphas;
}

/** SDXL's process (Ho et al., "Denoising Diffusion Probabilistic Models", 2020): whole timesteps, the noise is predicted. */
export function sdxlNoise(): NoiseProcess {
  const alphas = sdxlAlphasCumprod();
  return {
    timestep: (draw) => Math.floor(draw * trainingTimesteps),
    seen: (timestep) => ({ clean: Math.sqrt(alphas[timestep]!), noise: Math.sqrt(1 - alphas[timestep]!) }),
    target: () => ({ clean: 0, noise: 1 }),
  };
}

/**
 * Flow matching along straight lines (Lipman et al., 2022; Liu et al., 2022): the velocity from picture to noise is
 * predicted, at timestep 1000 sigma.
 * @param shift moves training towards noise when above 1 (`shiftSigma`)
 * @param prediction what the network is asked for; `sampleToVelocity` turns the one into the other
 */
export function flowNoise(shift = 1, prediction: FlowPrediction = 'velocity'): NoiseProcess {
  return {
    timestep: (draw) => shiftSigma(draw, shift) * trainingTimesteps,
    seen: (timestep) => ({ clean: 1 - timestep / trainingTimesteps, noise: timestep / trainingTimesteps }),
    target: () => (prediction === 'sample' ? { clean: 1, noise: 0 } : { clean: -1, noise: 1 }),
  };
}

/**
 * The velocity or the noise-free picture itself. A network that has seen little fails in different ways: one that
 * predicts velocities leaves noise standing, one that predicts pictures draws them soft.
 */
export const flowPredictions = ['velocity', 'sample'] as const;
export type FlowPrediction = (typeof flowPredictions)[number];

/** The velocity at a point of the straight line between noise and a predicted picture. @param timestep in (0, 1000] */
export function sampleToVelocity(latents: Float32Array, sample: Float32Array, timestep: number): Float32Array {
  const sigma = timestep / trainingTimesteps;
  return latents.map((x, i) => (x - sample[i]!) / sigma);
}

/** Share of noise after a shift (Esser et al., "Scaling Rectified Flow Transformers", 2024, equation 23). */
export function shiftSigma(sigma: number, shift: number): number {
  return (shift * sigma) / (1 + (shift - 1) * sigma);
}

/** `clean · x + noise · e`, element by element. */
export function mixed(mix: Mix, clean: Float32Array, noise: Float32Array): Float32Array {
  return clean.map((x, i) => mix.clean * x + mix.noise * noise[i]!);
}

/** `count` evenly spaced numbers from `first` to `last`, both included. */
export function linspace(first: number, last: number, count: number): number[] {
  const step = count > 1 ? (last - first) / (count - 1) : 0;
  return Array.from({ length: count }, (_, i) => first + i * step);
}
