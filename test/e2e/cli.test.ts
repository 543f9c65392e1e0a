/** The command line as users meet it: what it prints where, exit codes, interrupts, stories that go on. */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeImage, encodePng } from '../../src/formats/images.ts';
import { writeSafetensors } from '../../src/formats/safetensors.ts';
import { float32 } from '../../src/core/tensor.ts';
import { readStory } from '../../src/story/story-file.ts';
import { cli, finished, startCli, type Finished } from './cli-process.ts';

const fake = fileURLToPath(new URL('./fake-teller.ts', import.meta.url));
const root = await mkdtemp(join(tmpdir(), 'seed-story-cli-'));
after(() => rm(root, { recursive: true }));

const picture = join(root, 'opening.png');
await writeFile(picture, await encodePng({ width: 24, height: 16, data: new Uint8Array(24 * 16 * 3).fill(90) }));
const opening = ['--image', picture, '--text', 'Pip found a kite. Whose was it?'];

function tell(...args: string[]): Promise<Finished> {
  return finished(startCli(['tell', ...args], fake));
}

/** A telling too long to end by itself within a test. */
function startLong(out: string, pageMs: number): ChildProcess {
  const args = ['tell', ...opening, '--pages', '500', '--out', out, '--json'];
  return startCli(args, fake, { FAKE_PAGE_MS: String(pageMs) });
}

function onceSaid(child: ChildProcess, text: string, act: () => void): void {
  const look = (chunk: Buffer): void => {
    if (!String(chunk).includes(text)) return;
    child.stdout!.off('data', look);
    act();
  };
  child.stdout!.on('data', look);
}

