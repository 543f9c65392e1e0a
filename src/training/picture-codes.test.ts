import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { FormatError } from '../core/errors.ts';
import { float32, int64 } from '../core/tensor.ts';
import { input } from '../graph/ops/source.ts';
import { program } from '../graph/program.ts';
import { seedStoryPresets } from '../models/seed-story.ts';
import { variableCount } from '../models/sprite-decoder.ts';
import { placementCount } from '../models/placement.ts';
import { reach } from '../models/sprites.ts';
import { inlineRuntime } from '../runtime/node.ts';
import { placeOf } from '../storystream/world/drawing/places.ts';
import { pageHeight, pageWidth, stageOf, viewBehind } from '../storystream/world/drawing/staging.ts';
import { planStory } from '../storystream/world/planner/plan.ts';
import { scenePlacement } from '../storystream/world/scene-placement.ts';
import { codeLoss, codesOf, pictureCodes, picturePlacements, readingWeights } from './picture-codes.ts';

const runtime = inlineRuntime();
after(() => runtime.close());
const prior = seedStoryPresets.mini.picturePrior;
const scenesOf = (seed: number) => planStory(seed).pages.map(({ scene }) => scene);
const storyOf = (scenes: ReturnType<typeof scenesOf>) => ({ texts: [], images: [], scenes });

test('two pictures of the drawn world have the same codes only where they show the same, and mini has room for them', () => {
  const seen = new Map<string, string>();
  for (let seed = 0; seed < 60; seed++) {
    const scenes = scenesOf(seed);
    const codes = pictureCodes({ train: [storyOf(scenes)] })!;
    for (const [page, { series: _, actors, ...rest }] of scenes.entries()) {
      const own = codes[page]!;
      assert.equal(own.length, variableCount(prior));
      assert.ok(own.every((code) => Number.isInteger(code) && code >= 0 && code < prior.codes));
      const figures = actors.toSorted((a, b) => a.slot.localeCompare(b.slot)).map(sorted);
      const shown = JSON.stringify([rest, figures]);
      assert.equal(seen.get(own.join()) ?? shown, shown);
      seen.set(own.join(), shown);
    }
  }
  assert.ok(seen.size > 500, `${seen.size}`);
});

test('where nobody stands there is no code', () => {
  const [scene] = scenesOf(1);
  const [codes] = pictureCodes({ train: [storyOf([{ ...scene!, actors: [] }])] })!;
  assert.ok(codes!.slice(prior.sceneVariables).every((code) => code === 0));
});

test('where everybody stands is laid between bins, and where nobody does there are none', () => {
  const scenes = scenesOf(1);
  const { bins } = prior.decoder.placement;
  const placements = picturePlacements({ train: [storyOf(scenes)] }, bins);
  const codes = pictureCodes({ train: [storyOf(scenes)] })!;
  assert.equal(placements.length, scenes.length);
  for (const [page, placement] of placements.entries()) {
    assert.equal(placement.length, placementCount(prior.figures));
    assert.ok(placement.every((bin) => Number.isInteger(bin) && bin >= 0 && bin < bins));
    const each = placementCount(0);
    assert.ok(placement.slice(0, each).some((bin) => bin > 0));
    for (let figure = 0; figure < prior.figures; figure++) {
      const there = codes[page]![prior.sceneVariables + figure * prior.figureVariables]! > 0;
      assert.equal(
        placement.slice(each * (1 + figure), each * (2 + figure)).some((bin) => bin > 0),
        there,
      );
    }
  }
  assert.deepEqual(picturePlacements({ train: [{ texts: ['a'], images: ['a.webp'] }] }, bins), []);
});

test('every landmark is within what its sprite covers, wherever the camera puts it', () => {
  for (const scene of [0, 1, 2, 3, 4, 5].flatMap(scenesOf)) {
    const [{ x, y, size }] = scenePlacement(scene);
    const stage = stageOf(scene);
    const place = placeOf(scene);
    const view = viewBehind(stage, place);
    const [left, top, right, bottom] = place.landmark;
    const height = Math.exp(size) * pageHeight;
    const [x0, y0] = view.map([left, top]);
    const [x1, y1] = view.map([right, bottom]);
    assert.ok(x * pageWidth - x0 <= reach.aside * height && x1 - x * pageWidth <= reach.aside * height, scene.place);
    assert.ok(y * pageHeight - y0 <= reach.above * height && y1 - y * pageHeight <= reach.below * height, scene.place);
  }
});

test('where no story says what its pictures show there are none, and where one of several does not it is named', () => {
  const silent = { texts: ['a'], images: ['a.webp'] };
  assert.equal(pictureCodes({ train: [silent] }), undefined);
  assert.throws(
    () => pictureCodes({ train: [storyOf(scenesOf(1)), silent] }),
    /of 2 training stories 1 do not .* a\.webp/,
  );
});

test('what the drawn world does not have is refused', () => {
  const [scene] = scenesOf(1);
  assert.throws(
    () => pictureCodes({ train: [storyOf([{ ...scene!, place: 'moon' }])] }),
    new FormatError('a scene has place moon, which is not of the world'),
  );
});

test('a batch has zeros where it has no picture, and behind its last one', () => {
  const codes = [
    [1, 2],
    [3, 4],
  ];
  const { shape, data } = codesOf(codes, [1, undefined, 0], 4);
  assert.deepEqual(shape, [4, 2]);
  assert.deepEqual(Array.from(data, Number), [3, 4, 0, 0, 1, 2, 0, 0]);
  assert.deepEqual(codesOf(codes, [0]).shape, [1, 2]);
});

test('what is of the scene as a whole counts for as many pages as it lasts, and a figure for one', () => {
  // Two stories of nine pictures: the first variable is another in every second one, the next in one of a story.
  const codes = Array.from({ length: 18 }, (_, i) => [Math.floor((i % 9) / 2), i % 9 < 4 ? 1 : 2, 3, 4]);
  assert.deepEqual(readingWeights(codes, [0, 9], { sceneVariables: 3 }), [2, 8, 8, 1]);
});

test('the loss is the mean over pictures and variables, of each as much as it counts', async () => {
  const logits = input('logits', 'float32', [2, 2, 2]);
  const codes = input('codes', 'int64', [2, 2]);
  const weights = input('weights', 'float32', [2]);
  const network = program({ some: codeLoss(logits, codes, weights, [1, 3]), all: codeLoss(logits, codes, weights) });
  await using session = await runtime.load(network);
  const { some, all } = await session.run({
    logits: float32([2, 2, 2], Float32Array.of(0, 0, 0, Math.log(3), 50, -50, 8, 9)),
    codes: int64([2, 2], [0, 0, 1, 1]),
    weights: float32([2], Float32Array.of(1, 0)),
  });
  assert.ok(Math.abs(Number(some!.data[0]) - (Math.log(2) + 3 * Math.log(4)) / 4) < 1e-5);
  assert.ok(Math.abs(Number(all!.data[0]) - (Math.log(2) + Math.log(4)) / 2) < 1e-5);
});

function sorted(value: object) {
  return Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b));
}
