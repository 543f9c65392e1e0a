/** Runs tasks that need each other's results, several at a time. Knows nothing of what they do. */

export interface Task {
  readonly name: string;
  /** Tasks that must have finished. */
  readonly needs: readonly string[];
}

/**
 * Runs every task once, in the order given as far as their needs allow. After a failure no further one is begun; those
 * that run are waited for.
 * @param lanes how many may run at once
 * @param run `alone` when nothing else can run before the task has finished
 * @throws the first failure
 */
export async function runInLanes<T extends Task>(
  tasks: readonly T[],
  lanes: number,
  run: (task: T, alone: boolean) => Promise<void>,
): Promise<void> {
  const waiting = new Set(tasks);
  const finished = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const failures: unknown[] = [];
  const begin = (task: T): void => {
    waiting.delete(task);
    const alone = running.size === 0 && [...waiting].every((other) => follows(tasks, other, task));
    const end = run(task, alone).then(
      () => void finished.add(task.name),
      (error: unknown) => void failures.push(error),
    );
    running.set(
      task.name,
      end.then(() => void running.delete(task.name)),
    );
  };
  for (;;) {
    const ready = [...waiting].filter(({ needs }) => needs.every((need) => finished.has(need)));
    if (failures.length === 0) ready.slice(0, lanes - running.size).forEach(begin);
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (failures.length > 0) throw failures[0];
}

/** Whether `task` cannot begin before `earlier` has finished. */
function follows(tasks: readonly Task[], task: Task, earlier: Task): boolean {
  return task.needs.some(
    (need) => need === earlier.name || tasks.some((other) => other.name === need && follows(tasks, other, earlier)),
  );
}
