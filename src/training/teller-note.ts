/**
 * What a stage's result says of how its model tells: whether it writes a plan before each page, and in which languages.
 * Knows no stage.
 */

import { tellingsOf, type Dataset } from './dataset.ts';

export interface TellerNote {
  readonly plans: boolean;
  /** BCP 47 tags; none where nobody said. */
  readonly languages: readonly string[];
}

/** The notes of a result. */
export function tellerNotes({ plans, languages }: TellerNote): Record<string, string> {
  return { ...(plans && { plans: 'yes' }), ...(languages.length > 0 && { languages: languages.join() }) };
}

export function notedTeller({ plans, languages }: Readonly<Record<string, string>>): TellerNote {
  return { plans: plans !== undefined, languages: languages?.split(',') ?? [] };
}

/** What is learned from a data set; `loadDataset` takes only those in which all stories are planned or none is. */
export function tellerOf({ train }: Pick<Dataset, 'train'>): TellerNote {
  const languages = new Set(train.flatMap(tellingsOf).map(({ lang = 'en' }) => lang));
  return { plans: train[0]?.plans !== undefined, languages: [...languages].sort() };
}
