/** The mountain pass with its bunting. */
import { ground, land, type Place, rock } from '../scenery.ts';

export const pass: Place = {
  landmark: [236, 92],
  glows: [],
  far: (b) =>
    land(
      b,
      [
        [0, 100],
        [40, 66],
        [96, 110],
        [384, 100],
      ],
      b.colours.far,
    ) +
    b.pen.shape(
      [
        [108, 190],
        [236, 18],
        [370, 190],
      ],
      b.colours.near,
    ) +
    b.pen.shape(
      [
        [199, 68],
        [236, 18],
        [275, 68],
        [254, 60],
        [238, 76],
        [220, 58],
      ],
      b.colours.cloud,
    ) +
    b.pen.shape(
      [
        [-90, 200],
        [-90, 90],
        [30, 60],
        [150, 190],
      ],
      b.colours.stoneDark,
    ) +
    b.pen.shape(
      [
        [474, 200],
        [474, 70],
        [384, 50],
        [290, 190],
      ],
      b.colours.stoneDark,
    ),
  middle: (b) =>
    ground(b, 176) +
    b.pen.limb([160, 178], [158, 140], [160, 104], 6, b.colours.woodDark) +
    b.pen.limb([322, 178], [324, 140], [322, 104], 6, b.colours.woodDark) +
    b.pen.mark(
      [
        [160, 106],
        [240, 134],
        [322, 106],
      ],
      b.colours.ink,
      3,
    ) +
    [
      [182, 116, 0],
      [212, 124, 1],
      [244, 126, 2],
      [276, 120, 0],
      [302, 114, 1],
    ]
      .map(([x, y, i]) =>
        b.pen.shape(
          [
            [x! - 10, y!],
            [x! + 10, y!],
            [x!, y! + 19],
          ],
          [b.colours.accent, b.colours.accent2, b.colours.water][i!]!,
        ),
      )
      .join('') +
    rock(b, 60, 186, 1.1) +
    rock(b, 352, 188, 0.8),
};
