/** What a report is made of: measures of sets of stories, and curves over page numbers. Knows no way to measure. */

import { pairedDifference, type Estimate } from './bootstrap.ts';

export type Unit = 'share' | 'decibels' | 'seconds' | 'number';

/** By the name of a set; one on which it cannot be measured is not there. */
export type BySet<T> = Readonly<Record<string, T>>;

export interface Measure {
  readonly key: string;
  readonly name: string;
  readonly unit: Unit;
  readonly values: BySet<Estimate>;
  /** How much more the first of two told sets has of it than the second, story by story. */
  readonly difference?: Estimate;
  /** What a reader must know to trust it. */
  readonly note?: string;
  /** Not to be used, for reasons that the note gives. */
  readonly doubtful?: true;
}

/** Page numbers counted from one, both included. */
export type PageRange = readonly [from: number, to: number];

export interface CurvePoint {
  readonly pages: PageRange;
  readonly value: Estimate;
}

export interface Curve {
  readonly key: string;
  readonly name: string;
  readonly unit: Unit;
  readonly lines: BySet<readonly CurvePoint[]>;
  /** What a reader must know to trust it. */
  readonly note?: string;
}

export interface Findings {
  /** In the order of tables. */
  readonly measures: readonly Measure[];
  readonly curves: readonly Curve[];
}

/**
 * Without what could not be measured, which is NaN while it is computed and would be `null` in JSON: values without a
 * number, and measures and curves without a value. An interval without ends becomes its middle, and says so.
 */
export function knownOnly({ measures, curves }: Findings): Findings {
  const points = (line: readonly CurvePoint[]): readonly CurvePoint[] =>
    line.flatMap(({ pages, value }) => known(value).map((estimate) => ({ pages, value: estimate })));
  return {
    measures: measures
      .map(({ difference, ...measure }) => ({
        ...measure,
        values: filled(measure.values, (value) => known(value)[0]),
        ...(difference && known(difference).length > 0 && { difference: known(difference)[0]! }),
      }))
      .filter(({ values }) => Object.keys(values).length > 0),
    curves: curves
      .map((curve) => ({
        ...curve,
        lines: filled(curve.lines, (line) => (points(line).length > 0 ? points(line) : undefined)),
      }))
      .filter(({ lines }) => Object.keys(lines).length > 0),
  };
}

/** One estimate, or none. */
function known({ mean, low, high, count }: Estimate): readonly Estimate[] {
  if (!Number.isFinite(mean)) return [];
  const hasEnds = Number.isFinite(low + high);
  return [hasEnds ? { mean, low, high, count } : { mean, low: mean, high: mean, count, noInterval: true }];
}

function filled<T>(bySet: BySet<T>, keep: (value: T) => T | undefined): BySet<T> {
  const kept = Object.entries(bySet).map(([set, value]) => [set, keep(value)] as const);
  return Object.fromEntries(kept.filter((entry): entry is readonly [string, T & {}] => entry[1] !== undefined));
}

/** Pages 2 to `pages` in up to five ranges of nearly equal length; the opening is given, so nobody is judged by it. */
export function pageRanges(pages: number, most = 5): PageRange[] {
  const told = pages - 1;
  const count = Math.min(most, told);
  return Array.from({ length: count }, (_, i) => [
    2 + Math.floor((i * told) / count),
    1 + Math.floor(((i + 1) * told) / count),
  ]);
}

export type CurveHead<K extends string = string> = Pick<Curve, 'name' | 'unit' | 'note'> & { readonly key: K };

/** A curve of sets of stories over the same ranges. @param value of a set over pages of a range */
export function curveOver<T extends { readonly name: string }>(
  head: CurveHead,
  ranges: readonly PageRange[],
  sets: readonly T[],
  value: (set: T, range: PageRange) => Estimate,
): Curve {
  return curvesOver([head], ranges, sets, (set, range) => ({ [head.key]: value(set, range) }))[0]!;
}

/** Curves of what is measured together. @param measure a set over pages of a range, once for all curves */
export function curvesOver<T extends { readonly name: string }, K extends string>(
  heads: readonly CurveHead<K>[],
  ranges: readonly PageRange[],
  sets: readonly T[],
  measure: (set: T, range: PageRange) => Readonly<Record<K, Estimate>>,
): Curve[] {
  const measured = sets.map((set) => ranges.map((range) => ({ pages: range, values: measure(set, range) })));
  const line = (points: (typeof measured)[number], key: K): CurvePoint[] =>
    points.map(({ pages, values }) => ({ pages, value: values[key] }));
  return heads.map((head) => ({
    ...head,
    lines: Object.fromEntries(sets.map(({ name }, i) => [name, line(measured[i]!, head.key)] as const)),
  }));
}

/** What was measured of a model alone stands under this name, whatever the sets are called. */
export function modelColumn(model: string): string {
  return `model ${model}`;
}

/** `98.2 %`, `28.9 dB`, `0.56 s`, `12.3`. */
export function formatValue(value: number, unit: Unit): string {
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`;
  if (unit === 'decibels') return `${value.toFixed(1)} dB`;
  if (unit === 'seconds') return `${value.toFixed(2)} s`;
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** The same with its interval, `98.2 % (97.1 to 99.0)`, where it has one. */
export function formatEstimate({ mean, low, high, noInterval }: Estimate, unit: Unit): string {
  const value = formatValue(mean, unit);
  if (noInterval) return `${value} (no interval)`;
  if (low === high) return value;
  const bare = (end: number): string => formatValue(end, unit).replace(/ (%|dB|s)$/, '');
  return `${value} (${bare(low)} to ${bare(high)})`;
}

/** `+1.2 % (0.4 to 2.0)`: how much one is above another. */
export function formatDifference(difference: Estimate, unit: Unit): string {
  return `${difference.mean > 0 ? '+' : ''}${formatEstimate(difference, unit)}`;
}

/** What a column of differences is called. */
export function differenceColumn([first, second]: readonly [string, string]): string {
  return `${first} over ${second}`;
}

/** Measures with how far the first told set is from the second, where both were measured story by story. */
export function withDifferences(measures: readonly Measure[], [first, second]: readonly [string, string]): Measure[] {
  return measures.map((measure) => {
    const [a, b] = [measure.values[first]?.groups, measure.values[second]?.groups];
    return a === undefined || a.length !== b?.length ? measure : { ...measure, difference: pairedDifference(a, b) };
  });
}
