/** The stream below a waterfall. */
import { type Brush, ground, type Place, rock, tree } from '../scenery.ts';
import { hills } from './shared.ts';

const waterfall = (b: Brush): string =>
  b.pen.shape(
    [
      [64, 164],
      [70, 84],
      [100, 70],
      [138, 84],
      [146, 164],
    ],
    b.colours.stoneDark,
  ) +
  b.pen.shape(
    [
      [84, 168],
      [88, 80],
      [124, 80],
      [128, 168],
    ],
    b.colours.water,
  ) +
  b.pen.mark(
    [
      [98, 94],
      [98, 150],
    ],
    b.colours.waterLight,
    6,
  ) +
  b.pen.mark(
    [
      [114, 90],
      [114, 140],
    ],
    b.colours.waterLight,
    6,
  );

const current = (b: Brush): string =>
  b.pen.shape(
    [
      [-90, 196],
      [60, 164],
      [150, 164],
      [300, 178],
      [474, 172],
      [474, 204],
      [300, 204],
      [180, 192],
      [60, 196],
      [-90, 230],
    ],
    b.colours.water,
  ) +
  b.pen.mark(
    [
      [180, 178],
      [230, 182],
    ],
    b.colours.waterLight,
    5,
  ) +
  b.pen.mark(
    [
      [300, 190],
      [350, 188],
    ],
    b.colours.waterLight,
    5,
  );

export const stream: Place = {
  landmark: [100, 118],
  glows: [],
  far: hills,
  middle: (b) =>
    ground(b, 160) +
    waterfall(b) +
    current(b) +
    tree(b, 322, 172, 1, b.colours.foliageLight) +
    rock(b, 214, 200, 0.7) +
    rock(b, 20, 192, 0.9),
  near: (b) =>
    [
      [8, 30],
      [26, 44],
      [368, 36],
    ]
      .map(
        ([x, h]) =>
          b.pen.limb([x!, 270], [x!, 240], [x!, 250 - h!], 5, b.colours.near) +
          b.pen.limb([x!, 250 - h!], [x!, 244 - h!], [x!, 236 - h!], 10, b.colours.woodDark),
      )
      .join(''),
};
