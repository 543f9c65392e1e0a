/** Work on many things, several at a time. */

/**
 * Begins with the first so many items, and with another whenever one is done. Once one fails, the others are asked to stop
 * and waited for, so that nothing goes on behind the caller's back.
 * @param most at least 1
 * @param signal of who may stop all of it; each piece of work gets one that the first failure aborts too
 * @throws what failed first
 */
export async function severalAtOnce<T>(
  items: readonly T[],
  most: number,
  signal: AbortSignal | undefined,
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  const failures: unknown[] = [];
  const waiting = items.values();
  const takeTurns = async (): Promise<void> => {
    for (const item of waiting) {
      if (failures.length > 0) return;
      await work(item, either).catch((error: unknown) => {
        failures.push(error);
        stop.abort(error);
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, takeTurns));
  if (failures.length > 0) throw failures[0];
}
