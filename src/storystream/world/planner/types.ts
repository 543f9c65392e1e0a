/**
 * The grammar of stories: roles, things, beats, episodes, gags and plots, all plain data. Staging and effects are checked
 * strings, so that a table of beats reads like a script. Knows nothing of how beats are chosen, worded or drawn.
 */

import type { Feeling, Framing, Pose, Weather } from '../scene.ts';
import type { PlaceTag } from '../lore/places.ts';

/** Hero, companion, the one the goal is about, a second one of those, and the one met in an episode. */
export type Role = 'H' | 'C' | 'V' | 'W' | 'N';

/** What a whole story is about: its goal, and things that are gathered, swapped or shared on the way to it. */
export type PlotThing = 'G' | 'A' | 'B' | 'D';

/** The things of the plot, and the thing one episode is about. */
export type Thing = PlotThing | 'Q';

type Doing = `${Role} ${Pose} ${Feeling}`;

/** Who does what and feels how, looking at whom or what: "H points curious > N". */
export type Staging = Doing | `${Doing} > ${Role | Thing}`;

/** What a beat changes; the page shows the state after it. */
export type Effect =
  | `${Role} takes ${Thing}`
  | `${Role} gives ${Thing} to ${Role}`
  /** Into the bag, until somebody takes it out again. */
  | `${Role} stows ${Thing}`
  /** Out of the story's sight: the wind took it, or somebody who is not on the page. */
  | `${Thing} vanishes`;

/** What a last page shows when the goal is reached: "V holds G", "H with V", "V happy". */
export type Answer = `${Role} holds ${Thing}` | `${Role} with ${Role}` | `${Role} ${Feeling}`;

/** One page. */
export interface Beat {
  /** One to three, the one the page is about first. */
  readonly on: readonly Staging[];
  readonly does?: readonly Effect[];
  /** Things that lie in the place and are to be seen. */
  readonly lies?: readonly Thing[];
  readonly framing?: Framing;
  /** Wordings; see wording.ts for the marks in braces. */
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

/** A joke between hero and companion that comes back, the last time with a twist. */
export interface Gag {
  readonly id: string;
  readonly first: Beat;
  /** Left out where the story would be too long. */
  readonly again: Beat;
  readonly twist: Beat;
}

/** One of the two or three parts between the opening and the turn. */
export interface Part {
  /** What happens; without it, any episode that fits. */
  readonly own?: Episode;
  /** Where; without it, at a place that this part has for itself. */
  readonly at?: 'home' | 'dest';
  /** What the plot makes of it: a clue, a piece, a lesson. */
  readonly after?: readonly Beat[];
  /** How the next place is named; without it, by whoever was helped, or by seeing it. */
  readonly onward?: readonly Beat[];
}

export interface Plot {
  readonly id: string;
  /** The goal in words with names, for the record: "{H} wants to bring the {G} home to {V}". */
  readonly wanted: string;
  /** What answers it; each must hold on a page of the ending. */
  readonly answers: readonly Answer[];
  /** Props that may stand for each thing of the plot. */
  readonly things: Readonly<Partial<Record<PlotThing, readonly string[]>>>;
  /** Who has both hands full all the way. */
  readonly carrier?: Role;
  /** Whether there is a W. */
  readonly second?: boolean;
  /** Whether somebody has to be met in every part. */
  readonly meets?: boolean;
  readonly startsOutdoors?: boolean;
  /** Whether it has a running joke of its own, and no gag beside it. */
  readonly ownJoke?: boolean;
  /** Whether it needs more than one night. */
  readonly days?: 'several';
  readonly opening: readonly Beat[];
  /** Two or three; without them, any two or three episodes. */
  readonly parts?: readonly Part[];
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
