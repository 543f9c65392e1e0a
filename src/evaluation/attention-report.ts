/** What was recorded of attention, as numbers to keep. Every number is a mean over stories. Knows no model and no files. */

import type { OpenModel } from '../story/open-model.ts';
import type { CachePolicyName } from '../story/retention.ts';
import { kinds, type Kind } from './attention-kinds.ts';
import type { Asker, AttentionTally, Place, Share } from './attention-tally.ts';
import { groupedMean, type Estimate } from './bootstrap.ts';

/** How far back a token stands from the one that attends, in pages. */
export const distanceNames = {
  anywhere: 'anywhere',
  page: 'on its own page',
  window: 'in the window',
  beyond: 'before the window',
} as const;
export type Distance = keyof typeof distanceNames;
export const distances = Object.keys(distanceNames) as readonly Distance[];

export interface KindShare {
  readonly kind: Kind;
  readonly distance: Distance;
  /** Of all attention; the intervals are over stories. */
  readonly share: Estimate;
  /** What it would be if a token gave the same to everything that it sees. */
  readonly even: number;
}

export interface AskerReport {
  readonly kinds: readonly KindShare[];
  /** The share of each kind by [layer][head]. */
  readonly heads: Readonly<Record<Kind, readonly (readonly number[])[]>>;
  /** From each page, the share and even share of each kind. */
  readonly byPage: readonly Readonly<Record<Kind, Share>>[];
  /** [from page][to page] */
  readonly map: readonly (readonly Share[])[];
}

export interface AttentionReport {
  readonly format: 'seed-story-attention/1';
  readonly model: { readonly name: string; readonly hash: string };
  readonly cache: CachePolicyName;
  /** Pictures in the window. */
  readonly pictures: number;
  readonly stories: number;
  readonly pages: number;
  readonly askers: Readonly<Record<Asker, AskerReport>>;
}

/** @param tallies of stories, one each */
export function attentionReport(
  tallies: readonly AttentionTally[],
  { model, cache, pages }: { readonly model: OpenModel; readonly cache: CachePolicyName; readonly pages: number },
): AttentionReport {
  const { layers } = model.folder.config.llm;
  const { pictures } = model.folder.config.defaults.retention;
  const of = (asker: Asker): AskerReport => ({
    kinds: distances.flatMap((distance) => kinds.map((kind) => kindShare(tallies, asker, kind, distance, pictures))),
    heads: forKinds((kind) => inLayers(meanOf(tallies.map((tally) => tally.heads(asker, kind))), layers)),
    byPage: range(pages).map((page) =>
      forKinds((kind) => meanShare(tallies, (tally) => tally.share(asker, sameKind(kind), (from) => from === page))),
    ),
    map: range(pages).map((asking) =>
      range(asking + 1).map((page) =>
        meanShare(tallies, (tally) =>
          tally.share(
            asker,
            (place) => place.page === page,
            (from) => from === asking,
          ),
        ),
      ),
    ),
  });
  return {
    format: 'seed-story-attention/1',
    model: { name: model.name, hash: model.hash },
    ...{ cache, pictures, stories: tallies.length, pages },
    askers: { text: of('text'), imagined: of('imagined'), shown: of('shown') },
  };
}

function kindShare(
  tallies: readonly AttentionTally[],
  asker: Asker,
  kind: Kind,
  distance: Distance,
  pictures: number,
): KindShare {
  const fits = (place: Place, from: number): boolean =>
    place.kind === kind && (distance === 'anywhere' || distance === distanceOf(from - place.page, pictures));
  const shares = tallies.map((tally) => tally.share(asker, fits));
  return {
    ...{ kind, distance, share: groupedMean(shares.map(({ share }) => [share])) },
    even: meanOf(shares.map(({ even }) => [even]))[0]!,
  };
}

/** A page is read with as many pages before it in the window as that holds pictures. @param back in pages */
function distanceOf(back: number, pictures: number): Distance {
  if (back === 0) return 'page';
  return back <= pictures ? 'window' : 'beyond';
}

function meanShare(tallies: readonly AttentionTally[], of: (tally: AttentionTally) => Share): Share {
  const [share, even] = meanOf(tallies.map((tally) => [of(tally).share, of(tally).even]));
  return { share: share!, even: even! };
}

/** Place by place. */
function meanOf(lists: readonly (readonly number[])[]): number[] {
  return lists[0]!.map((_, i) => lists.reduce((sum, list) => sum + list[i]!, 0) / lists.length);
}

function inLayers(heads: readonly number[], layers: number): number[][] {
  const perLayer = heads.length / layers;
  return range(layers).map((layer) => heads.slice(layer * perLayer, (layer + 1) * perLayer));
}

function forKinds<T>(of: (kind: Kind) => T): Record<Kind, T> {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, T>;
}

function sameKind(kind: Kind) {
  return (place: Place): boolean => place.kind === kind;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
