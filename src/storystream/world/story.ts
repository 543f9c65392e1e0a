/**
 * A planned story of the drawn world: what every page says and shows. Knows nothing of how it was planned or of files.
 */

import type { Feeling, Scene, SeriesId } from './scene.ts';

/** The languages in which the drawn world's stories are told. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

export interface PlannedPage {
  /** What the narrator says: 90 to 200 characters. */
  readonly text: string;
  /** What the picture shows, in plain English words. */
  readonly caption: string;
  /** What happens and to what end, in a few words that are the same in all languages; see planner/page-plan.ts. */
  readonly plan: string;
  readonly scene: Scene;
}

/** What one of the last pages shows of a reached goal: who holds it, is with whom, or feels how. */
export interface GoalAnswer {
  /** The page that shows it, from 0. */
  readonly page: number;
  readonly character: string;
  readonly holds?: string;
  readonly with?: string;
  readonly feeling?: Feeling;
}

/** What the opening asks for, and what the ending must show in answer: for judging whether a telling arrives. */
export interface Goal {
  /** In one English sentence, with names. */
  readonly wanted: string;
  readonly answers: readonly GoalAnswer[];
}

export interface PlannedStory {
  /** The same seed always has the same id, and no two seeds share one. */
  readonly id: number;
  readonly series: SeriesId;
  readonly seed: number;
  /** The language of the texts; everything else of a seed's story is the same in all of them. */
  readonly lang: Language;
  /** Which kind of story it is. */
  readonly plot: string;
  readonly goal: Goal;
  readonly pages: readonly PlannedPage[];
}

/** How many pages every planned story has. */
export const pagesPerStory = 30;
