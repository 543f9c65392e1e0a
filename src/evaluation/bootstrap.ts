/** Means with confidence intervals. Knows nothing of what was measured. */

import { Random } from '../core/random.ts';

export interface Estimate {
  readonly mean: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Values that the mean is of. */
  readonly count: number;
}

const draws = 2000;

/**
 * The mean of all values, and the interval that 95 % of resampled sets fall into (percentile bootstrap: Efron and
 * Tibshirani, "An Introduction to the Bootstrap", 1993). Whole groups are drawn again, not values: pages of one story
 * succeed and fail together. All numbers are NaN where there is no value.
 */
export function groupedMean(groups: readonly (readonly number[])[], seed = 1): Estimate {
  const filled = groups.filter(({ length }) => length > 0);
  const sums = filled.map((values) => values.reduce((sum, value) => sum + value, 0));
  const counts = filled.map(({ length }) => length);
  const meanOf = (picked: readonly number[]): number => total(sums, picked) / total(counts, picked);
  const all = filled.map((_, i) => i);
  const random = new Random(seed);
  const means = Array.from({ length: filled.length > 0 ? draws : 0 }, () =>
    meanOf(all.map(() => random.below(filled.length))),
  ).toSorted((a, b) => a - b);
  const quantile = (share: number): number => means[Math.round(share * (draws - 1))] ?? NaN;
  const count = counts.reduce((sum, n) => sum + n, 0);
  return { mean: meanOf(all), low: quantile(0.025), high: quantile(0.975), count };
}

function total(values: readonly number[], picked: readonly number[]): number {
  return picked.reduce((sum, i) => sum + values[i]!, 0);
}

/**
 * A statistic of all groups together, and the interval of a normal distribution with its deviation by the jackknife over
 * `folds` sets of groups (Efron and Tibshirani 1993, chapter 11). For statistics that resampled sets, with their
 * duplicates, would pull to one side. The interval is NaN for fewer than two groups.
 */
export function jackknife<T>(groups: readonly T[], statistic: (groups: readonly T[]) => number, folds = 10): Estimate {
  const count = groups.length;
  const value = count === 0 ? NaN : statistic(groups);
  const sets = Math.min(folds, count);
  if (sets < 2) return { mean: value, low: NaN, high: NaN, count };
  const left = Array.from({ length: sets }, (_, fold) => statistic(groups.filter((_, i) => i % sets !== fold)));
  const mean = left.reduce((sum, one) => sum + one, 0) / sets;
  const deviation = Math.sqrt(((sets - 1) / sets) * left.reduce((sum, one) => sum + (one - mean) ** 2, 0));
  return { mean: value, low: value - 1.96 * deviation, high: value + 1.96 * deviation, count };
}
