/** Runs tasks that need each other's results, several at a time. Knows nothing of what they do. */

export interface Task {
  readonly name: string;
  /** Tasks that must have finished. */
  readonly needs: readonly string[];
}

/** @param alone when nothing else can run before this task has finished */
export type RunTask<T extends Task> = (task: T, alone: boolean, signal: AbortSignal) => Promise<void>;

/**
 * Runs every task once, in the order given as far as their needs allow. At the first failure the others are told to stop
 * and waited for, and no further one is begun.
 * @param concurrency how many may run at once
 * @param signal stops all of them
 * @throws the first failure; RangeError when tasks need what is not among them, or each other
 */
export async function runTasks<T extends Task>(
  tasks: readonly T[],
  concurrency: number,
  signal: AbortSignal,
  run: RunTask<T>,
): Promise<void> {
  const waiting = new Set(tasks);
  const finished = new Set<string>();
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const stop = new AbortController();
  const stopped = AbortSignal.any([signal, stop.signal]);
  const begin = (task: T): void => {
    waiting.delete(task);
    const after = followers(tasks, task);
    const alone = running.size === 0 && [...waiting].every(({ name }) => after.has(name));
    const end = run(task, alone, stopped)
      .then(
        () => void finished.add(task.name),
        (error: unknown) => {
          failures.push(error);
          stop.abort();
        },
      )
      .then(() => void running.delete(end));
    running.add(end);
  };
  for (;;) {
    const ready = [...waiting].filter(({ needs }) => needs.every((need) => finished.has(need)));
    if (failures.length === 0) ready.slice(0, concurrency - running.size).forEach(begin);
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (failures.length > 0) throw failures[0];
  if (waiting.size > 0)
    throw new RangeError(`nothing gives what ${[...waiting].map(({ name }) => name).join(', ')} need`);
}

/** Names of the tasks that cannot begin before `earlier` has finished. */
function followers(tasks: readonly Task[], earlier: Task): ReadonlySet<string> {
  const names = new Set([earlier.name]);
  // A set goes on with what is added to it while it is gone through.
  for (const name of names) {
    for (const task of tasks) if (task.needs.includes(name)) names.add(task.name);
  }
  return names;
}
