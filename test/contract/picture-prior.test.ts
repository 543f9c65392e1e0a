/** The picture prior learns of any data set: of scenes where it has them, else of its pictures alone. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { encodePng } from '../../src/formats/images.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import { planStory } from '../../src/storystream/world/planner/plan.ts';
import { trainStage } from '../../src/training/stages.ts';
import { madeStageNames, writeMadeStage, writeMadeVocabulary } from '../made-run.ts';

let root: string;
const runtime = inlineRuntime();
const pages = planStory(3).pages.slice(0, 5);
const images = pages.map((_, page) => `${page}.png`);
const story = { id: 1, images, captions: pages.map(({ text }) => text) };

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-prior-'));
  for (const [name, record] of Object.entries({
    said: { ...story, scenes: pages.map((p) => p.scene) },
    unsaid: story,
  })) {
    await mkdir(join(root, name, 'images'), { recursive: true });
    await writeFile(join(root, name, 'train.jsonl'), `${JSON.stringify(record)}\n`);
    for (const [page, image] of images.entries()) {
      const data = new Uint8Array(96 * 96 * 3).map((_, i) => (i * (page + 1) * 7) % 256);
      await writeFile(join(root, name, 'images', image), await encodePng({ width: 96, height: 96, data }));
    }
    const run = join(root, `run-${name}`);
    await writeMadeVocabulary(run);
    for (const stage of madeStageNames) {
      if (stage !== 'picture-prior' && stage !== 'instruction') await writeMadeStage(run, stage);
    }
  }
});

after(async () => {
  await runtime.close();
  await rm(root, { recursive: true });
});

/** What a stage logged of each step. */
async function train(stage: string, name: string, steps: number): Promise<readonly Record<string, number>[]> {
  const run = join(root, `run-${name}`);
  await trainStage(stage, {
    ...{ runtime, data: join(root, name), root: run, seed: 1, resume: false, descents: [steps], batchSize: 2 },
  });
  const log = await readFile(join(run, stage, 'log.jsonl'), 'utf8');
  return log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, number>);
}

for (const [name, losses] of Object.entries({
  said: ['pictureLoss', 'readLoss'],
  unsaid: ['pictureLoss'],
})) {
  test(`of pictures of which it is ${name} what they show the prior learns, and the language model with it`, async () => {
    const steps = await train('picture-prior', name, 40);
    for (const loss of name === 'said' ? [...losses, 'placeLoss'] : losses)
      assert.ok(steps.at(-1)![loss]! < 0.6 * steps[0]![loss]!, JSON.stringify(steps.at(-1)));
    const [first] = await train('instruction', name, 1);
    for (const loss of ['textLoss', ...losses]) assert.ok(Number.isFinite(first![loss]), JSON.stringify(first));
    assert.equal('readLoss' in first!, name === 'said');
    // The prior is gone on with as it was left.
    assert.ok(first!.pictureLoss! < 0.8 * steps[0]!.pictureLoss!);
  });
}
