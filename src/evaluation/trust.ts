/** When a measure may be used: only while what it measures with is right about true stories. */

import type { Estimate } from './bootstrap.ts';
import type { Measure } from './measures.ts';

/** Something that measures, and how often it is right where the truth is known. */
export interface Instrument {
  /** As a sentence begins that says how often: "the probe is right on". */
  readonly claim: string;
  /** What the share is of: "true pages". */
  readonly of: string;
  readonly accuracy: Estimate | undefined;
  /** Less says nothing about told stories. */
  readonly least: number;
}

/** What a measure says of whether it can be trusted. */
export type Trust = Pick<Measure, 'note' | 'doubtful'>;

/** A probe or reader that is wrong more often about true pages says nothing about told ones. */
export const leastAccuracy = 0.98;

/**
 * @param more what else a reader must know, and other reasons not to trust it
 * @returns for a measure's `note`: "not to be used" and why, or the `note` given, or nothing
 */
export function trustIn(
  instruments: readonly Instrument[],
  more: { readonly note?: string | undefined; readonly doubts?: readonly string[] } = {},
): Trust {
  const { note, doubts = [] } = more;
  const wrong = instruments.flatMap(({ claim, of, accuracy, least }) => {
    if (accuracy === undefined || accuracy.count === 0)
      return [`of no ${of} is the truth known, so nobody can say whether ${claim} them`];
    if (accuracy.mean >= least) return [];
    return [`${claim} ${(accuracy.mean * 100).toFixed(1)} % of ${of}, and ${least * 100} % are needed`];
  });
  const all = [...wrong, ...doubts];
  if (all.length === 0) return note === undefined ? {} : { note };
  return { doubtful: true, note: [`not to be used: ${all.join('; ')}`, ...(note ? [note] : [])].join('; ') };
}
