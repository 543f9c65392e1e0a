/**
 * Weights with which the coarse latent is the best linear map from each feature to the latent in its place, by ridge
 * regression: where the de-tokenizer begins, as steps would take an hour to come near it.
 *
 * Letters: C feature width, K latent channels, S places of the latent in one feature's place, D width between.
 */

import { CholeskyDecomposition, Matrix } from 'ml-matrix';

import { float32, type HostTensor } from '../core/tensor.ts';
import type { CoarseConfig } from '../models/detokenizer.ts';
import type { Encodings } from './encodings.ts';
import { largestDirections } from './principal-components.ts';

/** Beside the sum of squares of each number of the features. */
const ridge = 1e-3;

/**
 * @param features [grid · grid, C] of each picture
 * @param latents [K, height, width] of the same
 * @param pictures those that it is computed from
 */
export function linearGuess(
  config: CoarseConfig,
  features: Encodings,
  latents: Encodings,
  pictures: readonly number[],
): Map<string, HostTensor> {
  const { grid, height, width, channels, hidden, blocks } = config;
  const places = (height / grid) * (width / grid);
  const featureWidth = features.shape[1]!;
  const map = regression(config, features, latents, pictures);
  const { mean, basis } = directionsOf(map.guesses, channels, hidden);
  const projIn = float32([places * hidden, featureWidth]);
  const shift = float32([places * hidden]);
  for (let place = 0; place < places; place++) {
    basis.forEach((direction, j) => {
      const row = place * hidden + j;
      const along = (values: (channel: number) => number): number =>
        direction.reduce((sum, one, channel) => sum + one * values(channel), 0);
      for (let i = 0; i < featureWidth; i++) {
        projIn.data[row * featureWidth + i] = along((channel) => map.weights.get(i, place * channels + channel));
      }
      shift.data[row] = along((channel) => map.weights.get(featureWidth, place * channels + channel) - mean[channel]!);
    });
  }
  const projOut = float32([channels, hidden, 3, 3]);
  basis.forEach((direction, j) => {
    direction.forEach((one, channel) => (projOut.data[(channel * hidden + j) * 9 + 4] = one));
  });
  return new Map<string, HostTensor>([
    ['coarse.proj_in.weight', projIn],
    ['coarse.proj_in.bias', shift],
    ...Array.from({ length: blocks }, (_, i) => `coarse.blocks.${i}.conv2`).flatMap((conv): [string, HostTensor][] => [
      [`${conv}.weight`, float32([hidden, hidden, 3, 3])],
      [`${conv}.bias`, float32([hidden])],
    ]),
    ['coarse.proj_out.weight', projOut],
    ['coarse.proj_out.bias', float32([channels], Float32Array.from(mean))],
  ]);
}

/** The map [C + 1, S · K], its last row what is added; and what it guesses of the pictures, rows of S · K. */
function regression(config: CoarseConfig, features: Encodings, latents: Encodings, pictures: readonly number[]) {
  const { grid, height, width, channels } = config;
  const featureWidth = features.shape[1]!;
  const outputs = (channels * height * width) / grid ** 2;
  const seen: Matrix[] = [];
  const [inputs, products] = [
    Matrix.zeros(featureWidth + 1, featureWidth + 1),
    Matrix.zeros(featureWidth + 1, outputs),
  ];
  for (const picture of pictures) {
    const [known, wanted] = [features.row(picture), latents.row(picture)];
    const [x, y] = [unitRows(known, grid ** 2, featureWidth), placesOf(wanted, config)];
    const transposed = x.transpose();
    inputs.add(transposed.mmul(x));
    products.add(transposed.mmul(y));
    seen.push(x);
  }
  const least = (ridge * inputs.trace()) / (featureWidth + 1);
  for (let i = 0; i <= featureWidth; i++) inputs.set(i, i, inputs.get(i, i) + least);
  const weights = new CholeskyDecomposition(inputs).solve(products);
  return { weights, guesses: seen.map((x) => x.mmul(weights)) };
}

/** As the coarse latent reads features: of length √C; and a 1 behind each. */
function unitRows(rows: Float16Array, count: number, width: number): Matrix {
  const x = Matrix.ones(count, width + 1);
  for (let row = 0; row < count; row++) {
    const values = rows.subarray(row * width, (row + 1) * width);
    const scale = Math.sqrt(width) / Math.max(1e-6, Math.hypot(...values));
    values.forEach((value, i) => x.set(row, i, value * scale));
  }
  return x;
}

/** [K, height, width] to a row for each feature's place, of its places of the latent, row by row, all channels of each. */
function placesOf(latent: Float16Array, { grid, height, width, channels }: CoarseConfig): Matrix {
  const [down, across] = [height / grid, width / grid];
  const y = Matrix.zeros(grid ** 2, down * across * channels);
  for (let channel = 0; channel < channels; channel++) {
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const place = Math.floor(row / down) * grid + Math.floor(column / across);
        const within = (row % down) * across + (column % across);
        y.set(place, within * channels + channel, latent[(channel * height + row) * width + column]!);
      }
    }
  }
  return y;
}

/** Mean of guessed latents over all places, and the directions of their largest deviations: `count` vectors [K]. */
function directionsOf(guesses: readonly Matrix[], channels: number, count: number) {
  const sums = Matrix.zeros(1, channels);
  const products = Matrix.zeros(channels, channels);
  let rows = 0;
  for (const guess of guesses) {
    const flat = Matrix.from1DArray(guess.size / channels, channels, guess.to1DArray());
    sums.add([flat.sum('column')]);
    products.add(flat.transpose().mmul(flat));
    rows += flat.rows;
  }
  const mean = sums.div(rows).to1DArray();
  const covariance = products.div(rows).sub(Matrix.columnVector(mean).mmul(Matrix.rowVector(mean)));
  return { mean, basis: largestDirections(covariance, count).vectors };
}
