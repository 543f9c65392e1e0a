/** The beach with a striped hut. */
import { mix } from '../../svg.ts';
import { box, type Brush, door, flag, land, type Place, rock } from '../scenery.ts';
import { sea } from './shared.ts';

const hut = (b: Brush): string =>
  b.pen.shape(
    [
      [46, 184],
      [46, 108],
      [126, 108],
      [126, 184],
    ],
    b.colours.cream,
  ) +
  [54, 86, 118].map((x) => b.pen.shape(box(x - 8, 108, 14, 76), b.colours.water)).join('') +
  b.pen.shape(
    [
      [36, 110],
      [86, 72],
      [136, 110],
    ],
    b.colours.accent,
  ) +
  door(b, 74, 184, 24, 42, b.colours.woodDark) +
  flag(b, 88, 54, b.colours.accent2) +
  b.pen.mark(
    [
      [86, 74],
      [86, 52],
    ],
    b.colours.ink,
    4,
  );

export const beach: Place = {
  landmark: [86, 124],
  glows: [],
  far: (b) =>
    sea(b) +
    land(
      b,
      [
        [250, 136],
        [310, 108],
        [384, 98],
      ],
      b.colours.far,
    ),
  middle: (b) =>
    b.pen.shape(
      [
        [-90, 420],
        [-90, 170],
        [100, 166],
        [280, 178],
        [474, 170],
        [474, 420],
      ],
      b.colours.ground,
    ) +
    b.pen.mark(
      [
        [-90, 168],
        [100, 164],
        [280, 176],
        [474, 168],
      ],
      b.colours.cream,
      6,
    ) +
    b.pen.mark(
      [
        [-90, 222],
        [474, 222],
      ],
      mix(b.colours.ground, b.colours.cream, 0.4),
      28,
    ) +
    hut(b) +
    rock(b, 330, 190, 1, b.colours.stoneDark),
};
