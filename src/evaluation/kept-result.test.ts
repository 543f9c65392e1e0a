import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { z } from 'zod';

import { FormatError } from '../core/errors.ts';
import { keptResult } from './kept-result.ts';

test('a result is computed once, and one that is damaged is refused', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'seed-story-kept-'));
  t.after(() => rm(root, { recursive: true }));
  const file = join(root, 'results', 'one.json');
  let computed = 0;
  const ask = () => keptResult(file, z.array(z.number()), async () => [++computed, 0.1]);
  assert.deepEqual(
    [await ask(), await ask()],
    [
      [1, 0.1],
      [1, 0.1],
    ],
  );
  await writeFile(file, '[1, "a"]');
  await assert.rejects(ask(), (error) => error instanceof FormatError && error.message.includes('one.json'));
});
