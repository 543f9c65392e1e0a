/**
 * How pages come out that show or tell what training never did, against others: a character in a place, a kind of story
 * about a thing. Tells and draws nothing.
 */

import { heldOut, heldOutCharacter } from '../storystream/world/held-out.ts';
import { pageVerdicts, type PageVerdict, type SeenStory } from './agreement.ts';
import { groupedRatio, type Estimate } from './bootstrap.ts';
import type { Findings, Measure } from './measures.ts';
import type { MeasuredStory } from './stories.ts';
import { trustIn, type Instrument } from './trust.ts';

/** True stories that show such a page, as a probe sees what was drawn of their texts. */
export interface SeenSet {
  readonly name: string;
  readonly stories: readonly { readonly seen: SeenStory; readonly truth: MeasuredStory }[];
}

/** Stories as a probe sees them, and whether each one's opening begins such a kind of story about such a thing. */
export interface ToldSet {
  readonly name: string;
  readonly stories: readonly { readonly seen: SeenStory; readonly isHeldOut: boolean }[];
}

export interface HeldOutOptions {
  /** Of characters in places. */
  readonly drawn: readonly SeenSet[];
  /** Of kinds of stories about things. */
  readonly told: readonly ToldSet[];
  readonly instruments: readonly Instrument[];
  /** What the model that told and drew all of them says that it was trained without. */
  readonly trainedWithout?: readonly string[] | undefined;
}

/** Ratios of shares of pages; intervals over stories. */
export function heldOutFindings({ drawn, told, instruments, trainedWithout = [] }: HeldOutOptions): Findings {
  const met = heldOut.filter((one) => !trainedWithout.includes(one));
  const doubts = met.length === 0 ? [] : [`nobody says that what told them was trained without ${met.join(', ')}`];
  const note = 'the visual tokenizer, the autoencoder and its decoder have met all of it';
  const row = (key: string, name: string, values: readonly (readonly [set: string, ratio: Estimate])[]): Measure => ({
    ...{ key: `heldOut:${key}`, name, unit: 'number', values: Object.fromEntries(values) },
    ...trustIn(instruments, { doubts, note }),
  });
  const place = (judge: Judge) =>
    drawn.map(({ name, stories }) => [name, groupedRatio(stories.map((one) => byPlace(one, judge)))] as const);
  const thing = (judge: Judge) =>
    told.map(({ name, stories }) => [name, groupedRatio(stories.map((one) => byThing(one, judge)))] as const);
  const [there, about] = ['in a place where training never showed them, against elsewhere', 'unseen kind and thing'];
  return {
    measures: [
      row('named', `${there}: everybody named is in the picture`, place(everybody)),
      row('character', `${there}: the character itself is`, place(theCharacter)),
      row('thing:named', `stories of an ${about}, against others: everybody named is in the picture`, thing(everybody)),
      row('thing:main', `stories of an ${about}, against others: the main character is`, thing(theMain)),
    ],
    curves: [],
  };
}

/**
 * @param character whom the story shows where training did not
 * @returns undefined for a page that does not count
 */
type Judge = (page: PageVerdict, character?: string) => boolean | undefined;

const everybody: Judge = ({ named, seen }) => (named.length === 0 ? undefined : seen.length === named.length);

const theCharacter: Judge = ({ named, seen }, character = '') =>
  named.includes(character) ? seen.includes(character) : undefined;

const theMain: Judge = (page) => theCharacter(page, page.main);

/** Pages with a character where training never showed it, and the others. */
function byPlace({ seen, truth: { scenes = [] } }: SeenSet['stories'][number], judge: Judge) {
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

function byThing({ seen, isHeldOut }: ToldSet['stories'][number], judge: Judge) {
  const values = pageVerdicts(seen)
    .flatMap((page) => judge(page) ?? [])
    .map(Number);
  return isHeldOut ? { of: values, to: [] } : { of: [], to: values };
}
