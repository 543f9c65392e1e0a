/** What can be asked of a page of the drawn world, and what its scene answers. Probes learn it; evaluation asks it. */

import { cast, indoorPlaces, places, poses, times, weathers, type Scene } from './scene.ts';

export interface Question {
  readonly labels: readonly string[];
  /** Whether it is asked of every figure in the picture, each of which has one label, or of the picture as a whole. */
  readonly ofFigures: boolean;
  /** Whether it tells figures apart: no two have the same label, so where one is seen twice something is wrong. */
  readonly tellsApart?: boolean;
}

/** Indoors no weather is drawn, whatever it is outside. */
const indoors = 'indoors';

export const sceneQuestions = {
  who: {
    labels: Object.values(cast).flatMap((characters) => Object.keys(characters)),
    ofFigures: true,
    tellsApart: true,
  },
  where: { labels: Object.values(places).flat(), ofFigures: false },
  time: { labels: times, ofFigures: false },
  weather: { labels: [...weathers, indoors], ofFigures: false },
  doing: { labels: poses, ofFigures: true },
} as const satisfies Record<string, Question>;

export type SceneQuestion = keyof typeof sceneQuestions;

/** The labels that hold of a scene, one where the question allows only one. */
export function sceneAnswers({
  actors,
  place,
  time,
  weather,
}: Scene): Readonly<Record<SceneQuestion, readonly string[]>> {
  return {
    who: actors.map(({ character }) => character),
    where: [place],
    time: [time],
    weather: [indoorPlaces.has(place) ? indoors : weather],
    doing: [...new Set(actors.map(({ pose }) => pose))],
  };
}
