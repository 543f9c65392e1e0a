/** Position tables against the authors' and PyTorch's. */

import { test } from 'node:test';

import { matmul } from '../../src/graph/ops/linear.ts';
import { constant, input } from '../../src/graph/ops/source.ts';
import { bicubicMatrix, sinCosTable } from '../../src/nn/position.ts';
import { expectParity } from './expect-parity.ts';

interface Original {
  readonly grid: number;
  readonly sincos_width: number;
}

const sides = [3, 7, 8];

test('tables resized by matrices', () =>
  expectParity<Original>('position-tables', ({ config: { grid, sincos_width }, inputs }) => {
    const table = input('table', 'float32', inputs.table!.shape);
    const resized = sides.map((side) => [`resized.${side}`, matmul(constant(bicubicMatrix(grid, side)), table)]);
    const fixed = sides.map((side) => [`sincos.${side}`, constant(sinCosTable(side, sincos_width))]);
    return { outputs: Object.fromEntries([...resized, ...fixed]) };
  }));
