/** A probe from training to asking: it must learn what it is shown, and answer of pictures that it has not seen. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Random } from '../../src/core/random.ts';
import { float32, int64, type HostTensor } from '../../src/core/tensor.ts';
import { FormatError, SeedStoryError, WeightsError } from '../../src/core/errors.ts';
import { Probe, type ProbeOptions } from '../../src/evaluation/probe.ts';
import type { RgbImage } from '../../src/formats/images.ts';
import { openSafetensors, writeSafetensors } from '../../src/formats/safetensors.ts';
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
/** Asked so, two squares of one colour are told from one. */
const questions = { ...config.questions, who: { ...config.questions.who!, tellsApart: true } };
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

const allColours = Object.keys(colours) as (keyof typeof colours)[];

/** Coloured squares side by side, some of three unless told which, anywhere on one of two grounds. */
function picture(random: Random, given?: readonly (keyof typeof colours)[]): Labelled {
  const where = random.pick(config.questions.where!.labels) as keyof typeof grounds;
  const who = given ?? allColours.filter(() => random.chance(0.5));
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
  await using asked = await Probe.open(file, { questions });
  const answers = await asked.ask(pages.map(({ image }) => image));
  assert.equal(answers.length, pages.length);
  const right = pages.filter(({ who, where }, i) => {
    const { who: seen, where: place } = answers[i]!;
    return place!.join() === where && seen!.join() === who.join();
  });
  assert.ok(right.length >= 49, `${right.length} of ${pages.length} are right`);
});

test('two figures with one label are seen as two where labels tell figures apart, else the label as one that holds', async () => {
  const random = new Random(9);
  const whose = Array.from({ length: 20 }, (_, i): (keyof typeof colours)[] =>
    i % 2 === 0 ? ['red', 'red'] : ['blue', 'green', 'blue'],
  );
  const images = whose.map((who) => picture(random, who).image);
  const seenBy = async (asked: ProbeOptions['questions'] & object): Promise<string[]> => {
    await using opened = await Probe.open(file, { questions: asked });
    return (await opened.ask(images)).map(({ who }) => who!.join());
  };
  const right = (seen: readonly string[], wanted: readonly string[]): number =>
    seen.filter((who, i) => who === wanted[i % 2]).length;
  const [apart, together] = [await seenBy(questions), await seenBy(config.questions)];
  assert.ok(right(apart, ['red,red', 'green,blue,blue']) >= 18, apart.join(' '));
  assert.ok(right(together, ['red', 'green,blue']) >= 18, together.join(' '));
});

async function refused(path: string, message: RegExp, kind: typeof FormatError | typeof WeightsError = FormatError) {
  let closed = 0;
  const runtime = { ...inlineRuntime(), close: () => Promise.resolve(void closed++) };
  await assert.rejects(Probe.open(path, { questions, runtime }), (error: Error) => {
    assert.match(error.message, message);
    return error instanceof kind;
  });
  assert.equal(closed, 1, 'the runtime is left open');
}

test('other files are refused with what to do', async () => {
  const [other, old, text] = ['other', 'old', 'text'].map((name) => join(root, name)) as [string, string, string];
  await writeSafetensors(other, []);
  await refused(other, /other holds no probe; train one with: seed-story train probe/);
  const { picture: whole, figures } = config;
  for (const wrong of [
    { height: 0 },
    { ...config, picture: { ...whole, blocks: [0] } },
    { ...config, figures: { ...figures, blocks: [0, 1, 0] } },
    { ...config, height: 34 },
    { ...config, picture: { channels: [8, 8, 8, 8, 8], blocks: [0, 0, 0, 0, 0] } },
  ]) {
    await writeSafetensors(old, [], { probe: JSON.stringify(wrong) });
    await refused(old, /old: what it says of the probe cannot be read; train it again/);
  }
  await writeFile(text, 'not weights');
  await refused(text, /text is truncated or not a safetensors file/);
});

test('a probe that was taught other questions than are asked is refused, those of the drawn world unless told', async () => {
  const taught = async (changed: ProbeConfig['questions']): Promise<string> => {
    const path = join(root, 'taught');
    await writeSafetensors(path, [], { probe: JSON.stringify({ ...config, questions: changed }) });
    return path;
  };
  const { who, where } = config.questions as { who: ProbeConfig['questions'][string]; where: typeof who };
  const others: [ProbeConfig['questions'], string][] = [
    [{ who, where: { ...where, labels: ['sand'] } }, 'where'],
    [{ who: { ...who, ofFigures: false }, where }, 'who'],
    [{ who }, 'where'],
    [{ who, where, doing: where }, 'doing'],
  ];
  for (const [changed, named] of others) {
    await refused(await taught(changed), new RegExp(`other answers than are asked for about ${named}; train it again`));
  }
  await assert.rejects(Probe.open(file), /asked for about who, where, time, weather, doing; train it again/);
});

test('weights that are missing, unknown or of another shape are refused by name', async () => {
  await using trained = await openSafetensors(file);
  const weights = await trained.readAll();
  const key = 'picture.0.down.conv.weight';
  const changed = async (change: (weights: Map<string, HostTensor>) => void): Promise<string> => {
    const copy = new Map(weights);
    change(copy);
    const path = join(root, 'changed');
    await writeSafetensors(path, [...copy], { probe: JSON.stringify(config) });
    return path;
  };
  const fit = (message: string) => new RegExp(`changed does not fit the network\\. ${message}`);
  await refused(await changed((copy) => copy.delete(key)), fit(`missing: ${key}`), WeightsError);
  await refused(await changed((copy) => copy.set('picture.9', float32([1]))), fit('unknown: picture.9'), WeightsError);
  await refused(
    await changed((copy) => copy.set(key, float32([8, 3, 3, 1]))),
    fit(`misshapen: ${key} is \\[8, 3, 3, 1\\], expected \\[8, 3, 3, 3\\]`),
    WeightsError,
  );
});

test('the runtime is closed when it cannot load the probe', async () => {
  let closed = false;
  const broken = {
    load: () => Promise.reject(new SeedStoryError('no memory')),
    close: () => Promise.resolve(void (closed = true)),
  };
  await assert.rejects(Probe.open(file, { questions, runtime: broken }), /no memory/);
  assert.ok(closed);
});
