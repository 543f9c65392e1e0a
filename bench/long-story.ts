/**
 * One of the stories that `long-stories.ts` compares, told in a process of its own, so that its peak memory is that of one
 * story under one policy. Takes the same options, and which story: `--policies NAME --number N`.
 */

import { processContext } from '../src/cli/process-context.ts';
import { integer } from '../src/cli/context.ts';
import { report } from '../src/cli/run.ts';
import { tellLongStory } from '../src/evaluation/long-telling.ts';
import { openModel } from '../src/story/open-model.ts';
import { longCommand, longRun, type LongOptions } from './long-options.ts';

const context = processContext();
try {
  const { number, ...options } = longCommand()
    .requiredOption('--number <n>', 'of the opening, from 0', integer(0, 9999))
    .parse()
    .opts<LongOptions & { readonly number: number }>();
  const run = await longRun(options);
  await using teller = await openModel(options.model);
  await tellLongStory(run, { policy: options.policies[0]!, number }, { teller, signal: context.signal });
} catch (error) {
  process.exitCode = report(error, false, context);
}
