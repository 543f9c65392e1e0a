/**
 * Things in the narrator's words: what makes each worth wanting, and what one hears or sees of it up close.
 * Knows nothing of who owns them.
 */

import { household } from './props/household.ts';
import { wonders } from './props/wonders.ts';

export interface PropLore {
  /** Details while the thing is on the page. */
  readonly details: readonly string[];
  /** Why somebody would keep it dear. */
  readonly worth: string;
  /** What it says when it is struck, shaken or blown. */
  readonly noise?: string;
  /** For things that have to be learned: "play the drum", and how it goes badly and well. */
  readonly skill?: { readonly use: string; readonly fails: readonly string[]; readonly works: readonly string[] };
}

export const propLore: Readonly<Record<string, PropLore>> = { ...household, ...wonders };
