/** Sky, time of day, weather and glows: what lies behind the places and over the finished picture. */
import type { Scene, Time, Weather } from '../scene.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import { lightOf } from './relief.ts';
import { ellipse, fillPath, lighter, mix, num, type Point, rect } from './svg.ts';

/**
 * A colour over what is behind the characters, and a little of it over them too. Most of the grading lies behind: a
 * character whose colours drown in the dusk is somebody else.
 */
const grades: Record<Time, readonly [colour: string, behind: number, over: number]> = {
  dawn: ['#ffb27a', 0.16, 0.05],
  day: ['#ffffff', 0, 0],
  dusk: ['#b8407a', 0.17, 0.06],
  night: ['#1b2f86', 0.44, 0.13],
};

const weatherGrades: Record<Weather, readonly [colour: string, amount: number]> = {
  clear: ['#ffffff', 0],
  cloudy: ['#8b95a8', 0.08],
  rain: ['#4a78a8', 0.2],
  storm: ['#1c4478', 0.3],
  snow: ['#e6f0ff', 0.06],
};
/** The part of the weather's grey that reaches the characters. */
const weatherOver = 0.35;

const whole = (fill: string, opacity: number): string =>
  opacity > 0 ? rect(0, 0, 384, 256, fill, ` opacity="${Math.round(opacity * 100) / 100}"`) : '';

/** The sky's two colours under this weather. */
export function skyColours({ time, weather }: Scene, colours: Palette): readonly [string, string] {
  const [top, bottom] = colours.skies[time];
  const grey: Record<Weather, number> = { clear: 0, cloudy: 0.35, rain: 0.6, storm: 0.8, snow: 0.5 };
  const cover = time === 'night' ? '#3d4468' : weather === 'storm' ? '#50658c' : '#b9c3cc';
  return [mix(top, cover, grey[weather]), mix(bottom, cover, grey[weather] * 0.8)];
}

/** The same places under snow: land goes white, leaves and roofs half so. */
export function winter(colours: Palette): Palette {
  const white = '#f2f6fb';
  const covered: [keyof Palette, number][] = [
    ['ground', 0.82],
    ['path', 0.7],
    ['middle', 0.72],
    ['far', 0.55],
    ['foliage', 0.6],
    ['foliageDark', 0.45],
    ['foliageLight', 0.7],
    ['roof', 0.35],
    ['stone', 0.35],
    ['near', 0.3],
  ];
  return {
    ...colours,
    ...Object.fromEntries(covered.map(([role, amount]) => [role, mix(colours[role] as string, white, amount)])),
  };
}

/** The course of the sun and the moon, always in the light's corner and clear of heads. */
const bodies: Record<Time, readonly [fromEdge: number, y: number, radius: number, colour: string]> = {
  dawn: [30, 84, 24, '#fff0b8'],
  day: [40, 40, 19, '#fff3b0'],
  dusk: [30, 88, 26, '#ffd27a'],
  night: [42, 40, 19, '#fdf6d8'],
};

const stars: readonly Point[] = [
  [52, 30],
  [112, 54],
  [176, 26],
  [232, 62],
  [276, 24],
  [26, 82],
];

const bolt = (x: number): string =>
  fillPath(`M${x} 0l-24 52l17 0l-24 54l50 -64l-19 0l22 -42Z`, '#fff2a8', ' stroke="#fffbe0" stroke-width="3"');

