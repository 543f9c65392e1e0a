/**
 * What each cache policy lets a model foresee: true stories read page by page in the memory that it leaves, how likely
 * their texts are to the model (nats a token) and how near the pictures it imagines come (1 - cosine). Prints one JSON
 * line a policy; differences are from the first one, over the same pages, with 95 % intervals over stories.
 *
 *   node bench/retention.ts --against DIR [--model mini] [--stories 10] [--pages 30]
 *     [--policies window,opening,sink,multimodal-sink,dense]      NAME:3 holds 3 pictures in its window
 *
 * Beside the policies that a telling can have it knows one that was tried and brought nothing (docs/long-stories.md).
 */

import { parseArgs } from 'node:util';

import { groupedMean } from '../src/evaluation/bootstrap.ts';
import { foresee, type ForeseenPage } from '../src/evaluation/foresight.ts';
import { pageRanges } from '../src/evaluation/measures.ts';
import { testStories } from '../src/evaluation/stories.ts';
import { openModel } from '../src/story/open-model.ts';
import {
  cachePolicies,
  retention,
  type CachePolicyName,
  type Range,
  type Retention,
  type RetentionSettings,
} from '../src/story/retention.ts';

/** The window, and of what has left it the texts of the last pages. */
const tried: Readonly<Record<string, (settings: RetentionSettings) => Retention>> = {
  texts: ({ pictures, sinkPages }) => {
    const window = retention('sink', { pictures, firstTokens: 1, sinkPages: 0 });
    return (pages) => {
      const left = pages.slice(0, -pictures).slice(-sinkPages);
      return [...window(pages), ...left.map(({ start, beginImage }): Range => [start, beginImage])];
    };
  },
};

/** @param policy NAME or NAME:PICTURES */
function policyOf(policy: string, defaults: RetentionSettings): Retention {
  const [name = '', pictures] = policy.split(':');
  const settings = { ...defaults, ...(pictures && { pictures: Number(pictures) }) };
  if (cachePolicies.includes(name as CachePolicyName)) return retention(name as CachePolicyName, settings);
  const kept = tried[name]?.(settings);
  if (kept === undefined) throw new Error(`there is no policy ${name}`);
  return kept;
}

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    model: { type: 'string', default: 'mini' },
    stories: { type: 'string', default: '10' },
    pages: { type: 'string', default: '30' },
    policies: { type: 'string', default: 'window,opening,sink,multimodal-sink,dense' },
  },
});
if (values.against === undefined) throw new Error('name a StoryStream folder with --against');
const [count, pages] = [Number(values.stories), Number(values.pages)];
const stories = (await testStories(values.against, count)).slice(0, count);
// Waiting for a second thread at every token is what makes a busy machine crawl.
await using model = await openModel(values.model, { threads: 1 });

/** For each policy, each story's pages. */
const foreseen = new Map<string, ForeseenPage[][]>();
for (const [i, story] of stories.entries()) {
  // Policies take turns, so that a stopped run has them all over the same stories.
  for (const policy of values.policies.split(',')) {
    const kept = policyOf(policy, model.folder.config.defaults.retention);
    foreseen.set(policy, [...(foreseen.get(policy) ?? []), await foresee(model, story, pages, kept)]);
  }
  console.error(`${i + 1} of ${stories.length} stories read`);
}

const [first] = foreseen.values();
for (const [policy, read] of foreseen) {
  const over = (key: keyof ForeseenPage, [from, to]: readonly [number, number] = [2, pages]) =>
    groupedMean(read.map((story) => story.slice(from - 2, to - 1).map((page) => page[key])));
  const apart = (key: keyof ForeseenPage) =>
    groupedMean(read.map((story, i) => story.map((page, j) => page[key] - first![i]![j]![key])));
  console.log(
    JSON.stringify({
      ...{ policy, textLoss: over('textLoss'), pictureLoss: over('pictureLoss') },
      ...{ textApart: apart('textLoss'), pictureApart: apart('pictureLoss') },
      byPage: pageRanges(pages).map((range) => ({ pages: range, textLoss: over('textLoss', range).mean })),
    }),
  );
}
