/**
 * The package as others install it: packed from a copy of the checkout, which stays as it is, and unpacked beside its
 * dependencies alone.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as publicApi from '../../src/index.ts';
import { readStory } from '../../src/story/story-file.ts';
import { finished, startCli, type Finished } from './cli-process.ts';

const run = promisify(execFile);
const checkout = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(checkout, 'node_modules');

const root = await mkdtemp(join(tmpdir(), 'seed-story-package-'));
after(() => rm(root, { recursive: true }));
const app = join(root, 'app');
const installed = join(app, 'node_modules', 'seed-story');
let tarball: string;

/** What packing reads, and folders that must stay out. */
const copied = [
  ...['package.json', 'README.md', 'LICENSE', 'NOTICE', '.gitignore', '.npmrc'],
  ...['tsconfig.build.json', 'src', 'runs', 'weights', 'examples'],
  ...['bench', 'docs', 'reference', 'test'],
];

/** @returns the path of the tarball */
async function pack(): Promise<string> {
  const copy = join(root, 'copy');
  for (const name of copied) await cp(join(checkout, name), join(copy, name), { recursive: true });
  await writeFile(join(copy, 'tsconfig.json'), await uncheckedConfig());
  await symlink(modules, join(copy, 'node_modules'), 'junction');
  const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };
  await run('npm', ['pack', '--pack-destination', root], { cwd: copy, env });
  const name = (await readdir(root)).find((file) => file.endsWith('.tgz'));
  return join(root, name!);
}

/** Types are checked before tests run; compiling without that takes half of the time. */
async function uncheckedConfig(): Promise<string> {
  const config = JSON.parse(await readFile(join(checkout, 'tsconfig.json'), 'utf8'));
  return JSON.stringify({ ...config, compilerOptions: { ...config.compilerOptions, noCheck: true } });
}

async function install(): Promise<void> {
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  for (const name of Object.keys((await readPackage()).dependencies)) {
    const link = join(app, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(modules, name), link, 'junction');
  }
  await writeFile(join(app, 'package.json'), '{ "type": "module" }');
}

async function readPackage(): Promise<{ bin: Record<string, string>; dependencies: Record<string, string> }> {
  return JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
}

async function seedStory(args: string[], env: Record<string, string> = {}): Promise<Finished> {
  const { bin } = await readPackage();
  return finished(startCli(args, join(installed, bin['seed-story']!), env));
}

suite('the package', { timeout: 300_000 }, () => {
  before(async () => {
    tarball = await pack();
    await install();
  });

  test('holds what runs and nothing else, and stays small', async () => {
    assert.ok((await stat(tarball)).size < 60e6);
    const entries = await readdir(installed, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(installed, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    const others = files.filter((file) => !/^(dist|weights|examples)\//.test(file)).sort();
    assert.deepEqual(others, ['LICENSE', 'NOTICE', 'README.md', 'package.json']);
    assert.ok(files.includes('weights/mini/agent.safetensors'));
    assert.deepEqual(
      files.filter((file) => /\.(test|fixture)\.|(?<!\.d)\.ts$|\.proto$/.test(file)),
      [],
    );
  });

  test('tells a story with the shipped model, and names its commands as they are typed there', async () => {
    const out = join(root, 'story');
    const { code, stdout, stderr } = await seedStory(['tell', '--example', '--pages', '2', '--out', out]);
    assert.equal(code, 0, stderr);
    assert.equal(stdout, `${join(out, 'book.html')}\n`);
    const { model, pages } = await readStory(out);
    assert.deepEqual([model.name, pages.length], ['mini', 2]);
    const branch = await seedStory(['story', 'branch', out, '--page', '1', '--out', join(root, 'branch')]);
    assert.match(branch.stdout, /go on with: npx seed-story tell --resume /);
  });

  test('is imported with its types', async () => {
    const consumer = join(app, 'consumer.ts');
    await writeFile(consumer, consumerSource);
    const compiler = join(modules, 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
    await run(process.execPath, [compiler, ...options, consumer], { cwd: app }).catch(({ stdout }) =>
      assert.fail(String(stdout)),
    );
    const { code, stdout, stderr } = await finished(startCli([], consumer));
    assert.equal(code, 0, stderr);
    assert.deepEqual(JSON.parse(stdout), Object.keys(publicApi).sort());
  });

  test('tells an older Node so, before it imports what that cannot run', async () => {
    const older = `
      import { registerHooks } from 'node:module';
      Object.defineProperty(process, 'versions', { value: { node: '22.22.0' } });
      registerHooks({ resolve(name, context, next) {
        if (!/(main|minimum-node)\\.js$/.test(name)) throw new Error('imports ' + name);
        return next(name, context);
      } });`;
    const { code, stdout, stderr } = await seedStory(['tell', '--example', '--out', join(root, 'never')], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}`,
    });
    assert.deepEqual([code, stdout], [1, '']);
    assert.equal(stderr, 'error: seed-story needs Node 24 or later, and this is Node 22.22.0\n');
  });
});

/** Prints the public names. What it does not call is there for the compiler. */
const consumerSource = `
import * as seedStory from 'seed-story';
import { openModel, tell, type PageSoFar, type StoryEvent } from 'seed-story';

export async function widths(opening: PageSoFar): Promise<number[]> {
  await using model = await openModel('mini');
  const widths: number[] = [];
  const events: AsyncIterable<StoryEvent> = tell({ model, soFar: [opening], pages: 3, seed: 1, cache: 'window' });
  for await (const event of events) {
    if (event.type === 'page') widths.push(event.image.width);
    // @ts-expect-error No event is of this type, which only a compiler that found all types knows.
    if (event.type === 'no such type') widths.push(0);
  }
  return widths;
}

console.log(JSON.stringify(Object.keys(seedStory).sort()));
`;
