/** Every wording of every table, and where it stands: for what must hold of all of them. Knows nothing of what that is. */

import { episodes } from './episodes.ts';
import { camps, homeward, interludes, leads, sightings, talk } from './episodes/road.ts';
import { gags } from './gags.ts';
import { plots } from './plots.ts';
import type { Beat, Episode, Plot } from './types.ts';

export interface PlacedBeat {
  readonly where: string;
  readonly beat: Beat;
}

export interface PlacedWording {
  readonly where: string;
  readonly wording: string;
}

/** All beats; the talk about a plot's purpose and the way home are among them. */
export const allBeats: readonly PlacedBeat[] = [
  ...plots.flatMap(beatsOf),
  ...episodes.flatMap(({ id, beats }) => placed(`episode ${id}`, beats)),
  ...gags.flatMap(({ id, first, again, twist }) => placed(`gag ${id}`, [first, again, twist])),
  ...placed('road', [homeward, ...leads, ...sightings, ...interludes, ...camps]),
];

/** What is told inside a page's wording: leads, and what is remembered of an episode. */
export const innerWordings: readonly PlacedWording[] = [
  ...plots.flatMap(({ id, leads, lastLeads }) =>
    [...leads, ...lastLeads].map((wording) => ({ where: `lead of plot ${id}`, wording })),
  ),
  ...[...episodes, ...plots.flatMap(ownEpisodes)].map(({ id, recall }) => ({
    where: `recall of episode ${id}`,
    wording: recall,
  })),
];

function placed(where: string, beats: readonly Beat[] = []): PlacedBeat[] {
  return beats.map((beat) => ({ where, beat }));
}

function ownEpisodes({ parts = [] }: Plot): Episode[] {
  return parts.flatMap(({ own }) => own ?? []);
}

function beatsOf(plot: Plot): PlacedBeat[] {
  const { id, opening, purposes, turn, ending } = plot;
  return placed(`plot ${id}`, [...opening, ...beatsOfParts(plot), { ...talk, say: purposes }, ...turn, ...ending]);
}

/** The beats between a plot's opening and its turn that are the plot's own. */
export function beatsOfParts({ parts = [] }: Plot): readonly Beat[] {
  return parts.flatMap(({ own, after = [], onward = [] }) => [...(own?.beats ?? []), ...after, ...onward]);
}
