/**
 * A whole story as a user tells it: one process from start to book. Prints seconds, seconds a page and peak memory as
 * one JSON line. Peak memory is read from /proc, so only on Linux.
 *
 *   node bench/story.ts [--pages 25]
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '25' }, model: { type: 'string', default: 'mini' } },
});
const folder = await mkdtemp(join(tmpdir(), 'seed-story-'));
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const began = performance.now();
const child = spawn(
  process.execPath,
  [
    main,
    'tell',
    '--example',
    '--pages',
    values.pages,
    '--model',
    values.model,
    '--out',
    join(folder, 'story'),
    '--json',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
let peakMegabytes: number | undefined;
const poll = setInterval(() => (peakMegabytes = peakOf(child.pid!) ?? peakMegabytes), 100);
const [code] = (await once(child, 'exit')) as [number];
clearInterval(poll);
const seconds = (performance.now() - began) / 1000;
await rm(folder, { recursive: true });
if (code !== 0) process.exit(code);
const pages = Number(values.pages);
console.log(
  JSON.stringify({
    what: `a story of ${pages} pages, whole process`,
    seconds: round(seconds),
    secondsPerPage: round(seconds / (pages - 1)),
    peakMegabytes,
  }),
);

/** The most memory that the process has held so far. */
function peakOf(pid: number): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
