/** Stories that are gone on with from what their model remembered of them: the same to the byte, or the snapshot is not used. */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openStory } from '../../src/story/folder.ts';
import { openModel } from '../../src/story/open-model.ts';
import type { Storyteller } from '../../src/story/request.ts';
import { branchStory, redoStale, writePage } from '../../src/story/revise.ts';
import { beginStory, resumeStory, tellIntoFolder, type TellRun } from '../../src/story/saved-story.ts';
import { listSnapshots, SnapshotWriter } from '../../src/story/snapshots.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { contents } from './contents.ts';

const pages = 6;
const opening = { text: 'the fox ran', image: { width: 24, height: 16, data: new Uint8Array(24 * 16 * 3).fill(90) } };
let root: string;
let count = 0;
let teller: Storyteller;
/** The same story without a snapshot. */
let plain: Awaited<ReturnType<typeof contents>>;
/** Of the last telling: pages that were read before it went on, and pictures of theirs that were decoded. */
let [read, seen] = [0, 0];

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-snapshots-'));
  await writeTinyModel(join(root, 'model'));
  const model = await openModel(join(root, 'model'));
  teller = {
    ...{ name: model.name, hash: model.hash, [Symbol.asyncDispose]: () => model[Symbol.asyncDispose]() },
    tell: (request) => {
      read = request.soFar.length - (request.remembered?.pages ?? 0);
      seen = request.soFar.filter(({ image }) => image !== undefined).length;
      return model.tell(request);
    },
  };
  plain = await contents((await told()).dir);
});
after(async () => {
  await teller[Symbol.asyncDispose]();
  await rm(root, { recursive: true });
});

/** @returns the folder, and what it was warned of */
async function told(run: Partial<TellRun> = {}, by = teller) {
  const dir = join(root, `story-${count++}`);
  const settings = { cache: 'window', steps: 2, temperature: 1 } as const;
  await (await beginStory(dir, { opening, title: 'Fox', seed: 3, settings }, by)).close();
  return { dir, warnings: await goOn(dir, run, by) };
}

async function goOn(dir: string, run: Partial<TellRun> = {}, by = teller): Promise<string[]> {
  await using folder = await resumeStory(dir, pages);
  const warnings: string[] = [];
  for await (const event of tellIntoFolder(folder, by, { pages, ...run })) {
    if (event.type === 'warning') warnings.push(event.message);
  }
  return warnings;
}

test('pages need not be read again, nor their pictures, and what follows comes out the same', async () => {
  const { dir } = await told({ pages: 5, snapshotEvery: 2 });
  assert.deepEqual(
    (await listSnapshots(dir)).map((snapshot) => snapshot.pages),
    [4, 2],
  );
  const branch = join(root, `story-${count++}`);
  await branchStory(dir, 3, branch, 3);
  for (const [from, unread] of [
    [dir, 1],
    [branch, 0],
  ] as const) {
    assert.deepEqual(await goOn(from), []);
    assert.deepEqual([read, seen], [unread, 0]);
    assert.deepEqual(await contents(from), plain);
  }
});

test('after a page has changed, only what was remembered before it holds', async () => {
  const change = async (dir: string): Promise<void> => {
    await using folder = await openStory(dir);
    const lazy = (): Promise<Storyteller> => Promise.resolve(teller);
    for await (const _ of writePage(folder, lazy, { page: 2, text: 'a ball' }));
    for await (const _ of redoStale(folder, lazy, {}));
  };
  const [{ dir: other }, { dir }] = [await told(), await told({ snapshotEvery: 2 })];
  await change(other);
  assert.equal(read, 3);
  await change(dir);
  assert.equal(read, 1);
  assert.deepEqual(await contents(dir), await contents(other));
});

test('a damaged one is named and not used', async () => {
  const { dir } = await told({ pages: 5, snapshotEvery: 4 });
  const file = join(dir, 'snapshots', '004.safetensors');
  const bytes = await readFile(file);
  const flipped = (at: number): Uint8Array => bytes.with(at, bytes[at]! ^ 1);
  const dataAt = 8 + Number(bytes.readBigUInt64LE());
  const damages = [flipped(bytes.length - 5), flipped(dataAt), flipped(bytes.indexOf('storyLength') + 15)];
  for (const damage of [...damages, bytes.subarray(0, 300), bytes.subarray(0, -1)]) {
    await writeFile(file, damage);
    const copy = join(root, `story-${count++}`);
    await cp(dir, copy, { recursive: true });
    const warnings = await goOn(copy);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /004\.safetensors.*; it is not used$/);
    assert.equal(read, 5);
    assert.deepEqual(await contents(copy), plain);
  }
});

test('one of another model, another cache or another story is not used', async () => {
  const { dir } = await told({ pages: 5 });
  const foreign = [
    await told({ snapshotEvery: 4 }, { ...teller, hash: 'another' }),
    await told({ snapshotEvery: 4, settings: { cache: 'sink' } }),
    await told({ snapshotEvery: 4, seed: 8 }),
  ];
  for (const { dir: from } of foreign) {
    const copy = join(root, `story-${count++}`);
    await cp(dir, copy, { recursive: true });
    await cp(join(from, 'snapshots'), join(copy, 'snapshots'), { recursive: true });
    assert.deepEqual(await goOn(copy), []);
    assert.equal(read, 5);
    assert.deepEqual(await contents(copy), plain);
  }
});

test('one that cannot be kept is named, and the story is told', async () => {
  const { dir } = await told({ pages: 2 });
  await mkdir(join(dir, 'snapshots', '004.safetensors'), { recursive: true });
  const warnings = await goOn(dir, { snapshotEvery: 4 });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /^no snapshot after page 4: cannot write .*004\.safetensors: /);
  assert.deepEqual(await contents(dir), plain);

  const gone = join(root, 'gone');
  const writer = new SnapshotWriter(gone, () => '');
  writer.offer(1, () => ({ tensors: new Map(), notes: {} }));
  assert.match((await writer.write(1))!, /^no snapshot after page 1: .*no such file/);
  await assert.rejects(readdir(gone), { code: 'ENOENT' }, 'a removed folder comes back');
});
