/** The options that `long-stories.ts` and its part `long-story.ts` share. */

import { Command } from 'commander';

import { integer, seed } from '../src/cli/context.ts';
import { UsageError } from '../src/core/errors.ts';
import type { LongRun } from '../src/evaluation/long-telling.ts';
import { testStories } from '../src/evaluation/stories.ts';
import { cachePolicies, type CachePolicyName } from '../src/story/retention.ts';

export interface LongOptions {
  readonly data: string;
  readonly out: string;
  readonly stories: number;
  readonly pages: number;
  readonly policies: readonly CachePolicyName[];
  readonly model: string;
  readonly seed: number;
  readonly ngram?: number;
  readonly probe?: string;
}

export function longCommand(): Command {
  return new Command()
    .requiredOption('--data <dir>', 'StoryStream folder; its test split gives the openings and the true stories')
    .requiredOption('--out <dir>', 'where told stories and the table go; the same command goes on with them')
    .option('--stories <n>', 'openings, the first ones of the test split', integer(1, 10_000), 40)
    .option('--pages <n>', 'pages a story, the opening included', integer(2, 1000), 50)
    .option('--policies <names>', 'what is compared, with commas between', policiesOf, policiesOf(defaultPolicies))
    .option('--model <name>', 'mini, or the folder of a model', 'mini')
    .option('--seed <n>', 'of all stories', seed, 1)
    .option('--probe <name>', 'mini, or weights of a trained probe, to hold pictures against texts')
    .option('--ngram <n>', "as tell's; 0 lets the model repeat itself", integer(0, 1000));
}

const defaultPolicies = 'dense,window,opening,sink,multimodal-sink';

function policiesOf(words: string): CachePolicyName[] {
  return words.split(',').map((word) => {
    const policy = cachePolicies.find((name) => name === word);
    if (policy !== undefined) return policy;
    throw new UsageError(`--policies: there is no policy ${word}, only ${cachePolicies.join(', ')}`);
  });
}

/** @throws UsageError when the data set has fewer test stories */
export async function longRun({ data, stories, ngram, ...options }: LongOptions): Promise<LongRun> {
  return {
    ...options,
    openings: (await testStories(data, stories)).slice(0, stories),
    ...(ngram !== undefined && { noRepeatNgramSize: ngram }),
  };
}
