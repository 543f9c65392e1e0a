/** All running gags. Seeds pick by position: to reorder is to change every story. Knows nothing of how one is chosen. */

import { habits } from './gags/habits.ts';
import { sayings } from './gags/sayings.ts';
import type { Gag } from './types.ts';

export const gags: readonly Gag[] = [...habits, ...sayings];
