/** Several stories whose beginning or telling is stopped, or spoilt for some: what is kept, said, refused and gone on with. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { encodePng } from '../../src/formats/images.ts';
import type { Storyteller } from '../../src/story/request.ts';
import { readStory } from '../../src/story/story-file.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { finished, startCli } from './cli-process.ts';
import { fakeTeller } from './fake-teller.ts';
import { tellHere as tell } from './tell-here.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-goes-on-'));
const [out, openings] = [join(root, 'out'), join(root, 'openings.jsonl')];
const picture = (width: number, grey: number): Promise<Uint8Array> =>
  encodePng({ width, height: 16, data: new Uint8Array(width * 16 * 3).fill(grey) });

async function list(count: number, image = 'opening.png'): Promise<void> {
  const lines = Array.from({ length: count }, (_, i) => JSON.stringify({ image, text: `Opening ${i + 1}.`, seed: i }));
  await writeFile(openings, lines.join('\n'));
}

before(async () => {
  await writeFile(join(root, 'opening.png'), await picture(24, 90));
  await writeFile(join(root, 'other.png'), await picture(24, 91));
});
afterEach(() => rm(out, { recursive: true, force: true }));
after(() => rm(root, { recursive: true }));

const begin = (...more: string[]): string[] => ['--openings', openings, '--out', out, ...more];
const folder = (number: number): string => join(out, String(number));
const pagesOf = async (count: number): Promise<number[]> =>
  Promise.all(Array.from({ length: count }, async (_, i) => (await readStory(folder(i + 1))).pages.length));
const noModel = (): never => assert.fail('the model was loaded');

/** Something happens when the story of this number is about to begin. */
const atBeginning = (number: number, happens: () => Promise<void> | void) => async (): Promise<Storyteller> => {
  const teller = fakeTeller();
  let began = 0;
  return {
    ...teller,
    get name() {
      if (++began === number) void happens();
      return teller.name;
    },
  };
};

/** The words after `go on with:`, as `tell` takes them. */
function goOn(progress: string): string[] {
  const [, words] = /\ngo on with: npm run -s seed-story -- tell (.*)\n/.exec(`\n${progress}`)!;
  return words!.split(' ');
}

suite('stopped while stories begin', () => {
  test('an interrupt is heard before the next begins, and what is said goes on with all', async () => {
    await list(4);
    const stop = new AbortController();
    const stopped = await tell(
      begin('--pages', '3', '--temperature', '0.5'),
      atBeginning(2, () => stop.abort()),
      {
        signal: stop.signal,
      },
    );
    assert.equal(stopped.code, 130, stopped.progress);
    assert.ok(existsSync(join(folder(2), 'story.json')) && !existsSync(join(folder(3), 'story.json')));
    const words = goOn(stopped.progress);
    assert.deepEqual(words, [...begin('--pages', '3', '--temperature', '0.5')]);
    const resumed = await tell(words);
    assert.equal(resumed.code, 0, resumed.progress);
    assert.deepEqual(await pagesOf(4), [3, 3, 3, 3]);
    assert.equal((await readStory(folder(4))).settings.temperature, 0.5);
  });

  test('one that cannot begin leaves the others alone', async () => {
    await list(3);
    const spoil = async (): Promise<void> => writeFile(join(folder(2), 'mine.txt'), 'x');
    const told = await tell(begin('--pages', '3'), atBeginning(1, spoil));
    assert.equal(told.code, 1, told.progress);
    assert.match(
      told.progress,
      /\nerror: 1 of 3 stories were not told: story 2: .*out\/2 holds other files \(mine.txt\)/,
    );
    assert.deepEqual([(await readStory(folder(1))).pages.length, (await readStory(folder(3))).pages.length], [3, 3]);
    const words = goOn(told.progress);
    assert.match((await tell(words, noModel)).progress, /out\/2 holds other files/);
    await rm(join(folder(2), 'mine.txt'));
    assert.equal((await tell(words)).code, 0);
    assert.deepEqual(await pagesOf(3), [3, 3, 3]);
  });

  test('--resume does not pass over stories that were never begun', async () => {
    await list(4);
    const stop = new AbortController();
    await tell(
      begin('--pages', '3'),
      atBeginning(2, () => stop.abort()),
      { signal: stop.signal },
    );
    const { code, progress } = await tell(['--resume', out, '--pages', '3']);
    assert.equal(code, 1);
    assert.match(progress, /error: 2 of 4 stories were not told: story 3: .*never begun.* --openings .*; story 4: /);
    assert.deepEqual(await pagesOf(2), [3, 3]);
  });

  test('killed at any moment, the same command goes on', { timeout: 60_000 }, async () => {
    // Large enough to take a while each.
    const wide = join(root, 'wide.png');
    await writeFile(wide, await encodePng({ width: 700, height: 700, data: new Uint8Array(700 * 700 * 3).fill(7) }));
    await list(12, wide);
    const script = fileURLToPath(new URL('./fake-teller.ts', import.meta.url));
    for (const number of [1, 4]) {
      const child = startCli(['tell', ...begin('--pages', '2')], script);
      const end = finished(child);
      while (!existsSync(join(folder(number), 'story.json')) && child.exitCode === null) await sleep(2);
      child.kill('SIGKILL');
      await end;
      assert.ok(!existsSync(join(folder(12), 'story.json')), 'it was killed too late to show anything');
    }
    const { code, progress } = await tell(begin('--pages', '2'));
    assert.equal(code, 0, progress);
    assert.deepEqual(await pagesOf(12), new Array(12).fill(2));
  });
});

