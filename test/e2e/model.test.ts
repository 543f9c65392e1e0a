/** A whole model, from its folder to a told story, with random weights. */

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { FormatError, SeedStoryError, UsageError, WeightsError } from '../../src/core/errors.ts';
import { float32, type HostTensor } from '../../src/core/tensor.ts';
import { openSafetensors, writeSafetensors } from '../../src/formats/safetensors.ts';
import type { StoryEvent } from '../../src/story/events.ts';
import { modelPath } from '../../src/story/model-folder.ts';
import { openModel, type OpenModel } from '../../src/story/open-model.ts';
import type { TellRequest } from '../../src/story/request.ts';
import { cachePolicies, retention } from '../../src/story/retention.ts';
import { writeTinyModel } from '../tiny-model.ts';

let root: string;
let model: OpenModel;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-'));
  await writeTinyModel(join(root, 'tiny'));
  model = await openModel(join(root, 'tiny'));
});

after(async () => {
  await model[Symbol.asyncDispose]();
  await rm(root, { recursive: true });
});

const picture = { width: 24, height: 16, data: Uint8Array.from({ length: 24 * 16 * 3 }, (_, i) => (i * 37) % 256) };
const opening = { text: 'the fox ran', image: picture, source: 'given' } as const;

type Page = Extract<StoryEvent, { type: 'page' }>;

async function pagesOf(from: OpenModel, request: Partial<TellRequest> = {}): Promise<Page[]> {
  const pages: Page[] = [];
  const events = from.tell({ soFar: [opening], pages: 5, seed: 3, cache: 'window', ...request });
  for await (const event of events) if (event.type === 'page') pages.push({ ...event, ms: 0 });
  return pages;
}

test('a name is a shipped model where there is one of that name, and a folder otherwise', () => {
  assert.match(modelPath('mini'), /weights.mini$/);
  for (const folder of ['mine', './mini', '/models/mini', '..']) assert.equal(modelPath(folder), folder);
});

test('a story is told, and told alike for the same seed only', async () => {
  const pages = await pagesOf(model);
  assert.deepEqual(
    pages.map(({ page }) => page),
    [1, 2, 3, 4],
  );
  assert.ok(pages.every(({ image }) => image.width === 24 && image.height === 16));
  assert.ok(new Set(pages.map(({ text }) => text)).size > 1);
  assert.deepEqual(await pagesOf(model), pages);
  assert.notDeepEqual(await pagesOf(model, { seed: 4 }), pages);
});

test('what a model says of an opening that it does not know changes nothing of its story', async () => {
  const wary = join(root, 'wary');
  await cp(join(root, 'tiny'), wary, { recursive: true });
  const config = join(wary, 'config.json');
  await writeFile(config, JSON.stringify({ ...JSON.parse(await readFile(config, 'utf8')), knownWithin: 1e-6 }));
  await using other = await openModel(wary);
  const types: string[] = [];
  for await (const { type } of other.tell({ soFar: [opening], pages: 2, seed: 3, cache: 'window' })) types.push(type);
  assert.deepEqual(types.slice(0, 2), ['started', 'warning']);
  assert.deepEqual(await pagesOf(other), await pagesOf(model));
});

for (const cache of cachePolicies) {
  test(`with ${cache}, a resumed story goes on to the byte as if it had never stopped`, async () => {
    const pages = await pagesOf(model, { cache, pages: 6 });
    const soFar = [
      opening,
      ...pages.slice(0, 3).map(({ text, image }) => ({ text, image, source: 'generated' }) as const),
    ];
    assert.deepEqual(await pagesOf(model, { cache, pages: 6, soFar }), pages.slice(3));
  });
}

test('policies that keep everything draw alike, those that forget do not', async () => {
  const texts = ['one', 'two', 'three', 'four'];
  const drawn = async (cache: TellRequest['cache'], pages: number) =>
    (await pagesOf(model, { cache, pages, texts })).map(({ image }) => image);
  // The window holds two pictures, so the third page is the first to be imagined without the opening.
  assert.deepEqual(await drawn('window', 3), await drawn('dense', 3));
  assert.notDeepEqual((await drawn('window', 5)).at(-1), (await drawn('dense', 5)).at(-1));
});

