/**
 * A data set as training reads it: stories of texts and picture files, by split. Reads StoryStream folders; knows
 * nothing of what a stage makes of them.
 */

import { join } from 'node:path';

import { readStories } from '../storystream/reader.ts';

export interface TrainingStory {
  readonly id: string;
  readonly texts: readonly string[];
  /** One file a text. */
  readonly images: readonly string[];
}

export interface Dataset {
  readonly train: readonly TrainingStory[];
  readonly validation: readonly TrainingStory[];
  /** The pages of stories without pictures, for language pretraining. */
  readonly texts: readonly (readonly string[])[];
}
