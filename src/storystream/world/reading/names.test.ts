import assert from 'node:assert/strict';
import { test } from 'node:test';

import { charactersNamed, seriesOf } from './names.ts';

test('names tell the series of an opening, and who is on a page', () => {
  assert.equal(seriesOf('Pip, a mouse, looked out.'), 'hollow');
  assert.equal(seriesOf('One day Captain Rook whistled.'), 'harbour');
  assert.equal(seriesOf('A pipe dripped.'), undefined);
  assert.deepEqual(charactersNamed('Then Captain Rook called Mara.'), ['captainRook', 'mara']);
});
