/** All plots. Seeds pick by position: to reorder is to change every story. Knows nothing of how one is chosen. */

import { band } from './plots/band.ts';
import { deliver } from './plots/deliver.ts';
import { feast } from './plots/feast.ts';
import { fetch } from './plots/fetch.ts';
import { learn } from './plots/learn.ts';
import { lonely } from './plots/lonely.ts';
import { lost } from './plots/lost.ts';
import { mistaken } from './plots/mistaken.ts';
import { mystery } from './plots/mystery.ts';
import { parted } from './plots/parted.ts';
import { promise } from './plots/promise.ts';
import { race } from './plots/race.ts';
import { rescue } from './plots/rescue.ts';
import { secret } from './plots/secret.ts';
import { surprise } from './plots/surprise.ts';
import { tales } from './plots/tales.ts';
import { tend } from './plots/tend.ts';
import { trade } from './plots/trade.ts';
import type { Plot } from './types.ts';

export const plots: readonly Plot[] = [
  fetch,
  deliver,
  rescue,
  lost,
  mistaken,
  feast,
  race,
  mystery,
  learn,
  tales,
  trade,
  surprise,
  lonely,
  promise,
  parted,
  secret,
  tend,
  band,
];
