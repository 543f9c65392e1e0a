/** The nine places of the highland: cut paper in ochre, terracotta and violet. */
import { baobab } from './highland/baobab.ts';
import { canyon } from './highland/canyon.ts';
import { pass } from './highland/pass.ts';
import { riverbank } from './highland/riverbank.ts';
import { ruins } from './highland/ruins.ts';
import { terraces } from './highland/terraces.ts';
import { village } from './highland/village.ts';
import { well } from './highland/well.ts';
import { lookout } from './highland/lookout.ts';
import type { Place } from './scenery.ts';

export const highlandPlaces: Record<string, Place> = {
  village,
  baobab,
  riverbank,
  canyon,
  well,
  terraces,
  ruins,
  pass,
  lookout,
};
