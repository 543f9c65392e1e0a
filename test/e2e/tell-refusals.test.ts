/** What `tell` does with bad input and with a telling that fails: one sentence, nothing half written, no model loaded in vain. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { OpenStoryteller } from '../../src/cli/tell-options.ts';
import { float32 } from '../../src/core/tensor.ts';
import { encodePng } from '../../src/formats/images.ts';
import { openSafetensors, writeSafetensors } from '../../src/formats/safetensors.ts';
import { createStory } from '../../src/story/folder.ts';
import { readStory } from '../../src/story/story-file.ts';
import { openModel } from '../../src/story/open-model.ts';
import { maxPageBytes } from '../../src/story/request.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { finished, type Finished } from './cli-process.ts';
import { fakeTeller } from './fake-teller.ts';
import { tellHere as tell, type Told } from './tell-here.ts';

let root: string;
let out: string;
let picture: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-refusals-'));
  [out, picture] = [join(root, 'out'), join(root, 'opening.png')];
  await writeFile(picture, await encodePng({ width: 24, height: 16, data: new Uint8Array(24 * 16 * 3).fill(90) }));
});
afterEach(() => rm(out, { recursive: true, force: true }));
after(() => rm(root, { recursive: true }));

function assertRefused({ code, printed, progress }: Told, expectedCode: number, message: RegExp): void {
  assert.match(progress, message);
  assert.match(progress, /^error: .*\n$/, 'one line');
  assert.doesNotMatch(progress, /should not happen/);
  assert.deepEqual([code, printed], [expectedCode, []]);
}

const opening = (): string[] => ['--image', picture, '--text', 'Pip found a kite.', '--out', out];

/** The opening picture with another size in its header. */
async function pictureOf(width: number, height: number): Promise<string> {
  const bytes = Buffer.from(await readFile(picture));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  const path = join(root, `${width}x${height}.png`);
  await writeFile(path, bytes);
  return path;
}

suite('refused before the model is loaded, and nothing is written', () => {
  const withPicture = (image: string): string[] => ['--image', image, '--text', 'Pip.', '--out', out];
  const withText = (text: string): string[] => ['--image', picture, '--text', text, '--out', out];
  const wrong: [name: string, args: () => string[] | Promise<string[]>, code: number, message: RegExp][] = [
    ['a picture without pixels', async () => withPicture(await pictureOf(0, 0)), 1, /0x0\.png/],
    [
      'a picture that is too large',
      async () => withPicture(await pictureOf(20_000, 20_000)),
      1,
      /is too large: 20000 x/,
    ],
    ['a folder for a picture', () => withPicture(root), 1, /cannot read the picture/],
    ['an empty text', () => withText(' \n'), 2, /--text is empty/],
    [
      'a text longer than a page',
      () => withText('x'.repeat(maxPageBytes + 1)),
      2,
      /--text is too long for a page: 3001 b/,
    ],
    ['a file in place of the folder', () => [...opening(), '--out', picture], 1, /a part of its path is a file/],
    ['a story that is not there', () => ['--resume', join(root, 'nowhere')], 1, /there is no story in .*nowhere/],
  ];
  for (const [name, args, code, message] of wrong) {
    test(name, async () => {
      const told = await tell(await args(), () => assert.fail('the model was loaded'));
      assertRefused(told, code, message);
      await assert.rejects(readdir(out), { code: 'ENOENT' });
    });
  }

  test('a folder that holds another story, or a story longer than asked for', async () => {
    assert.equal((await tell([...opening(), '--pages', '3'], async () => fakeTeller())).code, 0);
    const story = await readStory(out);
    const load = (): never => assert.fail('the model was loaded');
    assertRefused(await tell(opening(), load), 1, /already holds a story; go on with it using --resume/);
    assertRefused(await tell(['--resume', out, '--pages', '2'], load), 2, /has 3 pages already/);
    assert.deepEqual(await readStory(out), story);
  });

  test('a story that another writer holds', async () => {
    const head = { title: '', seed: 1, model: { name: 'fake', hash: 'fake-1' }, settings: {} };
    await using folder = await createStory(out, head);
    await folder.appendPage({ text: 'Pip.', source: 'given', tokens: 0, ms: 0 }, await readFile(picture));
    assertRefused(
      await tell(['--resume', out], () => assert.fail('the model was loaded')),
      1,
      new RegExp(`is being written by process ${process.pid} on `),
    );
  });
});

