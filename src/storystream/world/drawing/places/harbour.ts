/** The nine places of the harbour: tall houses, teal water, brick and cream. */
import { attic } from './harbour/attic.ts';
import { bakery } from './harbour/bakery.ts';
import { beach } from './harbour/beach.ts';
import { boat } from './harbour/boat.ts';
import { lane } from './harbour/lane.ts';
import { lighthouse } from './harbour/lighthouse.ts';
import { pier } from './harbour/pier.ts';
import { square } from './harbour/square.ts';
import { boatyard } from './harbour/boatyard.ts';
import type { Place } from './scenery.ts';

export const harbourPlaces: Record<string, Place> = {
  pier,
  bakery,
  lighthouse,
  square,
  beach,
  boat,
  attic,
  lane,
  boatyard,
};
