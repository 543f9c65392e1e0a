/** Means with confidence intervals. Knows nothing of what was measured. */

import { Random } from '../core/random.ts';

export interface Estimate {
  readonly mean: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Whether nothing is known of the ends, which are the mean then: too few groups, or a ratio to what may be nothing. */
  readonly noInterval?: true;
  /** Values that the mean is of; of a statistic of whole groups, the groups. */
  readonly count: number;
  /** The values, group by group, where it is their mean: what `pairedDifference` takes. Not kept in reports. */
  readonly groups?: readonly (readonly number[])[];
}

const draws = 2000;
/** With fewer groups a deviation is a guess. */
const fewestGroups = 5;

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
  const count = counts.reduce((sum, n) => sum + n, 0);
  return { ...resampled(filled.length, meanOf, seed), count, groups };
}

/**
 * How much larger the mean of one side's values is than that of the other, and its interval as above. The i-th groups of
 * both belong together and are drawn together: what makes a story easy does so on both sides, and cancels. `count` is of
 * groups with values on both sides.
 */
export function pairedDifference(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
  seed = 1,
): Estimate {
  const both = a.map((_, i) => i).filter((i) => a[i]!.length > 0 && (b[i]?.length ?? 0) > 0);
  const sums = [a, b].map((side) => both.map((i) => side[i]!.reduce((sum, value) => sum + value, 0)));
  const counts = [a, b].map((side) => both.map((i) => side[i]!.length));
  const meanOf = (side: 0 | 1, picked: readonly number[]): number =>
    total(sums[side]!, picked) / total(counts[side]!, picked);
  return resampled(both.length, (picked) => meanOf(0, picked) - meanOf(1, picked), seed);
}

/** A statistic of all of `count` groups, and its percentile bootstrap; draws of which it says nothing (NaN) are left out. */
function resampled(count: number, statistic: (picked: readonly number[]) => number, seed: number): Estimate {
  const all = Array.from({ length: count }, (_, i) => i);
  const random = new Random(seed);
  const values = Array.from({ length: count > 0 ? draws : 0 }, () => statistic(all.map(() => random.below(count))))
    .filter((value) => !Number.isNaN(value))
    .toSorted((x, y) => x - y);
  const quantile = (share: number): number => values[Math.round(share * (values.length - 1))] ?? NaN;
  return { mean: statistic(all), low: quantile(0.025), high: quantile(0.975), count };
}

/**
 * How many times as large the mean of one kind of value is as that of another, and its interval as above; both kinds
 * come from the same groups. `count` is of the first kind's values; all numbers are NaN where a kind has none, and the
 * interval where fewer than five groups have it.
 */
export function groupedRatio(
  groups: readonly { readonly of: readonly number[]; readonly to: readonly number[] }[],
  seed = 1,
): Estimate {
  const sums = (['of', 'to'] as const).map((kind) => groups.map((group) => group[kind].reduce((a, b) => a + b, 0)));
  const counts = (['of', 'to'] as const).map((kind) => groups.map((group) => group[kind].length));
  const meanOf = (kind: 0 | 1, picked: readonly number[]): number =>
    total(sums[kind]!, picked) / total(counts[kind]!, picked);
  // A draw that holds only one of the two kinds says nothing of their ratio.
  const ratio = resampled(groups.length, (picked) => meanOf(0, picked) / meanOf(1, picked), seed);
  const hasFew = counts.some((kind) => kind.filter((n) => n > 0).length < fewestGroups);
  const count = counts[0]!.reduce((sum, n) => sum + n, 0);
  return { ...ratio, ...(hasFew && { low: NaN, high: NaN }), count };
}

function total(values: readonly number[], picked: readonly number[]): number {
  return picked.reduce((sum, i) => sum + values[i]!, 0);
}

/**
 * The median in the mean's place, and the quartiles in the interval's: how values spread, not how well their middle is
 * known. All numbers are NaN where there is no value.
 */
export function quartiles(values: readonly number[]): Estimate {
  const sorted = values.toSorted((a, b) => a - b);
  const quantile = (share: number): number => {
    const at = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
    return below + (above - below) * (at - Math.floor(at));
  };
  return { mean: quantile(0.5), low: quantile(0.25), high: quantile(0.75), count: values.length };
}

/** The 97.5 % quantiles of Student's t with 4 to 9 degrees of freedom. */
const tQuantiles = [2.776, 2.571, 2.447, 2.365, 2.306, 2.262] as const;
const mostFolds = 10;

/**
 * A statistic of all groups together, and its 95 % interval by the jackknife over up to ten sets of groups (Efron and
 * Tibshirani 1993, chapter 11) with Student's t. For statistics that resampled sets, with their duplicates, would pull to
 * one side. `count` is of groups; no interval (NaN) for fewer than five.
 */
export async function jackknife<T>(
  groups: readonly T[],
  statistic: (groups: readonly T[]) => number | Promise<number>,
): Promise<Estimate> {
  const count = groups.length;
  const mean = count === 0 ? NaN : await statistic(groups);
  if (count < fewestGroups) return { mean, low: NaN, high: NaN, count };
  const folds = Math.min(mostFolds, count);
  const left: number[] = [];
  for (let fold = 0; fold < folds; fold++) left.push(await statistic(groups.filter((_, i) => i % folds !== fold)));
  const middle = left.reduce((sum, one) => sum + one, 0) / folds;
  const variance = ((folds - 1) / folds) * left.reduce((sum, one) => sum + (one - middle) ** 2, 0);
  const reach = tQuantiles[folds - fewestGroups]! * Math.sqrt(variance);
  return { mean, low: mean - reach, high: mean + reach, count };
}

/** The same of two sides whose groups belong together, the i-th with the i-th, and leave together. */
export function pairedJackknife<T>(
  a: readonly T[],
  b: readonly T[],
  statistic: (a: readonly T[], b: readonly T[]) => number | Promise<number>,
): Promise<Estimate> {
  const pick = (side: readonly T[], picked: readonly number[]): T[] => picked.map((i) => side[i]!);
  return jackknife(
    a.map((_, i) => i),
    (picked) => statistic(pick(a, picked), pick(b, picked)),
  );
}
