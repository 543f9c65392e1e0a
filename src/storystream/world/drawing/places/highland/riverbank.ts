/** The riverbank with a palm and a boat. */
import { leaning } from '../../weather.ts';
import { grasses } from '../near.ts';
import { texture } from '../ground.ts';
import { type Brush, type Place, rock, water } from '../scenery.ts';
import { mountains } from './shared.ts';

const palm = (b: Brush): string =>
  leaning(
    b.lean,
    [88, 198],
    b.pen.limb([88, 200], [76, 140], [96, 76], 12, b.colours.woodDark) +
      [
        [-44, 8],
        [-30, -20],
        [4, -34],
        [36, -18],
        [46, 12],
      ]
        .map(([x, y]) =>
          b.pen.shape(
            [
              [96, 78],
              [96 + x! * 0.6 - 6, 74 + y!],
              [96 + x! * 1.3, 84 + y!],
              [96 + x! * 0.6, 86 + y!],
            ],
            b.colours.foliage,
          ),
        )
        .join('') +
      b.pen.oval([96, 80], 8, 8, b.colours.wood),
  );

const boat = (b: Brush): string =>
  b.pen.shape(
    [
      [228, 178],
      [242, 166],
      [326, 166],
      [344, 174],
      [322, 188],
      [244, 188],
    ],
    b.colours.accent,
  ) +
  b.pen.mark(
    [
      [244, 174],
      [328, 173],
    ],
    b.colours.accent2,
    5,
  );

export const riverbank: Place = {
  landmark: [46, 44, 146, 196],
  glows: [],
  far: mountains,
  ground: (b) =>
    water(b, 154, 204) +
    b.pen.shape(
      [
        [-330, 420],
        [-330, 196],
        [100, 192],
        [250, 202],
        [714, 192],
        [714, 420],
      ],
      b.colours.ground,
    ) +
    texture(b, 194),
  solid: (b) => boat(b) + palm(b) + rock(b, -60, 202, 1.1, b.colours.stone),
  near: (b) => grasses(b, 1),
};
