/**
 * A telling by a real model, and one that is changed, killed again and again at random moments. Where it may be killed at no harm
 * is tested in story/folder.test.ts; this is for the moments that nobody thought of.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Random } from '../../src/core/random.ts';
import { decodeImage, encodePng } from '../../src/formats/images.ts';
import { readStory, type Story } from '../../src/story/story-file.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { finished, startCli } from './cli-process.ts';

const kills = 20;
/** So many that telling them takes about as long as loading the model does. */
const pages = 40;

let root: string;
let begin: readonly string[];
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-killed-'));
  const [model, picture] = [join(root, 'model'), join(root, 'opening.png')];
  await writeTinyModel(model);
  await writeFile(picture, await encodePng({ width: 24, height: 16, data: new Uint8Array(24 * 16 * 3).fill(90) }));
  begin = ['--model', model, '--pages', String(pages), '--image', picture, '--text', 'the fox ran', '--seed', '3'];
});
after(() => rm(root, { recursive: true }));

/** Begins the story in `dir`, or goes on with what is there. @returns whether it came to its end before it was killed */
async function tell(dir: string, killAfterMs?: number): Promise<boolean> {
  const resumable = existsSync(join(dir, 'story.json')) && (await readStory(dir)).pages.length > 0;
  const args = resumable ? [...begin.slice(0, 4), '--resume', dir] : [...begin, '--out', dir];
  const child = startCli(['tell', ...args]);
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  const { stderr } = await finished(child);
  clearTimeout(timer);
  if (child.signalCode === 'SIGKILL') return false;
  assert.equal(child.exitCode, 0, stderr);
  return true;
}

/** @throws unless every page that story.json lists has its whole picture */
async function checkWhole(dir: string): Promise<number> {
  if (!existsSync(join(dir, 'story.json'))) return 0;
  const { pages: listed } = await readStory(dir);
  for (const { image } of listed) await decodeImage(await readFile(join(dir, image)), image);
  return listed.length;
}

/** What a story says and shows; the times it took are left out. */
async function contents(dir: string): Promise<object> {
  const { title, seed, model, settings, pages: told }: Story = await readStory(dir);
  const texts = told.map(({ text, image, source, tokens }) => ({ text, image, source, tokens }));
  const pictures = await Promise.all(told.map(async ({ image }) => (await readFile(join(dir, image))).toString('hex')));
  return { title, seed, model, settings, texts, pictures };
}

test(
  `killed ${kills} times and resumed, a story is to the byte the one told at once`,
  { timeout: 600_000 },
  async (t) => {
    const whole = join(root, 'whole');
    const start = performance.now();
    await tell(whole);
    const durationMs = performance.now() - start;
    const expected = await contents(whole);
    const files = (await readdir(whole, { recursive: true })).sort();
    assert.equal((await readStory(whole)).pages.length, pages, 'the model tells to the end');

    const seed = Number(process.env.SEED_STORY_TEST_SEED ?? Date.now() % 2 ** 31);
    const random = new Random(seed);
    const about = `with SEED_STORY_TEST_SEED=${seed}`;
    t.diagnostic(`kills ${about}, within ${Math.round(durationMs)} ms`);
    const stoppedAt: number[] = [];
    for (let dir = join(root, 'story-0'), stories = 1; ;) {
      const left = stoppedAt.length < kills ? random.uniform() * durationMs : undefined;
      try {
        const done = await tell(dir, left);
        const count = await checkWhole(dir);
        if (!done) stoppedAt.push(count);
        if (count < pages) continue;
        assert.deepEqual(await contents(dir), expected);
        // Killed while its book was made, it is whole, but its lock and half a book may still lie there.
        if (done) assert.deepEqual((await readdir(dir, { recursive: true })).sort(), files);
      } catch (cause) {
        throw new Error(`${about}, after kills at pages ${stoppedAt.join(', ')}`, { cause });
      }
      if (left === undefined) break;
      dir = join(root, `story-${stories++}`);
    }
    t.diagnostic(`pages at each kill: ${stoppedAt.join(', ')}`);
  },
);

test('killed while pages are told anew, a story keeps all of them whole and comes to the same end', async (t) => {
  const [told, changed] = [join(root, 'told'), join(root, 'changed')];
  await tell(told);
  const redo = (dir: string) => ['story', 'redo', dir, '--stale', '--model', begin[1]!];
  const write = ['story', 'write', changed, '--page', '20', '--text', 'the fox sat', '--model', begin[1]!];
  await cp(told, changed, { recursive: true });
  assert.equal((await finished(startCli(write))).code, 0);
  const killed = join(root, 'changed-killed');
  await cp(changed, killed, { recursive: true });
  const start = performance.now();
  assert.equal((await finished(startCli(redo(changed)))).code, 0);
  const durationMs = performance.now() - start;
  const expected = await saysAndShows(changed);
  assert.notDeepEqual(expected, await saysAndShows(told));

  const seed = Number(process.env.SEED_STORY_TEST_SEED ?? Date.now() % 2 ** 31);
  const random = new Random(seed);
  for (let kills = 0, done = false; !done; kills++) {
    const child = startCli(redo(killed));
    const timer = kills < 8 && setTimeout(() => child.kill('SIGKILL'), random.uniform() * durationMs);
    done = (await finished(child)).code === 0;
    if (timer) clearTimeout(timer);
    assert.equal(await checkWhole(killed), pages, `SEED_STORY_TEST_SEED=${seed}`);
    if (done) t.diagnostic(`done after ${kills} kills`);
  }
  assert.deepEqual(await saysAndShows(killed), expected, `SEED_STORY_TEST_SEED=${seed}`);
  const named = (await readStory(killed)).pages.map(({ image }) => basename(image));
  assert.deepEqual((await readdir(join(killed, 'pages'))).sort(), named.sort());
});

async function saysAndShows(dir: string): Promise<object> {
  const { pages: listed } = await readStory(dir);
  return Promise.all(listed.map(async ({ text, image }) => [text, (await readFile(join(dir, image))).toString('hex')]));
}
