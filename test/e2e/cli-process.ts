/** Runs the command line as users do: in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function startCli(args: readonly string[], script = main, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [script, ...args], {
    env: { ...process.env, SEED_STORY_DEBUG: '', NO_COLOR: '1', ...env },
  });
}

export async function finished(child: ChildProcess): Promise<Finished> {
  const output = { stdout: '', stderr: '' };
  child.stdout!.on('data', (chunk) => (output.stdout += chunk));
  child.stderr!.on('data', (chunk) => (output.stderr += chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...output };
}

export function cli(...args: string[]): Promise<Finished> {
  return finished(startCli(args));
}
