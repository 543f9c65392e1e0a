/**
 * The de-tokenizer at work: features to a picture, by sampling. Knows no files and no threads; its sessions may run
 * in this thread or another.
 *
 * Letters: P features of a picture, C their width.
 */

import { Random } from '../core/random.ts';
import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import type { RgbImage } from '../formats/images.ts';
import { toImage } from '../formats/pixels.ts';
import { sampleToVelocity } from '../models/noise.ts';
import type { Session, Tensors } from '../runtime/session.ts';
import { denoise, flowEuler, guided, type Predict } from './diffusion.ts';
import type { ModelConfig } from './model-config.ts';
import type { DrawOptions } from './model.ts';

export interface DrawerSessions {
  /** Of the programs of the same names in model-programs.ts. */
  readonly telling: Session;
  readonly denoising: Session;
  readonly painting: Session;
}

/** Shares of the steps after which a preview is shown. */
const previewsAt = [1 / 4, 1 / 2];

export class Drawer {
  readonly #config: ModelConfig;
  readonly #sessions: DrawerSessions;
  readonly #grey: () => Promise<HostTensor>;
  #unconditional: Promise<Tensors> | undefined;

  /** @param grey features [P, C] of a mean-grey picture, which guidance steers away from; asked for at most once */
  constructor(config: ModelConfig, sessions: DrawerSessions, grey: () => Promise<HostTensor>) {
    this.#config = config;
    this.#sessions = sessions;
    this.#grey = grey;
  }

  /** @param features [P, C]. @throws the signal's reason once it is aborted */
  async draw(features: HostTensor, options: DrawOptions): Promise<RgbImage> {
    const { defaults } = this.#config;
    const { seed, steps = defaults.steps, guidance = defaults.guidance, signal, onPreview } = options;
    const predict = await this.#predictor(features, guidance);
    const noise = new Random(seed).fork('noise').normals(sizeOf(this.#latentShape));
    const previews = new Set(onPreview === undefined ? [] : previewsAt.map((share) => Math.round(share * steps)));
    let latents = noise;
    // Equal steps: the last one otherwise starts where hardly any noise is left.
    const schedule = flowEuler(steps, { shift: defaults.shift, lastSigma: 1 / steps });
    for await (const at of denoise(schedule, predict, noise, signal)) {
      latents = at.latents as Float32Array<ArrayBuffer>;
      if (previews.has(at.step) && at.step < steps) onPreview!(await this.#paint(at.estimate));
    }
    signal?.throwIfAborted();
    return this.#paint(latents);
  }

  get #latentShape(): readonly number[] {
    const { unet, latentHeight, latentWidth } = this.#config.drawing;
    return [1, unet.latentChannels, latentHeight, latentWidth];
  }

  async #predictor(features: HostTensor, guidance: number): Promise<Predict> {
    const conditional = this.#network(await this.#tell(features));
    if (guidance === 1) return conditional;
    this.#unconditional ??= this.#grey().then((grey) => this.#tell(grey));
    return guided(conditional, this.#network(await this.#unconditional), guidance);
  }

  #network(told: Tensors): Predict {
    return async (latents, timestep) => {
      const { prediction } = await this.#sessions.denoising.run({
        ...told,
        latents: float32(this.#latentShape, latents),
        timesteps: float32([1], Float32Array.of(timestep)),
      });
      const predicted = prediction!.data as Float32Array;
      return this.#config.prediction === 'sample' ? sampleToVelocity(latents, predicted, timestep) : predicted;
    };
  }

  #tell(features: HostTensor): Promise<Tensors> {
    return this.#sessions.telling.run({ features: { ...features, shape: [1, ...features.shape] } });
  }

  async #paint(latents: Float32Array): Promise<RgbImage> {
    const { pixels } = await this.#sessions.painting.run({ latents: float32(this.#latentShape, latents) });
    return toImage(pixels!);
  }
}
