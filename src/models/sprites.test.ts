import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import fc from 'fast-check';

import { float32 } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { onCanvas } from './sprites.ts';

const runtime = inlineRuntime();
after(() => runtime.close());

const config = { side: 6, channels: 2, canvas: 12 };
const figures = 2;
const spriteSize = config.side * config.channels * config.side;
const of = (name: string) => input(name, 'float32', [1, figures]);
const network = program({
  canvas: onCanvas(
    config,
    input('painted', 'float32', [1, figures, spriteSize]),
    { x: of('x'), y: of('y'), size: of('size'), side: of('side') },
    of('here'),
    1,
  ),
});

interface Figure {
  x?: number;
  y?: number;
  height?: number;
  side?: number;
  here?: number;
  /** Of each column. */
  colours?: readonly number[];
}

/** The canvas' two channels, rows from above. Sprites are all theirs, of one colour a column. */
async function drawn(shown: readonly [Figure, Figure]) {
  const each = (value: (figure: Figure) => number) => float32([1, figures], Float32Array.from(shown, value));
  const painted = shown.flatMap(({ colours = [1, 1, 1, 1, 1, 1] }) =>
    Array.from({ length: config.side }, () => [...colours.map(() => 30), ...colours]).flat(),
  );
  await using session = await runtime.load(network);
  const { canvas } = await session.run({
    painted: float32([1, figures, spriteSize], Float32Array.from(painted)),
    x: each(({ x = 0.5 }) => x),
    y: each(({ y = 0.7 }) => y),
    size: each(({ height = 0.3 }) => Math.log(height)),
    side: each(({ side = 1 }) => side),
    here: each(({ here = 1 }) => here),
  });
  const { data } = canvas!;
  const channel = (c: number) =>
    Array.from({ length: config.canvas }, (_, row) =>
      Array.from(data.slice((2 * row + c) * config.canvas, (2 * row + c + 1) * config.canvas) as Float32Array),
    );
  return { own: channel(0), colour: channel(1) };
}

const nobody: Figure = { here: 0 };

test('a sprite covers what its figure reaches, from above its head to below its feet, and nothing else', async () => {
  const { own } = await drawn([{ x: 0.5, y: 0.75, height: 0.4 }, nobody]);
  for (const [row, shares] of own.entries()) {
    for (const [column, share] of shares.entries()) {
      const [across, down] = [(column + 0.5) / 12 - 0.5, (row + 0.5) / 12 - 0.75];
      const inside = Math.abs(across) < 0.8 * 0.4 - 0.04 && down > -1.35 * 0.4 + 0.04 && down < 0.15 * 0.4 - 0.04;
      const outside = Math.abs(across) > 0.8 * 0.4 + 0.1 || down < -1.35 * 0.4 - 0.1 || down > 0.15 * 0.4 + 0.1;
      if (inside) assert.ok(share > 0.9, `${row}, ${column}: ${share}`);
      if (outside) assert.ok(share < 1e-5, `${row}, ${column}: ${share}`);
    }
  }
});

test('one that goes on by a pixel of the canvas is the same picture further on, and who looks left is mirrored', async () => {
  const colours = [1, 2, 3, 4, 5, 6];
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: 0.3, max: 0.6, noNaN: true }),
      fc.double({ min: 0.1, max: 0.3, noNaN: true }),
      async (x, height) => {
        const here = await drawn([{ x, height, colours }, nobody]);
        const further = await drawn([{ x: x + 1 / 12, height, colours }, nobody]);
        const left = await drawn([{ x: 1 - x, height, colours, side: -1 }, nobody]);
        for (const [row, values] of here.colour.entries()) {
          values.slice(0, -1).forEach((value, i) => assert.ok(Math.abs(value - further.colour[row]![i + 1]!) < 1e-3));
          values.forEach((value, i) => assert.ok(Math.abs(value - left.colour[row]!.at(-1 - i)!) < 1e-3));
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('a sprite that is made much smaller gives the mean of its pixels, not one of them', async () => {
  const { own, colour } = await drawn([{ x: 4.5 / 12, y: 6 / 12, height: 0.06, colours: [0, 6, 0, 6, 0, 6] }, nobody]);
  const sum = (rows: readonly (readonly number[])[]): number => rows.flat().reduce((all, value) => all + value, 0);
  assert.ok(sum(own) > 0.5);
  assert.ok(Math.abs(sum(colour) / sum(own) - 3) < 0.4, `${sum(colour) / sum(own)}`);
});

test('the second stands before the first, and who is not there leaves nothing', async () => {
  const [red, blue] = [{ colours: Array<number>(6).fill(1) }, { colours: Array<number>(6).fill(5) }];
  const [both, alone, second] = [
    await drawn([red, blue]),
    await drawn([red, { ...blue, here: 0 }]),
    await drawn([nobody, blue]),
  ];
  const covered = second.own.flat().flatMap((share, i) => (share > 0.9 ? [i] : []));
  assert.ok(covered.length > 10);
  for (const i of covered) assert.ok(Math.abs(both.colour.flat()[i]! - second.colour.flat()[i]!) < 0.12);
  assert.ok(Math.max(...alone.colour.flat()) < 1.1);
  const none = await drawn([nobody, nobody]);
  assert.ok([...none.own, ...none.colour].flat().every((value) => value === 0));
});
