/** A probe from training to asking: it must learn what it is shown, and answer of pictures that it has not seen. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Random } from '../../src/core/random.ts';
import { int64 } from '../../src/core/tensor.ts';
import { Probe } from '../../src/evaluation/probe.ts';
import { FormatError } from '../../src/core/errors.ts';
import type { RgbImage } from '../../src/formats/images.ts';
import { writeSafetensors } from '../../src/formats/safetensors.ts';
import { add } from '../../src/graph/ops/elementwise.ts';
import { input } from '../../src/graph/ops/source.ts';
import { Scope } from '../../src/graph/scope.ts';
import { probe, probeLoss, probeMap, probePixels, type ProbeConfig } from '../../src/models/probe.ts';
import { inlineRuntime } from '../../src/runtime/node.ts';
import { learningRateAt } from '../../src/training/schedule.ts';
import { Trainer } from '../../src/training/trainer.ts';

const colours = { red: [220, 40, 40], green: [40, 200, 60], blue: [50, 60, 230] } as const;
const grounds = { sand: [230, 210, 160], snow: [245, 245, 250] } as const;
const config: ProbeConfig = {
  height: 32,
  width: 48,
  picture: { channels: [8, 8], blocks: [0, 0] },
  figures: { channels: [16, 24], blocks: [0, 1] },
  hidden: 24,
  questions: {
    who: { labels: Object.keys(colours), ofFigures: true },
    where: { labels: Object.keys(grounds), ofFigures: false },
  },
};
const batchSize = 16;
const schedule = { learningRate: 3e-3, warmupSteps: 20, descents: [400], finalShare: 0.01 };

interface Labelled {
  readonly image: RgbImage;
  readonly who: readonly string[];
  /** For each place of the map 0, or 1 + which colour's square has its middle there. */
  readonly heads: readonly number[];
  readonly where: string;
}

const map = probeMap(config);

/** Some of three coloured squares, anywhere on one of two grounds. */
function picture(random: Random): Labelled {
  const where = random.pick(config.questions.where!.labels) as keyof typeof grounds;
  const who = (Object.keys(colours) as (keyof typeof colours)[]).filter(() => random.chance(0.5));
  const data = new Uint8Array(32 * 48 * 3);
  for (let i = 0; i < data.length; i++) data[i] = grounds[where][i % 3]! - random.below(12);
  const heads = new Array<number>(map.rows * map.columns).fill(0);
  who.forEach((colour, slot) => {
    const [left, top] = [slot * 16 + random.below(8), random.below(24)];
    for (let y = top; y < top + 8; y++) {
      for (let x = left; x < left + 8; x++) data.set(colours[colour], (y * 48 + x) * 3);
    }
    heads[Math.floor((top + 4) / 4) * map.columns + Math.floor((left + 4) / 4)] =
      1 + config.questions.who!.labels.indexOf(colour);
  });
  return { image: { width: 48, height: 32, data }, who, heads, where };
}

const runtime = inlineRuntime();
let root: string;
let file: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-story-'));
  file = join(root, 'probe.safetensors');
  const pixels = input('pixels', 'float32', [batchSize, 3, config.height, config.width]);
  const logits = probe(new Scope(), config, pixels);
  const trainer = await Trainer.create(runtime, {
    loss: add(
      probeLoss(logits.who!, input('who', 'int64', [batchSize, map.rows * map.columns])),
      probeLoss(logits.where!, input('where', 'int64', [batchSize])),
    ),
    optimiser: { betas: [0.9, 0.99], eps: 1e-8, weightDecay: 0, clipNorm: 1, averageDecay: 0 },
    seed: 1,
  });
  const random = new Random(7);
  for (let step = 0; step < 400; step++) {
    const batch = Array.from({ length: batchSize }, () => picture(random));
    const who = batch.flatMap(({ heads }) => heads);
    const where = batch.map((page) => Object.keys(grounds).indexOf(page.where));
    const feeds = { who: int64([batchSize, map.rows * map.columns], who), where: int64([batchSize], where) };
    await trainer.step(
      {
        ...feeds,
        pixels: probePixels(
          config,
          batch.map(({ image }) => image),
        ),
      },
      learningRateAt(schedule, step),
      step,
    );
  }
  await writeSafetensors(file, [...trainer.weights()], { probe: JSON.stringify(config) });
});

after(async () => {
  await runtime.close();
  await rm(root, { recursive: true });
});

test('a trained probe answers of pictures that it has not seen', async () => {
  const random = new Random(8);
  // Not a multiple of the batch that it asks in.
  const pages = Array.from({ length: 51 }, () => picture(random));
  await using asked = await Probe.open(file);
  const answers = await asked.ask(pages.map(({ image }) => image));
  assert.equal(answers.length, pages.length);
  const right = pages.filter(({ who, where }, i) => {
    const { who: seen, where: place } = answers[i]!;
    return place!.join() === where && seen!.join() === who.join();
  });
  assert.ok(right.length >= 49, `${right.length} of ${pages.length} are right`);
});

test('other files are refused with what to do', async () => {
  const refused = (path: string, message: RegExp): Promise<void> =>
    assert.rejects(Probe.open(path), (error: Error) => error instanceof FormatError && message.test(error.message));
  const [other, old, text] = ['other', 'old', 'text'].map((name) => join(root, name)) as [string, string, string];
  await writeSafetensors(other, []);
  await refused(other, /other holds no probe; train one with: seed-story train probe/);
  await writeSafetensors(old, [], { probe: '{"height": 0}' });
  await refused(old, /old: what it says of the probe cannot be read/);
  await writeSafetensors(old, [], { probe: JSON.stringify(config) });
  await refused(old, /old lacks the probe's weight picture/);
  await writeFile(text, 'not weights');
  await refused(text, /text is truncated or not a safetensors file/);
});
