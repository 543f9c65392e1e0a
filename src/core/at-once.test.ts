import assert from 'node:assert/strict';
import { test } from 'node:test';

import { severalAtOnce } from './at-once.ts';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('all items are worked on, never more than so many at a time', async () => {
  const done: number[] = [];
  let [now, peak] = [0, 0];
  await severalAtOnce([1, 2, 3, 4, 5, 6, 7], 3, undefined, async (item) => {
    peak = Math.max(peak, ++now);
    for (let i = 0; i < item; i++) await pause();
    now--;
    done.push(item);
  });
  assert.deepEqual([done.toSorted(), peak], [[1, 2, 3, 4, 5, 6, 7], 3]);
  await severalAtOnce([], 3, undefined, () => assert.fail());
});

test('after the first failure nothing new begins, and what goes on is asked to stop and waited for', async () => {
  const ended: string[] = [];
  const work = severalAtOnce(['fails', 'goes on', 'never begins'], 2, undefined, async (item, signal) => {
    if (item === 'fails') throw new Error('first');
    while (!signal.aborted) await pause();
    await pause();
    ended.push(item);
    throw new Error('second');
  });
  await assert.rejects(work, /first/);
  assert.deepEqual(ended, ['goes on']);
});

test('who stops all of it is heard with the reason', async () => {
  const stop = new AbortController();
  const work = severalAtOnce([1], 1, stop.signal, async (_, signal) => {
    while (!signal.aborted) await pause();
    throw signal.reason;
  });
  stop.abort(new Error('enough'));
  await assert.rejects(work, /enough/);
});
