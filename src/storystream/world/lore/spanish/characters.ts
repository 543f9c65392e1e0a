/** How the narrator speaks of every character in Spanish. Knows nothing of plots or pictures. */

import type { CharacterLore } from '../characters.ts';
import { harbour } from './characters/harbour.ts';
import { highland } from './characters/highland.ts';
import { hollow } from './characters/hollow.ts';

/** In habits `{X}` begins the sentence or stands behind its first "A", and is left out where it is clear who is meant. */
export const characterLore: Readonly<Record<string, CharacterLore>> = { ...hollow, ...harbour, ...highland };
