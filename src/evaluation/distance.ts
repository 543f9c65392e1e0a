/**
 * How far two sets of stories' pictures are from each other, as distances between their features' distributions. Knows
 * rows of numbers, not what they are features of.
 */

import { setImmediate as breathe } from 'node:timers/promises';

import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** One of a picture; all of equal length. */
export type Row = readonly number[] | Float32Array;

/**
 * The Fréchet distance of two normal distributions with the rows' means and covariances (Heusel et al. 2017): 0 for
 * equal ones. Few rows, fewer than they are long above all, make it larger; compare only sets of equal size.
 * @throws RangeError for fewer than two rows
 */
export function frechetDistance(a: readonly Row[], b: readonly Row[]): number {
  const [first, second] = [momentsOf(a), momentsOf(b)];
  const root = squareRoot(first.covariance);
  const product = root.mmul(second.covariance).mmul(root);
  const between = decomposed(product).realEigenvalues.reduce((sum, value) => sum + Math.sqrt(Math.max(0, value)), 0);
  const apart = first.mean.reduce((sum, value, i) => sum + (value - second.mean[i]!) ** 2, 0);
  return Math.max(0, apart + first.covariance.trace() + second.covariance.trace() - 2 * between);
}

interface Moments {
  readonly mean: readonly number[];
  readonly covariance: Matrix;
}

function momentsOf(rows: readonly Row[]): Moments {
  if (rows.length < 2) throw new RangeError(`a distance needs two rows or more on each side, got ${rows.length}`);
  const matrix = new Matrix(rows.map((row) => Array.from(row)));
  const mean = matrix.mean('column');
  const centred = matrix.subRowVector(mean);
  return {
    mean,
    covariance: centred
      .transpose()
      .mmul(centred)
      .div(rows.length - 1),
  };
}

function decomposed(symmetric: Matrix): EigenvalueDecomposition {
  return new EigenvalueDecomposition(symmetric, { assumeSymmetric: true });
}

function squareRoot(symmetric: Matrix): Matrix {
  const { eigenvectorMatrix, realEigenvalues } = decomposed(symmetric);
  const roots = realEigenvalues.map((value) => Math.sqrt(Math.max(0, value)));
  return eigenvectorMatrix.mmul(Matrix.diag(roots)).mmul(eigenvectorMatrix.transpose());
}

/** The kernel distance of the sets' stories with these numbers; NaN for fewer than two. */
export type KernelDistance = (picked: readonly number[]) => number;

/**
 * The squared maximum mean discrepancy under the kernel (x·y / d + 1)³ (Bińkowski et al. 2018, "KID"). Pictures of one
 * story are alike, and so are two stories of one opening, so only pictures of different openings are compared: then the
 * mean over many samples is 0 for equal distributions, however few stories there are, and one sample may be below 0.
 * @param a a story's rows each, story i of one opening with story i of `b`
 */
export async function kernelDistances(
  a: readonly (readonly Row[])[],
  b: readonly (readonly Row[])[],
): Promise<KernelDistance> {
  const within = [await pairSums(a, a), await pairSums(b, b)];
  const across = await pairSums(a, b);
  return (picked) => {
    if (picked.length < 2) return NaN;
    const [first, second, both] = [...within, across].map((sums) => meanOver(sums, picked));
    return first! + second! - 2 * both!;
  };
}

interface PairSums {
  readonly sums: readonly Float64Array[];
  /** Pairs of rows that each sum is of. */
  readonly counts: readonly Float64Array[];
}

function meanOver({ sums, counts }: PairSums, picked: readonly number[]): number {
  let [sum, count] = [0, 0];
  for (const i of picked) {
    for (const j of picked) {
      if (i === j) continue;
      sum += sums[i]![j]!;
      count += counts[i]![j]!;
    }
  }
  return sum / count;
}

/** For stories i of `a` and j of `b`, i other than j, the kernel summed over their pairs of rows. */
async function pairSums(a: readonly (readonly Row[])[], b: readonly (readonly Row[])[]): Promise<PairSums> {
  const sums = a.map(() => new Float64Array(b.length));
  const counts = a.map(() => new Float64Array(b.length));
  for (const [i, rows] of a.entries()) {
    for (const [j, others] of b.entries()) {
      if (i === j) continue;
      sums[i]![j] = rows.reduce((sum, row) => sum + others.reduce((part, other) => part + kernel(row, other), 0), 0);
      counts[i]![j] = rows.length * others.length;
    }
    // Long, and without a pause nothing could stop it.
    await breathe();
  }
  return { sums, counts };
}

function kernel(x: Row, y: Row): number {
  let dot = 0;
  for (let i = 0; i < x.length; i++) dot += x[i]! * y[i]!;
  return (dot / x.length + 1) ** 3;
}
