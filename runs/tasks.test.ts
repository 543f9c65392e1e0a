import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { runTasks } from './tasks.ts';

const tasks = [
  { name: 'words', needs: [] },
  { name: 'colours', needs: [] },
  { name: 'language', needs: ['words'] },
  { name: 'drawing', needs: ['colours'] },
  { name: 'story', needs: ['language', 'drawing'] },
  { name: 'book', needs: ['story'] },
];
const { signal } = new AbortController();

test('each task begins once all that it needs has finished, and no more run than may', async () => {
  const begun: string[] = [];
  const finished = new Set<string>();
  let running = 0;
  await runTasks(tasks, 2, signal, async ({ name, needs }) => {
    assert.deepEqual(
      needs.filter((need) => !finished.has(need)),
      [],
      name,
    );
    assert.ok(++running <= 2);
    begun.push(name);
    await sleep(name === 'words' ? 20 : 1);
    finished.add(name);
    running--;
  });
  assert.deepEqual(begun, ['words', 'colours', 'drawing', 'language', 'story', 'book']);
});

test('a task that nothing can run beside is told so', async () => {
  const alone = new Map<string, boolean>();
  await runTasks(tasks, 2, signal, async ({ name }, isAlone) => void alone.set(name, isAlone));
  assert.deepEqual(
    [...alone].filter(([, is]) => is).map(([name]) => name),
    ['story', 'book'],
  );
});

test('at a failure nothing more begins, and what runs is stopped and waited for', async () => {
  const stopped: string[] = [];
  const failing = runTasks(tasks, 2, signal, async ({ name }, _, stop) => {
    if (name === 'words') throw new Error('no words');
    await sleep(10_000, undefined, { signal: stop }).catch(() => stopped.push(name));
  });
  await assert.rejects(failing, /no words/);
  assert.deepEqual(stopped, ['colours']);
});

test('tasks that nobody can begin are named', async () => {
  const circle = [...tasks, { name: 'hen', needs: ['egg'] }, { name: 'egg', needs: ['hen'] }];
  await assert.rejects(
    runTasks(circle, 2, signal, async () => {}),
    new RangeError('nothing gives what hen, egg need'),
  );
});
