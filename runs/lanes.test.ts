import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { runInLanes } from './lanes.ts';

const tasks = [
  { name: 'words', needs: [] },
  { name: 'colours', needs: [] },
  { name: 'language', needs: ['words'] },
  { name: 'drawing', needs: ['colours'] },
  { name: 'story', needs: ['language', 'drawing'] },
  { name: 'book', needs: ['story'] },
];

test('each task begins once all that it needs has finished, and no more run than there are lanes', async () => {
  const begun: string[] = [];
  const finished = new Set<string>();
  let running = 0;
  await runInLanes(tasks, 2, async ({ name, needs }) => {
    assert.deepEqual(
      needs.filter((need) => !finished.has(need)),
      [],
      name,
    );
    assert.ok(++running <= 2);
    begun.push(name);
    await sleep(name === 'words' ? 5 : 1);
    finished.add(name);
    running--;
  });
  assert.deepEqual(begun, ['words', 'colours', 'drawing', 'language', 'story', 'book']);
});

test('a task that nothing can run beside is told so', async () => {
  const alone = new Map<string, boolean>();
  await runInLanes(tasks, 2, async ({ name }, isAlone) => void alone.set(name, isAlone));
  assert.deepEqual(
    [...alone].filter(([, is]) => is).map(([name]) => name),
    ['story', 'book'],
  );
});

test('after a failure nothing more begins, and what runs is waited for', async () => {
  const finished: string[] = [];
  const failing = runInLanes(tasks, 2, async ({ name }) => {
    if (name === 'words') throw new Error('no words');
    await sleep(5);
    finished.push(name);
  });
  await assert.rejects(failing, /no words/);
  assert.deepEqual(finished, ['colours']);
});
