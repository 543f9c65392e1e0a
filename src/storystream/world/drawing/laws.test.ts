import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rasterise } from '../../../formats/svg.ts';
import { illustrate } from '../illustrate.ts';
import { type Actor, cast, type Framing, places, type Scene, seriesIds, type SeriesId } from '../scene.ts';
import { type Grip, bodyOf, handsOf } from './hands.ts';
import { penFor } from './pen.ts';
import { placeOf } from './places.ts';
import { lightOf } from './relief.ts';
import { armLength, figureParts, headCentre, hipOf, shoulderOf } from './rig.ts';
import { facesOf, lookOf, openCorners, type Stage, stageOf, viewBehind, type Standing, toPage } from './staging.ts';
import type { Point } from './svg.ts';
import { drawWeather, type Quiet } from './weather.ts';

const charactersOf = (series: SeriesId): string[] => Object.keys(cast[series]);

const actor = (character: string, rest: Partial<Actor> = {}): Actor => ({
  character,
  pose: 'stands',
  feeling: 'calm',
  slot: 'left',
  ...rest,
});

const scene = (series: SeriesId, actors: readonly Actor[], rest: Partial<Scene> = {}): Scene => ({
  series,
  place: places[series][1],
  time: 'day',
  weather: 'clear',
  framing: 'medium',
  actors,
  props: [],
  ...rest,
});

/** Every character with the one after it. */
const pairsOf = (series: SeriesId): [string, string][] => {
  const names = charactersOf(series);
  return names.map((name, i) => [name, names[(i + 1) % names.length]!]);
};

/** The front hand of somebody on the page. */
function handOf(standing: Standing, stage: Stage, grip?: Grip): Point {
  const { reach } = handsOf(standing, stage, grip);
  const figure = { ...bodyOf(standing), turn: standing.turn, gaze: standing.gaze, reach };
  return toPage(standing, figureParts(penFor('hollow'), figure).hands[0]);
}

/** The part of the landmark's box that heads cover. */
function covered(page: Scene): number {
  const stage = stageOf(page);
  const place = placeOf(page);
  const view = viewBehind(stage, place);
  const [left, top, right, bottom] = place.landmark;
  const [[x0, y0], [x1, y1]] = [view.map([left, top]), view.map([right, bottom])];
  const areas = facesOf(stage).map(({ centre: [x, y], rx, ry }) => {
    const across = Math.min(x1, x + rx) - Math.max(x0, x - rx);
    const down = Math.min(y1, y + ry) - Math.max(y0, y - ry);
    return Math.max(0, across) * Math.max(0, down);
  });
  return areas.reduce((sum, area) => sum + area, 0) / ((x1 - x0) * (y1 - y0));
}

test('heads of one or two leave the landmark to be seen, wherever they are and however they are framed', () => {
  for (const series of seriesIds) {
    for (const place of places[series]) {
      for (const framing of ['wide', 'medium'] satisfies Framing[]) {
        for (const [a, b] of pairsOf(series)) {
          const pair = scene(series, [actor(a), actor(b, { slot: 'right' })], { place, framing });
          assert.ok(covered(pair) < 0.08, `${a} and ${b} before the ${place}, ${framing}: ${covered(pair)}`);
          const alone = scene(series, [actor(a, { slot: 'centre' })], { place, framing });
          assert.ok(covered(alone) < 0.04, `${a} before the ${place}, ${framing}: ${covered(alone)}`);
        }
      }
    }
  }
});

test('what one gives another lies between a hand of each', () => {
  const grip = { span: 24 };
  for (const series of seriesIds) {
    for (const [a, b] of pairsOf(series)) {
      const stage = stageOf(
        scene(series, [actor(a, { looksAt: b, holds: 'basket' }), actor(b, { slot: 'right', looksAt: 'basket' })]),
      );
      const [giver, taker] = stage.standings as [Standing, Standing];
      const [from, to] = [handOf(giver, stage, grip), handOf(taker, stage, grip)];
      const width = (grip.span * (giver.scale + taker.scale)) / 2;
      assert.ok(Math.abs(to[0] - from[0]) < width * 1.3, `${a} and ${b}: ${to[0] - from[0]} of ${width}`);
      assert.ok(Math.abs(to[1] - from[1]) < 14, `${a} and ${b} hold it at different heights`);
    }
  }
});

test('arms around another reach it, and no hand leaves its arm', () => {
  for (const series of seriesIds) {
    for (const [a, b] of pairsOf(series)) {
      const stage = stageOf(
        scene(series, [actor(a, { pose: 'hugs', looksAt: b }), actor(b, { pose: 'hugs', slot: 'right', looksAt: a })]),
      );
      for (const [i, standing] of stage.standings.entries()) {
        const other = stage.standings[1 - i]!;
        const [x, y] = handOf(standing, stage);
        const { belly } = lookOf(other.actor.character).build;
        assert.ok(Math.abs(x - other.feet[0]) < belly * other.scale * 1.25, `${a} hugs ${b}`);
        const [sx, sy] = toPage(standing, shoulderOf(bodyOf(standing), 1));
        assert.ok(Math.hypot(x - sx, y - sy) < armLength * 1.3 * standing.scale, `${a} hugs ${b}`);
      }
    }
  }
});

