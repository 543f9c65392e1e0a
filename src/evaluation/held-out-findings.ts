/**
 * How pages come out that show or tell what training never did, against others: a character in a place, a kind of story
 * about a thing. Tells and draws nothing.
 */

import { heldOut, heldOutCharacter, tellsHeldOut } from '../storystream/world/held-out.ts';
import { pageVerdicts, type PageVerdict, type SeenStory } from './agreement.ts';
import { groupedRatio } from './bootstrap.ts';
import type { Findings, Measure } from './measures.ts';
import type { MeasuredStory } from './stories.ts';
import { trustIn, type Instrument } from './trust.ts';

/** True stories that show or tell such a thing, as a probe sees what was drawn of their texts. */
export interface SeenSet {
  readonly name: string;
  readonly stories: readonly { readonly seen: SeenStory; readonly truth: MeasuredStory }[];
}

export interface HeldOutOptions {
  readonly drawn: readonly SeenSet[];
  readonly instruments: readonly Instrument[];
  /** What the model that drew all of them says that it was trained without. */
  readonly trainedWithout?: readonly string[] | undefined;
}

/** Ratios of shares of pages; intervals over stories. */
export function heldOutFindings({ drawn, instruments, trainedWithout = [] }: HeldOutOptions): Findings {
  const met = heldOut.filter((one) => !trainedWithout.includes(one));
  const doubts = met.length === 0 ? [] : [`nobody says that what drew them was trained without ${met.join(', ')}`];
  const note = 'the visual tokenizer, the autoencoder and its decoder have met all of it';
  const row = (key: string, name: string, sides: (story: DrawnStory) => Sides): Measure => {
    const values = drawn.map(({ name: set, stories }) => [set, groupedRatio(stories.map(sides))] as const);
    return {
      ...{ key: `heldOut:${key}`, name, unit: 'number', values: Object.fromEntries(values) },
      ...trustIn(instruments, { doubts, note }),
    };
  };
  const [there, about] = ['in a place where training never showed them, against elsewhere', 'unseen kind and thing'];
  return {
    measures: [
      row('named', `${there}: everybody named is in the picture`, (story) => byPlace(story, everybody)),
      row('character', `${there}: the character itself is`, (story) => byPlace(story, theCharacter)),
      row('thing:named', `stories of an ${about}, against others: everybody named is in the picture`, (story) =>
        byThing(story, everybody),
      ),
      row('thing:main', `stories of an ${about}, against others: the main character is`, (story) =>
        byThing(story, theMain),
      ),
    ],
    curves: [],
  };
}

type DrawnStory = SeenSet['stories'][number];
/** Values of the pages that are of one kind and of the other. */
type Sides = Parameters<typeof groupedRatio>[0][number];

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
function byPlace({ seen, truth: { scenes = [] } }: DrawnStory, judge: Judge): Sides {
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

/** Pages of stories of a kind and thing that training never showed together, and of others those in places that it did. */
function byThing({ seen, truth }: DrawnStory, judge: Judge): Sides {
  const { scenes = [] } = truth;
  const values = (counts: (page: number) => boolean): number[] =>
    pageVerdicts(seen).flatMap((page, i) => {
      const value = counts(i + 1) ? judge(page) : undefined;
      return value === undefined ? [] : Number(value);
    });
  if (tellsHeldOut(truth)) return { of: values(() => true), to: [] };
  return { of: [], to: values((page) => heldOutCharacter(scenes[page]!) === undefined) };
}
