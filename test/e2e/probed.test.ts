/** Pictures held against their texts: from a trained probe to a report, with a tiny model that knows nothing. */

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readStory } from '../../src/story/story-file.ts';
import type { StoryRecord } from '../../src/storystream/records.ts';
import { writeNoiseData } from '../noise-data.ts';
import { writeTinyModel } from '../tiny-model.ts';
import { cli } from './cli-process.ts';

type SceneRecord = NonNullable<StoryRecord['scenes']>[number];

let root: string;
const pages = 4;
/** Wick at the bridge is held out of training. */
const sceneAt = (place: string): SceneRecord => ({
  ...{ series: 'hollow', place, time: 'day', weather: 'clear', framing: 'wide', props: [] },
  actors: [
    { character: 'wick', pose: 'stands', feeling: 'calm', slot: 'left' },
    { character: 'pip', pose: 'sits', feeling: 'happy', slot: 'right' },
  ],
});
const places = ['meadow', 'bridge', 'bridge', 'meadow'];
const texts = [
  'Wick saw Pip at the meadow.',
  'Wick and Pip came to the bridge.',
  'Wick sat by Pip.',
  'Wick and Pip went to the meadow.',
];

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-probed-'));
  await writeTinyModel(join(root, 'tiny'));
  const scenes = places.map(sceneAt);
  await writeNoiseData(join(root, 'data'), [texts, texts, texts], { scenes });
  await writeNoiseData(join(root, 'training'), [texts], { scenes, split: 'train' });
});

after(() => rm(root, { recursive: true }));

test('a probe that learned nothing is asked, and what it says is marked as not to be used', async () => {
  const trained = await cli(
    'train',
    'probe',
    '--data',
    join(root, 'training'),
    '--out',
    join(root, 'run'),
    '--steps',
    '1',
  );
  assert.equal(trained.code, 0, trained.stderr);
  const told = join(root, 'told');
  const { measures, curves } = await evaluate({
    ...{ dirs: [told], against: join(root, 'data'), model: join(root, 'tiny'), out: join(root, 'report') },
    ...{ stories: 2, pages, seed: 1, probe: join(root, 'run', 'probe', 'weights.safetensors') },
  });
  const noteOf = (key: string): string => measures.find((measure) => measure.key === key)!.note!;
  assert.match(noteOf('namedSeen'), /^not to be used: the probe is right about who on \d+\.\d % of true pages/);
  assert.ok(curves.some(({ key }) => key === 'mainSeenByPage'));
  // Pages that show Wick at the bridge are drawn of their true texts, to be held against the others.
  const drawn = join(told, 'given-texts');
  assert.deepEqual((await readdir(drawn)).sort(), ['story-000', 'story-001']);
  const { pages: given } = await readStory(join(drawn, 'story-001'));
  assert.deepEqual(
    given.map(({ text }) => text),
    texts,
  );
  assert.match(await readFile(join(root, 'report', 'report.html'), 'utf8'), /not to be used/);
});
