import assert from 'node:assert/strict';
import { test } from 'node:test';

import { charactersNamed, seriesOf } from './names.ts';

test('names tell the series of an opening, and who is on a page', () => {
  assert.equal(seriesOf('Pip, a mouse, looked out.'), 'hollow');
  assert.equal(seriesOf('One day Captain Rook whistled.'), 'harbour');
  assert.equal(seriesOf('A pipe dripped.'), undefined);
  assert.deepEqual(charactersNamed('Then Captain Rook called Mara.'), ['captainRook', 'mara']);
});

test('Spanish texts have names with a title of their own; all other names are the same', () => {
  assert.equal(seriesOf('El capitán Rook silbó.'), 'harbour');
  assert.deepEqual(charactersNamed('Mara miró al capitán Rook, y la abuela Ilse a Pip.'), [
    'mara',
    'captainRook',
    'grandmaIlse',
    'pip',
  ]);
  assert.deepEqual(charactersNamed('Un capitán y una abuela comieron pipas.'), []);
});
