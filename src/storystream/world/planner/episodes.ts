/** All episodes that any plot may use. Seeds pick by position: to reorder is to change every story. */

import { crafts } from './episodes/crafts.ts';
import { errands } from './episodes/errands.ts';
import { mishaps } from './episodes/mishaps.ts';
import { neighbors } from './episodes/neighbors.ts';
import { outings } from './episodes/outings.ts';
import { skies } from './episodes/skies.ts';
import { strangers } from './episodes/strangers.ts';
import { trials } from './episodes/weather.ts';
import type { Episode } from './types.ts';

export const episodes: readonly Episode[] = [
  ...neighbors,
  ...strangers,
  ...trials,
  ...errands,
  ...crafts,
  ...mishaps,
  ...outings,
  ...skies,
];
