import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import fc from 'fast-check';

import { int64 } from '../core/tensor.ts';
import { oneHot } from '../graph/ops/indexing.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { placed, placementBins, placementCount, type Placement } from './placement.ts';

const runtime = inlineRuntime();
after(() => runtime.close());

const bins = 64;
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const sprite = fc.record({
  x: within(0, 1),
  y: within(0.6, 1.7),
  size: within(-2.5, 0.3),
  side: fc.constantFrom(-1, 1),
});
const placement: fc.Arbitrary<Placement> = fc.tuple(
  sprite,
  fc.option(sprite, { nil: undefined }),
  fc.option(sprite, { nil: undefined }),
);

test('what is laid between bins is found again, as near as they lie', async () => {
  const count = placementCount(2);
  const { landmarkX, sprites } = placed(oneHot(input('bins', 'int64', [1, count]), bins));
  await using session = await runtime.load(program({ landmarkX, ...sprites }));
  await fc.assert(
    fc.asyncProperty(placement, async (truth) => {
      const laid = placementBins(truth, bins);
      assert.equal(laid.length, count);
      const found = await session.run({ bins: int64([1, count], laid) });
      assert.equal(found.landmarkX!.data[laid[0]!], 1);
      for (const [i, one] of truth.entries()) {
        if (!one) continue;
        for (const [name, value, range] of [
          ['x', one.x, 1],
          ['y', one.y, 1.1],
          ['size', one.size, 2.8],
          ['side', one.side, 2],
        ] as const) {
          const got = Number(found[name]!.data[i]);
          assert.ok(Math.abs(got - value) <= range / (bins - 1) / 2 + 1e-5, `${name}: ${got} for ${value}`);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('what lies outside gets the nearest bin, and where nobody stands there are none', () => {
  const far = { x: -3, y: 9, size: 4, side: 1 };
  assert.deepEqual(placementBins([far, undefined], bins), [0, 63, 63, 63, 0, 0, 0, 0]);
});