test('a bounded memory stays as it is however long the story gets', async () => {
  for (const cache of ['window', 'sink', 'multimodal-sink'] as const) {
    const session = model.startSession(retention(cache, model.folder.config.defaults.retention));
    const sizes: string[] = [];
    for (let page = 0; page < 12; page++) {
      await session.show(await session.readPage('the old house'));
      sizes.push(`${session.length} tokens, ${session.bytes} bytes`);
    }
    assert.equal(new Set(sizes.slice(6)).size, 1, `${cache}: ${sizes}`);
  }
});

test('a draft is forgotten when its page is read', async () => {
  const logitsAfter = async (draft: boolean) => {
    const session = model.startSession(retention('dense'));
    await session.show(await session.readPage('the fox'));
    if (draft) await session.draft([model.tokens.bos, model.tokens.bos]);
    return session.show(await session.readPage('ran'));
  };
  assert.deepEqual(await logitsAfter(true), await logitsAfter(false));
});

test('pictures are seen, and guidance and steps change what is drawn', async () => {
  const features = await model.encodePicture(picture);
  assert.deepEqual(features.shape, [4, 16]);
  const draw = (options: { seed?: number; steps?: number; guidance?: number } = {}) =>
    model.draw(features, { seed: 1, ...options });
  const plain = await draw();
  assert.deepEqual(await draw({ guidance: 1.5, steps: 4 }), plain);
  for (const options of [{ guidance: 1 }, { guidance: 3 }, { steps: 2 }, { seed: 2 }]) {
    assert.notDeepEqual(await draw(options), plain, JSON.stringify(options));
  }
  const previews: number[] = [];
  await model.draw(features, { seed: 1, onPreview: ({ width }) => previews.push(width) });
  assert.deepEqual(previews, [24, 24]);
});

for (const options of [
  { dtype: 'float16' },
  { llmBits: 8 },
  { llmBits: 4, dtype: 'float16' },
  { llmBits: 8, dtype: 'int8' },
] as const) {
  test(`a model stored as ${JSON.stringify(options)} tells too`, async () => {
    const dir = join(root, `stored-${Object.values(options).join('-')}`);
    await writeTinyModel(dir, options);
    await using stored = await openModel(dir);
    assert.equal((await pagesOf(stored, { texts: ['one', 'two', 'three', 'four'] })).length, 4);
  });
}

/** A copy of the model that something has happened to. */
async function damaged(name: string, damage: (dir: string) => Promise<void>): Promise<string> {
  const dir = join(root, name);
  await cp(join(root, 'tiny'), dir, { recursive: true });
  await damage(dir);
  return dir;
}

async function rewrite(path: string, change: (weights: Map<string, HostTensor>) => void) {
  const file = await openSafetensors(path);
  const weights = await file.readAll();
  await file.close();
  change(weights);
  await writeSafetensors(path, weights);
}

/** `proj` of the visual tokenizer, [16, 16], as int8 with scales of some shape or none. */
function int8Projection(scaleShape?: readonly number[]): (dir: string) => Promise<void> {
  return (dir) =>
    rewrite(join(dir, 'visual-tokenizer.safetensors'), (weights) => {
      weights.set('proj', { dtype: 'int8', shape: [16, 16], data: new Int8Array(256) });
      if (scaleShape !== undefined) weights.set('proj.scale', float32(scaleShape));
    });
}