test('who sits or sleeps is on the ground, and nothing near stands before them', () => {
  for (const series of seriesIds) {
    for (const name of charactersOf(series)) {
      const look = lookOf(name);
      const sitting = bodyOf({ actor: actor(name, { pose: 'sits' }), look });
      assert.ok(hipOf(sitting)[1] > -12, name);
      const sleeping = bodyOf({ actor: actor(name, { pose: 'sleeps' }), look });
      const { head } = sleeping.look.build;
      assert.ok(Math.abs(headCentre(sleeping)[1] + head[1]) < head[1] * 0.3, name);
      const stage = stageOf(scene(series, [actor(name, { pose: 'sleeps' })]));
      assert.deepEqual(openCorners(stage), [1]);
    }
  }
});

test('who points at somebody has the hand on that side and at that height', () => {
  for (const series of seriesIds) {
    for (const [a, b] of pairsOf(series)) {
      const stage = stageOf(scene(series, [actor(a, { pose: 'points', looksAt: b }), actor(b, { slot: 'right' })]));
      const [pointing, other] = stage.standings as [Standing, Standing];
      const [sx, sy] = toPage(pointing, shoulderOf(bodyOf(pointing), 1));
      const [x, y] = handOf(pointing, stage);
      const [hx, hy] = toPage(other, headCentre(bodyOf(other)));
      assert.ok(x > sx && Math.atan2(y - sy, x - sx) > Math.atan2(hy - sy, hx - sx) - 0.05, `${a} points at ${b}`);
    }
  }
});

test('close is closer than medium, and medium than wide, by faces', () => {
  for (const series of seriesIds) {
    for (const name of charactersOf(series)) {
      const [wide, medium, close] = (['wide', 'medium', 'close'] as const).map((framing) => {
        const [face] = facesOf(stageOf(scene(series, [actor(name, { slot: 'centre' })], { framing })));
        return face!.ry;
      }) as [number, number, number];
      assert.ok(medium > wide * 1.4 && close > medium * 1.25, `${name}: ${wide}, ${medium}, ${close}`);
    }
  }
});

test('morning lights the left, evening the right, and a lamp every time under a roof', () => {
  const light = (place: string, time: Scene['time']): number => lightOf(scene('hollow', [], { place, time })).from;
  assert.deepEqual([light('meadow', 'dawn'), light('meadow', 'day')], [-1, -1]);
  assert.deepEqual([light('meadow', 'dusk'), light('meadow', 'night')], [1, 1]);
  assert.deepEqual([light('burrow', 'day'), light('burrow', 'night')], [-1, -1]);
});

test('no arm is cut where its light ends', () => {
  const page = scene('harbour', [
    actor('mara', { pose: 'hugs', looksAt: 'nils' }),
    actor('nils', { pose: 'hugs', slot: 'right', looksAt: 'mara' }),
  ]);
  const lit = [...illustrate(page).matchAll(/filter="url\(#figure\)">(<rect x="([-\d.]+)"[^>]*width="([\d.]+)")?/g)];
  assert.ok(lit.length >= 3);
  for (const [, box, , width] of lit) assert.ok(box && Number(width) > 150, box ?? 'no box');
});

test('nothing falls across a face', () => {
  const face = { centre: [192, 128] as const, rx: 60, ry: 50 };
  for (const weather of ['rain', 'storm', 'snow'] as const) {
    const count = (drawn: string): number => [...drawn.matchAll(/M|<ellipse/g)].length;
    const flakes = [...drawWeather(weather, [face]).matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)];
    assert.ok(count(drawWeather(weather, [face])) < count(drawWeather(weather, [])), weather);
    for (const [, x, y] of flakes) assert.ok(Math.hypot((Number(x) - 192) / 60, (Number(y) - 128) / 50) > 1);
  }
});

/** Mean colour of the middle of somebody's face in a close picture. */
async function faceColour(series: SeriesId, name: string, time: Scene['time']): Promise<number[]> {
  const page = scene(series, [actor(name, { slot: 'centre' })], { framing: 'close', time });
  const rgb = await rasterise(illustrate(page));
  const [{ centre, rx, ry }] = facesOf(stageOf(page)) as [Quiet];
  const sums = [0, 0, 0];
  let count = 0;
  for (let y = Math.round(centre[1] - ry * 0.8); y < centre[1] + ry * 0.8; y += 2) {
    for (let x = Math.round(centre[0] - rx * 0.6); x < centre[0] + rx * 0.6; x += 2) {
      for (const channel of [0, 1, 2]) sums[channel]! += rgb[(y * 384 + x) * 3 + channel]!;
      count++;
    }
  }
  return sums.map((sum) => sum / count);
}

test('a character keeps its colours in every light', async () => {
  for (const series of seriesIds) {
    for (const name of charactersOf(series)) {
      const day = await faceColour(series, name, 'day');
      for (const time of ['dawn', 'dusk', 'night'] as const) {
        const other = await faceColour(series, name, time);
        const distance = Math.hypot(...day.map((value, i) => value - other[i]!));
        assert.ok(distance < 70, `${name} by ${time} is ${distance.toFixed(0)} from itself by day`);
      }
    }
  }
});
