/** The published way of going on with a story must be the same telling as ours with everything kept, only slower. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { UsageError } from '../../src/core/errors.ts';
import type { HostTensor } from '../../src/core/tensor.ts';
import { tellGiven } from '../../src/evaluation/given-pages.ts';
import { PublishedSession } from '../../src/evaluation/published-session.ts';
import { openModel, type OpenModel } from '../../src/story/open-model.ts';
import { retention } from '../../src/story/retention.ts';
import { CachedSession } from '../../src/story/session.ts';
import { writeTinyModel } from '../tiny-model.ts';

let root: string;
let model: OpenModel;
const texts = ['the fox', 'ran and ran', 'to the old red house', 'on the hill'];

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-published-'));
  await writeTinyModel(join(root, 'tiny'));
  model = await openModel(join(root, 'tiny'));
});

after(async () => {
  await model[Symbol.asyncDispose]();
  await rm(root, { recursive: true });
});

function assertClose(got: ArrayLike<number>, expected: ArrayLike<number>): void {
  assert.equal(got.length, expected.length);
  for (let i = 0; i < got.length; i++) assert.ok(Math.abs(got[i]! - expected[i]!) < 1e-4, `${got[i]}, ${expected[i]}`);
}

for (const continuesPicture of [false, true]) {
  test(`queries ${continuesPicture ? 'that begin as the picture before' : 'with embeddings of their own'}, forced one by one over a story read anew, imagine what one pass over a dense cache does`, async () => {
    const agent = { ...model.agent, continuesPicture };
    const ours = await tellGiven(new CachedSession(agent, retention('dense')), model.tokens, texts);
    const published = await tellGiven(new PublishedSession(agent), model.tokens, texts);
    const values = ({ data }: HostTensor) => data as Float32Array;
    for (const [page, features] of published.entries()) assertClose(values(features), values(ours[page]!));
  });
}

test('so do the scores of how the next page begins and goes on', async () => {
  const both = [model.startSession(retention('dense')), new PublishedSession(model.agent)] as const;
  const scores = await Promise.all(
    both.map(async (session) => {
      const begins = await session.show(await session.readPage(texts[0]!));
      return [begins, await session.draft([model.tokens.codec.encode(texts[1]!)[0]!])];
    }),
  );
  for (const i of [0, 1]) assertClose(scores[1]![i]!, scores[0]![i]!);
});

test('a picture without a page is refused', async () => {
  const features = await model.startSession(retention('dense')).readPage('the fox');
  await assert.rejects(new PublishedSession(model.agent).show(features), UsageError);
});