export function drawSky(scene: Scene, colours: Palette, pen: Pen): string {
  const [top, bottom] = skyColours(scene, colours);
  const gradient = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="0.65" stop-color="${bottom}"/></linearGradient>`;
  const [fromEdge, y, radius, colour] = bodies[scene.time];
  const { from } = lightOf(scene);
  const centre: Point = [from < 0 ? fromEdge : 384 - fromEdge, y];
  const clear = scene.weather === 'clear' || scene.weather === 'cloudy';
  const night = scene.time === 'night';
  const body = clear
    ? ellipse(...centre, radius * 1.75, radius * 1.75, colour, ' opacity="0.22"') +
      ellipse(...centre, radius, radius, colour)
    : '';
  const bite = night && clear ? ellipse(centre[0] - 9, y - 4, radius * 0.8, radius * 0.8, mix(top, colour, 0.22)) : '';
  const lit =
    night && scene.weather === 'clear' ? stars.map(([sx, sy]) => ellipse(sx, sy, 2.8, 2.8, '#fdf6d8')).join('') : '';
  return (
    `<defs>${gradient}</defs>` +
    rect(0, 0, 384, 256, 'url(#sky)') +
    lit +
    body +
    bite +
    (scene.weather === 'storm' ? bolt(140) : '') +
    clouds(scene, colours, pen)
  );
}

function clouds({ weather, time }: Scene, colours: Palette, pen: Pen): string {
  const [top] = colours.skies[time];
  const tint: Record<Weather, string> = {
    clear: mix(colours.cloud, top, time === 'night' ? 0.75 : 0.25),
    cloudy: mix(colours.cloud, top, time === 'night' ? 0.6 : 0.1),
    rain: mix('#8793a6', top, 0.25),
    storm: '#43527a',
    snow: mix('#dfe6ee', top, 0.3),
  };
  const cloud = (x: number, y: number, s: number): string => {
    const colour = tint[weather];
    return (
      pen.oval([x - 22 * s, y + 4 * s], 20 * s, 12 * s, colour) +
      pen.oval([x + 24 * s, y + 4 * s], 22 * s, 12 * s, colour) +
      pen.oval([x, y - 3 * s], 25 * s, 18 * s, lighter(colour, 0.08))
    );
  };
  if (weather === 'clear') return time === 'night' ? '' : cloud(146, 36, 0.8);
  const bank = cloud(120, 34, 1.1) + cloud(236, 24, 1.25) + cloud(348, 40, 1.1);
  return weather === 'cloudy' ? bank : cloud(30, 22, 1.5) + cloud(180, 14, 1.5) + cloud(300, 18, 1.6) + bank;
}

/** The halo's colours, fading to nothing; `drawGlows` defines what this names. */
const halo = 'url(#glow)';

/** A halo in whatever coordinates surround it. */
export const glow = (x: number, y: number, radius: number): string => ellipse(x, y, radius, radius, halo);

/** Halos around the lamps of a place, in page coordinates; defines the halo for all others on the page. */
export function drawGlows(glows: readonly (readonly [number, number, number])[], strength: number): string {
  const gradient = `<defs><radialGradient id="glow"><stop offset="0" stop-color="#ffe9a0" stop-opacity="${num(strength)}"/><stop offset="1" stop-color="#ffc45a" stop-opacity="0"/></radialGradient></defs>`;
  return gradient + glows.map((lamp) => glow(...lamp)).join('');
}

/** Air between the places and the characters: far things pale towards the sky's foot, and heads get a quiet ground. */
export function haze(scene: Scene, colours: Palette, horizon: number): string {
  const [, bottom] = skyColours(scene, colours);
  const stops = (
    [
      [0, 0.06],
      [0.45, 0.22],
      [0.86, 0.24],
      [1, 0],
    ] as const
  )
    .map(([offset, opacity]) => `<stop offset="${offset}" stop-color="${bottom}" stop-opacity="${opacity}"/>`)
    .join('');
  const gradient = `<defs><linearGradient id="haze" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs>`;
  return gradient + rect(0, 0, 384, horizon + 22, 'url(#haze)');
}

/** The part of the grading that lies behind the characters. */
export function gradeBehind({ time, weather }: Scene, indoors: boolean): string {
  const [tint, amount] = weatherGrades[weather];
  return (
    whole(grades[time][0], grades[time][1] * (indoors ? 0.6 : 1)) +
    (indoors ? '' : whole(tint, amount * (1 - weatherOver)))
  );
}

/** The part that lies over everything. */
export function gradeOver({ time, weather }: Scene, indoors: boolean): string {
  const [tint, amount] = weatherGrades[weather];
  return whole(grades[time][0], grades[time][2]) + (indoors ? '' : whole(tint, amount * weatherOver));
}
