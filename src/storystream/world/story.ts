/**
 * A planned story of the drawn world: what every page says and shows. Knows nothing of how it was planned or of files.
 */

import type { Scene, SeriesId } from './scene.ts';

export interface PlannedPage {
  /** What the narrator says: 90 to 200 characters. */
  readonly text: string;
  /** What the picture shows, in plain words. */
  readonly caption: string;
  readonly scene: Scene;
}

export interface PlannedStory {
  /** The same seed always has the same id, and no two seeds share one. */
  readonly id: number;
  readonly series: SeriesId;
  readonly seed: number;
  readonly pages: readonly PlannedPage[];
}

/** How many pages every planned story has. */
export const pagesPerStory = 30;
