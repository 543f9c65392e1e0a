import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { FormatError, SeedStoryError } from '../core/errors.ts';
import { heldOut } from '../storystream/world/held-out.ts';
import { plannedTexts } from '../models/sequence.ts';
import { allTexts, loadDataset, tellingsOf, textsByLanguage } from './dataset.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
after(() => rm(root, { recursive: true }));

async function folderWith(name: string, files: Record<string, readonly object[] | string>): Promise<string> {
  const dir = join(root, name);
  await mkdir(join(dir, 'images'), { recursive: true });
  for (const [file, lines] of Object.entries(files)) {
    const text = typeof lines === 'string' ? lines : lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    await writeFile(join(dir, file), text);
  }
  return dir;
}

const story = (id: number, ...captions: string[]) => ({
  id,
  images: captions.map((_, page) => `${id}/${page}.png`),
  captions,
});

test('a folder becomes its training stories, with the files of their pictures', async () => {
  const dir = await folderWith('whole', {
    'train.jsonl': [story(1, 'one', 'two'), story(2, 'three')],
    'validation.jsonl': [story(3, 'not seen')],
    'test.jsonl': [story(4, 'never seen')],
    'texts.jsonl': [story(5, 'told only', 'in words')],
  });
  const image = (path: string) => join(dir, 'images', path);
  assert.deepEqual(await loadDataset(dir), {
    train: [
      { texts: ['one', 'two'], images: [image('1/0.png'), image('1/1.png')] },
      { texts: ['three'], images: [image('2/0.png')] },
    ],
    texts: [{ texts: ['told only', 'in words'] }],
    heldOut: [],
  });
});

const plans = ['deliver; opening1', 'deliver; camp', 'deliver; ending1'];
const planned = { ...story(1, 'one', 'two', 'three'), plans };
const inSpanish = { ...planned, captions: ['uno', 'dos', 'tres'], lang: 'es' };

test('plans stand before their texts, in every language, but for the opening and where a page has none', async () => {
  const dir = await folderWith('planned', { 'train.jsonl': [planned, inSpanish], 'texts.jsonl': [planned] });
  const { train, texts } = await loadDataset(dir);
  const told = [...train, ...texts].map((one) => tellingsOf(one).map((telling) => plannedTexts(telling, one.plans)));
  const english = ['one', '<p28 en; deliver; camp>two', '<p0 en; deliver; ending1>three'];
  const spanish = ['uno', '<p28 es; deliver; camp>dos', '<p0 es; deliver; ending1>tres'];
  assert.deepEqual(told, [[english, spanish], [english]]);
  let asked = 0;
  assert.deepEqual(
    plannedTexts({ texts: planned.captions }, plans, () => asked++ > 0),
    ['one', 'two', english[2]],
  );
  assert.deepEqual(plannedTexts({ texts: ['a', 'b'] }, undefined), ['a', 'b']);
});

test('a data set is planned in all of its stories or in none, and alike in all languages', async () => {
  const mixed = await folderWith('mixed', { 'train.jsonl': [planned, story(2, 'a', 'b')] });
  await assert.rejects(loadDataset(mixed), /of 2 stories in .*mixed 1 have no plans; give them some/);
  const words = await folderWith('mixed-words', { 'train.jsonl': [planned], 'texts.jsonl': [story(2, 'a', 'b')] });
  await assert.rejects(loadDataset(words), /of 2 stories in .* 1 have no plans/);
  const other = { ...inSpanish, plans: plans.toReversed() };
  const differs = await folderWith('differs', { 'train.jsonl': [planned, other] });
  await assert.rejects(
    loadDataset(differs),
    new FormatError('story 1 has other plans in "es"; they must be the same in all languages'),
  );
});

test('a story told in several languages is one story with translations', async () => {
  const told = (id: number, lang: string, ...captions: string[]) => ({ ...story(id, ...captions), lang });
  const elsewhere = { ...told(1, 'es', 'en otra parte'), images: ['elsewhere.png'] };
  const dir = await folderWith('languages', {
    'train.jsonl': [story(1, 'one'), told(1, 'es', 'uno'), told(1, 'fr', 'un'), told(2, 'es', 'dos'), elsewhere],
  });
  const { train } = await loadDataset(dir);
  assert.deepEqual(
    train.map(({ texts, translations }) => [texts, translations]),
    [
      [
        ['one'],
        [
          { lang: 'es', texts: ['uno'] },
          { lang: 'fr', texts: ['un'] },
        ],
      ],
      [['dos'], undefined],
      [['en otra parte'], undefined],
    ],
  );
  assert.deepEqual(allTexts(train[0]!), [['one'], ['uno'], ['un']]);
  assert.deepEqual(textsByLanguage(train), [[['one']], [['uno'], ['dos'], ['en otra parte']], [['un']]]);
});