function events({ stdout }: Finished): { type: string; [property: string]: unknown }[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Everything of a story but what differs from run to run. */
async function contents(dir: string): Promise<unknown[]> {
  const { pages, title, seed, settings } = await readStory(dir);
  const pictures = await Promise.all(
    pages.map(async ({ image }) => (await readFile(join(dir, image))).toString('base64')),
  );
  return [title, seed, settings, pages.map(({ text, source }) => [text, source]), pictures];
}

suite('tell', () => {
  test('leaves a story and a book; people read stderr, programs stdout', async () => {
    const out = join(root, 'plain');
    const { code, stdout, stderr } = await tell(...opening, '--pages', '4', '--seed', '5', '--out', out);
    assert.equal(code, 0);
    assert.equal(stdout, `${join(out, 'book.html')}\n`);
    assert.match(stderr, /fake tells 4 pages\npage 2 of 4 \(.*left\): Page 1 of seed 5\.\n/);
    const story = await readStory(out);
    assert.equal(story.title, 'Pip found a kite');
    assert.deepEqual(
      story.pages.map(({ source }) => source),
      ['given', 'generated', 'generated', 'generated'],
    );
    assert.match(await readFile(join(out, 'book.html'), 'utf8'), /<h1>Pip found a kite<\/h1>/);
    assert.deepEqual((await readdir(out)).sort(), ['book.html', 'pages', 'story.json']);
  });

  test('--json: every line is an event, and pages name whole pictures', async () => {
    const out = join(root, 'json');
    const lines = events(await tell(...opening, '--pages', '3', '--out', out, '--json'));
    const types = ['started', 'text', 'text', 'page-text', 'page', 'text', 'text', 'page-text', 'page', 'done', 'book'];
    assert.deepEqual(
      lines.map(({ type }) => type),
      types,
    );
    for (const { image } of lines.filter(({ type }) => type === 'page')) {
      assert.equal((await decodeImage(await readFile(image as string))).width, 24);
    }
  });

  test('a story that was stopped and resumed is the story told at once', async () => {
    const [whole, parts] = [join(root, 'whole'), join(root, 'parts')];
    await tell(...opening, '--pages', '6', '--steps', '3', '--out', whole);
    await tell(...opening, '--pages', '3', '--steps', '3', '--out', parts);
    assert.equal((await tell('--resume', parts, '--pages', '6')).code, 0);
    assert.deepEqual(await contents(parts), await contents(whole));
    const { code, stderr } = await tell('--resume', parts, '--pages', '5');
    assert.equal(code, 2);
    assert.match(stderr, /has 6 pages already/);
  });

  test('a story killed between its last page and its book is given the book', async () => {
    const out = join(root, 'unbound');
    await tell(...opening, '--pages', '3', '--steps', '3', '--out', out);
    const whole = await contents(out);
    await rm(join(out, 'book.html'));
    const { code, stdout } = await tell('--resume', out, '--pages', '3');
    assert.equal(code, 0);
    assert.match(stdout, /book\.html/);
    assert.deepEqual(await contents(out), whole);
  });

  test('an interrupt leaves whole pages, a book, and how to go on', async () => {
    const out = join(root, 'interrupted');
    const child = startLong(out, 60);
    onceSaid(child, '"page":2', () => child.kill('SIGINT'));
    const run = await finished(child);
    assert.equal(run.code, 130);
    assert.match(run.stderr, /--resume/);
    assert.doesNotMatch(run.stderr, /\n\s+at /);
    assert.deepEqual(
      events(run)
        .slice(-2)
        .map(({ type }) => type),
      ['book', 'interrupted'],
    );
    const { pages } = await readStory(out);
    assert(pages.length >= 2 && pages.length < 500);
    assert.equal((await tell('--resume', out, '--pages', String(pages.length + 1))).code, 0);
  });

  test('a second interrupt ends the process as the signal does', async () => {
    const child = startLong(join(root, 'stopped'), 3000);
    child.stdout!.once('data', () => child.kill('SIGINT'));
    child.stderr!.on('data', (said) => String(said).includes('press Ctrl-C again') && child.kill('SIGINT'));
    const [, signal] = (await once(child, 'close')) as [number | null, string | null];
    assert.equal(signal, 'SIGINT');
  });

  test('a reader of the events that leaves stops the story, one of the progress does not', async () => {
    const out = join(root, 'unread');
    const child = startLong(out, 20);
    onceSaid(child, '"page":2', () => child.stdout!.destroy());
    child.stderr!.resume();
    assert.equal((await once(child, 'close'))[0], 130);
    assert.ok((await readStory(out)).pages.length < 500);
    assert.match(await readFile(join(out, 'book.html'), 'utf8'), /Pip found a kite/);

    const quiet = join(root, 'quiet');
    const other = startCli(['tell', ...opening, '--pages', '4', '--out', quiet], fake);
    other.stderr!.destroy();
    other.stdout!.resume();
    assert.equal((await once(other, 'close'))[0], 0);
    assert.equal((await readStory(quiet)).pages.length, 4);
  });

  test(
    '--open on a machine with a screen starts a browser and ends',
    { skip: process.platform !== 'linux' },
    async () => {
      const out = join(root, 'shown');
      // A screen that is not there, and a browser that does nothing.
      const env = { DISPLAY: ':99', BROWSER: 'true', XDG_CURRENT_DESKTOP: '' };
      const args = ['tell', ...opening, '--pages', '2', '--out', out, '--open'];
      const { code, stdout, stderr } = await finished(startCli(args, fake, env));
      assert.equal(code, 0, stderr);
      assert.match(stdout, /shown\/book\.html/);
      assert.doesNotMatch(stderr, /no screen here|Warning/);
      assert.deepEqual((await readdir(out)).sort(), ['book.html', 'pages', 'story.json']);
    },
  );

  test('two at once: the second is refused and says by whom', async () => {
    const out = join(root, 'busy');
    const first = startLong(out, 100);
    await once(first.stdout!, 'data');
    const { code, stderr } = await tell('--resume', out);
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`process ${first.pid}`));
    first.kill('SIGTERM');
    await once(first, 'close');
  });

  test('texts from a file are drawn as they are; too few are refused', async () => {
    const texts = join(root, 'texts.txt');
    await writeFile(texts, 'He climbed.\n\nHe flew.\r\n');
    const out = join(root, 'texts');
    assert.equal((await tell(...opening, '--texts', texts, '--out', out)).code, 0);
    assert.deepEqual(
      (await readStory(out)).pages.slice(1).map(({ text }) => text),
      ['He climbed.', 'He flew.'],
    );
    const refused = async (message: RegExp, ...args: string[]) => {
      const { code, stdout, stderr } = await tell(...opening, '--texts', texts, ...args, '--out', join(root, 'few'));
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      await assert.rejects(readdir(join(root, 'few')), 'nothing was begun');
    };
    await refused(/has 2 texts; 9 pages need 8/, '--pages', '9');
    for (const nothing of ['', ' \n\n', '[]']) {
      await writeFile(texts, nothing);
      await refused(/texts\.txt has no texts/);
    }
    await writeFile(texts, `He flew.\n${'And on. '.repeat(500)}`);
    await refused(/text 2 of .*texts\.txt is too long for a page: 3999 bytes/);
  });
});

