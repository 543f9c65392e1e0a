/**
 * The hand that draws: how a closed shape, a limb and a mark look in each series. One rig and one place become three
 * books by the pen alone. Knows nothing of what is drawn.
 */
import type { SeriesId } from '../scene.ts';
import { at, between, fillPath, mix, num, type Point, polar, strokePath } from './svg.ts';

export interface Pen {
  readonly series: SeriesId;
  /** A closed shape through its corners, as round or as angular as the series is. */
  shape(corners: readonly Point[], fill: string): string;
  oval(centre: Point, rx: number, ry: number, fill: string, turn?: number): string;
  /** A thick bent stroke with round ends: arms, legs, tails, branches. */
  limb(from: Point, bend: Point, to: Point, width: number, fill: string): string;
  /** A stroke on top of a shape, such as a brow or a mouth: never outlined. */
  mark(points: readonly Point[], colour: string, width: number): string;
}

interface Hand {
  /** How far a corner is cut off towards the middle of its edges: 0.5 leaves no corner. */
  readonly roundness: number;
  /** A corner is never rounded by more than this many page pixels: large shapes stay angular. */
  readonly cornerRadius: number;
  /** Points of an oval; 0 is a true ellipse. */
  readonly facets: number;
  readonly outline?: string;
  readonly shadow?: string;
}

const hands: Record<SeriesId, Hand> = {
  hollow: { roundness: 0.5, cornerRadius: Infinity, facets: 0 },
  harbour: { roundness: 0.3, cornerRadius: 9, facets: 8, outline: '#1d2740' },
  highland: { roundness: 0.1, cornerRadius: 7, facets: 9, shadow: '#3a1c3f' },
};

const outlineWidth = 2;
const shadowOffset: Point = [2.2, 2.6];

/** A closed path whose corners are rounded by quadratic curves. */
function closedPath(corners: readonly Point[], roundness: number, cornerRadius = Infinity): string {
  const cut = (corner: Point, next: Point): Point => {
    const length = Math.hypot(next[0] - corner[0], next[1] - corner[1]);
    return between(corner, next, Math.min(roundness, cornerRadius / Math.max(length, 0.01)));
  };
  const parts = corners.map((corner, i) => {
    const before = corners[(i + corners.length - 1) % corners.length] ?? corner;
    const after = corners[(i + 1) % corners.length] ?? corner;
    const start = cut(corner, before);
    return `${i === 0 ? 'M' : 'L'}${at(start)}Q${at(corner)} ${at(cut(corner, after))}`;
  });
  return `${parts.join('')}Z`;
}

function ovalPath([cx, cy]: Point, rx: number, ry: number, facets: number, roundness: number, turn: number): string {
  const rotate = ([x, y]: Point): Point => {
    const [sin, negCos] = polar(turn, 1);
    return [cx + x * -negCos - y * sin, cy + x * sin - y * negCos];
  };
  if (facets === 0) {
    const arc = `A${num(rx)} ${num(ry)} ${num(turn)} 1 1 `;
    return `M${at(rotate([-rx, 0]))}${arc}${at(rotate([rx, 0]))}${arc}${at(rotate([-rx, 0]))}Z`;
  }
  // Corners lie a little outside the ellipse so that the rounded shape keeps its size.
  const outside = 1.06;
  const corners = Array.from({ length: facets }, (_, i): Point => {
    const [x, y] = polar(((i + 0.5) * 360) / facets, outside);
    return rotate([x * rx, y * ry]);
  });
  return closedPath(corners, roundness);
}

const openPath = (points: readonly Point[]): string =>
  points.length === 3 ? `M${at(points[0]!)}Q${at(points[1]!)} ${at(points[2]!)}` : `M${points.map(at).join('L')}`;

/**
 * The pen of a series for drawing under a transform.
 * @param scale of the surrounding transform: lines and shadows keep their width on the page.
 * @param mirror -1 under a left-right mirror, so that the light still comes from one side.
 * @param distance 0 draws with the full line; towards 1 the line pales into `air`, so that far lines never compete
 * with those of a figure.
 */
export function penFor(series: SeriesId, scale = 1, mirror = 1, distance = 0, air = '#ffffff'): Pen {
  const { roundness, cornerRadius, facets, outline: ink, shadow } = hands[series];
  const outline = ink && mix(ink, air, distance);
  const line = outline
    ? ` stroke="${outline}" stroke-width="${num(outlineWidth / scale)}" stroke-linejoin="round"`
    : '';
  const shift = ` transform="translate(${num((shadowOffset[0] * mirror) / scale)} ${num(shadowOffset[1] / scale)})"`;
  const closed = (d: string, fill: string): string =>
    (shadow ? fillPath(d, shadow, ` opacity="0.32"${shift}`) : '') + fillPath(d, fill, line);
  return {
    series,
    shape: (corners, fill) => closed(closedPath(corners, roundness, cornerRadius / scale), fill),
    oval: (centre, rx, ry, fill, turn = 0) => closed(ovalPath(centre, rx, ry, facets, 0.3, turn), fill),
    limb: (from, bend, to, width, fill) => {
      const d = openPath([from, bend, to]);
      const stroke = strokePath(d, fill, width);
      if (outline) return strokePath(d, outline, width + (2 * outlineWidth) / scale) + stroke;
      if (shadow) return `<g opacity="0.32"${shift}>${strokePath(d, shadow, width)}</g>${stroke}`;
      return stroke;
    },
    mark: (points, colour, width) => strokePath(openPath(points), colour, width),
  };
}
