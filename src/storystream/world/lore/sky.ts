/**
 * Time and weather in the narrator's words: what is said when they change, and details that hold while they last.
 * Knows nothing of who is under the sky.
 */

import type { Time, Weather } from '../scene.ts';

/** Sentences by time and by weather; the tables below say when each is told. */
export interface SkyLore {
  readonly openings: Readonly<Record<Time, readonly string[]>>;
  readonly plainOpenings: Readonly<Record<Time, readonly string[]>>;
  readonly timeTurns: Readonly<Record<Time, readonly string[]>>;
  readonly plainTimeTurns: Readonly<Record<Time, readonly string[]>>;
  readonly weatherTurns: Readonly<Record<Weather, readonly string[]>>;
  readonly weatherDetails: Readonly<Record<Weather, readonly string[]>>;
  readonly timeDetails: Readonly<Record<Time, readonly string[]>>;
}

/** Said once, at the beginning, under a clear sky. */
export const openings: Readonly<Record<Time, readonly string[]>> = {
  dawn: [
    'It was early, and the sky was pink.',
    'The sun was only just up.',
    'The day was brand-new and smelled of dew.',
    'Early one morning the first birds tuned up.',
  ],
  day: [
    'It was a bright, blue day.',
    'The sun was out, and the day was wide awake.',
    'It was a fine, sunny day.',
    'Noon was near, and the sun was warm.',
  ],
  dusk: [
    'The sun hung low and red.',
    'It was evening, and the light was gold.',
    'The long shadows of evening lay about.',
  ],
  night: ['It was night, and the stars were out.', 'The moon was up.'],
};

/** The same under clouds or a roof. */
export const plainOpenings: Readonly<Record<Time, readonly string[]>> = {
  dawn: [
    'It was early in the morning.',
    'Morning had only just begun.',
    'It was so early that even the birds whispered.',
  ],
  day: ['It was a drowsy noon.', 'It was a quiet noon.', 'Lunch was over, and the day was long.'],
  dusk: ['Evening was coming.', 'It was late in the day.', 'The day was almost done.'],
  night: ['It was dark outside.', 'It was late at night.'],
};

/** Said once, when the story moves on to this time. */
export const timeTurns: Readonly<Record<Time, readonly string[]>> = {
  dawn: [
    'The next morning came, pink and new.',
    'The sun peeped over the edge of the world.',
    'Dawn came, and the birds began.',
    'A pink light crept up the sky.',
    'Roosters crowed, and the dark turned to milk.',
    'A new day yawned and stretched.',
    'Light trickled in from the east.',
    'The stars paled, and a lark went up.',
    'Morning came in its clean white apron.',
  ],
  day: [
    'By now the sun stood high.',
    'The morning grew bright.',
    'The shadows grew short.',
    'Noon came, wide awake and bright.',
    'Noon stood over them like a lid.',
    'The dew was gone, and the sun had climbed.',
    'The sun rolled up to the top of the sky.',
    'It was broad daylight by now.',
    'High noon hummed like a bee.',
  ],
  dusk: [
    'Evening came on soft feet.',
    'The shadows grew long.',
    'The sun sank low and orange.',
    'The light turned to gold.',
    'The sun slid down like butter.',
    'The swallows flew low, for it was evening.',
    'The sun leaned on the hills, tired and red.',
    'Dusk came sneaking up in slippers.',
    'The day put on its evening colors.',
  ],
  night: [
    'Night fell, blue and quiet.',
    'The first star blinked.',
    'The moon climbed up.',
    'Darkness came down like a blanket.',
    'One by one the stars came out.',
    'The last light went out in the west.',
    'Then it was night, and the bats came out.',
    'The dark came up out of the ditches.',
    'A big moon rolled over the edge of the world.',
  ],
};

/** The same under clouds, when neither sun nor moon is to be seen. */
export const plainTimeTurns: Readonly<Record<Time, readonly string[]>> = {
  dawn: [
    'Morning came, gray and slow.',
    'It grew light at last.',
    'A pale morning came.',
    'Somewhere behind the clouds the sun got up.',
    'Morning came with a gray face.',
    'The night thinned, and there was a new day behind it.',
    'Day broke, but it did not shine.',
  ],
  day: [
    'It was the middle of the day.',
    'By now it was noon.',
    'Noon came without any shadows.',
    'The day was half over.',
    'Midday came and went without a sunbeam.',
    'It was as light as it would get today.',
  ],
  dusk: [
    'It grew late.',
    'Evening came early.',
    'The gray day began to fade.',
    'Evening crept in early.',
    'What light there was began to go.',
    'The gray grew darker at the edges.',
    'Dusk soaked through the clouds.',
  ],
  night: [
    'Night came, thick and dark.',
    'It grew dark.',
    'Night came without moon or stars.',
    'Soon it was as dark as a sack.',
    'Then night dropped its lid.',
    'It was pitch-dark before they knew it.',
  ],
};

