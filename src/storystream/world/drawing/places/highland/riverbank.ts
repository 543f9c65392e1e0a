/** The riverbank with a palm and a boat. */
import { mix } from '../../svg.ts';
import { type Brush, type Place, water } from '../scenery.ts';
import { mountains } from './shared.ts';

const palm = (b: Brush): string =>
  b.pen.limb([88, 196], [76, 140], [96, 84], 10, b.colours.woodDark) +
  [
    [-44, 4],
    [-28, -22],
    [4, -34],
    [36, -20],
    [46, 8],
  ]
    .map(([x, y]) =>
      b.pen.shape(
        [
          [96, 84],
          [96 + x! * 0.6 - 6, 84 + y! - 12],
          [96 + x! * 1.3, 88 + y!],
          [96 + x! * 0.6, 88 + y!],
        ],
        b.colours.foliage,
      ),
    )
    .join('');

export const riverbank: Place = {
  landmark: [88, 110],
  glows: [],
  far: mountains,
  middle: (b) =>
    water(b, 152, 200) +
    b.pen.shape(
      [
        [-90, 420],
        [-90, 196],
        [100, 188],
        [250, 200],
        [474, 190],
        [474, 420],
      ],
      b.colours.ground,
    ) +
    b.pen.mark(
      [
        [-90, 224],
        [474, 224],
      ],
      mix(b.colours.ground, b.colours.path, 0.55),
      26,
    ) +
    palm(b) +
    b.pen.shape(
      [
        [250, 176],
        [262, 166],
        [336, 166],
        [350, 174],
        [330, 184],
        [264, 184],
      ],
      b.colours.accent,
    ),
  near: (b) =>
    [
      [362, 60],
      [376, 40],
    ]
      .map(([x, h]) =>
        b.pen.shape(
          [
            [x! - 6, 270],
            [x!, 256 - h!],
            [x! + 6, 270],
          ],
          b.colours.near,
        ),
      )
      .join(''),
};
