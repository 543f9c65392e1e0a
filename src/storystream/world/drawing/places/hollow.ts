/** The nine places of the hollow: a green wood with round hills. */
import { bridge } from './hollow/bridge.ts';
import { burrow } from './hollow/burrow.ts';
import { cave } from './hollow/cave.ts';
import { hilltop } from './hollow/hilltop.ts';
import { market } from './hollow/market.ts';
import { meadow } from './hollow/meadow.ts';
import { oak } from './hollow/oak.ts';
import { stream } from './hollow/stream.ts';
import { orchard } from './hollow/orchard.ts';
import type { Place } from './scenery.ts';

export const hollowPlaces: Record<string, Place> = {
  burrow,
  meadow,
  bridge,
  oak,
  stream,
  market,
  cave,
  hilltop,
  orchard,
};
