/**
 * What stands between the reader and the stage: low in a corner or hanging into the picture, large, dark and plain, so
 * that the eye goes past it. In page coordinates, over everything but the weather.
 */
import { darker, mix, type Point } from '../svg.ts';
import { leaning } from '../weather.ts';
import type { Brush } from './scenery.ts';

/** Mirrors page points for the right-hand side. */
const on = (side: -1 | 1, points: readonly Point[]): Point[] => points.map(([x, y]) => [side < 0 ? x : 384 - x, y]);

const dark = ({ colours }: Brush): string => darker(colours.near, 0.12);

/** Nothing near may hide who sits or lies in a corner. */
const inCorner = ({ open }: Brush, side: -1 | 1, drawn: () => string): string => (open.includes(side) ? drawn() : '');

/** Broad blades in a lower corner. */
export const grasses = (b: Brush, side: -1 | 1): string =>
  inCorner(b, side, () =>
    leaning(
      b.lean,
      [side < 0 ? 0 : 384, 256],
      b.pen.shape(
        on(side, [
          [-8, 270],
          [-6, 214],
          [8, 236],
          [14, 204],
          [22, 238],
          [38, 222],
          [36, 250],
          [58, 246],
          [46, 270],
        ]),
        dark(b),
      ) +
        b.pen.shape(
          on(side, [
            [-8, 276],
            [2, 238],
            [14, 252],
            [26, 236],
            [34, 276],
          ]),
          mix(dark(b), b.colours.foliage, 0.45),
        ),
    ),
  );

/** A branch with leaves from the upper corner that the sun is not in. */
export const branch = (b: Brush): string => {
  const side = b.from < 0 ? 1 : -1;
  const leaf = (x: number, y: number, rx: number, ry: number, tint: number): string => {
    const [point] = on(side, [[x, y]]);
    return b.pen.oval(point!, rx, ry, mix(dark(b), b.colours.foliage, tint));
  };
  const [from, bend, to] = on(side, [
    [-12, -4],
    [30, 6],
    [62, 22],
  ]);
  return (
    b.pen.limb(from!, bend!, to!, 8, b.colours.woodDark) +
    leaf(14, 8, 32, 17, 0) +
    leaf(52, 16, 24, 13, 0.25) +
    leaf(2, 30, 22, 14, 0.4)
  );
};

/** A rounded stone or block that the page's lower corner cuts. */
export const boulder = (b: Brush, side: -1 | 1, colour: string): string =>
  inCorner(
    b,
    side,
    () =>
      b.pen.shape(
        on(side, [
          [-20, 280],
          [-20, 218],
          [6, 206],
          [34, 218],
          [56, 246],
          [60, 280],
        ]),
        darker(colour, 0.28),
      ) +
      b.pen.mark(
        on(side, [
          [4, 222],
          [24, 228],
        ]),
        darker(colour, 0.08),
        6,
      ),
  );

/** A barrel, banded, half outside the picture. */
export const barrel = (b: Brush, side: -1 | 1): string =>
  inCorner(b, side, () => {
    const wood = darker(b.colours.wood, 0.22);
    return (
      b.pen.shape(
        on(side, [
          [-24, 282],
          [-24, 208],
          [24, 208],
          [36, 232],
          [36, 262],
          [28, 282],
        ]),
        wood,
      ) +
      b.pen.mark(
        on(side, [
          [-24, 222],
          [30, 222],
        ]),
        b.colours.ink,
        5,
      ) +
      b.pen.mark(
        on(side, [
          [-24, 250],
          [35, 250],
        ]),
        b.colours.ink,
        5,
      )
    );
  });

/** A mooring post with a turn of rope. */
export const bollard = (b: Brush, side: -1 | 1): string =>
  inCorner(b, side, () => {
    const [a, c, e] = on(side, [
      [-4, 230],
      [20, 240],
      [46, 228],
    ]);
    return (
      b.pen.shape(
        on(side, [
          [2, 280],
          [4, 214],
          [-2, 204],
          [4, 194],
          [34, 194],
          [40, 204],
          [34, 214],
          [36, 280],
        ]),
        darker(b.colours.near, 0.1),
      ) + b.pen.limb(a!, c!, e!, 8, b.colours.woodLight)
    );
  });
