/**
 * A scene as numbers of a fixed count: for each variable 1 + which of its values it has, 0 where it has none. Knows no
 * network; whoever learns to foretell pictures learns these.
 */

import { cast, feelings, framings, places, poses, props, slots, times, weathers, type Scene } from './scene.ts';

const everyone = Object.values(cast).flatMap((characters) => Object.keys(characters));
const everything = [...new Set(Object.values(props).flat())];

type Variables = readonly (readonly [values: readonly string[], value: string | undefined])[];

/** Those of the scene as a whole, then of whoever stands in each slot from the left on. */
export function sceneCodes(scene: Scene): number[] {
  const figures = slots.map((slot) => scene.actors.find((actor) => actor.slot === slot));
  return [...wholeOf(scene), ...figures.flatMap(figureOf)].map(([values, value]) =>
    value === undefined ? 0 : 1 + values.indexOf(value),
  );
}

function wholeOf({ place, time, weather, framing, props: [prop] }: Scene): Variables {
  return [
    [Object.values(places).flat(), place],
    [times, time],
    [weathers, weather],
    [framings, framing],
    [everything, prop?.prop],
    [slots, prop?.slot],
  ];
}

function figureOf(actor: Scene['actors'][number] | undefined): Variables {
  return [
    [everyone, actor?.character],
    [poses, actor?.pose],
    [feelings, actor?.feeling],
    [everything, actor?.holds],
    [[...everyone, ...everything], actor?.looksAt],
  ];
}
