/** Where the pictures of a planned story lie. Knows nothing of what they show. */

import { keyFrameName } from '../records.ts';
import type { PlannedStory } from './story.ts';

/** A page of the drawn world lasts as long as a page takes to read aloud. */
const msPerPage = 7000;

/** One path a page below the picture folder, in StoryStream's key-frame convention: "000012/000012_keyframe_0-0-7-0.png". */
export function pictureFiles(story: PlannedStory): string[] {
  const source = String(story.id).padStart(6, '0');
  return story.pages.map((_, i) => `${source}/${keyFrameName(source, i * msPerPage, 'png')}`);
}