const tensor = { dtype: 'float32', shape: [1], data: Float32Array.of(1) } as const;
const faults: [name: string, damage: (dir: string) => Promise<void>, kind: typeof SeedStoryError, message: RegExp][] = [
  [
    'no config',
    (dir) => rm(join(dir, 'config.json')),
    SeedStoryError,
    /there is no model in .*: it has no config.json/,
  ],
  [
    'broken config',
    (dir) => truncate(join(dir, 'config.json'), 100),
    FormatError,
    /config.json is truncated or not JSON/,
  ],
  [
    'wrong config',
    (dir) => writeFile(join(dir, 'config.json'), '{"format": "seed-story-model/4"}'),
    FormatError,
    /config.json does not describe a model: .*name/s,
  ],
  ...['1', '2', '3'].map((version): (typeof faults)[number] => [
    `a model of version ${version}`,
    (dir) => writeFile(join(dir, 'config.json'), `{"format": "seed-story-model/${version}", "name": "mini"}`),
    FormatError,
    /config.json is of an earlier version of seed-story, whose networks were others; train it anew/,
  ]),
  [
    'a canvas that features do not divide',
    async (dir) => {
      const config = await readFile(join(dir, 'config.json'), 'utf8');
      await writeFile(join(dir, 'config.json'), config.replace('"canvas": 4', '"canvas": 5'));
    },
    FormatError,
    /config.json does not describe a model: .*canvas.*a canvas of 5 is not divided by the 2 features along a side/s,
  ],
  ['no tokenizer', (dir) => rm(join(dir, 'tokenizer.model')), SeedStoryError, /it has no tokenizer.model/],
  [
    'no weights',
    (dir) => rm(join(dir, 'detokenizer.safetensors')),
    SeedStoryError,
    /detokenizer.safetensors is missing/,
  ],
  [
    'half written',
    (dir) => truncate(join(dir, 'agent.safetensors'), 20_000),
    FormatError,
    /agent.safetensors is truncated/,
  ],
  [
    'missing key',
    (dir) => rewrite(join(dir, 'agent.safetensors'), (weights) => weights.delete('llm.model.norm.weight')),
    WeightsError,
    /agent.safetensors does not fit the network. missing: llm.model.norm.weight/,
  ],
  [
    'unknown key',
    (dir) => rewrite(join(dir, 'autoencoder.safetensors'), (weights) => weights.set('more', tensor)),
    WeightsError,
    /autoencoder.safetensors does not fit the network. unknown: more/,
  ],
  [
    'misshapen key',
    (dir) => rewrite(join(dir, 'visual-tokenizer.safetensors'), (weights) => weights.set('proj', tensor)),
    WeightsError,
    /misshapen: proj is \[1\], expected \[16, 16\]/,
  ],
  [
    'int8 weight without scales',
    int8Projection(),
    WeightsError,
    /visual-tokenizer.safetensors: weight proj is I8 and needs proj.scale, F32 \[16\], which is missing/,
  ],
  [
    'misshapen scales',
    int8Projection([16, 1]),
    WeightsError,
    /weight proj is I8 and needs proj.scale, F32 \[16\], which is F32 \[16, 1\]/,
  ],
  [
    'scales of a float weight',
    (dir) => rewrite(join(dir, 'visual-tokenizer.safetensors'), (weights) => weights.set('proj.scale', tensor)),
    WeightsError,
    /unknown: proj.scale/,
  ],
  [
    'weight of another type',
    (dir) =>
      rewrite(join(dir, 'visual-tokenizer.safetensors'), (weights) =>
        weights.set('proj', { dtype: 'int32', shape: [16, 16], data: new Int32Array(256) }),
      ),
    WeightsError,
    /weight proj is I32; the network needs float32, F16 or I8 with scales/,
  ],
  [
    'link',
    async (dir) => {
      await rename(join(dir, 'agent.safetensors'), join(root, 'elsewhere.safetensors'));
      await symlink(join(root, 'elsewhere.safetensors'), join(dir, 'agent.safetensors'));
    },
    UsageError,
    /agent.safetensors is a link out of its folder/,
  ],
];

for (const [name, damage, kind, message] of faults) {
  test(`a folder with ${name} is refused in one sentence`, async () => {
    await assert.rejects(openModel(await damaged(name, damage)), (error: Error) => {
      assert.ok(error instanceof kind, String(error));
      assert.match(error.message, message);
      return true;
    });
  });
}

test('the hash tells weights apart', async () => {
  const changed = await damaged('another', (dir) =>
    rewrite(join(dir, 'agent.safetensors'), (weights) => {
      (weights.get('llm.model.norm.weight')!.data as Float32Array)[0]! += 1;
    }),
  );
  await using other = await openModel(changed);
  assert.notEqual(other.hash, model.hash);
});
