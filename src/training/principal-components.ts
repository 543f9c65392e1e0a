/**
 * Principal components of square patches of pictures: the linear map to few numbers that loses least. Knows no networks.
 *
 * Letters: V values of a patch, 3 · side · side, channel by channel and row by row; K components.
 */

import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

import type { Random } from '../core/random.ts';
import type { HostTensor } from '../core/tensor.ts';

export interface PatchComponents {
  /** [V] */
  readonly mean: Float64Array;
  /** K unit vectors [V], that of the largest deviation first. */
  readonly vectors: readonly Float64Array[];
  /** How far patches deviate from the mean along each. */
  readonly deviations: readonly number[];
}

/** Of the largest deviation: pictures that vary along nothing else deviate so much, so that others may divide by it. */
const leastShare = 1e-4;

/** Sums over patches, from which the components follow. */
export class PatchStatistics {
  readonly #side: number;
  readonly #size: number;
  readonly #sums: Float64Array;
  /** Of products, [V, V], of which the lower half is filled. */
  readonly #products: Float64Array;
  #count = 0;

  /** @param side of a patch, in pixels */
  constructor(side: number) {
    this.#side = side;
    this.#size = 3 * side * side;
    this.#sums = new Float64Array(this.#size);
    this.#products = new Float64Array(this.#size ** 2);
  }

  /** Some patches of a picture. @param pixels [1, 3, H, W]; H and W multiples of the side */
  add({ shape, data }: HostTensor, count: number, random: Random): void {
    const [, , height, width] = shape as [number, number, number, number];
    for (let i = 0; i < count; i++) {
      const top = random.below(height / this.#side) * this.#side;
      const left = random.below(width / this.#side) * this.#side;
      this.#addPatch(patchAt(data as Float32Array, { height, width, top, left, side: this.#side }));
    }
  }

  #addPatch(patch: Float32Array): void {
    this.#count++;
    for (let i = 0; i < this.#size; i++) {
      this.#sums[i]! += patch[i]!;
      for (let j = 0; j <= i; j++) this.#products[i * this.#size + j]! += patch[i]! * patch[j]!;
    }
  }

  components(count: number): PatchComponents {
    const size = this.#size;
    const mean = this.#sums.map((sum) => sum / this.#count);
    const covariance = Matrix.zeros(size, size);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        const value = this.#products[i * size + j]! / this.#count - mean[i]! * mean[j]!;
        covariance.set(i, j, value);
        covariance.set(j, i, value);
      }
    }
    const { vectors, variances } = largestDirections(covariance, count);
    const deviations = variances.map((variance) => Math.sqrt(Math.max(0, variance)));
    const least = leastShare * Math.max(Number.EPSILON, deviations[0]!);
    return {
      mean,
      vectors: vectors.map((vector) => Float64Array.from(vector)),
      deviations: deviations.map((deviation) => Math.max(least, deviation)),
    };
  }
}

/** Unit vectors along which a covariance is largest, in order. */
export function largestDirections(covariance: Matrix, count: number) {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });
  const order = realEigenvalues.map((_, i) => i).toSorted((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  const largest = order.slice(0, count);
  return {
    vectors: largest.map((column) => eigenvectorMatrix.getColumn(column)),
    variances: largest.map((column) => realEigenvalues[column]!),
  };
}

/**
 * Components as a convolution [K, V] and what it leaves to add, [K]: around 0, with a variance of 1 on average, each
 * deviating by the square root of what its pixels do. Whitened, what hardly shows would count as much as what a picture
 * consists of; as it is, it would hardly count at all.
 */
export function rootScaledMap({ mean, vectors, deviations }: PatchComponents) {
  const size = mean.length;
  const unit = Math.sqrt(deviations.reduce((sum, one) => sum + one, 0) / deviations.length);
  const scales = deviations.map((deviation) => 1 / (Math.sqrt(deviation) * unit));
  const kernel = new Float32Array(vectors.length * size);
  const shift = vectors.map((vector, k) => {
    vector.forEach((value, i) => (kernel[k * size + i] = value * scales[k]!));
    return -scales[k]! * vector.reduce((sum, value, i) => sum + value * mean[i]!, 0);
  });
  return { kernel, shift, scales };
}

interface Window {
  readonly height: number;
  readonly width: number;
  readonly top: number;
  readonly left: number;
  readonly side: number;
}

/** @param pixels [3, H, W] @returns [3, side, side] */
function patchAt(pixels: Float32Array, { height, width, top, left, side }: Window): Float32Array {
  const patch = new Float32Array(3 * side * side);
  for (let channel = 0; channel < 3; channel++) {
    for (let y = 0; y < side; y++) {
      const from = (channel * height + top + y) * width + left;
      patch.set(pixels.subarray(from, from + side), (channel * side + y) * side);
    }
  }
  return patch;
}
