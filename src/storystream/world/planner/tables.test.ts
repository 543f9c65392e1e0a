/** What must hold in every table of beats, before any story is made of it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { allBeats } from './all-wordings.ts';
import { episodes } from './episodes.ts';
import { homeward } from './episodes/road.ts';
import { gags } from './gags.ts';
import { characterLore } from '../lore/characters.ts';
import { placeLore } from '../lore/places.ts';
import { propLore } from '../lore/props.ts';
import { plots } from './plots.ts';

test('there are many plots, episodes and gags, each with an id of its own', () => {
  assert.ok(plots.length >= 14 && episodes.length >= 32 && gags.length >= 12);
  for (const table of [plots, episodes, gags]) assert.equal(new Set(table.map(({ id }) => id)).size, table.length);
});

test('every wording names exactly those whom its beat shows', () => {
  for (const { where, beat } of allBeats) {
    const shown = new Set(beat.on.map((staging) => staging.charAt(0)));
    for (const wording of beat.say) {
      const marks = [...wording.matchAll(/\{([HCVWN])(?:\.long)?\}/g)].map(([, role]) => role!);
      if (wording.includes('{They}')) marks.push('H', 'C');
      assert.deepEqual(new Set(marks), shown, `${where}: ${wording}`);
    }
  }
});

test('no wording says on which side somebody stands, since that follows from the cast', () => {
  const sides = [
    /\b(on|to|from|at|by) (the|his|her|its|your|one|\{\w\.his\}) (left|right)\b/i,
    /\b(point|turn|look|go|went|step)\w* (left|right)\b/i,
    /\bbetween (them|the two|\{\w\})/i,
    /\bon (either|each|both|one) sides?\b/i,
    /\{\w\} in the middle\b/i,
  ];
  const sentences = [
    ...allBeats.flatMap(({ beat }) => beat.say),
    ...Object.values(characterLore).flatMap(({ habits }) => Object.values(habits).flat()),
    ...Object.values(placeLore).flatMap(({ arrivals, details, fairDetails }) => [
      ...arrivals,
      ...details,
      ...fairDetails,
    ]),
    ...Object.values(propLore).flatMap(({ details }) => details),
  ];
  for (const sentence of sentences) for (const side of sides) assert.doesNotMatch(sentence, side);
});

test('no wording stands in two places, but that the way home is told by several plots', () => {
  const all = allBeats.filter(({ beat }) => beat.say !== homeward.say).flatMap(({ beat }) => beat.say);
  assert.deepEqual(
    all.filter((wording, i) => all.indexOf(wording) !== i),
    [],
  );
});

test('a gag begins and ends with the same two', () => {
  for (const { id, first, again, twist } of gags) {
    for (const beat of [first, again, twist]) {
      assert.deepEqual(beat.on.map((staging) => staging.charAt(0)).sort(), ['C', 'H'], id);
      assert.ok(!beat.does && !beat.lies, id);
    }
  }
});
