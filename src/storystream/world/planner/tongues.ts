/** All tongues. Knows nothing of what they are made of. */

import type { Language } from '../story.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';
import type { Tongue } from './tongue.ts';

export const tongues: Readonly<Record<Language, Tongue>> = { en: english, es: spanish };
