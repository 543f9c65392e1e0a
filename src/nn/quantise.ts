/**
 * Weights in blocks of small integers, as ONNX Runtime's MatMulNBits reads them: symmetric, one scale a block. Knows
 * nothing of which weights are worth it.
 */

import { UsageError } from '../core/errors.ts';
import { float32, type HostTensor } from '../core/tensor.ts';

export interface Quantisation {
  readonly bits: 4 | 8;
  /** Values along a row that share one scale; a power of two from 16 on. */
  readonly blockSize: number;
}

export interface QuantisedMatrix {
  /** uint8 [rows, blocks, blockSize · bits / 8], the lower bits first */
  readonly packed: HostTensor;
  /** [rows · blocks] */
  readonly scales: HostTensor;
}

/**
 * Rounds each block to the nearest multiples of a 2^(bits-1) - 1th of its largest magnitude.
 * @param weight [rows, columns]
 * @throws UsageError when the columns do not divide into blocks
 */
export function quantise({ shape, data }: HostTensor, { bits, blockSize }: Quantisation): QuantisedMatrix {
  const [rows, columns] = shape as [number, number];
  if (shape.length !== 2 || columns % blockSize !== 0) {
    throw new UsageError(`cannot quantise [${shape.join(', ')}]: expected a matrix whose rows divide by ${blockSize}`);
  }
  const blocks = (rows * columns) / blockSize;
  const [zero, perByte] = [2 ** (bits - 1), 8 / bits];
  const packed = new Uint8Array((blocks * blockSize) / perByte);
  const scales = new Float32Array(blocks);
  for (let block = 0; block < blocks; block++) {
    const start = block * blockSize;
    let largest = 0;
    for (let i = start; i < start + blockSize; i++) largest = Math.max(largest, Math.abs(Number(data[i])));
    const scale = (scales[block] = largest / (zero - 1));
    for (let i = start; i < start + blockSize; i++) {
      const level = scale === 0 ? zero : Math.round(Number(data[i]) / scale) + zero;
      packed[Math.floor(i / perByte)]! |= level << ((i % perByte) * bits);
    }
  }
  const shapeOfPacked = [rows, columns / blockSize, blockSize / perByte];
  return { packed: { dtype: 'uint8', shape: shapeOfPacked, data: packed }, scales: float32([blocks], scales) };
}

/** The floats that blocks stand for, as a matrix [rows, columns]. */
export function dequantise({ packed, scales }: QuantisedMatrix, { bits, blockSize }: Quantisation): HostTensor {
  const [rows, blocksPerRow] = packed.shape as [number, number];
  const [zero, perByte] = [2 ** (bits - 1), 8 / bits];
  const level = (i: number): number =>
    (Number(packed.data[Math.floor(i / perByte)]) >> ((i % perByte) * bits)) & (2 * zero - 1);
  const values = Float32Array.from(
    { length: rows * blocksPerRow * blockSize },
    (_, i) => (level(i) - zero) * Number(scales.data[Math.floor(i / blockSize)]),
  );
  return float32([rows, blocksPerRow * blockSize], values);
}
