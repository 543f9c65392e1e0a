/**
 * Reads a story of the drawn world page by page: who is named, where a page happens and at what time of day, each from
 * its text and those before it. Knows nothing of how texts are made, or of pictures.
 */

import type { SceneQuestion } from '../questions.ts';
import type { Time } from '../scene.ts';
import { charactersNamed, seriesOf } from './names.ts';
import { readPlace, type PlaceSoFar } from './places.ts';
import { readTime } from './times.ts';

/** What a reader can be asked; the answers are labels of `sceneQuestions`. */
export const readQuestions = ['who', 'where', 'time'] as const satisfies readonly SceneQuestion[];
export type ReadQuestion = (typeof readQuestions)[number];

/** One page's answers. A question that no text has answered so far is not there; `who` may be nobody. */
export type PageReading = Readonly<Record<'who', readonly string[]> & Partial<Record<ReadQuestion, readonly string[]>>>;

/**
 * A page of the drawn world names exactly those whom it shows, so `who` are those named, in that order. Place and time
 * hold until a text says otherwise.
 * @param texts the opening first, whose names say which series it is; without any, only `who` and `time` are read
 */
export function readStory(texts: readonly string[]): PageReading[] {
  const series = seriesOf(texts[0] ?? '');
  let at: PlaceSoFar = { place: undefined, home: undefined, hinted: undefined };
  let time: Time | undefined;
  return texts.map((text) => {
    if (series !== undefined) at = readPlace(text, series, at);
    time = readTime(text, time);
    return {
      who: charactersNamed(text),
      ...(at.place !== undefined && { where: [at.place] }),
      ...(time !== undefined && { time: [time] }),
    };
  });
}
