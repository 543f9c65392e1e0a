/**
 * Two sides of a benchmark in one run: ours and PyTorch's take turns, so that a machine that slows down slows both.
 * PyTorch's side is a script in `reference/`, run by the interpreter that SEED_STORY_PYTHON names.
 */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Side {
  readonly name: string;
  /** One measurement of a few seconds: work units a second. */
  measure(): Promise<number>;
}

/** Runs `step`, worth `units` each, for some seconds after a warm-up. @returns units a second */
export async function rate(step: () => Promise<unknown>, units: number, seconds = 5): Promise<number> {
  await step();
  await step();
  const began = performance.now();
  let steps = 0;
  while (performance.now() - began < seconds * 1000) {
    await step();
    steps++;
  }
  return (units * steps * 1000) / (performance.now() - began);
}

/** PyTorch's side, or undefined when no interpreter is named. @param script under `reference/`, without `.py` */
export function pythonSide(script: string, seconds = 5): Side | undefined {
  const python = process.env.SEED_STORY_PYTHON;
  if (python === undefined) return undefined;
  return {
    name: 'PyTorch fp32',
    async measure() {
      const path = new URL(`../reference/${script}.py`, import.meta.url).pathname;
      const { stdout } = await promisify(execFile)(python, [path, '--seconds', String(seconds)]);
      const { perSecond } = JSON.parse(stdout) as { perSecond: number };
      return perSecond;
    },
  };
}

/** Prints each side's median over the rounds and the ratio of ours to theirs, as one JSON line. */
export async function compare(
  what: string,
  unit: string,
  ours: Side,
  theirs: Side | undefined,
  rounds = 3,
): Promise<void> {
  const results: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const side of theirs === undefined ? [ours] : [ours, theirs])
      (results[side.name] ??= []).push(await side.measure());
  }
  const medians = Object.entries(results).map(
    ([name, rates]) => [name, rates.toSorted((a, b) => a - b)[rounds >> 1]!] as const,
  );
  const ratio = theirs === undefined ? undefined : medians[0]![1] / medians[1]![1];
  const rounded = Object.fromEntries(medians.map(([name, median]) => [name, Math.round(median * 10) / 10]));
  console.log(
    JSON.stringify({ what, unit: `${unit}/s`, ...rounded, ...(ratio && { ratio: Math.round(ratio * 100) / 100 }) }),
  );
  if (theirs === undefined)
    console.error('name a Python with PyTorch in SEED_STORY_PYTHON to compare (see reference/README.md)');
}