/** Said once, when the weather changes to this. */
export const weatherTurns: Readonly<Record<Weather, readonly string[]>> = {
  clear: [
    'The clouds rolled away.',
    'The sky cleared at last.',
    'The last clouds blew off.',
    'The clouds tore, and blue looked through.',
    'It turned clear again.',
    'A wind came and swept the sky clean.',
    'The weather had a change of heart, and cleared.',
    'Not one cloud was left.',
  ],
  cloudy: [
    'Gray clouds rolled in.',
    'Clouds slid over the sky.',
    'The sky turned gray.',
    'A lid of clouds slid shut.',
    'The sun went behind a cloud and stayed there.',
    'Clouds came up from the west like slow cattle.',
    'A gray blanket was drawn across the sky.',
  ],
  rain: [
    'It began to rain.',
    'The first fat drops fell.',
    'Rain came pattering down.',
    'Drip, drop, and then it rained in earnest.',
    'A gray curtain of rain swept over.',
    'Plip, plop, plip, came the rain.',
    'The clouds sprang a leak.',
    'Rain hung down in strings.',
  ],
  storm: [
    'Thunder growled, and a storm broke.',
    'Lightning cracked the sky.',
    'The wind howled, and the storm was upon them.',
    'A gust slammed by, and thunder came after.',
    'The storm broke with a crash.',
    'The sky turned the color of plums, and the storm was there.',
    'With a bang the storm began.',
    'Wind, rain, and thunder came all at once.',
  ],
  snow: [
    'Snow began to fall.',
    'The first snowflakes came spinning down.',
    'White flakes filled the air.',
    'Without a sound it began to snow.',
    'Something soft and white sailed down: snow!',
    'Snow came down like feathers from a burst pillow.',
    'The air grew still, and snow fell.',
    'Slow, fat flakes of snow sank down.',
  ],
};

/** Details of weather that lasts, outdoors. */
export const weatherDetails: Readonly<Record<Weather, readonly string[]>> = {
  clear: [],
  cloudy: [
    'The clouds hung low.',
    'The gray sky seemed to wait.',
    'The light was as flat as dishwater.',
    'Not a shadow was to be seen.',
    'The clouds looked like dirty wool.',
    'The sun was only a pale coin.',
    'A cold breath came from the clouds.',
  ],
  rain: [
    'Rain dripped from everything.',
    'The puddles danced with drops.',
    'The rain tapped and tapped.',
    'Rain ran down every neck.',
    'Everything smelled of wet earth.',
    'The rain drew rings in every puddle.',
    'The rain ran in rivers down their sleeves.',
    'A gray veil hung over everything.',
  ],
  storm: [
    'Thunder rolled around the sky.',
    'The wind snatched at them.',
    'Lightning turned the world white.',
    'The wind howled like a pack of wolves.',
    'Twigs and leaves flew past.',
    'A thunderclap shook the ground.',
    'The gale tore the words from their lips.',
    'It flashed, and for a blink there were no shadows.',
  ],
  snow: [
    'Snow settled on their heads.',
    'Everything lay white and hushed.',
    'The snow squeaked at every step.',
    'Snow muffled every sound.',
    'Their breath stood in clouds.',
    'Flakes caught in their lashes.',
    'The snow lay as thick as frosting.',
    'It was so quiet that one could hear the flakes land.',
  ],
};

/** Details of a clear sky at each time, outdoors. */
export const timeDetails: Readonly<Record<Time, readonly string[]>> = {
  dawn: [
    'Dew sparkled everywhere.',
    'The sky was as pink as a shell.',
    'Mist lay in the hollows like spilled milk.',
    'A rooster crowed far off.',
    'The air was cool and smelled new.',
    'The grass was gray with dew.',
    'The light was thin and lemon-colored.',
  ],
  day: [
    'The sun was warm on their backs.',
    'The sky was blue from edge to edge.',
    'The air shivered with heat.',
    'Everything had a short, black shadow.',
    'The sunshine smelled of warm stones.',
    'Not a breath of wind stirred.',
    'The heat smelled of hay.',
  ],
  dusk: [
    'The sky glowed like embers.',
    'Everything was edged with gold.',
    'Their shadows were as long as trees.',
    'Midges danced in the last light.',
    'The west was red as a plum.',
    'A bat flickered by.',
    'Smoke rose straight up into the orange sky.',
  ],
  night: [
    'Stars pricked the sky.',
    'The moon made everything blue.',
    'An owl called somewhere.',
    'The Milky Way lay across the sky like spilled salt.',
    'Moonlight lay about in puddles.',
    'A shooting star fell, and nobody said a wish out loud.',
    'The moon looked on with a round face.',
  ],
};
