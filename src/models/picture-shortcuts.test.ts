import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { float32 } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { Scope } from '../graph/scope.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { amended, foretold, gated } from './picture-shortcuts.ts';

const runtime = inlineRuntime();
after(() => runtime.close());
const of = (shape: readonly number[], ...values: number[]) => float32(shape, Float32Array.from(values));
const words = input('words', 'float32', [1, 3]);
const rows = input('rows', 'float32', [1, 2, 2]);
const features = input('features', 'float32', [1, 2, 2]);
const known = { words, rows, features };

test('each row has a map of its own of the words that stand there, and the LLM adds to it', async () => {
  const hidden = input('hidden', 'float32', [1, 2, 2]);
  const scope = new Scope('shortcut');
  const expected = foretold(scope, known);
  await using session = await runtime.load(program({ expected, all: amended(scope, expected, hidden) }));
  const { expected: before, all } = await session.run({
    rows: of([1, 2, 2], 1, 2, 3, 4),
    hidden: of([1, 2, 2], 10, 10, 20, 30),
    words: of([1, 3], 0, 2, 1),
    'shortcut.embed_words.weight': of([3, 2], 9, 9, 1, 0, 0, 5),
    'shortcut.words.weight': of([4, 2], 1, 0, 0, 1, 2, 0, 0, 2),
    'shortcut.scale': of([2], 0.1, -1),
  });
  assert.deepEqual([...before!.data], [1 + 2, 2 + 5, 3 + 4, 4 + 10]);
  const added = [1, -10, 2, -30];
  added.forEach((value, i) => assert.ok(Math.abs(Number(all!.data[i]) - Number(before!.data[i]) - value) < 1e-5));
});

test('the gate picks in each place between what is told and the picture before, both at mean square 1', async () => {
  const told = input('told', 'float32', [1, 2, 2]);
  await using session = await runtime.load(program({ seen: gated(new Scope('gate'), told, known) }));
  const { seen } = await session.run({
    // Told along the first axis it closes, along the second it opens.
    told: of([1, 2, 2], 7, 0, 0, 3),
    features: of([1, 2, 2], 0, 4, 5, 0),
    'gate.weight': of([1, 2], -40, 40),
    'gate.bias': of([1], 0),
  });
  const expected = [Math.SQRT2, 0, Math.SQRT2, 0];
  expected.forEach((value, i) => assert.ok(Math.abs(Number(seen!.data[i]) - value) < 1e-5));
});
