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
export type Trust = Pick<Measure, 'note'>;

/** A probe or reader that is wrong more often about true pages says nothing about told ones. */
export const leastAccuracy = 0.98;

/** @returns for a measure's `note`: "not to be used" and why, or the `note` given, or nothing */
export function trustIn(instruments: readonly Instrument[], note?: string): Trust {
  const doubts = instruments.flatMap(({ claim, of, accuracy, least }) => {
    if (accuracy === undefined || accuracy.count === 0)
      return [`of no ${of} is the truth known, so nobody can say whether ${claim} them`];
    if (accuracy.mean >= least) return [];
    return [`${claim} ${(accuracy.mean * 100).toFixed(1)} % of ${of}, and ${least * 100} % are needed`];
  });
  if (doubts.length > 0) return { note: [`not to be used: ${doubts.join('; ')}`, ...(note ? [note] : [])].join('; ') };
  return note === undefined ? {} : { note };
}
