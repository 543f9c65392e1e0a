/**
 * How soon a branch speaks: from a story's 20th page on, with a snapshot of what the model remembered there and without,
 * each until its first words. Prints first words a second of both and their ratio, as one JSON line.
 *
 *   node bench/branch.ts [--model mini]
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readOpening } from '../src/cli/opening.ts';
import { openModel } from '../src/story/open-model.ts';
import { branchStory } from '../src/story/revise.ts';
import { beginStory, resumeStory, tellIntoFolder } from '../src/story/saved-story.ts';
import { compare, type Side } from './compare.ts';

const { values } = parseArgs({ options: { model: { type: 'string', default: 'mini' } } });
const pages = 20;
const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
const story = join(root, 'story');
await using teller = await openModel(values.model);
{
  const opening = await readOpening({ example: true });
  // Where sentences may be taken back, words come a sentence at a time.
  const settings = { cache: 'window', noRepeatNgramSize: 0 } as const;
  await using folder = await beginStory(story, { opening, title: 'Branched', seed: 1, settings }, teller);
  for await (const _ of tellIntoFolder(folder, teller, { pages, snapshotEvery: pages }));
}

let branches = 0;
function side(name: string, keepsSnapshot: boolean): Side {
  return {
    name,
    async measure() {
      const branch = join(root, `branch-${branches++}`);
      await branchStory(story, pages - 1, branch, 2);
      if (!keepsSnapshot) await rm(join(branch, 'snapshots'), { recursive: true });
      await using folder = await resumeStory(branch, pages + 1);
      const began = performance.now();
      let ms = NaN;
      for await (const { type } of tellIntoFolder(folder, teller, { pages: pages + 1 })) {
        if (type !== 'text') continue;
        // Leaving the loop waits for the token that is being written meanwhile.
        ms = performance.now() - began;
        break;
      }
      return 1000 / ms;
    },
  };
}

await compare(
  `first words of a branch after page ${pages}`,
  'first words',
  side('with a snapshot', true),
  side('without', false),
  9,
);
await rm(root, { recursive: true });
