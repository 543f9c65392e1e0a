/** What a stage's result says of plans: whether its model writes one before each page. Knows no stage. */

import type { Dataset } from './dataset.ts';

/** The note of a result; none of a model that does not plan. */
export function plansNote(plans: boolean): Record<string, string> {
  return plans ? { plans: 'yes' } : {};
}

export function notesPlans({ plans }: Readonly<Record<string, string>>): boolean {
  return plans !== undefined;
}

/** Whether its stories are planned; `loadDataset` takes only data sets in which all are or none is. */
export function hasPlans({ train }: Pick<Dataset, 'train'>): boolean {
  return train[0]?.plans !== undefined;
}
