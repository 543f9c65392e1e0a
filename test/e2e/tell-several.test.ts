/** `tell` with several openings: what it leaves, what it says, what it refuses, and how it goes on. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, suite, test } from 'node:test';
import { encodePng } from '../../src/formats/images.ts';
import { maxPageBytes, type Storyteller } from '../../src/story/request.ts';
import { readStory } from '../../src/story/story-file.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { cli } from './cli-process.ts';
import { fakeTeller } from './fake-teller.ts';
import { tellHere as tell } from './tell-here.ts';

let root: string;
let out: string;
let openings: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-several-'));
  [out, openings] = [join(root, 'out'), join(root, 'openings.jsonl')];
  const picture = await encodePng({ width: 24, height: 16, data: new Uint8Array(24 * 16 * 3).fill(90) });
  await writeFile(join(root, 'opening.png'), picture);
  await list([
    { image: 'opening.png', text: 'Pip found a kite.' },
    { image: join(root, 'opening.png'), text: 'Juniper ran.', title: 'The race', lang: 'ES-mx', seed: 9 },
    { image: 'opening.png', text: 'It rained.' },
  ]);
});
afterEach(() => rm(out, { recursive: true, force: true }));
after(() => rm(root, { recursive: true }));

async function list(lines: readonly object[], file = openings): Promise<string> {
  await writeFile(file, `${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`);
  return file;
}

const begin = (...more: string[]): string[] => ['--openings', openings, '--out', out, ...more];
const folder = (number: number): string => join(out, String(number));
const textsOf = async (number: number): Promise<string[]> =>
  (await readStory(folder(number))).pages.map(({ text }) => text);

suite('several openings', () => {
  test('become a folder with a story and its book for each, and people see all of them', async () => {
    const asked: unknown[] = [];
    const { code, printed, progress } = await tell(begin('--pages', '3', '--seed', '4'), async (...args) => {
      asked.push(args);
      return fakeTeller();
    });
    assert.equal(code, 0, progress);
    assert.deepEqual(asked, [['mini', 3]]);
    assert.deepEqual((await readdir(out)).sort(), ['1', '2', '3']);
    assert.deepEqual(
      [...printed].sort(),
      [1, 2, 3].map((number) => join(folder(number), 'book.html')),
    );
    assert.deepEqual(await textsOf(1), ['Pip found a kite.', 'Page 1 of seed 4.', 'Page 2 of seed 4.']);
    assert.deepEqual(await textsOf(2), ['Juniper ran.', 'Page 1 of seed 9.', 'Page 2 of seed 9.']);
    const { title, lang } = await readStory(folder(2));
    assert.deepEqual([title, lang], ['The race', 'es-MX']);
    assert.match(await readFile(join(folder(2), 'book.html'), 'utf8'), /<html lang="es-MX">/);
    assert.match(progress, /^3 stories of 3 pages, told at once\n/);
    assert.match(progress, /\nstory 2, page 3 of 3 \(\d of 9 pages.*\): Page 2 of seed 9\.\n/);
    assert.match(progress, /\n3 stories in .*\n$/);
  });

  test('--json: every event names its story', async () => {
    const { printed } = await tell(begin('--pages', '2', '--json'));
    const events = printed.map((line) => JSON.parse(line) as { type: string; story: number; image?: string });
    for (const number of [1, 2, 3]) {
      const own = events.filter(({ story }) => story === number);
      assert.deepEqual(
        own.map(({ type }) => type),
        ['started', 'text', 'text', 'page-text', 'page', 'done', 'book'],
      );
      assert.equal(own.find(({ type }) => type === 'page')!.image, join(folder(number), 'pages/001.png'));
    }
    assert.equal(events.length, 3 * 7);
  });

  test('on a terminal one line shows all of them', async () => {
    const { progress } = await tell(begin('--pages', '3'), undefined, { terminal: true });
    assert.match(progress, /\r\x1b\[2K\d of 9 pages.*: (page \d|pages \d to \d)/);
  });
});

suite('refused before the model is loaded, and nothing is written', () => {
  const good = { image: 'opening.png', text: 'Pip.' };
  const wrong: [name: string, content: string, code: number, message: RegExp][] = [
    ['no openings', '\n \n', 2, /wrong\.jsonl has no openings; give one a line/],
    ['a line that is not JSON', `${JSON.stringify(good)}\nPip.\n`, 1, /line 2 of .*wrong\.jsonl is not JSON/],
    ['a line without text', '{"image": "opening.png"}', 1, /line 1 of .*wrong\.jsonl is no opening: text/],
    [
      'a language that is none',
      JSON.stringify({ ...good, lang: 'es_mx!' }),
      1,
      /is no opening: .*tag like en or es-MX/,
    ],
    ['a property that is none', JSON.stringify({ ...good, titel: 'x' }), 1, /line 1 of .* is no opening: .*titel/],
    ['a missing picture', JSON.stringify({ ...good, image: 'no.png' }), 1, /line 1 of .*: .*no\.png/],
    ['an empty text', JSON.stringify({ ...good, text: ' ' }), 2, /line 1 of .*: the text is empty/],
    [
      'a long text',
      JSON.stringify({ ...good, text: 'x'.repeat(maxPageBytes + 1) }),
      2,
      /line 1 of .*: the text is too lo/,
    ],
  ];
  for (const [name, content, code, message] of wrong) {
    test(name, async () => {
      const file = join(root, 'wrong.jsonl');
      await writeFile(file, content);
      const told = await tell(['--openings', file, '--out', out], () => assert.fail('the model was loaded'));
      assert.match(told.progress, /^error: .*\n$/, 'one line');
      assert.match(told.progress, message);
      assert.deepEqual([told.code, told.printed], [code, []]);
      await assert.rejects(readdir(out), { code: 'ENOENT' });
    });
  }

  test('a folder that one of the stories would need', async () => {
    await tell(['--image', join(root, 'opening.png'), '--text', 'Pip.', '--pages', '2', '--out', folder(2)]);
    const told = await tell(begin(), () => assert.fail('the model was loaded'));
    assert.match(told.progress, /^error: .*out\/2 already holds a story/);
    assert.deepEqual(await readdir(out), ['2']);
  });

  test('an opening beside the openings, and texts or a screen of one story for several', async () => {
    const load = (): never => assert.fail('the model was loaded');
    assert.equal((await tell(begin('--text', 'Pip.'), load)).code, 2);
    const texts = join(root, 'texts.txt');
    await writeFile(texts, 'One.\nTwo.\n');
    assert.equal((await tell(begin('--texts', texts), load)).code, 2);
    await tell(begin('--pages', '2'));
    const { code, progress } = await tell(['--resume', out, '--texts', texts], load);
    assert.deepEqual(
      [code, progress],
      [2, 'error: --texts are those of one story; go on with one of the folders in --resume\n'],
    );
    const opened = await tell(['--resume', out, '--open'], load);
    assert.deepEqual(
      [opened.code, opened.progress],
      [2, 'error: --open shows the book of one story; go on with one of the folders in --resume\n'],
    );
  });
});

suite('stories that stop', () => {
  /** Fails at the third page of the story of seed 9. */
  const failing = async (): Promise<Storyteller> => ({
    ...fakeTeller(),
    async *tell(request) {
      for await (const event of fakeTeller().tell(request)) {
        if (request.seed === 9 && event.type === 'page' && event.page === 2) throw new Error('out of paint');
        yield event;
      }
    },
  });

  test('one that fails is reported, the others are told, and all go on with --resume', async () => {
    const { code, progress, printed } = await tell(begin('--pages', '4'), failing);
    assert.equal(code, 1);
    assert.match(progress, /\nwarning: story 2: it ends here: this should not happen: out of paint .*\n/);
    assert.match(progress, /\ngo on with: .*tell --resume .*out --pages 4\n/);
    assert.match(
      progress,
      /\nerror: 1 of 3 stories were not told: story 2: this should not happen: out of paint .*\n$/,
    );
    assert.deepEqual([(await textsOf(1)).length, (await textsOf(2)).length, (await textsOf(3)).length], [4, 2, 4]);
    assert.equal(printed.length, 3, 'a book of what there is for each');
    const resumed = await tell(['--resume', out, '--pages', '5']);
    assert.equal(resumed.code, 0, resumed.progress);
    assert.deepEqual(await textsOf(2), ['Juniper ran.', ...[1, 2, 3, 4].map((page) => `Page ${page} of seed 9.`)]);
    assert.equal((await textsOf(3)).length, 5);
    const again = await tell(['--resume', out, '--pages', '5'], () => assert.fail('the model was loaded'));
    assert.deepEqual([again.code, again.printed.length], [0, 3], 'told to their ends, they get their books');
    assert.match((await tell(['--resume', out, '--pages', '3'])).progress, /out\/1 has 5 pages already/);
  });

  test('an interrupt leaves whole pages of each, books, and how to go on', async () => {
    const stop = new AbortController();
    let pages = 0;
    const print = (line: string): void => void (line.includes('"type":"page"') && ++pages === 4 && stop.abort());
    const { code, progress } = await tell(begin('--pages', '50', '--json'), async () => fakeTeller(5), {
      signal: stop.signal,
      print,
    });
    assert.equal(code, 130);
    assert.match(progress, /\ngo on with: .*--resume/);
    for (const number of [1, 2, 3]) {
      const { length } = await textsOf(number);
      assert.ok(length >= 2 && length < 50, `${length} pages`);
      assert.match(await readFile(join(folder(number), 'book.html'), 'utf8'), /<html/);
    }
    assert.equal((await tell(['--resume', out, '--pages', '5'])).code, 0);
  });
});

test('a real model tells several at once as it tells one', async () => {
  const model = join(root, 'tiny');
  await writeTinyModel(model);
  const { code, stderr } = await cli('tell', ...begin('--pages', '4', '--model', model));
  assert.equal(code, 0, stderr);
  const one = join(root, 'one');
  const opening = ['--image', join(root, 'opening.png'), '--text', 'Juniper ran.', '--seed', '9'];
  assert.equal((await cli('tell', ...opening, '--pages', '4', '--model', model, '--out', one)).code, 0);
  assert.deepEqual(
    await textsOf(2),
    (await readStory(one)).pages.map(({ text }) => text),
  );
});
