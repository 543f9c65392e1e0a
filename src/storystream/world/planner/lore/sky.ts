/**
 * Time and weather in the narrator's words: what is said when they change, and details that hold while they last.
 * Knows nothing of who is under the sky.
 */

import type { Time, Weather } from '../../scene.ts';

/** Said once, when the story moves on to this time. */
export const timeTurns: Readonly<Record<Time, readonly string[]>> = {
  dawn: [
    'The next morning came, pink and new.',
    'The sun peeped over the edge of the world.',
    'Dawn came, and the birds began.',
    'A pink light crept up the sky.',
  ],
  day: [
    'By now the sun stood high.',
    'The morning grew bright.',
    'The shadows grew short.',
    'Noon came, wide awake and bright.',
  ],
  dusk: [
    'Evening came on soft feet.',
    'The shadows grew long.',
    'The sun sank low and orange.',
    'The light turned to gold.',
  ],
  night: [
    'Night fell, blue and quiet.',
    'The first star blinked.',
    'The moon climbed up.',
    'Darkness came down like a blanket.',
  ],
};

/** The same under clouds, when neither sun nor moon is to be seen. */
export const plainTimeTurns: Readonly<Record<Time, readonly string[]>> = {
  dawn: ['Morning came, gray and slow.', 'It grew light at last.'],
  day: ['It was the middle of the day.', 'By now it was noon.'],
  dusk: ['It grew late.', 'Evening came early.'],
  night: ['Night came, thick and dark.', 'It grew dark.'],
};

/** Said once, when the weather changes to this. */
export const weatherTurns: Readonly<Record<Weather, readonly string[]>> = {
  clear: ['The clouds rolled away.', 'The sky cleared at last.', 'The last clouds blew off.'],
  cloudy: ['Gray clouds rolled in.', 'Clouds slid over the sky.', 'The sky turned gray.'],
  rain: ['It began to rain.', 'The first fat drops fell.', 'Rain came pattering down.'],
  storm: [
    'Thunder growled, and a storm broke.',
    'Lightning cracked the sky.',
    'The wind howled, and the storm was upon them.',
  ],
  snow: ['Snow began to fall.', 'The first snowflakes came spinning down.', 'White flakes filled the air.'],
};

/** Details of weather that lasts, outdoors. */
export const weatherDetails: Readonly<Record<Weather, readonly string[]>> = {
  clear: [],
  cloudy: ['The clouds hung low.', 'The gray sky seemed to wait.'],
  rain: ['Rain dripped from everything.', 'The puddles danced with drops.', 'The rain tapped and tapped.'],
  storm: ['Thunder rolled around the sky.', 'The wind snatched at them.', 'Lightning turned the world white.'],
  snow: ['Snow settled on their heads.', 'Everything lay white and hushed.', 'The snow squeaked at every step.'],
};

/** Details of a clear sky at each time, outdoors. */
export const timeDetails: Readonly<Record<Time, readonly string[]>> = {
  dawn: ['Dew sparkled everywhere.', 'The sky was as pink as a shell.'],
  day: ['The sun was warm on their backs.', 'The sky was blue from edge to edge.'],
  dusk: ['The sky glowed like embers.', 'Everything was edged with gold.'],
  night: ['Stars pricked the sky.', 'The moon made everything blue.'],
};
