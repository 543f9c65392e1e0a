import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { SeedStoryError } from '../core/errors.ts';
import { planStory } from '../storystream/world/planner/plan.ts';
import { datasetFingerprint, fingerprintOf } from './fingerprint.ts';

const root = await mkdtemp(join(tmpdir(), 'seed-story-'));
after(() => rm(root, { recursive: true }));

test('a data set is known by its texts and scenes and by what its picture files hold, wherever they lie', async () => {
  const [here, there] = [join(root, 'here.png'), join(root, 'there.png')];
  const of = (image: string, text = 'a page', scenes = [planStory(1).pages[0]!.scene]) =>
    datasetFingerprint({ train: [{ texts: [text], images: [image], scenes }], texts: [] });
  await Promise.all([here, there].map((path) => writeFile(path, 'drawn')));
  const first = await of(here);
  assert.equal(await of(there), first);
  assert.notEqual(await of(here, 'another page'), first);
  assert.notEqual(await of(here, 'a page', [planStory(2).pages[0]!.scene]), first);
  const planned = (...plans: (readonly string[] | undefined)[]) =>
    datasetFingerprint({
      train: plans.map((own) => ({ texts: ['a page'], images: [there], ...(own && { plans: own }) })),
      texts: [],
    });
  const fingerprints = [planned(['a'], undefined), planned(undefined, ['a']), planned(undefined, undefined)];
  assert.equal(new Set(await Promise.all(fingerprints)).size, 3);
  await writeFile(here, 'redrawn');
  assert.notEqual(await of(here), first);
});

test('a missing picture is named', async () => {
  const missing = join(root, 'missing.png');
  await assert.rejects(datasetFingerprint({ train: [{ texts: ['a'], images: [missing] }], texts: [] }), (error) => {
    return error instanceof SeedStoryError && error.message.includes(missing);
  });
});

test('parts do not run into each other', () => {
  assert.notEqual(fingerprintOf(['ab', 'c']), fingerprintOf(['a', 'bc']));
});
