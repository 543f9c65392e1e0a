/** All Spanish wordings. Knows nothing of how one is chosen or filled. */

import type { Catalogue } from './catalogue.ts';
import { crafts } from './episodes/crafts.ts';
import { errands } from './episodes/errands.ts';
import { mishaps } from './episodes/mishaps.ts';
import { neighbors } from './episodes/neighbors.ts';
import { outings } from './episodes/outings.ts';
import { road } from './episodes/road.ts';
import { skies } from './episodes/skies.ts';
import { strangers } from './episodes/strangers.ts';
import { trials } from './episodes/weather.ts';
import { habits } from './gags/habits.ts';
import { sayings } from './gags/sayings.ts';
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

export const catalogue: Catalogue = {
  ...crafts,
  ...errands,
  ...mishaps,
  ...neighbors,
  ...outings,
  ...road,
  ...skies,
  ...strangers,
  ...trials,
  ...habits,
  ...sayings,
  ...band,
  ...deliver,
  ...feast,
  ...fetch,
  ...learn,
  ...lonely,
  ...lost,
  ...mistaken,
  ...mystery,
  ...parted,
  ...promise,
  ...race,
  ...rescue,
  ...secret,
  ...surprise,
  ...tales,
  ...tend,
  ...trade,
};
