/**
 * Things in the narrator's Spanish: besides the facets that every language has, the noun and its gender.
 * Knows nothing of who owns them.
 */

import type { PropLore } from '../props.ts';
import { household } from './props/household.ts';
import { wonders } from './props/wonders.ts';

export interface SpanishPropLore extends PropLore {
  readonly noun: string;
  readonly gender: 'masculine' | 'feminine';
}

export const propLore: Readonly<Record<string, SpanishPropLore>> = { ...household, ...wonders };
