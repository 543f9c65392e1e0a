import assert from 'node:assert/strict';
import { test } from 'node:test';

import { float32, type HostTensor } from '../core/tensor.ts';
import type { StorySession } from './model.ts';
import { openingUnlikeness } from './recognition.ts';

/** Eight places, of which the first so many point where the others do not. */
const features = (turned: number): HostTensor =>
  float32(
    [8, 2],
    Float32Array.from({ length: 16 }, (_, i) => Number(i % 2 === (i < 2 * turned ? 1 : 0))),
  );

test('an opening is as unlike as the nearest quarter of its places is, told once more after its picture', async () => {
  const unlikeness = async (turned: number): Promise<number> => {
    const log: string[] = [];
    const session: Partial<StorySession> = {
      readPage: async (text) => {
        log.push(text);
        return features(log.includes('shown') ? turned : 8);
      },
      show: async (seen) => {
        assert.deepEqual(seen, features(0));
        log.push('shown');
        return new Float32Array();
      },
    };
    const model = { startSession: () => session as StorySession };
    const found = await openingUnlikeness(model, 'Once', features(0));
    assert.deepEqual(log, ['Once', 'shown', 'Once']);
    return found;
  };
  assert.equal(await unlikeness(0), 0);
  assert.equal(await unlikeness(5), 0);
  assert.equal(await unlikeness(6), 1);
});
