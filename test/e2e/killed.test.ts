/**
 * Stories by a real model that are told, gone on with, branched and edited, killed again and again at random moments.
 * Where they may be killed at no harm is tested in story/folder.test.ts; this is for the moments that nobody thought of.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Random } from '../../src/core/random.ts';
import { encodePng } from '../../src/formats/images.ts';
import { readPageImage, readStory } from '../../src/story/story-file.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { finished, startCli } from './cli-process.ts';

/** Each of a story that is being written; one blow strikes all that are. */
const kills = 100;
const pages = 24;
const root = await mkdtemp(join(tmpdir(), 'seed-story-killed-'));
const folder = (name: string): string => join(root, name);
const [model, picture] = [folder('model'), folder('opening.png')];
const [told, half, branched, edited] = [folder('told'), folder('half'), folder('branched'), folder('edited')];

before(async () => {
  await writeTinyModel(model);
  await writeFile(picture, await encodePng({ width: 24, height: 16, data: new Uint8Array(24 * 16 * 3).fill(90) }));
});
after(() => rm(root, { recursive: true }));

/** All that story.json says of the pages but for the time they took and their pictures' names, and the pictures. */
type Pages = readonly object[];

/** Something that is done to a story, which may be stopped and gone on with. */
interface Work {
  readonly name: string;
  /** The folder that it begins with a copy of. */
  readonly from?: string;
  /** The commands that are left to do in a folder, in order. */
  left(dir: string): Promise<string[][]>;
  /** The folder of the same work that nobody disturbed. */
  readonly end: string;
}

const tell = (count: number, ...more: string[]): string[] => [
  ...['tell', '--pages', String(count), '--snapshots', '4', '--json'],
  ...more,
];
const begin = (out: string, count = pages): string[] =>
  tell(count, '--image', picture, '--text', 'the fox ran', '--seed', '3', '--out', out);
const toTheEnd = (dir: string): string[] => tell(pages, '--resume', dir);
const branch = (out: string): string[] => ['story', 'branch', told, '--page', '18', '--out', out, '--seed', '5'];
const newText = 'the fox sat';
const write = (dir: string): string[] => ['story', 'write', dir, '--page', '12', '--text', newText];
const redo = (dir: string): string[] => ['story', 'redo', dir, '--stale'];

const isBegun = async (dir: string): Promise<boolean> =>
  existsSync(join(dir, 'story.json')) && (await readStory(dir)).pages.length > 0;

const works: readonly Work[] = [
  {
    name: 'telling',
    left: async (dir) => [(await isBegun(dir)) ? toTheEnd(dir) : begin(dir)],
    end: told,
  },
  { name: 'resuming', from: half, left: async (dir) => [toTheEnd(dir)], end: told },
  {
    name: 'branching',
    left: async (dir) => ((await isBegun(dir)) ? [toTheEnd(dir)] : [branch(dir), toTheEnd(dir)]),
    end: branched,
  },
  {
    name: 'editing',
    from: told,
    left: async (dir) => ((await readStory(dir)).pages[11]!.text === newText ? [redo(dir)] : [write(dir), redo(dir)]),
    end: edited,
  },
];

async function pagesOf(dir: string): Promise<Pages> {
  if (!(await isBegun(dir))) return [];
  const story = await readStory(dir);
  return Promise.all(
    story.pages.map(async ({ ms: _, image: __, ...page }, i) => ({
      ...page,
      picture: Buffer.from(await readPageImage(dir, story, i)).toString('base64'),
    })),
  );
}

/** Snapshots apart: which of them there are, a kill may change. */
async function namesIn(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true });
  return names.filter((name) => !/^snapshots\/\d+\.safetensors$/.test(name)).sort();
}

/** How much is done in a second depends on the machine, so first so many lines of output have to come. */
interface Moment {
  readonly lines: number;
  readonly ms: number;
}

interface Outcome {
  readonly lines: number;
  /** For each row whether it came to its end. */
  readonly done: readonly boolean[];
  /** For each row how many pages it had said to be whole. */
  readonly whole: readonly number[];
}

