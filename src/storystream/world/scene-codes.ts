/**
 * A scene as numbers of a fixed count: for each variable 1 + which of its values it has, 0 where it has none. Knows no
 * network; whoever learns to foretell pictures learns these.
 */

import { FormatError } from '../../core/errors.ts';
import { sceneQuestions } from './questions.ts';
import { feelings, framings, poses, props, slots, times, weathers, type Scene } from './scene.ts';

const everyone = sceneQuestions.who.labels;
const everything = [...new Set(Object.values(props).flat())];
const everyoneAndEverything = [...everyone, ...everything];

type Variables = readonly (readonly [name: string, values: readonly string[], value: string | undefined])[];

/**
 * Those of the scene as a whole, then of whoever stands in each slot from the left on. Of several things that lie in a place
 * the first counts.
 * @throws FormatError for a value that the drawn world does not have
 */
export function sceneCodes(scene: Scene): number[] {
  const figures = slots.map((slot) => scene.actors.find((actor) => actor.slot === slot));
  return [...wholeOf(scene), ...figures.flatMap(figureOf)].map(([name, values, value]) => {
    const place = value === undefined ? -1 : values.indexOf(value);
    if (value !== undefined && place < 0)
      throw new FormatError(`a scene has ${name} ${value}, which is not of the world`);
    return 1 + place;
  });
}

function wholeOf({ place, time, weather, framing, props: [prop] }: Scene): Variables {
  return [
    ['place', sceneQuestions.where.labels, place],
    ['time', times, time],
    ['weather', weathers, weather],
    ['framing', framings, framing],
    ['prop', everything, prop?.prop],
    ['slot', slots, prop?.slot],
  ];
}

function figureOf(actor: Scene['actors'][number] | undefined): Variables {
  return [
    ['character', everyone, actor?.character],
    ['pose', poses, actor?.pose],
    ['feeling', feelings, actor?.feeling],
    ['thing held', everything, actor?.holds],
    ['what is looked at', everyoneAndEverything, actor?.looksAt],
  ];
}
