import assert from 'node:assert/strict';
import { test } from 'node:test';

import { handlingsOf, thingsNamed } from './handling.ts';

test('plain sentences of giving, taking and holding are read', () => {
  for (const [text, ...expected] of [
    ['Pip gave Moss the old lantern.', { thing: 'lantern', from: 'pip', to: 'moss' }],
    ['Slowly Pip handed the lantern back to Moss.', { thing: 'lantern', from: 'pip', to: 'moss' }],
    ['Pip laid the lantern gently in the arms of Moss.', { thing: 'lantern', from: 'pip', to: 'moss' }],
    [
      '"Take it," said Pip, and put the lantern into his hands. Moss beamed.',
      { thing: 'lantern', from: 'pip', to: 'moss' },
    ],
    ['Moss took the lantern from Pip.', { thing: 'lantern', from: 'pip', to: 'moss' }],
    ['Moss swung the lantern high.', { thing: 'lantern', to: 'moss' }],
    ['Moss ran down the hill with the lantern.', { thing: 'lantern', to: 'moss' }],
    [
      'Pip had carried the lantern all day. Now he laid it in the arms of Moss.',
      { thing: 'lantern', to: 'pip' },
      { thing: 'lantern', from: 'pip', to: 'moss' },
    ],
  ] as const) {
    assert.deepEqual(handlingsOf(text, 'hollow'), expected, text);
  }
});

test('wishes, talk, and things that are only near are not', () => {
  for (const text of [
    'Pip wanted the lantern.',
    'Pip did not carry the lantern.',
    'Pip looked at the lantern.',
    'Pip sat down by the lantern.',
    '"I gave Moss the lantern," said Pip.',
    'Pip glowed like a lantern.',
  ]) {
    assert.deepEqual(handlingsOf(text, 'hollow'), [], text);
  }
});

test('a thing is named where it is meant, not where something is only like it', () => {
  assert.deepEqual(thingsNamed('His lost kite flew over the bell.', 'hollow'), ['kite', 'bell']);
  assert.deepEqual(thingsNamed('The voice rang like a bell, as if a kite sang.', 'hollow'), ['kite']);
});
