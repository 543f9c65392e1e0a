/** Changing stories that are told: by a real model with random weights where pages matter, from the command line where words do. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../src/core/errors.ts';
import { encodePng } from '../../src/formats/images.ts';
import { openStory, type StoryFolder } from '../../src/story/folder.ts';
import { openModel } from '../../src/story/open-model.ts';
import type { Storyteller } from '../../src/story/request.ts';
import { branchStory, redoPage, redoStale, stalePages, writePage } from '../../src/story/revise.ts';
import { beginStory, resumeStory, tellIntoFolder } from '../../src/story/saved-story.ts';
import { isStale, readStory } from '../../src/story/story-file.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { finished, startCli, type Finished } from './cli-process.ts';
import { contents } from './contents.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-tree-'));
after(() => rm(root, { recursive: true }));
const pages = 6;
const opening = { text: 'the fox ran', image: { width: 24, height: 16, data: new Uint8Array(24 * 16 * 3).fill(90) } };

async function drain(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

for (const plans of [false, true])
  suite(`a story that changes, told ${plans ? 'with' : 'without'} plans`, () => {
    let teller: Storyteller;
    let count = 0;
    const lazy = () => Promise.resolve(teller);

    before(async () => {
      const model = join(root, `model-${plans}`);
      await writeTinyModel(model, { plans });
      teller = await openModel(model);
    });
    after(() => teller[Symbol.asyncDispose]());

    async function toldStory(seed = 3): Promise<string> {
      const dir = join(root, `story-${plans}-${count++}`);
      const settings = { cache: 'window', steps: 2, temperature: 1 } as const;
      await using folder = await beginStory(dir, { opening, title: 'Fox', lang: 'es', seed, settings }, teller);
      await drain(tellIntoFolder(folder, teller, { pages }));
      return dir;
    }

    async function changed(dir: string, change: (folder: StoryFolder) => AsyncIterable<unknown>): Promise<void> {
      await using folder = await openStory(dir);
      await drain(change(folder));
    }

    const write = (page: number, text: string) => (folder: StoryFolder) => writePage(folder, lazy, { page, text });

    test('a page that is told anew with the old seed is the old page, with another seed another', async () => {
      const dir = await toldStory();
      const told = await contents(dir);
      await changed(dir, (folder) => redoPage(folder, lazy, { page: 2, seed: 3 }));
      assert.deepEqual(await contents(dir), told);
      await changed(dir, (folder) => redoPage(folder, lazy, { page: 2 }));
      const [page, before] = [(await contents(dir))[2]!, told[2]!];
      assert.notEqual(page[0], before[0]);
      assert.notEqual(page[1], before[1]);
      const story = await readStory(dir);
      assert.equal(story.pages[2]!.seed, 4);
      assert.deepEqual(stalePages(story), [3, 4, 5]);
      assert.equal(isStale(story, 2), false);
      assert.deepEqual(
        (await readdir(join(dir, 'pages'))).sort(),
        story.pages.map(({ image }) => image.slice(6)).sort(),
      );
    });

    test('a page of a story that is not finished is told anew as one of the whole', async () => {
      const dir = join(root, `stopped-${plans}`);
      const settings = { cache: 'window', steps: 2, temperature: 1 } as const;
      {
        await using folder = await beginStory(dir, { opening, title: 'Fox', seed: 3, settings }, teller);
        for await (const event of tellIntoFolder(folder, teller, { pages: 9 })) {
          if (event.type === 'page' && event.page === 3) break;
        }
      }
      const told = await contents(dir);
      assert.equal(told.length, 4);
      const branch = join(root, `stopped-branch-${plans}`);
      await branchStory(dir, 3, branch, 3);
      for (const one of [dir, branch]) {
        await changed(one, (folder) => redoPage(folder, lazy, { page: 3, seed: 3 }));
        assert.deepEqual(await contents(one), told);
      }
    });

    test('another drawing, by a model that does not plan, keeps the plan', async () => {
      const dir = await toldStory();
      const other = join(root, `other-${plans}`);
      await writeTinyModel(other);
      await using drawer = await openModel(other);
      const plan = (await readStory(dir)).pages[2]!.plan;
      await changed(dir, (folder) => redoPage(folder, () => Promise.resolve(drawer), { page: 2, pictureOnly: true }));
      const story = await readStory(dir);
      assert.equal(story.pages[2]!.plan, plan);
      assert.deepEqual(stalePages(story), []);
    });

    test('another drawing keeps the text, and nothing else changes', async () => {
      const dir = await toldStory();
      const told = await contents(dir);
      await changed(dir, (folder) => redoPage(folder, lazy, { page: 2, pictureOnly: true }));
      const now = await contents(dir);
      assert.equal(now[2]![0], told[2]![0]);
      assert.notEqual(now[2]![1], told[2]![1]);
      assert.deepEqual(now.with(2, told[2]!), told);
      const story = await readStory(dir);
      assert.deepEqual(stalePages(story), []);
      assert.ok(story.pages[2]!.tokens > 0, 'the text is still the model’s');
    });

    test('told anew from a page written by hand, a story is the one that goes on from there in a branch', async () => {
      const dir = await toldStory();
      const branch = join(root, `branch-${plans}`);
      await branchStory(dir, 1, branch, 3);
      await changed(dir, write(2, 'a ball'));
      assert.deepEqual(stalePages(await readStory(dir)), [3, 4, 5]);
      await changed(dir, (folder) => redoStale(folder, lazy, {}));
      assert.deepEqual(stalePages(await readStory(dir)), []);

      await changed(branch, write(2, 'a ball'));
      {
        await using folder = await resumeStory(branch, pages);
        await drain(tellIntoFolder(folder, teller, { pages }));
      }
      assert.deepEqual(await contents(branch), await contents(dir));
      const { parent, lang } = await readStory(branch);
      assert.equal(lang, 'es');
      assert.deepEqual(parent, { story: (await readStory(dir)).id, page: 1 });
    });

    test('every page that the model told has its plan, and one that is written by hand has none', async () => {
      const dir = await toldStory();
      await changed(dir, write(2, 'a ball'));
      const planned = (await readStory(dir)).pages.map(({ plan }) => plan !== undefined);
      assert.deepEqual(planned, [false, plans, false, plans, plans, plans]);
    });

    // What was written by hand has no plan, so to a model that plans it is another page.
    if (!plans) {
      test('what is changed back makes the pages after it true again', async () => {
        const dir = await toldStory();
        const { text } = (await readStory(dir)).pages[2]!;
        await changed(dir, write(2, 'a ball'));
        assert.deepEqual(stalePages(await readStory(dir)), [3, 4, 5]);
        await changed(dir, write(2, text));
        assert.deepEqual(stalePages(await readStory(dir)), []);
      });
    }

    test('the text of the opening can change, its picture stays', async () => {
      const dir = await toldStory();
      const told = await contents(dir);
      await changed(dir, (folder) =>
        writePage(folder, () => assert.fail('no model is needed'), { page: 0, text: ' the fox sat ' }),
      );
      assert.deepEqual((await contents(dir))[0], ['the fox sat', told[0]![1]]);
      assert.deepEqual(stalePages(await readStory(dir)), [1, 2, 3, 4, 5]);
    });

    test('locked pages stay, and the others are told around them', async () => {
      const dir = await toldStory();
      const told = await contents(dir);
      await changed(dir, async function* (folder) {
        await folder.setLocked(4, true);
        yield* write(2, 'a ball')(folder);
        yield* redoStale(folder, lazy, {});
        for (const change of [redoPage(folder, lazy, { page: 4 }), write(4, 'a ball')(folder)]) {
          await assert.rejects(drain(change), new UsageError('page 5 is locked; unlock it to change it'));
        }
      });
      const now = await contents(dir);
      assert.deepEqual(now[4], told[4]);
      assert.notDeepEqual(now[3], told[3]);
      assert.notDeepEqual(now[5], told[5]);
      const story = await readStory(dir);
      assert.deepEqual(stalePages(story), []);
      assert.equal(isStale(story, 4), true);
    });

    test('texts written by hand are kept when what comes before them changes', async () => {
      const dir = await toldStory();
      await changed(dir, write(3, 'a ball'));
      await changed(dir, write(pages, 'the end'));
      await changed(dir, write(1, 'the fox sat'));
      await changed(dir, (folder) => redoStale(folder, lazy, {}));
      const story = await readStory(dir);
      assert.deepEqual(stalePages(story), []);
      assert.deepEqual(
        [1, 3, 6].map((page) => story.pages[page]!.text),
        ['the fox sat', 'a ball', 'the end'],
      );
    });

    test('pages that are not there, given, or without words are refused', async () => {
      const dir = await toldStory();
      const told = await contents(dir);
      await changed(dir, async function* (folder) {
        yield;
        const refusals: [AsyncIterable<unknown>, string][] = [
          [redoPage(folder, lazy, { page: 9 }), 'the story has pages 1 to 6, not 10'],
          [write(7, 'late')(folder), 'the story has pages 1 to 6, not 8'],
          [redoPage(folder, lazy, { page: 0 }), 'page 1 was given, not told; begin another story with another one'],
          [write(2, ' \n')(folder), 'the text of page 3 is empty'],
        ];
        for (const [change, message] of refusals) await assert.rejects(drain(change), new UsageError(message));
        await assert.rejects(drain(write(2, 'x'.repeat(4000))(folder)), /the text of page 3 is too long for a page/);
      });
      await assert.rejects(branchStory(dir, 6, join(root, 'nowhere'), 1), /pages 1 to 6, not 7/);
      assert.deepEqual(await contents(dir), told);
    });
  });

suite('story, from the command line', () => {
  const fake = fileURLToPath(new URL('./fake-teller.ts', import.meta.url));
  const run = (...args: string[]): Promise<Finished> => finished(startCli(args, fake));
  const dir = join(root, 'typed');

  before(async () => {
    const picture = join(root, 'opening.png');
    await writeFile(picture, await encodePng(opening.image));
    const { code } = await run('tell', '--image', picture, '--text', 'A fox.', '--pages', '4', '--out', dir);
    assert.equal(code, 0);
  });

  test('a page is told anew, and what was told from it is named and told anew', async () => {
    const redone = await run('story', 'redo', dir, '--page', '2', '--seed', '9');
    assert.deepEqual([redone.code, redone.stdout], [0, `${join(dir, 'book.html')}\n`]);
    assert.match(redone.stderr, /fake tells page 2\npage 2 of 4 \(/);
    assert.match(
      redone.stderr,
      /pages 3, 4 were told before an earlier page changed; tell anew with: .* story redo .* --stale\n/,
    );
    assert.match(await readFile(join(dir, 'book.html'), 'utf8'), /Page 1 of seed 9/);
    const shown = await run('story', 'show', dir);
    assert.match(shown.stdout, /\n2 {2}Page 1 of seed 9\.\n .*001-2\.png {2}\(seed 9\)\n3 /);
    assert.match(shown.stdout, /\(told before an earlier page changed\)/);
    const all = await run('story', 'redo', dir, '--stale', '--json');
    const events = all.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      events.filter(({ type }) => type === 'page').map(({ page, image }) => [page, image]),
      [2, 3].map((page) => [page, join(dir, `pages/00${page}-2.png`)]),
    );
    assert.deepEqual(events.at(-1), { type: 'book', path: join(dir, 'book.html'), pages: 4, stale: [] });
    const again = await run('story', 'redo', dir, '--stale');
    assert.deepEqual([again.code, again.stdout, again.stderr], [0, '', 'no page was told before something changed\n']);
  });

  test('a page is written, locked, refused, unlocked, and a branch goes on from it', async () => {
    assert.equal((await run('story', 'write', dir, '--page', '5', '--text', 'The end.')).code, 0);
    assert.equal((await run('story', 'lock', dir, '--page', '5')).stdout, 'page 5 stays as it is\n');
    const refused = await run('story', 'write', dir, '--page', '5', '--text', 'Not yet.');
    assert.deepEqual([refused.code, refused.stderr], [2, 'error: page 5 is locked; unlock it to change it\n']);
    assert.match((await run('story', 'show', dir)).stdout, /The end\.\n.*\(locked, written by hand\)/);
    assert.equal((await run('story', 'lock', dir, '--page', '5', '--off')).code, 0);

    const out = join(root, 'typed-branch');
    const branched = await run('story', 'branch', dir, '--page', '3', '--out', out);
    assert.match(
      branched.stdout,
      /has the first 3 pages; go on with: npm run -s seed-story -- tell --resume .* --pages 5/,
    );
    assert.equal((await run('tell', '--resume', out, '--pages', '5')).code, 0);
    const story = await readStory(out);
    assert.equal(story.seed, 10, 'page 2 was told anew with 9');
    assert.deepEqual(
      story.pages.slice(3).map(({ text }) => text),
      ['Page 3 of seed 10.', 'Page 4 of seed 10.'],
    );
    const taken = await run('story', 'branch', dir, '--page', '3', '--out', out);
    assert.equal(taken.code, 1);
    assert.match(taken.stderr, /already holds a story/);
  });

  test('a wrong number or a missing one is wrong usage', async () => {
    for (const [args, message] of [
      [['redo', dir], /say which page with --page, or --stale/],
      [['redo', dir, '--page', '0'], /Expected a whole number from 1/],
      [['redo', dir, '--page', '1'], /page 1 was given, not told/],
      [['redo', dir, '--page', '2', '--stale'], /cannot be used with/],
      [['redo', dir, '--stale', '--picture-only'], /cannot be used with/],
      [['write', dir, '--page', '2'], /required option '--text/],
      [['lock', dir, '--page', '40'], /the story has pages 1 to 5, not 40/],
      [['branch', dir, '--page', '40', '--out', join(root, 'never')], /the story has pages 1 to 5, not 40/],
    ] as const) {
      const { code, stderr } = await run('story', ...args);
      assert.match(stderr, message);
      assert.equal(code, 2, stderr);
    }
    await assert.rejects(readdir(join(root, 'never')), { code: 'ENOENT' });
  });
});
