/**
 * What frozen networks make of every picture of a data set, computed once and kept on disk: features of the visual
 * tokenizer, folded latents of the autoencoder. Stored as float16, row k for picture k.
 */

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { float32, sizeOf, type HostTensor } from '../core/tensor.ts';
import type { Tensor } from '../graph/op.ts';
import { program } from '../graph/program.ts';
import { openSafetensors, writeSafetensors } from '../formats/safetensors.ts';
import type { RgbImage } from '../formats/images.ts';
import { filesFingerprint, fingerprintOf, weightsFingerprint } from './fingerprint.ts';
import { PictureCache } from './pictures.ts';
import { weightFeeds, type StageContext, type StageResult } from './stage.ts';

/** One vector of fixed shape a picture. */
export class Encodings {
  /** Shape of one picture's encoding. */
  readonly shape: readonly number[];
  /** Of what they were made from: the pictures and the networks. */
  readonly madeFrom: string;
  readonly #rows: Float16Array;

  /** @param tensor float16 [pictures, ...shape] */
  constructor(tensor: HostTensor, madeFrom: string) {
    this.madeFrom = madeFrom;
    this.shape = tensor.shape.slice(1);
    this.#rows = tensor.data as Float16Array;
  }

  get count(): number {
    return this.#rows.length / sizeOf(this.shape);
  }

  row(picture: number): Float16Array {
    const size = sizeOf(this.shape);
    return this.#rows.subarray(picture * size, (picture + 1) * size);
  }

  /** With rows of its own. */
  copy(): Encodings {
    const data = this.#rows.slice();
    return new Encodings({ dtype: 'float16', shape: [this.count, ...this.shape], data }, this.madeFrom);
  }

  /** float32 [pictures.length, ...shape] */
  batch(pictures: readonly number[]): HostTensor {
    const result = float32([pictures.length, ...this.shape]);
    pictures.forEach((picture, i) => (result.data as Float32Array).set(this.row(picture), i * sizeOf(this.shape)));
    return result;
  }
}

export interface Encoder {
  /** Names the file. */
  readonly name: string;
  /** Whose weights and notes it uses, and so whose change makes stored encodings stale. */
  readonly result: StageResult;
  /** From a batch of pictures to what `network` takes as `pixels`. */
  readonly pixels: (images: readonly RgbImage[]) => HostTensor;
  readonly network: (pixelsShape: readonly number[]) => Tensor;
}

const batchSize = 8;

/** Reads the stored encodings of these pictures, or computes and stores them. */
export async function encodePictures(
  context: StageContext,
  encoder: Encoder,
  paths: readonly string[],
): Promise<Encodings> {
  const { weights, metadata } = encoder.result;
  const made = fingerprintOf([weightsFingerprint(weights), JSON.stringify(metadata), await filesFingerprint(paths)]);
  return storedEncodings(context, encoder.name, made, () => compute(context, encoder, paths));
}

/**
 * Reads what is stored under a name and the fingerprint of all that it is made from, or makes and stores it.
 * @param make float16 [pictures, ...shape]
 */
export async function storedEncodings(
  { root }: Pick<StageContext, 'root'>,
  name: string,
  madeFrom: string,
  make: () => Promise<HostTensor>,
): Promise<Encodings> {
  const path = join(root, 'encodings', `${name}-${madeFrom.slice(0, 16)}.safetensors`);
  if (!existsSync(path)) {
    await mkdir(dirname(path), { recursive: true });
    await writeSafetensors(path, [['encodings', await make()]]);
  }
  await using file = await openSafetensors(path);
  return new Encodings(await file.read('encodings'), madeFrom);
}

async function compute(context: StageContext, encoder: Encoder, paths: readonly string[]): Promise<HostTensor> {
  const cache = new PictureCache({ maxBytes: 0 });
  const read = async (from: number): Promise<HostTensor> => {
    // The last batch is filled up with its own first picture, so that one program serves all.
    const part = Array.from({ length: batchSize }, (_, i) => paths[from + i] ?? paths[from]!);
    return encoder.pixels(await cache.getAll(part));
  };
  let upcoming = read(0);
  const network = encoder.network((await upcoming).shape);
  await using session = await context.runtime.load(program({ encodings: network }));
  const shape = network.shape.slice(1) as number[];
  const rows = new Float16Array(paths.length * sizeOf(shape));
  const weights = weightFeeds(program({ network }), encoder.result);
  const began = performance.now();
  for (let from = 0; from < paths.length; from += batchSize) {
    context.signal?.throwIfAborted();
    const pixels = await upcoming;
    if (from + batchSize < paths.length) upcoming = read(from + batchSize);
    // A picture that cannot be read is reported when its batch is awaited, not before as an unhandled rejection.
    upcoming.catch(() => {});
    const { encodings } = await session.run({ pixels, ...weights });
    const count = Math.min(batchSize, paths.length - from);
    rows.set((encodings!.data as Float32Array).subarray(0, count * sizeOf(shape)), from * sizeOf(shape));
    const done = from + count;
    const secondsLeft = ((performance.now() - began) / 1000 / done) * (paths.length - done);
    context.onProgress?.({ stage: `${encoder.name} of pictures`, step: done, steps: paths.length, secondsLeft });
  }
  return { dtype: 'float16', shape: [paths.length, ...shape], data: rows };
}
