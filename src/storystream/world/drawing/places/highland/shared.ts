/** What several places of the highland share: mountains, huts and acacias. */
import { mix } from '../../svg.ts';
import { leaning } from '../../weather.ts';
import { type Brush, door, land } from '../scenery.ts';

export const mountains = (b: Brush): string =>
  land(
    b,
    [
      [0, 120],
      [60, 68],
      [110, 116],
      [180, 54],
      [250, 120],
      [320, 78],
      [384, 118],
    ],
    mix(b.colours.far, b.sky[1], 0.25),
  ) +
  land(
    b,
    [
      [0, 142],
      [80, 116],
      [150, 142],
      [230, 124],
      [310, 146],
      [384, 130],
    ],
    mix(b.colours.far, b.colours.middle, 0.5),
  ) +
  land(
    b,
    [
      [0, 156],
      [90, 140],
      [170, 160],
      [260, 142],
      [384, 156],
    ],
    b.colours.middle,
  );

export const hut = (b: Brush, x: number, y: number, s: number, wall: string): string =>
  b.pen.shape(
    [
      [x - 26 * s, y],
      [x - 24 * s, y - 36 * s],
      [x + 24 * s, y - 36 * s],
      [x + 26 * s, y],
    ],
    wall,
  ) +
  b.pen.mark(
    [
      [x - 22 * s, y - 26 * s],
      [x + 22 * s, y - 26 * s],
    ],
    b.colours.accent,
    5 * s,
  ) +
  b.pen.shape(
    [
      [x - 36 * s, y - 32 * s],
      [x, y - 74 * s],
      [x + 36 * s, y - 32 * s],
    ],
    b.colours.woodLight,
  ) +
  door(b, x - 9 * s, y, 18 * s, 24 * s, b.window);

export const acacia = (b: Brush, x: number, y: number, s: number): string =>
  leaning(
    b.lean,
    [x, y],
    b.pen.limb([x, y], [x + 4 * s, y - 26 * s], [x - 8 * s, y - 54 * s], 8 * s, b.colours.woodDark) +
      b.pen.limb(
        [x + 2 * s, y - 30 * s],
        [x + 10 * s, y - 40 * s],
        [x + 18 * s, y - 52 * s],
        7 * s,
        b.colours.woodDark,
      ) +
      b.pen.shape(
        [
          [x - 44 * s, y - 50 * s],
          [x - 22 * s, y - 70 * s],
          [x + 26 * s, y - 72 * s],
          [x + 46 * s, y - 52 * s],
        ],
        b.colours.foliage,
      ) +
      b.pen.shape(
        [
          [x - 24 * s, y - 66 * s],
          [x - 8 * s, y - 82 * s],
          [x + 18 * s, y - 82 * s],
          [x + 30 * s, y - 66 * s],
        ],
        b.colours.foliageLight,
      ),
  );
