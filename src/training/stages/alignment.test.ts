import assert from 'node:assert/strict';
import { test } from 'node:test';

import { UsageError } from '../../core/errors.ts';
import { Random } from '../../core/random.ts';
import { Encodings } from '../encodings.ts';
import { Changes } from './alignment.ts';

/** Two features of width 2 a picture, by how far each is turned. */
function encodings(turns: readonly number[]): Encodings {
  const rows = turns.flatMap((turn) => [3 * Math.cos(turn), 3 * Math.sin(turn), 1, 0]);
  return new Encodings({ dtype: 'float16', shape: [turns.length, 2, 2], data: Float16Array.from(rows) }, 'turns');
}

test('a page is picked by how unlike the one before it looks, never a first one', () => {
  // The second story's first picture is unlike the one before it, which is of another story.
  const turns = [0, 1, 1, 3, 3 - Math.acos(1 - (1 - Math.cos(1)) / Math.SQRT2)];
  const changes = new Changes(encodings(turns), [0, 3]);
  const random = new Random(3);
  const times = new Array<number>(turns.length).fill(0);
  for (let i = 0; i < 4000; i++) {
    const { story, page, start } = changes.pick(random);
    assert.equal(start, story === 0 ? 0 : 3);
    times[start + page]!++;
  }
  assert.deepEqual([times[0], times[3]], [0, 0]);
  assert.ok(times[2]! < 40, `an equal picture was picked ${times[2]} times`);
  // Less unlike by the square root of two, a quarter as often.
  const ratio = times[1]! / times[4]!;
  assert.ok(ratio > 3.4 && ratio < 4.7, `${ratio}`);
});

test('equal pictures can be picked, stories of one page cannot', () => {
  const picked = new Changes(encodings([1, 1, 1]), [0]).pick(new Random(1));
  assert.ok(picked.page > 0 && picked.page < 3);
  assert.throws(() => new Changes(encodings([0, 1, 2]), [0, 1, 2]), UsageError);
});
