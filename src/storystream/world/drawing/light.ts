/** Sky, time of day, weather and glows: what lies behind the places and over the finished picture. */
import type { Scene, Time, Weather } from '../scene.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import { ellipse, fillPath, lighter, mix, num, type Point, rect, strokePath } from './svg.ts';

/** One flat colour over everything, and a second helping over what is behind the characters. */
const grades: Record<Time, readonly [colour: string, behind: number, over: number]> = {
  dawn: ['#ffb27a', 0.1, 0.1],
  day: ['#ffffff', 0, 0],
  dusk: ['#c8446a', 0.12, 0.14],
  night: ['#1b2f86', 0.34, 0.2],
};

const weatherGrades: Record<Weather, readonly [colour: string, amount: number]> = {
  clear: ['#ffffff', 0],
  cloudy: ['#8b95a8', 0.08],
  rain: ['#5f7690', 0.16],
  storm: ['#2d3358', 0.22],
  snow: ['#e6f0ff', 0.06],
};

const whole = (fill: string, opacity: number): string =>
  opacity > 0 ? rect(0, 0, 384, 256, fill, ` opacity="${Math.round(opacity * 100) / 100}"`) : '';

/** The sky's two colours under this weather. */
export function skyColours({ time, weather }: Scene, colours: Palette): readonly [string, string] {
  const [top, bottom] = colours.skies[time];
  const grey: Record<Weather, number> = { clear: 0, cloudy: 0.35, rain: 0.6, storm: 0.8, snow: 0.5 };
  const cover = time === 'night' ? '#3d4468' : weather === 'storm' ? '#5b5f7c' : '#b9c3cc';
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

/** The course of the sun and the moon. */
const bodies: Record<Time, readonly [centre: Point, radius: number, colour: string]> = {
  dawn: [[40, 108], 22, '#fff0b8'],
  day: [[38, 38], 19, '#fff3b0'],
  dusk: [[40, 112], 25, '#ffd27a'],
  night: [[40, 38], 18, '#fdf6d8'],
};

export function drawSky(scene: Scene, colours: Palette, pen: Pen): string {
  const [top, bottom] = skyColours(scene, colours);
  const gradient = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="0.65" stop-color="${bottom}"/></linearGradient>`;
  const [centre, radius, colour] = bodies[scene.time];
  const clear = scene.weather === 'clear' || scene.weather === 'cloudy';
  const body = clear
    ? ellipse(...centre, radius * 1.7, radius * 1.7, colour, ' opacity="0.25"') +
      pen.oval(centre, radius, radius, colour)
    : '';
  const bite =
    scene.time === 'night' && clear ? ellipse(centre[0] + 9, centre[1] - 4, radius * 0.8, radius * 0.8, top) : '';
  const stars =
    scene.time === 'night' && scene.weather === 'clear'
      ? (
          [
            [130, 30],
            [188, 62],
            [236, 22],
            [330, 30],
            [356, 74],
            [84, 84],
            [296, 58],
          ] as const
        )
          .map(([x, y]) => ellipse(x, y, 2.6, 2.6, '#fdf6d8'))
          .join('')
      : '';
  return (
    `<defs>${gradient}</defs>` + rect(0, 0, 384, 256, 'url(#sky)') + stars + body + bite + clouds(scene, colours, pen)
  );
}

function clouds({ weather, time }: Scene, colours: Palette, pen: Pen): string {
  const [top] = colours.skies[time];
  const tint: Record<Weather, string> = {
    clear: mix(colours.cloud, top, time === 'night' ? 0.75 : 0.25),
    cloudy: mix(colours.cloud, top, time === 'night' ? 0.6 : 0.1),
    rain: mix('#8793a6', top, 0.25),
    storm: '#4a4d6b',
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
  if (weather === 'clear') return time === 'night' ? '' : cloud(206, 40, 0.75);
  const bank = cloud(120, 34, 1.1) + cloud(236, 24, 1.25) + cloud(348, 40, 1.1);
  return weather === 'cloudy' ? bank : cloud(30, 22, 1.5) + cloud(180, 14, 1.5) + cloud(300, 18, 1.6) + bank;
}

/** Rain, snow and lightning over the whole picture; sparse and large enough to be learnt. */
export function drawWeather(weather: Weather): string {
  if (weather === 'snow') {
    // A low-discrepancy sequence (the plane's golden ratio) spreads the flakes evenly without a pattern.
    return Array.from({ length: 30 }, (_, i): string => {
      const r = i % 3 === 0 ? 4 : 3;
      return ellipse(((i * 0.7549) % 1) * 384, ((i * 0.5698 + 0.3) % 1) * 256, r, r, '#ffffff');
    }).join('');
  }
  if (weather !== 'rain' && weather !== 'storm') return '';
  const length = weather === 'storm' ? 20 : 14;
  const drops = Array.from({ length: 20 }, (_, i): Point => [((i * 0.7549) % 1) * 384, ((i * 0.5698) % 1) * 240]);
  const d = drops.map(([x, y]) => `M${num(x)} ${num(y)}l${num(-length * 0.35)} ${length}`).join('');
  const bolt = weather === 'storm' ? fillPath('M166 0L142 54L158 54L136 108L184 44L166 44L186 0Z', '#fff2a8') : '';
  return bolt + `<g opacity="0.85">${strokePath(d, '#d7ecf7', 3)}</g>`;
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

/** The part of the grading that lies behind the characters. */
export const gradeBehind = ({ time }: Scene, indoors: boolean): string =>
  whole(grades[time][0], grades[time][1] * (indoors ? 0.6 : 1));

/** The part that lies over everything. */
export function gradeOver({ time, weather }: Scene, indoors: boolean): string {
  const [tint, amount] = weatherGrades[weather];
  return whole(grades[time][0], grades[time][2] * (indoors ? 0.7 : 1)) + (indoors ? '' : whole(tint, amount));
}
