import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleBeside } from './module-beside.ts';

test('a module beside another has its extension', () => {
  assert.equal(moduleBeside('file:///a.b/src/crew.ts', 'thread').href, 'file:///a.b/src/thread.ts');
  assert.equal(moduleBeside('file:///a.b/dist/crew.js', 'thread').href, 'file:///a.b/dist/thread.js');
});
