/** A flowering meadow with a windmill. */
import { grasses } from '../near.ts';
import { ground } from '../ground.ts';
import { box, type Brush, bush, door, type Place, tree } from '../scenery.ts';
import { hills } from './shared.ts';

const flowers = (b: Brush): string =>
  (
    [
      [-60, 196, 0],
      [26, 198, 1],
      [150, 186, 0],
      [222, 184, 1],
      [352, 186, 0],
      [416, 202, 1],
      [60, 240, 1],
      [236, 244, 0],
      [330, 240, 1],
      [470, 238, 0],
    ] as const
  )
    .map(
      ([x, y, k]) =>
        b.pen.oval([x, y], 6, 6, k ? b.colours.accent2 : b.colours.accent) +
        b.pen.oval([x, y], 2.5, 2.5, b.colours.cream),
    )
    .join('');

const sail = (b: Brush, x: number, y: number): string =>
  b.pen.limb([286, 92], [(286 + x) / 2, (92 + y) / 2], [x, y], 10, b.colours.woodLight);

const windmill = (b: Brush): string =>
  b.pen.shape(box(256, 120, 60, 56), b.colours.cream) +
  b.pen.shape(
    [
      [252, 126],
      [266, 80],
      [306, 80],
      [320, 126],
    ],
    b.colours.accent,
  ) +
  door(b, 276, 176, 20, 30, b.colours.wood) +
  sail(b, 250, 58) +
  sail(b, 322, 58) +
  sail(b, 252, 128) +
  sail(b, 320, 128) +
  b.pen.oval([286, 92], 7, 7, b.colours.woodDark);

export const meadow: Place = {
  landmark: [246, 54, 326, 176],
  glows: [[286, 150, 40]],
  far: hills,
  ground: (b) => ground(b) + flowers(b),
  solid: (b) =>
    tree(b, 452, 172, 1.2) +
    bush(b, 400, 176, 0.8) +
    tree(b, 84, 170, 0.9, b.colours.foliageDark) +
    bush(b, 116, 174, 0.9, b.colours.foliage) +
    windmill(b),
  near: (b) => grasses(b, 1),
};
