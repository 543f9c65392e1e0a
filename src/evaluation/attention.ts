/**
 * Where a language model's attention goes while it reads stories: records the weights page by page in the memory that
 * telling has, and writes what kinds of tokens draw them, in numbers (`attention.json`) and to look at
 * (`attention.html`). Prints nothing.
 */

import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { UsageError } from '../core/errors.ts';
import { writeFileAtomic } from '../formats/atomic-file.ts';
import { readImage } from '../formats/images.ts';
import { cleanText } from '../models/sequence.ts';
import type { AttentionListener } from '../story/cached-llama.ts';
import { openModel, type OpenModel } from '../story/open-model.ts';
import { retention, type CachePolicyName } from '../story/retention.ts';
import { holdsStory, plannedText, readStory } from '../story/story-file.ts';
import { kindsOfPage } from './attention-kinds.ts';
import { attentionPage } from './attention-page.ts';
import { attentionReport, type AttentionReport } from './attention-report.ts';
import { AttentionTally, type Asker, type Place } from './attention-tally.ts';
import { testStories } from './stories.ts';

export interface AttentionOptions {
  /** A StoryStream folder, whose test stories are read; or a folder of a told story, or of several. */
  readonly dir: string;
  /** A model's name or folder. */
  readonly model: string;
  readonly cache: CachePolicyName;
  /** How many, the first ones; when left out ten, or all where there are fewer. */
  readonly stories?: number;
  /** A story, the opening included. */
  readonly pages: number;
  /** Where the report goes. */
  readonly out: string;
  readonly signal?: AbortSignal;
  readonly onPage?: (done: number, all: number) => void;
}

/** @throws UsageError when there are too few stories, or one is too short */
export async function measureAttention(options: AttentionOptions): Promise<AttentionReport> {
  const { dir, cache, pages, out, signal, onPage } = options;
  const stories = await storiesIn(dir, options.stories ?? 1, options.stories ?? defaultStories);
  checkLength(stories, pages);
  const listening: Listening = { onAttention: () => {} };
  await using model = await openModel(options.model, { onAttention: (attention) => listening.onAttention(attention) });
  const tallies: AttentionTally[] = [];
  for (const story of stories) {
    const tally = new AttentionTally({ ...model.folder.config.llm, pages });
    const onRead = (page: number): void => {
      signal?.throwIfAborted();
      onPage?.(tallies.length * pages + page + 1, stories.length * pages);
    };
    await record({ model, listening, cache, tally, story: story.slice(0, pages), onRead });
    tallies.push(tally);
  }
  const report = attentionReport(tallies, { model, cache, pages });
  await mkdir(out, { recursive: true });
  await writeFileAtomic(join(out, 'attention.json'), `${JSON.stringify(report, rounded)}\n`);
  await writeFileAtomic(join(out, 'attention.html'), attentionPage(report));
  return report;
}

const defaultStories = 10;

/** A page whose picture the model imagined has none to look at: it remembers what it imagined. */
interface ReadPage {
  /** Behind its plan, if it has one. */
  readonly text: string;
  readonly image?: string;
}

async function storiesIn(dir: string, least: number, most: number): Promise<(readonly ReadPage[])[]> {
  const folders = await toldFolders(dir);
  if (folders.length === 0) {
    const stories = (await testStories(dir, least)).slice(0, most);
    return stories.map(({ texts, planned = texts, images }) =>
      planned.map((text, page) => ({ text, image: images[page]! })),
    );
  }
  if (folders.length < least) {
    throw new UsageError(
      `${dir} has ${folders.length} told stories, ${least} were asked for; ask for fewer with --stories`,
    );
  }
  return Promise.all(
    folders.slice(0, most).map(async (folder) => {
      const { pages } = await readStory(folder);
      return pages.map((page) => {
        const text = plannedText(page);
        return page.source === 'generated' ? { text } : { text, image: join(folder, page.image) };
      });
    }),
  );
}

async function toldFolders(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch(() => []);
  return ['.', ...names.toSorted()].map((name) => join(dir, name)).filter(holdsStory);
}

function checkLength(stories: readonly (readonly ReadPage[])[], pages: number): void {
  const shortest = Math.min(...stories.map(({ length }) => length));
  if (pages <= shortest) return;
  throw new UsageError(`the shortest story has ${shortest} pages, asked for are ${pages}; ask for fewer with --pages`);
}

/** Whoever hears the model now. */
interface Listening {
  onAttention: AttentionListener;
}

interface Recording {
  readonly model: OpenModel;
  readonly listening: Listening;
  readonly cache: CachePolicyName;
  readonly story: readonly ReadPage[];
  readonly tally: AttentionTally;
  readonly onRead: (page: number) => void;
}

async function record({ model, listening, cache, story, tally, onRead }: Recording): Promise<void> {
  const session = model.startSession(retention(cache, model.folder.config.defaults.retention));
  const places: Place[] = [];
  for (const [page, { text: planned, image }] of story.entries()) {
    const text = model.plans ? planned : cleanText(planned);
    const kinds = kindsOfPage(model.tokens, text, page === 0);
    places.push(...kinds.map((kind) => ({ page, kind })));
    const hear = (askerOf: (i: number) => Asker): void => {
      listening.onAttention = (attention) => tally.add(attention, places, page, askerOf);
    };
    const texts = kinds.indexOf('beginImage') + 1;
    hear((i) => (i < texts ? 'text' : 'imagined'));
    const imagined = await session.readPage(text);
    hear(() => 'shown');
    await session.show(image === undefined ? imagined : await model.encodePicture(await readImage(image)));
    onRead(page);
  }
}

/** Six digits are more than the stories' differences leave meaning to. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
}
