/**
 * The grammar of stories: roles, things, beats, episodes and plots, all plain data. Staging and effects are checked
 * strings, so that a table of beats reads like a script. Knows nothing of how beats are chosen, worded or drawn.
 */

import type { Feeling, Framing, Pose, Weather } from '../scene.ts';
import type { PlaceTag } from './lore/places.ts';

/** Hero, companion, the one the goal is about, and the one met in an episode. */
export type Role = 'H' | 'C' | 'V' | 'N';

/** The thing the whole story is about, and the thing one episode is about. */
export type Thing = 'G' | 'Q';

type Doing = `${Role} ${Pose} ${Feeling}`;

/** Who does what and feels how, looking at whom or what: "H points curious > N". */
export type Staging = Doing | `${Doing} > ${Role | Thing}`;

/** What a beat changes; the page shows the state after it. */
export type Effect =
  | `${Role} takes ${Thing}`
  | `${Role} gives ${Thing} to ${Role}`
  /** Out of the story's sight: the wind took it, or somebody who is not on the page. */
  | `${Thing} vanishes`;

/** One page. */
export interface Beat {
  /** One to three, the one the page is about first. */
  readonly on: readonly Staging[];
  readonly does?: readonly Effect[];
  /** Things that lie in the place and are to be seen. */
  readonly lies?: readonly Thing[];
  readonly framing?: Framing;
  /** Wordings; see narrator.ts for the marks in braces. */
  readonly say: readonly string[];
  /** Left out where the story would be too long. */
  readonly extra?: boolean;
  /** From this page on the weather is this. */
  readonly weather?: Weather;
  /** Neither a habit nor a detail may follow the wording: it ends on a point that must stand last. */
  readonly bare?: boolean;
}

/** Something that happens on the way: an arrival comes before it, and a lead to the next place after it. */
export interface Episode {
  readonly id: string;
  /** Tags of which the place must have one; none means anywhere. */
  readonly needs?: readonly PlaceTag[];
  readonly avoids?: readonly PlaceTag[];
  /** The weather that it needs. */
  readonly sky?: 'wet' | 'snow' | 'dry';
  /** Props of which one becomes Q. */
  readonly q?: readonly string[];
  /** Whether somebody is met. */
  readonly meets: boolean;
  readonly beats: readonly Beat[];
  /** What somebody says of it later; no names of those met: "we got the {N.kind} down from the tree". */
  readonly recall: string;
}

export interface Plot {
  readonly id: string;
  /** Props that may be the goal; empty where the goal is not a thing. */
  readonly g: readonly string[];
  /** Whether the companion has the goal in both hands all the way. */
  readonly carried: boolean;
  readonly opening: readonly Beat[];
  /** What those who were helped say, as direct speech with `{next}` for the next place. */
  readonly leads: readonly string[];
  /** The same where the next place is the last. */
  readonly lastLeads: readonly string[];
  /** What hero and companion say to each other on the way about the goal. */
  readonly purposes: readonly string[];
  readonly turn: readonly Beat[];
  readonly ending: readonly Beat[];
  /** Where the ending happens: where the story began, or at the last place. */
  readonly endsAt: 'home' | 'goal';
}
