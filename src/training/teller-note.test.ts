import assert from 'node:assert/strict';
import { test } from 'node:test';

import { notedTeller, tellerNotes, tellerOf } from './teller-note.ts';

test('a result says whether its stories were planned and in which languages they were, whatever the order', () => {
  const spanish = { lang: 'es', texts: ['uno'] };
  const story = { texts: ['one'], images: ['1.png'], translations: [spanish] };
  const planned = { ...story, plans: ['deliver'] };
  assert.deepEqual(tellerOf({ train: [planned] }), { plans: true, languages: ['en', 'es'] });
  assert.deepEqual(tellerOf({ train: [{ ...spanish, images: ['1.png'] }, story] }), {
    plans: false,
    languages: ['en', 'es'],
  });
  for (const train of [[planned], [{ texts: ['one'], images: ['1.png'] }]]) {
    assert.deepEqual(notedTeller(tellerNotes(tellerOf({ train }))), tellerOf({ train }));
  }
  assert.deepEqual(notedTeller({}), { plans: false, languages: [] });
});
