import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { encodePng, type RgbImage } from '../formats/images.ts';
import { sceneAnswers, sceneQuestions } from '../storystream/world/questions.ts';
import { plannedStories } from './planned-stories.fixture.ts';
import { probeTrust } from './probe-trust.ts';
import type { Answers } from './probe.ts';
import { askAll, seenFindings } from './seen-findings.ts';

const count = 8;
const pages = 30;
let root: string;

/** A picture that says in its first two values of which story and page it is. */
const fileOf = (seed: number, page: number): string => join(root, `${seed}-${page}.png`);

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-seen-'));
  for (let seed = 0; seed < count; seed++) {
    for (let page = 0; page < pages; page++) {
      await writeFile(fileOf(seed, page), await encodePng({ width: 1, height: 1, data: Uint8Array.of(seed, page, 0) }));
    }
  }
});

after(() => rm(root, { recursive: true }));

/** A probe that knows the true stories, and whose answers `change`. */
async function findingsOf(change: (answers: Answers, page: number) => Answers) {
  const stories = plannedStories(count, fileOf);
  const answer = ({ data: [seed, page] }: RgbImage): Answers =>
    change(sceneAnswers(stories[seed!]!.scenes[page!]!), page!);
  const probe = {
    config: {
      height: 1,
      width: 1,
      picture: { channels: [], blocks: [] },
      figures: { channels: [], blocks: [] },
      hidden: 1,
      questions: sceneQuestions,
    },
    ask: (images: readonly RgbImage[]) => Promise.resolve(images.map(answer)),
  };
  const sets = [{ name: 'true', stories }];
  const seen = await askAll(sets, { probe, pages });
  return seenFindings({ trust: probeTrust(probe, seen[0]!, sets[0]!), sets, seen, pages });
}

test('true pictures agree with their texts about who, where and when, over all of a story', async () => {
  const { measures, curves } = await findingsOf((answers) => answers);
  for (const key of ['namedSeen', 'onlyNamedSeen', 'placeSeen', 'timeSeen', 'readSeen']) {
    const { values, note } = measures.find((measure) => measure.key === key)!;
    assert.ok(values.true!.mean >= 0.98, key);
    const byChance = /^with the pictures of another true story of the same series ([\d.]+) %$/.exec(note!)![1];
    assert.ok(Number(byChance) < 60, `${key} ${byChance}`);
  }
  assert.deepEqual(
    curves.map(({ key, lines }) => [key, lines.true!.length]),
    ['namedSeen', 'mainSeen', 'placeSeen', 'timeSeen', 'readSeen'].map((key) => [`${key}ByPage`, 5]),
  );
});

test('what a probe is often wrong about is not to be used, the rest is', async () => {
  const { measures } = await findingsOf((answers, page) =>
    page % 2 === 0 ? { ...answers, where: ['nowhere'] } : answers,
  );
  const noteOf = (key: string): string | undefined => measures.find((measure) => measure.key === key)!.note;
  const doubt = 'not to be used: the probe is right about where on 50.0 % of true pages, and 98 % are needed';
  for (const key of ['placeSeen', 'readSeen']) assert.ok(noteOf(key)!.startsWith(doubt), key);
  for (const key of ['timeSeen', 'namedSeen']) assert.doesNotMatch(noteOf(key)!, /not to be used/);
});