suite('a list and the folder of another', () => {
  test('a picture, a text or a seed that differs is refused before the model is loaded', async () => {
    await list(2);
    await tell(begin('--pages', '2'));
    const line = { image: 'opening.png', text: 'Opening 1.', seed: 0 };
    const cases: [changes: object, message: RegExp][] = [
      [{ image: 'other.png' }, /out\/1 already holds a story, which begins with another picture than line 1/],
      [{ text: 'Other.' }, /out\/1 already holds a story, which begins with another text than line 1/],
      [{ seed: 7 }, /out\/1 already holds a story, which has seed 0, not 7 as line 1/],
    ];
    for (const [changes, message] of cases) {
      await writeFile(openings, JSON.stringify({ ...line, ...changes }));
      await rm(folder(2), { recursive: true, force: true });
      const { code, progress } = await tell(begin(), noModel);
      assert.equal(code, 1);
      assert.match(progress, message);
    }
    await writeFile(openings, JSON.stringify(line));
    assert.equal((await tell(begin('--pages', '4'))).code, 0, 'the same opening goes on');
    assert.equal((await tell(begin('--pages', '4'), noModel)).code, 0, 'and is told');
  });

  test('a folder that is a story, or holds more than the list, is refused', async () => {
    await list(3);
    await tell(begin('--pages', '2'));
    await list(2);
    assert.match((await tell(begin(), noModel)).progress, /out\/3 is of another list, as .* has 2 openings/);
    await rm(out, { recursive: true });
    await tell(['--image', join(root, 'opening.png'), '--text', 'Pip.', '--pages', '2', '--out', out]);
    assert.match((await tell(begin(), noModel)).progress, /out holds a story of its own/);
  });
});

suite('some of several cannot go on', () => {
  test('the rest are told, and each is reported with what went wrong', async () => {
    await list(5);
    await tell(begin('--pages', '2'));
    await writeFile(join(folder(1), 'story.json'), '{');
    await tell(['--resume', folder(2), '--pages', '6']);
    await rm(join(folder(3), 'book.html'));
    await mkdir(join(folder(3), 'book.html', 'x'), { recursive: true });
    const lock = join(folder(4), '.lock');
    await writeFile(lock, JSON.stringify({ id: 'x', pid: 1, host: 'elsewhere', processStart: null }));
    const { code, progress } = await tell(['--resume', out, '--pages', '3']);
    assert.equal(code, 1);
    assert.match(progress, /error: 4 of 5 stories were not told: story 1: .*story\.json is truncated.*; story 2: /);
    assert.match(progress, /; story 2: .* has 6 pages already.*; story 3: .*; story 4: .*elsewhere/);
    assert.doesNotMatch(progress, /should not happen/);
    assert.equal((await readStory(folder(5))).pages.length, 3);
    assert.equal((await readStory(folder(3))).pages.length, 3);
  });

  test('a fault of this program is called one, and shows where', async () => {
    await list(2);
    const faulty = async (): Promise<Storyteller> => ({
      ...fakeTeller(),
      async *tell() {
        return void (undefined as unknown as { page: number }).page;
      },
    });
    process.env.SEED_STORY_DEBUG = '1';
    const { progress } = await tell(begin('--pages', '3'), faulty).finally(() => delete process.env.SEED_STORY_DEBUG);
    assert.match(progress, /story 1: this should not happen: Cannot read properties/);
    assert.match(progress, /AggregateError[^]*TypeError[^]*several-go-on\.test\.ts/);
  });
});

suite('what people see', () => {
  test('20 stories, 16 at a time, in a line that fits a terminal', async () => {
    await list(20);
    let [now, most] = [0, 0];
    const counting = async (): Promise<Storyteller> => ({
      ...fakeTeller(),
      async *tell(request) {
        most = Math.max(most, ++now);
        yield* fakeTeller(1).tell(request);
        now--;
      },
    });
    const { code, progress } = await tell(begin('--pages', '4'), counting, { terminal: true });
    assert.equal(code, 0, progress);
    assert.equal(most, 16);
    assert.match(progress, /^20 stories of 4 pages, 16 at a time\n/);
    for (const line of progress.split(/\r\x1b\[2K|\n/)) assert.ok(line.length < 80, line);
  });

  test('one story is one', async () => {
    await list(1);
    const { progress } = await tell(begin('--pages', '2'));
    assert.match(progress, /^1 story of 2 pages, told at once\n[^]*\n1 story in /);
  });
});

test('pictures are decoded one after the other, where their stories begin', async () => {
  await list(3);
  const bytes = await readFile(join(root, 'opening.png'));
  // Its head is whole: that it is damaged shows when it is decoded.
  await writeFile(join(root, 'damaged.png'), bytes.subarray(0, bytes.length - 20));
  const lines = (await readFile(openings, 'utf8')).split('\n').with(1, '{"image": "damaged.png", "text": "No."}');
  await writeFile(openings, lines.join('\n'));
  const { code, progress } = await tell(begin('--pages', '2'));
  assert.equal(code, 1);
  assert.match(progress, /1 of 3 stories were not told: story 2: line 2 of .*damaged\.png is damaged/);
  assert.equal((await readStory(folder(3))).pages.length, 2);
});

test('an interrupt while a crew opens leaves nothing hanging', { timeout: 60_000 }, async () => {
  await list(3);
  const model = join(root, 'tiny');
  await writeTinyModel(model);
  const script = fileURLToPath(new URL('./announced-crew.ts', import.meta.url));
  const child = startCli(['tell', ...begin('--pages', '200', '--model', model)], script);
  const end = finished(child);
  child.stderr!.once('data', () => child.kill('SIGINT'));
  const { code, stderr } = await end;
  assert.match(stderr, /^opening\n/);
  assert.equal(code, 130, stderr);
  assert.ok(!existsSync(folder(1)), 'nothing was begun');
});
