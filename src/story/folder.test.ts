import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { BusyError, FormatError } from '../core/errors.ts';
import { temporaryPath } from '../formats/atomic-file.ts';
import { checkUnused, createStory, openStory, type NewPage, type StoryHead } from './folder.ts';
import { readPageImage, readStory } from './story-file.ts';

const head: StoryHead = { title: 'The kite', seed: 7, model: { name: 'mini', hash: 'abc' }, settings: { steps: 16 } };
const page = (text: string): NewPage => ({ text, source: 'generated', tokens: 12, ms: 340.5 });
const png = (byte: number): Uint8Array => new Uint8Array(2000).fill(byte);

suite('story folder', async () => {
  const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
  after(() => rm(root, { recursive: true }));
  let dir = '';
  let count = 0;
  beforeEach(() => {
    dir = join(root, `story-${count++}`);
  });

  test('what was appended is read back, page by page, and nothing else is left behind', async () => {
    {
      await using folder = await createStory(dir, head);
      await folder.appendPage({ ...page('Once.'), source: 'given' }, png(1));
      assert.equal((await readStory(dir)).pages.length, 1);
    }
    {
      await using folder = await openStory(dir);
      await folder.appendPage(page('Then the wind came.'), png(2));
      assert.deepEqual(folder.story, await readStory(dir));
    }
    const story = await readStory(dir);
    assert.deepEqual(
      story.pages.map(({ text, image, source }) => [text, image, source]),
      [
        ['Once.', 'pages/000.png', 'given'],
        ['Then the wind came.', 'pages/001.png', 'generated'],
      ],
    );
    assert.deepEqual(
      { seed: story.seed, settings: story.settings, parent: story.parent },
      { seed: 7, settings: { steps: 16 }, parent: null },
    );
    assert.deepEqual(Buffer.from(await readPageImage(dir, story, 1)), Buffer.from(png(2)));
    assert.deepEqual((await readdir(dir)).sort(), ['pages', 'story.json']);
    assert.deepEqual((await readdir(join(dir, 'pages'))).sort(), ['000.png', '001.png']);
  });

  test('a folder with another story or other files is refused and left as it was', async () => {
    {
      await using folder = await createStory(dir, head);
      await folder.appendPage(page('Once.'), png(1));
    }
    for (const begin of [checkUnused(dir), createStory(dir, head)]) {
      await assert.rejects(begin, (error) => error instanceof BusyError && /--resume/.test(error.message));
    }
    const other = join(root, 'photos');
    await mkdir(other);
    await writeFile(join(other, 'cat.jpg'), 'meow');
    for (const begin of [checkUnused(other), createStory(other, head)]) {
      await assert.rejects(begin, (error) => error instanceof BusyError && /cat\.jpg/.test(error.message));
    }
    assert.deepEqual(await readdir(other), ['cat.jpg']);
    await assert.rejects(
      checkUnused(join(other, 'cat.jpg')),
      /cannot write the story in .*a part of its path is a file/,
    );
    await checkUnused(dir + '-not-there');
    await assert.rejects(readdir(dir + '-not-there'), 'looking makes nothing');
  });

  test('a story killed before it had its opening is begun anew, without what was half written', async () => {
    await (await createStory(dir, head)).close();
    await writeFile(join(dir, 'pages/000.png'), 'drawn, but story.json was not reached');
    for (const path of ['story.json', '.lock', 'pages/000.png'])
      await writeFile(temporaryPath(join(dir, path)), 'half');
    await checkUnused(dir);
    await using folder = await createStory(dir, head);
    await folder.appendPage(page('Once.'), png(1));
    assert.equal((await readStory(dir)).pages.length, 1);
    assert.deepEqual((await readdir(dir)).sort(), ['.lock', 'pages', 'story.json']);
    assert.deepEqual(await readdir(join(dir, 'pages')), ['000.png']);
  });

  test('what a killed run left half written or unnamed is cleared away', async () => {
    await (await createStory(dir, head)).close();
    await writeFile(temporaryPath(join(dir, 'story.json')), '{"for');
    await writeFile(temporaryPath(join(dir, 'pages/000.png')), 'half');
    await writeFile(join(dir, 'pages/000.png'), 'drawn, but story.json was not reached');
    await using folder = await openStory(dir);
    assert.deepEqual(await readdir(join(dir, 'pages')), []);
    await folder.appendPage(page('Again.'), png(9));
    assert.deepEqual(Buffer.from(await readPageImage(dir, folder.story, 0)), Buffer.from(png(9)));
  });

  test('truncated, foreign and escaping story.json are format errors naming the file', async () => {
    await (await createStory(dir, head)).close();
    const path = join(dir, 'story.json');
    const whole = await readFile(path, 'utf8');
    const entry = { text: '', image: '../../secret.png', source: 'given', locked: false, tokens: 0, ms: 0 };
    const broken: [string, RegExp][] = [
      [whole.slice(0, -20), /truncated/],
      ['{"format":"other/2"}', /format/],
      [JSON.stringify({ ...JSON.parse(whole), pages: [entry] }), /pages\.0\.image/],
      [
        JSON.stringify({ ...JSON.parse(whole), pages: [{ ...entry, image: 'pages/000.png' }] }),
        /not there: pages\/000\.png/,
      ],
    ];
    for (const [text, expected] of broken) {
      await writeFile(path, text);
      await assert.rejects(openStory(dir), (error) => {
        assert(error instanceof FormatError);
        assert.match(error.message, expected);
        assert.match(error.message, /story\.json/);
        return true;
      });
    }
    await rm(path);
    await assert.rejects(openStory(dir), /there is no story/);
  });

  test('only one may write; the refused one learns who does', async () => {
    await using holder = await createStory(dir, head);
    await assert.rejects(openStory(dir), (error) => {
      assert(error instanceof BusyError);
      assert.match(error.message, new RegExp(`process ${process.pid} on ${hostname()}`));
      return true;
    });
    await holder.close();
    await (await openStory(dir)).close();
  });

  test('the lock of a killed process is taken over, that of another machine is not', async () => {
    const killed = spawn(process.execPath, [
      '-e',
      `import(${JSON.stringify(new URL('./folder.ts', import.meta.url).href)})
        .then((m) => m.createStory(${JSON.stringify(dir)}, ${JSON.stringify(head)}))
        .then(() => { console.log('locked'); setInterval(() => {}, 1000); })`,
    ]);
    await once(killed.stdout, 'data');
    await assert.rejects(openStory(dir), new RegExp(`process ${killed.pid}`));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    await (await openStory(dir)).close();

    const elsewhere = { id: 'x', pid: 1, host: 'a-machine-elsewhere', processStart: null };
    await writeFile(join(dir, '.lock'), JSON.stringify(elsewhere));
    await assert.rejects(openStory(dir), /a-machine-elsewhere.*delete/);
  });

  test('a process number used again by another process does not keep the lock', async () => {
    await (await createStory(dir, head)).close();
    await writeFile(
      join(dir, '.lock'),
      JSON.stringify({ id: 'x', pid: process.pid, host: hostname(), processStart: '1' }),
    );
    if (process.platform === 'linux') await (await openStory(dir)).close();
    else await assert.rejects(openStory(dir), BusyError);
  });

  test('of many that take over a dead lock at once, one wins', async () => {
    await (await createStory(dir, head)).close();
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    await writeFile(
      join(dir, '.lock'),
      JSON.stringify({ id: 'x', pid: dead.pid, host: hostname(), processStart: null }),
    );
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => openStory(dir)));
    const won = results.filter((result) => result.status === 'fulfilled');
    assert.equal(won.length, 1);
    for (const result of results) if (result.status === 'rejected') assert(result.reason instanceof BusyError);
    await won[0]!.value.close();
  });

  test('a writer whose lock was taken stops before it writes', async () => {
    const folder = await createStory(dir, head);
    await writeFile(join(dir, '.lock'), JSON.stringify({ id: 'x', pid: 1, host: 'other', processStart: null }));
    await assert.rejects(folder.appendPage(page('Late.'), png(1)), BusyError);
    assert.equal((await readStory(dir)).pages.length, 0);
    await folder.close();
    assert((await readdir(dir)).includes('.lock'), 'the lock of the other stays');
  });

  // A limit on the size of files makes the system refuse in the middle of a write, as a full disk does.
  test(
    'a disk that refuses is one sentence, and whole pages stay',
    { skip: process.platform === 'win32' && 'needs ulimit' },
    async () => {
      const script = `
      const { createStory } = await import(${JSON.stringify(new URL('./folder.ts', import.meta.url).href)});
      const folder = await createStory(${JSON.stringify(dir)}, ${JSON.stringify(head)});
      await folder.appendPage(${JSON.stringify(page('One.'))}, new Uint8Array(2000));
      await folder.appendPage(${JSON.stringify(page('Two.'))}, new Uint8Array(100_000))
        .catch((error) => console.log(error.name + ': ' + error.message));
      await folder.close();`;
      const child = spawn('sh', [
        '-c',
        'ulimit -f 64 && exec "$0" --input-type=module -e "$1"',
        process.execPath,
        script,
      ]);
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      await once(child, 'exit');
      assert.match(
        String(chunk),
        /^SeedStoryError: cannot write the story in .*: files may not grow.*whole are kept \(1\)/,
      );
      assert.equal((await readStory(dir)).pages.length, 1);
      assert.deepEqual(await readdir(join(dir, 'pages')), ['000.png']);
    },
  );
});
