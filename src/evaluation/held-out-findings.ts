/**
 * How pages come out that show a character in a place where training never showed it, against the other pages of the same
 * stories. Tells and draws nothing.
 */

import { heldOut, heldOutCharacter } from '../storystream/world/held-out.ts';
import { pageVerdicts, type PageVerdict, type SeenStory } from './agreement.ts';
import { groupedRatio } from './bootstrap.ts';
import type { Findings, Measure } from './measures.ts';
import type { MeasuredStory } from './stories.ts';
import { trustIn, type Instrument } from './trust.ts';

/** True stories that show such a page, as a probe sees what was drawn of their texts. */
export interface SeenSet {
  readonly name: string;
  readonly stories: readonly { readonly seen: SeenStory; readonly truth: MeasuredStory }[];
}

export interface HeldOutOptions {
  readonly sets: readonly SeenSet[];
  readonly instruments: readonly Instrument[];
  /** What the model says that it was trained without. */
  readonly trainedWithout?: readonly string[] | undefined;
}

/** Ratios of shares of pages; intervals over stories. */
export function heldOutFindings({ sets, instruments, trainedWithout = [] }: HeldOutOptions): Findings {
  const met = heldOut.filter((one) => !trainedWithout.includes(one));
  const doubts = met.length === 0 ? [] : [`the model does not say that it was trained without ${met.join(', ')}`];
  const row = (key: string, name: string, judge: Judge): Measure => ({
    ...{ key: `heldOut:${key}`, name: `in a place where training never showed them, against elsewhere: ${name}` },
    unit: 'number',
    values: Object.fromEntries(
      sets.map((set) => [set.name, groupedRatio(set.stories.map((one) => sides(one, judge)))]),
    ),
    ...trustIn(instruments, { doubts }),
  });
  return {
    measures: [
      row('named', 'everybody named is in the picture', ({ named, seen }) =>
        named.length === 0 ? undefined : seen.length === named.length,
      ),
      row('character', 'the character itself is', ({ named, seen }, character) =>
        named.includes(character) ? seen.includes(character) : undefined,
      ),
    ],
    curves: [],
  };
}

/**
 * @param character whom the story shows where training did not
 * @returns undefined for a page that does not count
 */
type Judge = (page: PageVerdict, character: string) => boolean | undefined;

/** Pages with a character where training never showed it, and the others. */
function sides({ seen, truth: { scenes = [] } }: SeenSet['stories'][number], judge: Judge) {
  const shown = scenes.map(heldOutCharacter);
  const character = shown.slice(1).find((one) => one !== undefined);
  if (character === undefined) return { of: [], to: [] };
  const judged = pageVerdicts(seen).map((page, i) => ({
    isHeldOut: shown[i + 1] !== undefined,
    value: judge(page, character),
  }));
  const values = (held: boolean): number[] =>
    judged.flatMap(({ isHeldOut, value }) => (isHeldOut === held && value !== undefined ? Number(value) : []));
  return { of: values(true), to: values(false) };
}
