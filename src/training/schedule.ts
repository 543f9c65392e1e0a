/** Learning rates over the steps of a run. */

export interface CosineSchedule {
  readonly learningRate: number;
  readonly warmupSteps: number;
  readonly steps: number;
  /** The last step's rate as a share of the highest, 0 to 1. */
  readonly finalShare: number;
  /** The step at which the rate, come down to `finalShare`, is the highest once more (Loshchilov and Hutter, 2017). */
  readonly restartAt?: number;
}

/**
 * Linear warm-up from zero, then half a cosine down to `finalShare`, as the authors' scheduler; where there is a restart,
 * two of them. @param step from 0
 */
export function learningRateAt(
  { learningRate, warmupSteps, steps, finalShare, restartAt }: CosineSchedule,
  step: number,
): number {
  if (step < warmupSteps) return (learningRate * step) / warmupSteps;
  const again = restartAt !== undefined && step >= restartAt;
  const [from, to] = again ? [restartAt, steps] : [warmupSteps, restartAt ?? steps];
  const progress = Math.min(1, (step - from) / Math.max(1, to - from));
  return learningRate * (finalShare + (1 - finalShare) * 0.5 * (1 + Math.cos(Math.PI * progress)));
}
