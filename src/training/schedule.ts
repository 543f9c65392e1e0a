/** Learning rates over the steps of a run. */

export interface CosineSchedule {
  readonly learningRate: number;
  /** In the first descent; one that is not longer is all warm-up. */
  readonly warmupSteps: number;
  /**
   * The step at which each descent ends, ascending; the last is the run's length. At the end of every other one the rate
   * is the highest once more (Loshchilov and Hutter, 2017).
   */
  readonly descents: readonly number[];
  /** The rate at the end of a descent as a share of the highest, 0 to 1. */
  readonly finalShare: number;
}

export function lengthOf({ descents }: Pick<CosineSchedule, 'descents'>): number {
  return descents.at(-1)!;
}

/**
 * Linear warm-up from zero, then half a cosine down to `finalShare`, as the authors' scheduler; then the other descents.
 * @param step from 0
 */
export function learningRateAt(
  { learningRate, warmupSteps, descents, finalShare }: CosineSchedule,
  step: number,
): number {
  if (step < Math.min(warmupSteps, descents[0]!)) return (learningRate * step) / warmupSteps;
  const from = descents.findLast((end) => end <= step && end !== descents.at(-1)) ?? warmupSteps;
  const to = descents.find((end) => end > from) ?? from;
  const progress = Math.min(1, (step - from) / Math.max(1, to - from));
  return learningRate * (finalShare + (1 - finalShare) * 0.5 * (1 + Math.cos(Math.PI * progress)));
}
