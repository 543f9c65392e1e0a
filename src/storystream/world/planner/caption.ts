/**
 * Says in plain English words what a scene's picture shows: for pairing pictures with text, never read in a book.
 */

import { indoorPlaces, type Actor, type Pose, type Scene, type Time, type Weather } from '../scene.ts';
import { factsOf } from './cast.ts';
import { withArticle } from './english.ts';
import { placeLore } from '../lore/places.ts';

const poseWords: Partial<Record<Pose, string>> = { carries: 'stands' };

const timeWords: Readonly<Record<Time, string>> = {
  dawn: 'at dawn',
  day: 'by day',
  dusk: 'at dusk',
  night: 'at night',
};

const weatherWords: Readonly<Record<Weather, string>> = {
  clear: '',
  cloudy: ' under clouds',
  rain: ' in the rain',
  storm: ' in a storm',
  snow: ' in the snow',
};

/** For example: "Pip the mouse walks with a lantern, curious, in the meadow at dusk." */
export function captionOf(scene: Scene): string {
  const who = scene.actors.map((actor) => actorWords(actor, scene)).join('; ');
  const lying = scene.props.map(({ prop }) => `; ${withArticle(prop)} lies there`).join('');
  const weather = indoorPlaces.has(scene.place) ? '' : weatherWords[scene.weather];
  return `${who}${lying}; ${placeLore[scene.place]!.at} ${timeWords[scene.time]}${weather}.`;
}

function actorWords({ character, pose, feeling, holds }: Actor, { series }: Scene): string {
  const { name, kind } = factsOf(series, character);
  const title = name.includes(' ') || kind === 'girl' || kind === 'boy' ? name : `${name} the ${kind}`;
  return `${title} ${poseWords[pose] ?? pose}${holds ? ` with ${withArticle(holds)}` : ''}, ${feeling}`;
}
