/** The whole pipeline's script, interrupted. What its parts do is tested where they are. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { finished, startCli } from './cli-process.ts';

const script = fileURLToPath(new URL('../../runs/mini.ts', import.meta.url));
const root = await mkdtemp(join(tmpdir(), 'seed-story-mini-'));
after(() => rm(root, { recursive: true }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(
    `${signal} while it draws: exit code 130, and one line that says how to go on`,
    { timeout: 60_000 },
    async () => {
      const out = join(root, signal);
      const child = startCli(['--out', out], script);
      const end = finished(child);
      // Written before the first picture.
      while (!existsSync(join(out, 'world', 'world.json')) && child.exitCode === null) await sleep(20);
      child.kill(signal);
      const { code, stdout, stderr } = await end;
      assert.equal(code, 130, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, new RegExp(`interrupted\\ngo on with: npm run -s mini -- --out ${out}\n$`));
      assert.doesNotMatch(stderr, /\n\s+at /);
    },
  );
}
