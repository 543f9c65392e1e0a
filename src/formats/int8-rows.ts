/**
 * How a float weight lies in a safetensors file as int8: its values under NAME (I8) and one float32 scale a row under
 * NAME.scale (F32 [rows]). A row is everything under one index of the first dimension: an output of a linear layer or
 * of a convolution. Symmetric: value = int8 · scale. Knows nothing of which weights are worth it.
 */
import { WeightsError } from '../core/errors.ts';
import { float32, type HostTensor } from '../core/tensor.ts';

/** The int8 value of a row's largest magnitude; -128 is left out, so that both signs reach equally far. */
const highest = 127;

/** The key of a weight's scales. */
export function scaleName(weight: string): string {
  return `${weight}.scale`;
}

/**
 * A weight as its two entries of a file. No value is off by more than half its row's scale.
 * @param weight float32 or float16 [rows, ...]
 * @throws WeightsError naming the weight when a value is not finite
 */
export function int8Rows(name: string, weight: HostTensor): [string, HostTensor][] {
  const [rows] = weight.shape as [number];
  const data = weight.data as Float32Array;
  const size = data.length / rows;
  const scales = new Float32Array(rows);
  const values = new Int8Array(data.length);
  for (let row = 0; row < rows; row++) {
    const floats = data.subarray(row * size, (row + 1) * size);
    const largest = floats.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    if (!Number.isFinite(largest))
      throw new WeightsError(`row ${row} of weight ${name} holds values that are not finite`);
    const scale = (scales[row] = largest / highest);
    if (scale > 0) floats.forEach((value, i) => (values[row * size + i] = Math.round(value / scale)));
  }
  return [
    [name, { dtype: 'int8', shape: weight.shape, data: values }],
    [scaleName(name), float32([rows], scales)],
  ];
}

/**
 * The floats that int8 rows stand for.
 * @param values int8 [rows, ...]
 * @param scales float32 [rows]
 */
export function expandInt8Rows(values: HostTensor, scales: HostTensor): HostTensor {
  const size = values.data.length / scales.data.length;
  const row = (i: number): number => Math.floor(i / size);
  return float32(
    values.shape,
    Float32Array.from(values.data as Int8Array, (value, i) => value * Number(scales.data[row(i)])),
  );
}
