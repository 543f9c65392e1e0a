import assert from 'node:assert/strict';
import { test } from 'node:test';

import { contradictionsOf } from './contradictions.ts';

const opening = 'Pip, a small mouse in a red scarf, had a lantern.';
const given = 'Pip gave the lantern to Moss.';

test('who gave a thing away cannot give or hold it again', () => {
  assert.deepEqual(contradictionsOf([opening, given, 'They walked on.', 'Pip gave the lantern to Odette.']), [
    { page: 3, thing: 'lantern', by: 'pip', holders: ['moss'] },
  ]);
  assert.deepEqual(contradictionsOf([opening, given, 'Pip lifted the lantern high.']), [
    { page: 2, thing: 'lantern', by: 'pip', holders: ['moss'] },
  ]);
});

test('nor can somebody whom it never reached', () => {
  const [found] = contradictionsOf([opening, given, 'Tansy ran with the lantern in her arms.']);
  assert.deepEqual(found, { page: 2, thing: 'lantern', by: 'tansy', holders: ['moss'] });
});

test('a contradiction is counted once, and a thing may go back, be lost, or change hands in other words', () => {
  const again = 'Pip lifted the lantern high.';
  assert.equal(contradictionsOf([opening, given, again, again]).length, 1);
  for (const between of [
    'Moss gave the lantern back to Pip.',
    'Moss dropped the lantern in the grass.',
    'So the lantern changed hands once more, and both Moss and Pip laughed.',
  ]) {
    assert.deepEqual(contradictionsOf([opening, given, between, again]), [], between);
  }
});

test('without a known name nothing is known', () => {
  assert.deepEqual(contradictionsOf(['Ann had a lantern.', given, 'Pip lifted the lantern.']), []);
});
