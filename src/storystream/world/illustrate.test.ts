import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError } from '../../core/errors.ts';
import { rasterise, svgToPng } from '../../formats/svg.ts';
import { expressions } from './drawing/feelings.ts';
import { looks } from './drawing/looks.ts';
import { penFor } from './drawing/pen.ts';
import { stances } from './drawing/poses.ts';
import { drawFigure, headCentre } from './drawing/rig.ts';
import { stageOf } from './drawing/staging.ts';
import { illustrate } from './illustrate.ts';
import {
  type Actor,
  cast,
  feelings,
  framings,
  places,
  poses,
  props,
  type Scene,
  seriesIds,
  type SeriesId,
  slots,
  times,
  weathers,
} from './scene.ts';

const charactersOf = (series: SeriesId): string[] => Object.keys(cast[series]);

const actor = (character: string, rest: Partial<Actor> = {}): Actor => ({
  character,
  pose: 'stands',
  feeling: 'calm',
  slot: 'centre',
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

/** Whether a document can hold no number that came out of a missing one. */
const assertSound = (svg: string, what: string): void => {
  assert.match(svg, /^<svg [^>]*viewBox="0 0 384 256">.*<\/svg>$/s, what);
  assert.doesNotMatch(svg, /NaN|undefined|Infinity/, what);
};

/** Mean absolute difference of two pictures, 0 to 255. */
const difference = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;

const meanColour = (rgb: Uint8Array): number[] =>
  [0, 1, 2].map(
    (channel) => rgb.reduce((sum, value, i) => (i % 3 === channel ? sum + value : sum), 0) / (rgb.length / 3),
  );

test('the same scene gives the same bytes', () => {
  const page = scene('harbour', [
    actor('mara', { slot: 'left', looksAt: 'biscuit' }),
    actor('biscuit', { slot: 'right' }),
  ]);
  assert.equal(illustrate(page), illustrate(structuredClone(page)));
});

test('every character in every pose and feeling draws sound SVG', () => {
  for (const series of seriesIds) {
    for (const character of charactersOf(series)) {
      for (const pose of poses) {
        for (const feeling of feelings) {
          assertSound(
            illustrate(scene(series, [actor(character, { pose, feeling })])),
            `${character} ${pose} ${feeling}`,
          );
        }
      }
    }
  }
});

test('every place draws at every time, in every weather and framing', () => {
  for (const series of seriesIds) {
    for (const place of places[series]) {
      for (const time of times) {
        for (const weather of weathers) {
          for (const framing of framings)
            assertSound(
              illustrate(scene(series, [], { place, time, weather, framing })),
              `${place} ${time} ${weather} ${framing}`,
            );
        }
      }
    }
  }
});

test('every thing draws, held and lying', () => {
  for (const series of seriesIds) {
    const [character] = charactersOf(series);
    for (const prop of props[series]) {
      const empty = illustrate(scene(series, [actor(character!)]));
      const holding = illustrate(scene(series, [actor(character!, { holds: prop })]));
      const lying = illustrate(scene(series, [actor(character!)], { props: [{ prop, slot: 'right' }] }));
      assertSound(holding, prop);
      assertSound(lying, prop);
      assert.equal(new Set([empty, holding, lying]).size, 3, prop);
    }
  }
});

test('a drawn page is a picture of 384 x 256', async () => {
  for (const series of seriesIds) {
    for (const pose of poses) {
      const svg = illustrate(scene(series, [actor(charactersOf(series)[2]!, { pose, slot: 'left' })]));
      const rgb = await rasterise(svg);
      assert.equal(rgb.length, 384 * 256 * 3);
      assert.ok(new Set(rgb).size > 60, 'more than a flat colour');
    }
  }
  const png = await svgToPng(illustrate(scene('hollow', [])));
  assert.deepEqual([...png.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  assert.equal((await rasterise(illustrate(scene('hollow', [])), 96, 64)).length, 96 * 64 * 3);
});

test('no two characters of a series are alike in colour', async () => {
  for (const series of seriesIds) {
    const portraits = await Promise.all(
      charactersOf(series).map(async (character) => {
        const figure = drawFigure(penFor(series), {
          look: looks[character]!,
          stance: stances.stands,
          expression: expressions.calm,
          turn: 0.1,
          gaze: 0,
        });
        // Head and body apart, close enough that little of the neutral ground shows.
        const part = (top: number, height: number): Promise<Uint8Array> =>
          rasterise(
            `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="${height}" viewBox="-20 ${top} 40 ${height}"><rect x="-20" y="${top}" width="40" height="${height}" fill="#808080"/>${figure}</svg>`,
            40,
            height,
          );
        return { character, colours: [...meanColour(await part(-100, 45)), ...meanColour(await part(-55, 35))] };
      }),
    );
    for (const [i, a] of portraits.entries()) {
      for (const b of portraits.slice(i + 1)) {
        const distance = Math.hypot(...a.colours.map((value, k) => value - b.colours[k]!));
        assert.ok(distance > 30, `${a.character} and ${b.character} are only ${distance.toFixed(0)} apart`);
      }
    }
  }
});

test('feelings tell apart at thumbnail size', async () => {
  for (const series of seriesIds) {
    const character = charactersOf(series)[0]!;
    const pictures = await Promise.all(
      feelings.map((feeling) =>
        rasterise(illustrate(scene(series, [actor(character, { feeling })], { framing: 'close' })), 96, 64),
      ),
    );
    for (const [i, a] of pictures.entries()) {
      for (const [k, b] of pictures.slice(i + 1).entries()) {
        assert.ok(
          difference(a, b) > 0.6,
          `${feelings[i]} and ${feelings[i + 1 + k]} of ${character}: ${difference(a, b)}`,
        );
      }
    }
  }
});

test('night is darker and bluer than day, and snow whiter than rain', async () => {
  for (const series of seriesIds) {
    const colour = async (rest: Partial<Scene>): Promise<number[]> =>
      meanColour(await rasterise(illustrate(scene(series, [], { place: places[series][7], ...rest })), 96, 64));
    const [day, night, rain, snow] = [
      await colour({}),
      await colour({ time: 'night' }),
      await colour({ weather: 'rain' }),
      await colour({ weather: 'snow' }),
    ];
    assert.ok(night[0]! < day[0]! - 40 && night[2]! / night[0]! > day[2]! / day[0]!, `${series} night`);
    assert.ok(Math.min(...snow!) > Math.min(...rain!), `${series} snow`);
  }
});

test('weather does not come indoors', () => {
  const [clear, storm] = weathers
    .filter((weather) => weather === 'clear' || weather === 'storm')
    .map((weather) => illustrate(scene('harbour', [], { place: 'bakery', weather })));
  // The window shows the grey sky; no rain is drawn and nothing else differs.
  assert.equal(clear!.length, storm!.length);
  assert.notEqual(clear, storm);
});

test('nobody stands with the head outside the page', () => {
  for (const series of seriesIds) {
    for (const character of charactersOf(series)) {
      for (const framing of framings) {
        for (const slot of slots) {
          const [standing] = stageOf(scene(series, [actor(character, { slot })], { framing })).standings;
          const look = looks[character]!;
          const [x, y] = headCentre({ look, stance: stances.stands, expression: expressions.calm });
          const [px, py] = [standing!.feet[0] + x * standing!.scale, standing!.feet[1] + y * standing!.scale];
          const [rx, ry] = look.build.head.map((half) => half * standing!.scale) as [number, number];
          assert.ok(
            px - rx >= 0 && px + rx <= 384 && py - ry >= 0 && py + ry <= 256,
            `${character} ${framing} ${slot}`,
          );
        }
      }
    }
  }
});

test('two that look at each other face each other, and come together to hug', () => {
  const pair = (pose: Actor['pose']): Scene =>
    scene('highland', [
      actor('suri', { pose, slot: 'left', looksAt: 'oba' }),
      actor('oba', { pose, slot: 'right', looksAt: 'suri' }),
    ]);
  const [suri, oba] = stageOf(pair('stands')).standings;
  assert.deepEqual([suri!.side, oba!.side], [1, -1]);
  const [huggingSuri, huggingOba] = stageOf(pair('hugs')).standings;
  assert.ok(huggingOba!.feet[0] - huggingSuri!.feet[0] < (oba!.feet[0] - suri!.feet[0]) / 2);
});

test('what a series does not have is refused by name', () => {
  assert.throws(
    () => illustrate(scene('hollow', [], { place: 'pier' })),
    (error) => error instanceof UsageError && /pier.*burrow/.test(error.message),
  );
  assert.throws(() => illustrate(scene('hollow', [actor('mara')])), UsageError);
  assert.throws(() => illustrate(scene('hollow', [actor('pip', { holds: 'anchor' })])), /anchor/);
});
