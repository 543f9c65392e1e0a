import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isAnswered, isReadable } from './goals.ts';

test('who holds what is answered by a page that names both, unless the thing is wanting', () => {
  const answer = { character: 'moss', holds: 'kite' };
  assert.ok(isAnswered(answer, ['The stars came out.', 'Moss danced. How high the kite flew!'], 'hollow'));
  for (const text of ['Moss danced.', 'Pip let the kite fly.', 'Moss sat down. The kite was gone.']) {
    assert.ok(!isAnswered(answer, [text], 'hollow'), text);
  }
  assert.ok(!isAnswered(answer, ['Moss danced.', 'The kite flew.'], 'hollow'));
});

test('who is with whom is answered by a page that names both', () => {
  const answer = { character: 'moss', with: 'pip' };
  assert.ok(isAnswered(answer, ['Pip slept, and Moss snored.'], 'hollow'));
  assert.ok(!isAnswered(answer, ['Pip slept.', 'Moss snored.'], 'hollow'));
});

test('feelings are not asked for', () => {
  assert.ok(isReadable({}));
  assert.ok(!isReadable({ feeling: 'happy' }));
});
