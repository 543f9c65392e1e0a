/**
 * Position tables of picture grids: fixed sine-cosine tables, and resizing a table to another grid as PyTorch's
 * bicubic interpolation does it. Computed in TypeScript as constants; knows no network.
 */

import { float32, type HostTensor } from '../core/tensor.ts';

/**
 * A sine-cosine table for a square grid, row by row. The first half of a vector encodes the column, the second the
 * row, each half all sines, then all cosines.
 * Source: Masked Autoencoders (He et al., 2021), `get_2d_sincos_pos_embed`.
 * @param width a multiple of 4
 * @returns [side · side, width]
 */
export function sinCosTable(side: number, width: number): HostTensor {
  const data = new Float32Array(side * side * width);
  const quarter = width / 4;
  for (let cell = 0; cell < side * side; cell++) {
    [cell % side, Math.floor(cell / side)].forEach((position, half) => {
      const start = cell * width + half * 2 * quarter;
      for (let i = 0; i < quarter; i++) {
        const angle = position / 10000 ** (i / quarter);
        data[start + i] = Math.sin(angle);
        data[start + quarter + i] = Math.cos(angle);
      }
    });
  }
  return float32([side * side, width], data);
}

/**
 * A sine-cosine table for a sequence, sines and cosines in turn (Vaswani et al. 2017).
 * @param width even
 * @returns [length, width]
 */
export function sequenceTable(length: number, width: number): HostTensor {
  const table = float32([length, width]);
  for (let place = 0; place < length; place++) {
    for (let i = 0; i < width; i += 2) {
      const angle = place / 10000 ** (i / width);
      table.data[place * width + i] = Math.sin(angle);
      table.data[place * width + i + 1] = Math.cos(angle);
    }
  }
  return table;
}

/**
 * The matrix that takes a table for a `from` x `from` grid to one for `to` x `to`: `F.interpolate` with
 * `mode='bicubic', align_corners=False, antialias=False`, whose edge rows repeat.
 * @returns [to · to, from · from]
 */
export function bicubicMatrix(from: number, to: number): HostTensor {
  const line = bicubicLine(from, to);
  const data = new Float32Array(to * to * from * from);
  let next = 0;
  for (let y = 0; y < to; y++) {
    for (let x = 0; x < to; x++) {
      for (let row = 0; row < from; row++) {
        for (let column = 0; column < from; column++) data[next++] = line[y]![row]! * line[x]![column]!;
      }
    }
  }
  return float32([to * to, from * from], data);
}

/** Along one axis: for each new place the weight of each old one. */
function bicubicLine(from: number, to: number): readonly Float64Array[] {
  return Array.from({ length: to }, (_, place) => {
    const centre = ((place + 0.5) * from) / to - 0.5;
    const first = Math.floor(centre) - 1;
    const weights = new Float64Array(from);
    for (let tap = first; tap < first + 4; tap++) {
      weights[Math.min(Math.max(tap, 0), from - 1)]! += cubic(Math.abs(centre - tap));
    }
    return weights;
  });
}

/** Keys' cubic convolution kernel with PyTorch's a = -0.75, at a distance of 0 to 2. */
function cubic(distance: number): number {
  const a = -0.75;
  if (distance <= 1) return ((a + 2) * distance - (a + 3)) * distance ** 2 + 1;
  return ((a * distance - 5 * a) * distance + 8 * a) * distance - 4 * a;
}

/**
 * `sinCosTable(from, width)` resized to a `to` x `to` grid.
 * @returns [to · to, width]
 */
export function resizedSinCosTable(from: number, to: number, width: number): HostTensor {
  const table = sinCosTable(from, width).data as Float32Array;
  if (from === to) return float32([to * to, width], table);
  const weights = bicubicMatrix(from, to).data;
  const resized = new Float32Array(to * to * width);
  for (let target = 0; target < to * to; target++) {
    for (let source = 0; source < from * from; source++) {
      const weight = Number(weights[target * from * from + source]);
      if (weight === 0) continue;
      for (let i = 0; i < width; i++) resized[target * width + i]! += weight * table[source * width + i]!;
    }
  }
  return float32([to * to, width], resized);
}
