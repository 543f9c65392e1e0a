/** Learning rates over the steps of a run. */

export interface CosineSchedule {
  readonly learningRate: number;
  readonly warmupSteps: number;
  readonly steps: number;
  /** The last step's rate as a share of the highest, 0 to 1. */
  readonly finalShare: number;
}

/** Linear warm-up from zero, then half a cosine down to `finalShare`, as the authors' scheduler. @param step from 0 */
export function learningRateAt({ learningRate, warmupSteps, steps, finalShare }: CosineSchedule, step: number): number {
  if (step < warmupSteps) return (learningRate * step) / warmupSteps;
  const progress = Math.min(1, (step - warmupSteps) / Math.max(1, steps - warmupSteps));
  return learningRate * (finalShare + (1 - finalShare) * 0.5 * (1 + Math.cos(Math.PI * progress)));
}