test('records of the same pictures in one language stay apart', async () => {
  const { train } = await loadDataset(
    await folderWith('twice', { 'train.jsonl': [story(1, 'one'), story(1, 'again')] }),
  );
  assert.deepEqual(
    train.map(({ texts }) => texts),
    [['one'], ['again']],
  );
});

test('a story with a combination that is held out is left out, in pictures and in words, but for who may see it', async () => {
  const scene = (character: string) => ({
    ...{ series: 'hollow', place: 'bridge', time: 'day', weather: 'clear', framing: 'wide', props: [] },
    actors: [{ character, pose: 'stands', feeling: 'calm', slot: 'left' }],
  });
  const shown = { ...story(1, 'Wick at the bridge'), scenes: [scene('wick')] };
  const answers = [{ page: 0, character: 'pip', holds: 'kite' }];
  const told = { ...story(2, 'Pip learns'), plot: 'learn', goal: { wanted: 'Pip wants to fly a kite.', answers } };
  const others = [
    { ...story(3, 'Pip at the bridge'), scenes: [scene('pip')] },
    { ...told, id: 4, captions: ['Pip trades'], plot: 'trade' },
  ];
  const all = [shown, told, ...others];
  const dir = await folderWith('held-out', { 'train.jsonl': all, 'texts.jsonl': all });
  const kept = await loadDataset(dir);
  const textsOf = (stories: readonly { readonly texts: readonly string[] }[]) => stories.map(({ texts }) => texts);
  assert.deepEqual(textsOf(kept.texts), [['Pip at the bridge'], ['Pip trades']]);
  assert.deepEqual(textsOf(kept.train), textsOf(kept.texts));
  const { train, texts } = await loadDataset(dir, { seesHeldOut: true });
  assert.deepEqual([train.length, texts.length], [4, 4]);
});

test('nothing is certain of a data set in which one story does not say all that it shows and tells', async () => {
  const scene = {
    ...{ series: 'hollow', place: 'meadow', time: 'day', weather: 'clear', framing: 'wide', props: [] },
    actors: [{ character: 'pip', pose: 'stands', feeling: 'calm', slot: 'left' }],
  };
  const goal = { wanted: 'Pip wants a kite.', answers: [{ page: 0, character: 'pip' }] };
  const whole = { ...story(1, 'Pip'), scenes: [scene], plot: 'trade', goal };
  const heldOutOf = async (name: string, ...more: readonly object[]): Promise<readonly string[]> => {
    const dir = await folderWith(name, { 'train.jsonl': [whole], 'texts.jsonl': [whole, ...more] });
    return (await loadDataset(dir)).heldOut;
  };
  assert.deepEqual(await heldOutOf('certain'), heldOut);
  // Left out, so that what it does not say is not learned either.
  assert.deepEqual(
    await heldOutOf('without', {
      ...whole,
      plot: undefined,
      scenes: [{ ...scene, place: 'bridge', actors: [{ ...scene.actors[0], character: 'wick' }] }],
    }),
    heldOut,
  );
  for (const key of ['scenes', 'plot', 'goal']) {
    assert.deepEqual(await heldOutOf(`no-${key}`, { ...whole, [key]: undefined }), [], key);
  }
  assert.deepEqual((await loadDataset(join(root, 'certain'), { seesHeldOut: true })).heldOut, []);
});

test('texts may be missing', async () => {
  const { texts } = await loadDataset(await folderWith('least', { 'train.jsonl': [story(1, 'one')] }));
  assert.deepEqual(texts, []);
});

test('what is no data set, or has nothing to train on, is refused', async () => {
  await assert.rejects(loadDataset(join(root, 'nowhere')), SeedStoryError);
  for (const [file, lines] of [
    ['test.jsonl', [story(1, 'one')]],
    ['train.jsonl', '\n'],
  ] as const) {
    const dir = await folderWith(`only-${file}`, { [file]: lines });
    await assert.rejects(loadDataset(dir), new FormatError(`${dir} holds no training story`));
  }
});

test('a broken line is named by file and line, in splits and in texts', async () => {
  for (const file of ['train.jsonl', 'texts.jsonl']) {
    const good = `${JSON.stringify(story(1, 'one'))}\n`;
    const dir = await folderWith(`broken-${file}`, { 'train.jsonl': good, [file]: `${good}{"id": 2, "ima` });
    await assert.rejects(loadDataset(dir), (error: Error) => {
      assert.ok(error instanceof FormatError);
      return error.message.includes(`${join(dir, file)}:2`);
    });
  }
});
