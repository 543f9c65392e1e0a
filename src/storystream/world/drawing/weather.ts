/** Rain, snow and storm: what falls, what it leaves on the ground, and what the wind bends. Knows nothing of places. */
import type { Weather } from '../scene.ts';
import { ellipse, group, num, type Point, rect, strokePath } from './svg.ts';

/** A part of the page that nothing may fall across: a face. */
export interface Quiet {
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
}

const covers = ([x, y]: Point, { centre: [cx, cy], rx, ry }: Quiet): boolean =>
  ((x - cx) / (rx + 8)) ** 2 + ((y - cy) / (ry + 10)) ** 2 < 1;

/** The plane's golden ratio spreads points evenly without a pattern that a model could take for a meaning. */
const spread = (count: number, height: number): Point[] =>
  Array.from({ length: count }, (_, i): Point => [((i * 0.7549) % 1) * 384, ((i * 0.5698 + 0.3) % 1) * height]);

/** What falls in front of everything, sparse and large enough to be learnt, and never across a face. */
export function drawWeather(weather: Weather, quiet: readonly Quiet[]): string {
  const free = (point: Point): boolean => !quiet.some((face) => covers(point, face));
  if (weather === 'snow') {
    return spread(30, 256)
      .map(([x, y], i) => (free([x, y]) ? ellipse(x, y, i % 3 ? 3 : 4.2, i % 3 ? 3 : 4.2, '#ffffff') : ''))
      .join('');
  }
  if (weather !== 'rain' && weather !== 'storm') return '';
  const [length, slant] = weather === 'storm' ? [22, 0.6] : [15, 0.3];
  const drops = spread(weather === 'storm' ? 24 : 22, 236).filter(([x, y]) =>
    free([x - length * slant * 0.5, y + length / 2]),
  );
  const d = drops.map(([x, y]) => `M${num(x)} ${num(y)}l${num(-length * slant)} ${length}`).join('');
  return `<g opacity="0.8">${strokePath(d, '#d7ecf7', 3)}</g>`;
}

/** Puddles that shine on the wet ground, or drifts that lie on it, in page coordinates below `horizon`. */
export function drawFallen(weather: Weather, horizon: number, sky: string): string {
  const room = 256 - horizon;
  if (weather === 'snow') {
    return (
      ellipse(40, horizon + room * 0.2, 90, 9, '#ffffff', ' opacity="0.8"') +
      ellipse(330, horizon + room * 0.34, 110, 11, '#ffffff', ' opacity="0.8"') +
      ellipse(190, horizon + room * 0.98, 150, 16, '#ffffff', ' opacity="0.7"')
    );
  }
  if (weather !== 'rain' && weather !== 'storm') return '';
  const wet = rect(0, horizon + 4, 384, room, '#2b3a5a', ' opacity="0.14"');
  const puddle = (x: number, t: number, rx: number): string =>
    ellipse(x, horizon + room * t, rx, rx * 0.17 + 1, sky, ' opacity="0.75"') +
    ellipse(x - rx * 0.2, horizon + room * t - 1, rx * 0.5, rx * 0.06 + 1, '#ffffff', ' opacity="0.45"');
  return wet + puddle(150, 0.36, 30) + puddle(262, 0.5, 34) + puddle(196, 0.9, 46);
}

/** What stands in the wind leans away from it, all of it by as much. */
export const leaning = (lean: number, [x, y]: Point, content: string): string =>
  lean === 0
    ? content
    : group(`translate(${num(x)} ${num(y)}) skewX(${num(-lean)}) translate(${num(-x)} ${num(-y)})`, content);

export const leanOf = (weather: Weather): number => (weather === 'storm' ? 13 : 0);
