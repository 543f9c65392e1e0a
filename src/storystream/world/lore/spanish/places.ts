/** Every place in the narrator's Spanish. Knows nothing of plots or pictures. */

import type { PlaceWords } from '../places.ts';
import { harbour } from './places/harbour.ts';
import { highland } from './places/highland.ts';
import { hollow } from './places/hollow.ts';

/** Names begin with their article: "de el prado" is mended when the mark is filled. */
export const placeLore: Readonly<Record<string, PlaceWords>> = { ...hollow, ...harbour, ...highland };