/** Runs rows of commands side by side in one process. @param killAt counted from when the model is loaded */
async function atOnce(rows: readonly string[][][], killAt?: Moment): Promise<Outcome> {
  const script = fileURLToPath(new URL('at-once.ts', import.meta.url));
  const cache = { NODE_COMPILE_CACHE: join(root, 'compiled') };
  const child = startCli([model, JSON.stringify(rows)], script, cache);
  const [done, whole] = [rows.map(() => false), rows.map(() => 0)];
  let lines = 0;
  let timer: NodeJS.Timeout | undefined;
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (lines++ === killAt?.lines) timer = setTimeout(() => child.kill('SIGKILL'), killAt.ms);
    if (line === 'ready') return;
    const [, row, rest] = /^(\d+) (.*)$/.exec(line)!;
    if (rest === 'done') done[Number(row)] = true;
    const page = /^\{"type":"page","page":(\d+)/.exec(rest!)?.[1];
    if (page !== undefined) whole[Number(row)] = Number(page) + 1;
  });
  const { stderr } = await finished(child);
  clearTimeout(timer);
  if (child.signalCode !== 'SIGKILL') assert.equal(child.exitCode, 0, stderr);
  return { lines, done, whole };
}

/** A story that a work is done to, and how often it was killed on the way. */
class Story {
  readonly work: Work;
  readonly killedAt: number[] = [];
  timesDone = 0;
  dir = '';
  static #count = 0;

  constructor(work: Work) {
    this.work = work;
  }

  async begin(): Promise<this> {
    this.dir = join(root, `story-${Story.#count++}`);
    if (this.work.from !== undefined) await cp(this.work.from, this.dir, { recursive: true });
    return this;
  }

  /** @param done whether the work came to its end @param whole pages that had been said to be */
  async check(done: boolean, whole: number): Promise<void> {
    const { from, end } = this.work;
    const [now, was, wanted] = [await pagesOf(this.dir), from ? await pagesOf(from) : [], await pagesOf(end)];
    assert.ok(
      now.length >= Math.max(whole, was.length),
      `of ${Math.max(whole, was.length)} pages ${now.length} are left`,
    );
    for (const [i, page] of now.entries()) {
      const known = [was[i], wanted[i]].some((other) => isDeepStrictEqual(page, other));
      assert.ok(known, `page ${i + 1} is neither what it was nor what it was to become`);
    }
    if (!done) return void this.killedAt.push(now.length);
    assert.deepEqual(now, wanted);
    assert.deepEqual(await namesIn(this.dir), await namesIn(end));
    this.timesDone++;
    await this.begin();
  }
}

test(`killed ${kills} times, stories lose no page and come to the same end`, { timeout: 600_000 }, async (t) => {
  const first = await atOnce([[begin(told)], [begin(half, pages / 2)]]);
  await cp(told, edited, { recursive: true });
  const second = await atOnce([
    [branch(branched), toTheEnd(branched)],
    [write(edited), redo(edited)],
  ]);
  const ends = await Promise.all([told, branched, edited].map(pagesOf));
  assert.deepEqual(
    ends.map(({ length }) => length),
    [pages, pages, pages],
    'the model tells to the end',
  );
  assert.equal(new Set(ends.map((end) => JSON.stringify(end))).size, 3);

  const seed = Number(process.env.SEED_STORY_TEST_SEED ?? Date.now() % 2 ** 31);
  t.diagnostic(`SEED_STORY_TEST_SEED=${seed}`);
  const random = new Random(seed);
  const stories = await Promise.all(works.map((work) => new Story(work).begin()));
  for (let last = false; !last;) {
    last = stories.flatMap(({ killedAt }) => killedAt).length >= kills;
    const rows = await Promise.all(stories.map(({ work, dir }) => work.left(dir)));
    // A third of the way, as what is done stays done.
    const moment = { lines: random.below(Math.ceil((first.lines + second.lines) / 3)), ms: random.uniform() * 100 };
    const { done, whole } = await atOnce(rows, last ? undefined : moment);
    for (const [i, story] of stories.entries()) {
      await story.check(done[i]!, whole[i]!).catch((cause: unknown) => {
        const { work, killedAt } = story;
        throw new Error(`${work.name}, killed at pages ${killedAt.join(', ')}, SEED_STORY_TEST_SEED=${seed}`, {
          cause,
        });
      });
    }
  }
  for (const { work, timesDone, killedAt } of stories) {
    t.diagnostic(`${work.name}: killed at pages ${killedAt.join(', ')}, done ${timesDone} times`);
  }
});
