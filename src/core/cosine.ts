import type { HostTensor } from './tensor.ts';

/**
 * How unlike the vectors of two lists are, one by one.
 * @param a [P, C], of numbers
 * @param b alike
 * @returns [P], each 1 - cosine: 0 to 2
 */
export function oneMinusCosines(a: HostTensor, b: HostTensor): Float64Array {
  const [count, width] = a.shape as [number, number];
  const [x, y] = [a.data as Float32Array, b.data as Float32Array];
  return Float64Array.from({ length: count }, (_, row) => {
    let [dot, xx, yy] = [0, 0, 0];
    for (let i = row * width; i < (row + 1) * width; i++) {
      dot += x[i]! * y[i]!;
      xx += x[i]! ** 2;
      yy += y[i]! ** 2;
    }
    return 1 - dot / Math.sqrt(xx * yy);
  });
}
