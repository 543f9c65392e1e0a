/**
 * How far two sets of pictures are from each other, as distances between their features' distributions. Knows rows of
 * numbers, not what they are features of.
 */

import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Rows of equal length, one a picture. */
export type Rows = readonly (readonly number[] | Float32Array)[];

/**
 * The Fréchet distance of two normal distributions with the rows' means and covariances (Heusel et al. 2017): 0 for
 * equal ones. Too few rows, fewer than they are long above all, make it larger; compare only sets of equal size.
 * @throws RangeError for fewer than two rows
 */
export function frechetDistance(a: Rows, b: Rows): number {
  const [first, second] = [momentsOf(a), momentsOf(b)];
  const root = squareRoot(first.covariance);
  const product = root.mmul(second.covariance).mmul(root);
  const between = eigenvalues(product).reduce((sum, value) => sum + Math.sqrt(Math.max(0, value)), 0);
  const apart = first.mean.reduce((sum, value, i) => sum + (value - second.mean[i]!) ** 2, 0);
  return Math.max(0, apart + first.covariance.trace() + second.covariance.trace() - 2 * between);
}

/**
 * The squared maximum mean discrepancy under the kernel (x·y / d + 1)³, without bias (Bińkowski et al. 2018, "KID"):
 * about 0 for rows of one distribution, in either direction, however few they are.
 * @throws RangeError for fewer than two rows
 */
export function kernelDistance(a: Rows, b: Rows): number {
  const [first, second] = [matrixOf(a), matrixOf(b)];
  return meanKernel(first, first, true) + meanKernel(second, second, true) - 2 * meanKernel(first, second, false);
}

interface Moments {
  readonly mean: readonly number[];
  readonly covariance: Matrix;
}

function matrixOf(rows: Rows): Matrix {
  if (rows.length < 2) throw new RangeError(`a distance needs two rows or more on each side, got ${rows.length}`);
  return new Matrix(rows.map((row) => Array.from(row)));
}

function momentsOf(rows: Rows): Moments {
  const matrix = matrixOf(rows);
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

function squareRoot(symmetric: Matrix): Matrix {
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(symmetric, { assumeSymmetric: true });
  const roots = realEigenvalues.map((value) => Math.sqrt(Math.max(0, value)));
  return eigenvectorMatrix.mmul(Matrix.diag(roots)).mmul(eigenvectorMatrix.transpose());
}

function eigenvalues(symmetric: Matrix): number[] {
  return new EigenvalueDecomposition(symmetric, { assumeSymmetric: true }).realEigenvalues;
}

/** @param same whether both are one set, whose rows are not compared with themselves */
function meanKernel(a: Matrix, b: Matrix, same: boolean): number {
  const products = a.mmul(b.transpose());
  let sum = 0;
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < b.rows; j++) {
      if (!same || i !== j) sum += (products.get(i, j) / a.columns + 1) ** 3;
    }
  }
  return sum / (a.rows * (same ? b.rows - 1 : b.rows));
}
