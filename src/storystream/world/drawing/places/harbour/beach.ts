/** The beach with a striped hut. */
import { boulder } from '../near.ts';
import { texture } from '../ground.ts';
import { box, type Brush, door, flag, land, type Place, rock } from '../scenery.ts';
import { sea } from './shared.ts';

const hut = (b: Brush): string =>
  b.pen.shape(box(46, 106, 80, 78), b.colours.cream) +
  [48, 78, 108].map((x) => b.pen.shape(box(x, 108, 16, 76), b.colours.water)).join('') +
  b.pen.shape(
    [
      [34, 110],
      [86, 68],
      [138, 110],
    ],
    b.colours.accent,
  ) +
  door(b, 73, 184, 26, 44, b.colours.woodDark) +
  flag(b, 86, 46, b.colours.accent2, 24);

const rowingBoat = (b: Brush, x: number): string =>
  b.pen.shape(
    [
      [x - 40, 186],
      [x - 50, 166],
      [x + 50, 162],
      [x + 38, 186],
    ],
    b.colours.accent,
  ) +
  b.pen.mark(
    [
      [x - 46, 170],
      [x + 46, 167],
    ],
    b.colours.cream,
    5,
  );

export const beach: Place = {
  landmark: [36, 66, 138, 186],
  glows: [],
  far: (b) =>
    sea(b) +
    land(
      b,
      [
        [0, 150],
        [120, 150],
        [250, 136],
        [310, 108],
        [384, 100],
      ],
      b.colours.far,
    ),
  ground: (b) =>
    b.pen.shape(
      [
        [-330, 420],
        [-330, 172],
        [-60, 176],
        [100, 166],
        [280, 178],
        [714, 170],
        [714, 420],
      ],
      b.colours.ground,
    ) +
    b.pen.mark(
      [
        [-330, 170],
        [-60, 174],
        [100, 164],
        [280, 176],
        [714, 168],
      ],
      b.colours.cream,
      6,
    ) +
    texture(b, 178),
  solid: (b) =>
    rowingBoat(b, 276) + hut(b) + rock(b, -70, 192, 1.2, b.colours.stoneDark) + rock(b, -20, 198, 0.7, b.colours.stone),
  near: (b) => boulder(b, 1, b.colours.stone),
};
