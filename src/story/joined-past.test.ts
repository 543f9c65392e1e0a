import assert from 'node:assert/strict';
import { test } from 'node:test';

import { float32 } from '../core/tensor.ts';
import { JoinedPast } from './joined-past.ts';
import { KvCache } from './kv-cache.ts';

const shape = { layers: 1, heads: 1, headSize: 2 };

/** Of so many tokens, whose values are all the same. */
function cacheOf(length: number, value: number): KvCache {
  const cache = new KvCache({ ...shape, ropeBase: 100, block: 4 });
  const tensor = float32([1, 1, length, 2], new Float32Array(2 * length).fill(value));
  cache.append([{ keys: tensor, values: tensor }], length);
  return cache;
}

const arrays = (past: JoinedPast): ArrayBufferLike => (past.layer(0, 1).keys.data as Float32Array).buffer;

function assertFollows(past: JoinedPast, caches: readonly KvCache[]): void {
  const rows = past.follow(caches);
  const { data } = past.layer(0, caches.length).values;
  for (const [i, cache] of caches.entries()) {
    const start = rows[i]! * past.capacity * 2;
    const held = (cache.layer(0).values.data as Float32Array).subarray(0, cache.length * 2);
    assert.deepEqual((data as Float32Array).subarray(start, start + cache.length * 2), held);
  }
}

test('short stories beside a long one that comes and goes leave all copies where they are', () => {
  const past = new JoinedPast({ ...shape, block: 4, patience: 5 });
  const [long, ...short] = [cacheOf(30, 1), cacheOf(3, 2), cacheOf(5, 3)];
  assertFollows(past, [long!, ...short]);
  const first = arrays(past);
  for (let pass = 0; pass < 20; pass++) assertFollows(past, pass % 4 === 3 ? [long!, ...short] : short);
  assert.equal(arrays(past), first);
  assert.equal(past.capacity, 32);
});

test('once a long story has been away for long, the room is what the others needed meanwhile', () => {
  const past = new JoinedPast({ ...shape, block: 4, patience: 5 });
  const short = [cacheOf(3, 2), cacheOf(9, 3)];
  assertFollows(past, [cacheOf(30, 1), ...short]);
  for (let pass = 0; pass < 6; pass++) assertFollows(past, pass === 2 ? short : short.slice(0, 1));
  assert.equal(past.capacity, 12);
  assertFollows(past, short);
  assertFollows(past, [...short, cacheOf(40, 4)]);
  assert.equal(past.capacity, 40);
});
