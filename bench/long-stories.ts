/**
 * The cache policies on long stories: tells the same openings with the same seed under each, one process a story and the
 * policies taking turns, and prints what came of it and what it took, beside the paper's table. Told stories stay in
 * --out, so a stopped run goes on where it was; `table.json` and `table.txt` there hold what is printed, and each of
 * its measures has a chart there.
 *
 *   node bench/long-stories.ts --data DIR --out DIR [--stories 40] [--pages 50] [--policies dense,window,opening,sink,multimodal-sink]
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { processContext } from '../src/cli/process-context.ts';
import { progressLine } from '../src/cli/progress-line.ts';
import { report } from '../src/cli/run.ts';
import { SeedStoryError } from '../src/core/errors.ts';
import { chartFile } from '../src/evaluation/chart-file.ts';
import { longReport, longTable } from '../src/evaluation/long-report.ts';
import { missingStories, type LongRun, type LongStory } from '../src/evaluation/long-telling.ts';
import { Probe } from '../src/evaluation/probe.ts';
import { trueStories } from '../src/evaluation/set-names.ts';
import { testStories } from '../src/evaluation/stories.ts';
import { writeFileAtomic } from '../src/formats/atomic-file.ts';
import { openModel } from '../src/story/open-model.ts';
import { longCommand, longRun, type LongOptions } from './long-options.ts';

const context = processContext();
try {
  const options = longCommand().parse().opts<LongOptions>();
  const run = await longRun(options);
  const missing = await missingStories(run);
  for (const [i, story] of missing.entries()) {
    context.progress(`${i + 1} of ${missing.length} stories: ${story.policy}, opening ${story.number}\n`);
    await tell(story, options);
  }
  await measure(run, options);
} catch (error) {
  process.exitCode = report(error, false, context);
}

async function measure(
  run: LongRun,
  { out, data, stories, model: name, probe: probeFile }: LongOptions,
): Promise<void> {
  await using model = await openModel(name);
  await using probe = probeFile === undefined ? undefined : await Probe.open(probeFile);
  const others = (await testStories(data, stories)).slice(stories, 2 * stories);
  const line = progressLine(context);
  const table = await longReport({
    ...{ run, model, ...(probe && { probe }), ...(others.length === stories && { others }) },
    onProgress: (what, done, all) => {
      context.signal.throwIfAborted();
      line.show(`${done} of ${all} ${what}`);
    },
  }).finally(() => line.end());
  const lines = longTable(table);
  await writeFileAtomic(join(out, 'table.json'), `${JSON.stringify(table, undefined, 2)}\n`);
  await writeFileAtomic(join(out, 'table.txt'), `${lines.join('\n')}\n`);
  const names = [...table.policies, trueStories];
  for (const curve of [...table.quality, ...table.costs]) {
    await writeFileAtomic(join(out, `${curve.key}.svg`), chartFile(curve, names));
  }
  for (const row of lines) context.print(row);
}

/** In a process of its own, which gets the same interrupts. */
async function tell({ policy, number }: LongStory, options: LongOptions): Promise<void> {
  const own = { ...options, policies: policy, number };
  const words = Object.entries(own).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const script = fileURLToPath(new URL('long-story.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  context.signal.throwIfAborted();
  if (code !== 0) throw new SeedStoryError(`${policy}, opening ${number}: the story could not be told, see above`);
}
