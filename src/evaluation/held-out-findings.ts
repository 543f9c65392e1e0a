/**
 * How pages come out whose combinations no training has shown, against pages whose combinations it has: characters in
 * places where they never were, and kinds of story about things that they were never about. Tells and draws nothing.
 */

import { showsHeldOut, tellsHeldOut } from '../storystream/world/held-out.ts';
import { pageVerdicts, type PageVerdict, type SeenStory } from './agreement.ts';
import { groupedRatio, type Estimate } from './bootstrap.ts';
import type { Findings, Measure } from './measures.ts';
import type { MeasuredStory } from './stories.ts';
import type { Trust } from './trust.ts';

/** A set of stories as a probe sees it, each beside the true story of its opening. */
export interface SeenSet {
  readonly name: string;
  readonly stories: readonly { readonly seen: SeenStory; readonly truth: MeasuredStory }[];
}

export interface HeldOutOptions {
  /** True stories whose texts were given and only drawn, and as they are. */
  readonly drawn: readonly SeenSet[];
  /** Stories told from openings, and true ones. */
  readonly told: readonly SeenSet[];
  readonly trust: Trust;
}

const verdicts = [
  ['named', 'everybody named is in the picture'],
  ['main', 'the main character is, where named'],
] as const satisfies readonly (readonly [keyof PageVerdict, string])[];

/** Ratios of shares of pages; intervals over stories. */
export function heldOutFindings({ drawn, told, trust }: HeldOutOptions): Findings {
  const rows = (sets: readonly SeenSet[], key: string, words: string, ratioOf: Ratio) =>
    verdicts.map(([verdict, name]): Measure => ({
      key: `heldOut:${key}:${verdict}`,
      name: `${words}: ${name}, against others`,
      unit: 'number',
      values: Object.fromEntries(sets.map((set) => [set.name, ratioOf(set, verdict)])),
      ...trust,
    }));
  return {
    measures: [
      ...rows(drawn, 'places', 'true texts, somebody in a place never trained on', pagesAgainstPages),
      ...rows(told, 'things', 'openings of a plot with a thing never trained on', storiesAgainstStories),
    ],
    curves: [],
  };
}

type Ratio = (set: SeenSet, verdict: keyof PageVerdict) => Estimate;

/** Pages against the other pages of the same stories. */
function pagesAgainstPages({ stories }: SeenSet, verdict: keyof PageVerdict): Estimate {
  const groups = stories.map(({ seen, truth: { scenes = [] } }) => {
    const pages = pageVerdicts(seen).map((page, i) => ({
      value: page[verdict],
      held: scenes.slice(i + 1, i + 2).some(showsHeldOut),
    }));
    const valuesOf = (held: boolean): number[] =>
      pages.flatMap((page) => (page.held === held && page.value !== undefined ? Number(page.value) : []));
    return { of: valuesOf(true), to: valuesOf(false) };
  });
  return groupedRatio(groups);
}

/** Stories against other stories. */
function storiesAgainstStories({ stories }: SeenSet, verdict: keyof PageVerdict): Estimate {
  const groups = stories.map(({ seen, truth }) => {
    const values = pageVerdicts(seen).flatMap(({ [verdict]: value }) => (value === undefined ? [] : Number(value)));
    return tellsHeldOut(truth) ? { of: values, to: [] } : { of: [], to: values };
  });
  return groupedRatio(groups);
}
