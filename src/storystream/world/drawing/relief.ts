/**
 * One light a page: where it comes from, what colour its shade and its rim have, and the filters that lay both on whole
 * silhouettes. A silhouette is shaded as one body, so the shade is a single broad shape however a figure bends, and the
 * colours under it stay a character's own. Knows nothing of what is shaded.
 */
import { indoorPlaces, type Scene, type Time } from '../scene.ts';
import { ellipse, num, type Point, rect } from './svg.ts';

export interface Light {
  /** The side of the page that the light comes from: -1 is the left. */
  readonly from: -1 | 1;
  readonly shade: string;
  readonly depth: number;
  /** The thin bright edge towards the light, when the light is low or the page dark. */
  readonly rim?: readonly [colour: string, strength: number];
  /** How far shadows reach along the ground, in body heights. */
  readonly reach: number;
}

/** Morning and noon light the left, evening and moon the right, so that dawn is not dusk in another colour. */
const lights: Record<Time, Light> = {
  dawn: { from: -1, shade: '#7a3a5e', depth: 0.3, rim: ['#ffe3b0', 0.6], reach: 0.34 },
  day: { from: -1, shade: '#3a2a60', depth: 0.24, reach: 0.12 },
  dusk: { from: 1, shade: '#44185a', depth: 0.34, rim: ['#ffc98a', 0.7], reach: 0.38 },
  night: { from: 1, shade: '#0c1242', depth: 0.38, rim: ['#bcd2ff', 0.6], reach: 0.2 },
};

/** Under a roof a lamp lights everybody from the left, warm after dark. */
const lamp: Light = { from: -1, shade: '#4a1f3a', depth: 0.24, reach: 0.1 };
const lampAtNight: Light = { ...lamp, shade: '#1c1440', depth: 0.34, rim: ['#ffd68a', 0.6] };
const overcast = 0.7;

export function lightOf({ place, time, weather }: Scene): Light {
  if (indoorPlaces.has(place)) return time === 'night' || time === 'dusk' ? lampAtNight : lamp;
  const light = lights[time];
  if (weather === 'clear') return light;
  const { rim, ...soft } = light;
  return {
    ...soft,
    depth: light.depth * overcast,
    reach: 0.06,
    ...(rim && { rim: [rim[0], rim[1] * overcast] as const }),
  };
}

interface Edge {
  readonly colour: string;
  readonly opacity: number;
  readonly shift: Point;
}

/** Nothing is drawn beyond the page, so along its edges a moved copy says nothing about where a silhouette ends. */
const inside = ([dx, dy]: Point): string =>
  `x="${num(Math.max(0, dx + 1))}" y="${num(Math.max(0, dy + 1))}" width="${num(383 - Math.abs(dx))}" height="${num(255 - Math.abs(dy))}"`;

/** Paints the part of a silhouette that its own copy, moved by `shift`, leaves bare. */
const edge = (source: string, { colour, opacity, shift: [dx, dy] }: Edge, result: string): string =>
  `<feOffset in="SourceGraphic" dx="${num(dx)}" dy="${num(dy)}" result="moved"/>` +
  `<feFlood ${inside([dx, dy])} flood-color="${colour}" flood-opacity="${num(opacity)}"/>` +
  `<feComposite in2="moved" operator="out" result="rest"/>` +
  `<feComposite in="rest" in2="${source}" operator="atop" result="${result}"/>`;

const filter = (id: string, region: string, edges: readonly Edge[]): string => {
  const steps = edges.map((one, i) => edge(i === 0 ? 'SourceGraphic' : `edge${i - 1}`, one, `edge${i}`));
  return `<filter id="${id}" ${region} color-interpolation-filters="sRGB">${steps.join('')}</filter>`;
};

const aroundBox = 'x="0" y="0" width="1" height="1"';
/** Solid things stand above the page's nearest ground; what lies below costs time and shows nothing. */
const above = (low: number): string =>
  `filterUnits="userSpaceOnUse" x="0" y="0" width="384" height="${num(Math.min(256, low))}"`;

/** Rims are as wide as outlines; a wider one would hide the colours that tell a character. */
const rimWidth = 2.4;

function edges({ from, shade, depth, rim }: Light, width: number): Edge[] {
  const towards = (reach: number): Point => [from * reach, -reach * 0.55];
  const [rimX, rimY] = towards(-rimWidth);
  return [
    { colour: shade, opacity: depth, shift: towards(width) },
    ...(rim ? [{ colour: rim[0], opacity: rim[1], shift: [rimX, rimY] as Point }] : []),
  ];
}

/**
 * Places have no rim: it is what sets figures before them.
 * @param width of a figure's shaded side in page pixels
 * @param low how far down the page solid things reach
 * @returns what `shadedSolid` and `shadedFigure` refer to
 */
export function reliefFilters(light: Light, width: number, low: number, snowy: boolean): string {
  const cap: Edge = { colour: '#ffffff', opacity: 0.92, shift: [0, 5.5] };
  const [shade] = edges({ ...light, depth: light.depth * 0.9 }, 9) as [Edge, ...Edge[]];
  const figure = filter('figure', aroundBox, edges(light, width));
  return `<defs>${figure}${filter('solid', above(low), snowy ? [shade, cap] : [shade])}</defs>`;
}

/** Solid content in page coordinates, lit as one silhouette. */
export const shadedSolid = (content: string): string => content && `<g filter="url(#solid)">${content}</g>`;

/**
 * A figure or thing in page coordinates, lit as one silhouette.
 * @param foot and `reach`: it stays within `reach` to both sides of its foot, twice that above and a little below. Strokes
 * do not count for the box that a filter takes from what it is put on, so the box is said here.
 */
export function shadedFigure(content: string, [x, y]: Point, reach: number): string {
  if (!content) return '';
  const [left, right] = [Math.max(0, x - reach), Math.min(384, x + reach)];
  const [top, bottom] = [Math.max(0, y - reach * 2), Math.min(256, y + reach * 0.25)];
  const bounds = rect(left, top, right - left, bottom - top, '#000000', ' fill-opacity="0"');
  return `<g filter="url(#figure)">${bounds}${content}</g>`;
}

/** A dark pool where something touches the ground, and a paler one that reaches away from the light. */
export function groundShadow([x, y]: Point, half: number, height: number, { from, reach }: Light, lift = 0): string {
  const near = half * (1 - lift * 0.35);
  const long = height * reach;
  const cast =
    reach > 0.1
      ? ellipse(
          x - from * (long * 0.5 + half * 0.3),
          y,
          half + long * 0.5,
          half * 0.2 + 2,
          '#1d1633',
          ' opacity="0.16"',
        )
      : '';
  return cast + ellipse(x, y, near, near * 0.2 + 1.5, '#1d1633', ` opacity="${num(0.3 - lift * 0.1)}"`);
}
