/**
 * A story with the multimodal sink as it is told here, against the published way: the whole story read anew before each
 * page, into a dense cache, and the tokens of each picture forced one by one. Text and features only; both sides tell
 * the same texts, a story of the drawn world, so that they do the same work. Prints pages a second of both and their
 * ratio, as one JSON line.
 *
 *   node bench/published-way.ts [--pages 25] [--model mini] [--rounds 3]
 */

import { Command } from 'commander';

import { integer } from '../src/cli/context.ts';
import { PublishedSession } from '../src/evaluation/published-session.ts';
import { tellGiven } from '../src/evaluation/given-pages.ts';
import type { StorySession } from '../src/story/model.ts';
import { openModel } from '../src/story/open-model.ts';
import { retention } from '../src/story/retention.ts';
import { planStory } from '../src/storystream/world/planner/plan.ts';
import { compare, type Side } from './compare.ts';

const { pages, rounds, ...options } = new Command()
  .option('--pages <n>', 'of the story, the opening included', integer(2, 300), 25)
  .option('--rounds <n>', 'of which the median counts', integer(1, 100), 3)
  .option('--model <name>', 'mini, or the folder of a model', 'mini')
  .parse()
  .opts<{ readonly pages: number; readonly rounds: number; readonly model: string }>();
await using model = await openModel(options.model);
const texts = Array.from({ length: Math.ceil(pages / 30) }, (_, seed) => planStory(seed).pages)
  .flat()
  .slice(0, pages)
  .map(({ text }) => text);

function side(name: string, start: () => Pick<StorySession, 'draft' | 'readPage' | 'show'>): Side {
  return {
    name,
    async measure() {
      const began = performance.now();
      await tellGiven(start(), model.tokens, texts);
      return (1000 * (pages - 1)) / (performance.now() - began);
    },
  };
}

const { retention: sizes } = model.folder.config.defaults;
await compare(
  `${pages} pages, text and features: multimodal sink against the published way`,
  'pages',
  side('multimodal sink', () => model.startSession(retention('multimodal-sink', sizes))),
  side('published way', () => new PublishedSession(model.agent)),
  rounds,
);
