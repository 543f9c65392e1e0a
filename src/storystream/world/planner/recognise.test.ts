import assert from 'node:assert/strict';
import { test } from 'node:test';

import { english } from './english.ts';
import { Recogniser } from './recognise.ts';

function read(wording: string, ...texts: string[]) {
  return new Recogniser([wording], 'harbour', english).read(texts);
}

test('marks stand for whom and what a sentence of the wording names, with or without its commas and other sentences', () => {
  const wording = 'Off they went. {V.long} called out to everybody, and {C} came with {a G}.';
  const found = { roles: { V: 'mara', C: 'juno' }, things: { G: 'lantern' } };
  for (const mara of ['Mara', 'Mara, a girl in a yellow raincoat,', 'The girl']) {
    for (const comma of [',', '']) {
      assert.deepEqual(read(wording, `${mara} called out to everybody${comma} and Juno came with a lantern.`), found);
    }
  }
  assert.deepEqual(read(wording, 'Mara called out to everybody, and nobody came.'), { roles: {}, things: {} });
});

test('pieces of a wording that have no letters leave the marks of the others where they are', () => {
  const wording = '{A.noise}, went the {A}. {A.noise}! {H} could not stop, and {C} jumped up and down.';
  assert.deepEqual(read(wording, 'Tobias could not stop, and Juno jumped up and down.'), {
    roles: { H: 'tobias', C: 'juno' },
    things: {},
  });
});

test('who is named first counts, on an earlier page and on the same one', () => {
  const wording = 'It was {C} who came at last. Nobody saw how {C} had come.';
  const [tobias, olek] = ['It was Tobias who came at last.', 'Nobody saw how Olek had come.'];
  assert.equal(read(wording, tobias, olek).roles.C, 'tobias');
  assert.equal(read(wording, olek, tobias).roles.C, 'olek');
  assert.equal(read(wording, `${olek} ${tobias}`).roles.C, 'olek');
});
