import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { sequenceTable } from './position.ts';

suite('sequenceTable', () => {
  const width = 6;
  const { shape, data } = sequenceTable(40, width);
  const row = (place: number): number[] => Array.from({ length: width }, (_, i) => Number(data[place * width + i]));

  test('a place is the sine and the cosine of itself, at frequencies that fall to a ten-thousandth', () => {
    assert.deepEqual(shape, [40, width]);
    const frequencies = [1, 1 / 21.544346900318832, 1 / 464.1588833612773];
    const expected = frequencies.flatMap((frequency) => [Math.sin(3 * frequency), Math.cos(3 * frequency)]);
    row(3).forEach((value, i) => assert.ok(Math.abs(value - expected[i]!) < 1e-7, `number ${i} is ${value}`));
  });

  test('the product of two places says how far they are apart, wherever they are', () => {
    const product = (a: number, b: number): number => row(a).reduce((sum, value, i) => sum + value * row(b)[i]!, 0);
    for (const [a, b] of [
      [0, 7],
      [20, 27],
      [32, 39],
    ] as const) {
      assert.ok(Math.abs(product(a, b) - product(0, 7)) < 1e-5);
    }
    assert.ok(Math.abs(product(0, 0) - width / 2) < 1e-6);
  });
});
