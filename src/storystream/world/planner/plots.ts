/** All plots. Seeds pick by position: to reorder is to change every story. Knows nothing of how one is chosen. */

import { deliver } from './plots/deliver.ts';
import { feast } from './plots/feast.ts';
import { fetch } from './plots/fetch.ts';
import { lost } from './plots/lost.ts';
import { mistaken } from './plots/mistaken.ts';
import { race } from './plots/race.ts';
import { rescue } from './plots/rescue.ts';
import type { Plot } from './types.ts';

export const plots: readonly Plot[] = [fetch, deliver, rescue, lost, mistaken, feast, race];