suite('a model that cannot be loaded leaves no story', () => {
  before(() => writeTinyModel(join(root, 'tiny')));
  const faults: [name: string, damage: (dir: string) => Promise<void>, message: RegExp][] = [
    ['missing', (dir) => rm(dir, { recursive: true }), /there is no model in .*: it has no config\.json/],
    ['half written', (dir) => truncate(join(dir, 'agent.safetensors'), 20_000), /agent\.safetensors is truncated/],
    ['misshapen', misshape, /misshapen: proj is \[1\], expected \[16, 16\]/],
  ];
  for (const [name, damage, message] of faults) {
    test(name, async () => {
      const dir = join(root, name);
      await cp(join(root, 'tiny'), dir, { recursive: true });
      await damage(dir);
      assertRefused(await tell([...opening(), '--model', dir], (model) => openModel(model)), 1, message);
      await assert.rejects(readdir(out), { code: 'ENOENT' });
    });
  }

  async function misshape(dir: string): Promise<void> {
    const path = join(dir, 'visual-tokenizer.safetensors');
    const file = await openSafetensors(path);
    const weights = await file.readAll();
    await file.close();
    await writeSafetensors(path, weights.set('proj', float32([1])));
  }
});

suite('a disk that fails', () => {
  test('a folder that is removed while its story is told', async () => {
    const robbed: OpenStoryteller = async () => ({
      ...fakeTeller(),
      async *tell(request) {
        for await (const event of fakeTeller().tell(request)) {
          if (event.type === 'page' && event.page === 2) await rm(out, { recursive: true });
          yield event;
        }
      },
    });
    const { code, printed, progress } = await tell([...opening(), '--pages', '4'], robbed);
    assert.deepEqual([code, printed], [1, []]);
    assert.match(progress, /\nerror: .*out\/\.lock is gone: somebody removed it, or all of .*out; nothing more .*\n$/);
    await assert.rejects(readdir(out), { code: 'ENOENT' }, 'nothing comes back');
  });

  // A limit on the size of files makes the system refuse as a full disk does; story.json outgrows it after some pages.
  test(
    'a full disk is said in one sentence, and the story goes on once there is room',
    { skip: process.platform === 'win32' && 'needs ulimit' },
    async () => {
      const script = fileURLToPath(new URL('fake-teller.ts', import.meta.url));
      const limited = (blocks: number, ...args: string[]): Promise<Finished> =>
        finished(spawn('sh', ['-c', `ulimit -f ${blocks} && exec "$0" "$@"`, process.execPath, script, ...args]));
      const { code, stderr } = await limited(8, 'tell', ...opening(), '--pages', '40');
      const { length } = (await readStory(out)).pages;
      assert.ok(length > 1 && length < 40);
      const refused = (text: string): void =>
        assert.match(
          text,
          new RegExp(
            `\nerror: cannot write the story in .*: files may not grow .* are kept \\(${length}\\), and --resume`,
          ),
        );
      assert.equal(code, 1);
      refused(stderr);
      const full = await limited(0, 'tell', '--resume', out, '--pages', '40');
      assert.equal(full.code, 1);
      refused(`\n${full.stderr}`);
      assert.equal((await tell(['--resume', out, '--pages', '40'], async () => fakeTeller())).code, 0);
      assert.deepEqual(
        (await readStory(out)).pages.slice(1).map(({ text }) => text),
        Array.from({ length: 39 }, (_, i) => `Page ${i + 1} of seed 1.`),
      );
      assert.deepEqual((await readdir(out)).sort(), ['book.html', 'pages', 'story.json']);
    },
  );
});

suite('a telling that fails', () => {
  /** Fails before its first page, after doing something else. */
  const failing = (before: () => Promise<void>) => async () => ({
    ...fakeTeller(),
    async *tell() {
      await before();
      yield { type: 'started', pages: 3, firstPage: 1, model: 'fake' } as const;
      throw new Error('out of paint');
    },
  });

  test('shows no book, though asked to open one, and keeps the opening', async () => {
    const { code, progress } = await tell(
      [...opening(), '--open'],
      failing(() => Promise.resolve()),
    );
    assert.equal(code, 1);
    assert.match(progress, /error: .*out of paint/);
    assert.doesNotMatch(progress, /no screen here/, 'not even tried');
    assert.equal((await readStory(out)).pages.length, 1);
  });

  test('is reported, and not that there is no book of it either', async () => {
    const breakBook = () => mkdir(join(out, 'book.html'));
    const { code, progress } = await tell(opening(), failing(breakBook));
    assert.equal(code, 1);
    assert.match(progress, /\nthere is no book: .*\nerror: this should not happen: out of paint .*\n$/);
  });
});