suite('wrong use and wrong files', () => {
  const broken = join(root, 'broken.png');
  const wrong: [name: string, args: string[], code: number, message: RegExp][] = [
    ['no command', [], 2, /Usage: seed-story/],
    ['an unknown command', ['tel'], 2, /unknown command 'tel'/],
    ['no opening', ['tell'], 2, /begins with --image and --text/],
    ['a bad number', ['tell', '--pages', 'many'], 2, /whole number from 2/],
    ['a bad choice', ['tell', '--cache', 'all'], 2, /multimodal-sink/],
    ['a bad language', ['world', 'draw', '--stories', '1', '--out', root, '--lang', 'en,fr'], 2, /Expected en or es/],
    ['options that exclude each other', ['tell', '--resume', root, '--text', 'x'], 2, /cannot be used with/],
    ['a missing picture', ['tell', '--image', 'nowhere.png', '--text', 'x'], 1, /nowhere\.png/],
    ['a broken picture', ['tell', '--image', broken, '--text', 'x'], 1, /damaged or truncated/],
    ['no story', ['story', 'show', root], 1, /no story in/],
    ['a missing file', ['inspect', 'nowhere.safetensors'], 1, /nowhere\.safetensors/],
    ['an unknown kind of file', ['inspect', fake], 2, /cannot tell what/],
  ];
  for (const [name, args, code, message] of wrong) {
    test(`${name}: exit code ${code}, one sentence, no stack trace`, async () => {
      await writeFile(broken, (await readFile(picture)).subarray(0, 60));
      const result = await finished(startCli(args, fake));
      assert.equal(result.code, code);
      assert.match(result.stderr, message);
      assert.doesNotMatch(result.stderr, /\n\s+at /);
      assert.equal(result.stdout, '');
    });
  }

  test('--help and --version print to stdout and succeed, for every command', async () => {
    for (const args of [
      ['--help'],
      ['--version'],
      ['tell', '--help'],
      ['story', 'show', '--help'],
      ['doctor', '--help'],
    ]) {
      const { code, stdout, stderr } = await cli(...args);
      assert.equal(code, 0);
      assert.notEqual(stdout, '');
      assert.equal(stderr, '');
    }
  });
});

suite('inspect and doctor', () => {
  test('a checkpoint: keys, shapes, and hashes of the values', async () => {
    const path = join(root, 'weights.safetensors');
    await writeSafetensors(path, new Map([['w', float32([2, 1], Float32Array.of(1, -2))]]));
    const [tensor] = events(await cli('inspect', path, '--json'));
    // Of the bytes 00 00 80 3f, 00 00 00 c0, by coreutils.
    const sha256 = 'ee4ac73c2bd27756ab82780f27c73a7bc4d3f0bb6acb37e008bc27eccd7e588b';
    assert.deepEqual(tensor, { type: 'tensor', key: 'w', dtype: 'F32', shape: [2, 1], sha256 });
  });

  test('nothing to inspect, or half a tokenizer: one sentence, exit code 1', async () => {
    const [empty, half] = [join(root, 'empty'), join(root, 'half.model')];
    await mkdir(empty);
    const whole = await readFile(fileURLToPath(new URL('../fixtures/parity/tokenizer.model', import.meta.url)));
    await writeFile(half, whole.subarray(0, whole.length - 3));
    const wrong: [path: string, message: RegExp, ...options: string[]][] = [
      [empty, /empty is empty; give a model folder/],
      [half, /half\.model is not a sentencepiece model/, '--encode', picture],
      ['nowhere.model', /cannot read the tokenizer nowhere\.model: it is not there/, '--encode', picture],
      [empty, /cannot read the tokenizer .*empty: it is a folder/, '--encode', picture],
    ];
    for (const [path, message, ...options] of wrong) {
      const { code, stdout, stderr } = await cli('inspect', path, ...options);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /should not happen|\n\s+at /);
    }
  });

  test('doctor finds a model as tell does, and says what is wrong with it', async () => {
    const modelOf = async (...args: string[]) =>
      events(await cli('doctor', '--json', ...args)).find(({ name }) => name === 'model');
    const { ok, value } = (await modelOf('--model', 'mini'))!;
    assert.equal(ok, true, String(value));
    assert.match(String(value), /^mini, whole, in /);
    const missing = (await modelOf('--model', root))!;
    assert.deepEqual(missing.ok, false);
    assert.match(String(missing.value), /there is no model in .*: it has no config\.json; give a model folder/);
    assert.match((await cli('doctor', '--help')).stdout, /\(default: "mini"\)/);
  });

  test('doctor reports every check, as events too', async () => {
    const { code, stdout } = await cli('doctor', '--json', '--model', root);
    const checks = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const names = ['node', 'cpu', 'memory', 'disk', 'runtime', 'speed', 'model'];
    assert.deepEqual(
      checks.filter(({ type }) => type === 'check').map(({ name }) => name),
      names,
    );
    assert.equal(code, checks.every(({ ok }) => ok !== false) ? 0 : 1);
  });
});
