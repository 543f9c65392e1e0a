/** The covered well. */
import { type Brush, ground, type Place } from '../scenery.ts';
import { acacia, mountains } from './shared.ts';

const bucket = (b: Brush): string =>
  b.pen.mark(
    [
      [272, 88],
      [272, 118],
    ],
    b.colours.cream,
    4,
  ) +
  b.pen.shape(
    [
      [262, 116],
      [282, 116],
      [279, 134],
      [265, 134],
    ],
    b.colours.woodLight,
  );

const shaft = (b: Brush): string =>
  b.pen.shape(
    [
      [228, 190],
      [224, 154],
      [320, 154],
      [316, 190],
    ],
    b.colours.stoneDark,
  ) +
  b.pen.oval([272, 154], 48, 9, b.colours.water) +
  [
    [240, 172],
    [272, 176],
    [302, 172],
  ]
    .map(([x, y]) =>
      b.pen.mark(
        [
          [x! - 8, y!],
          [x! + 8, y!],
        ],
        b.colours.stone,
        6,
      ),
    )
    .join('');

export const well: Place = {
  landmark: [272, 130],
  glows: [[272, 106, 40]],
  far: mountains,
  middle: (b) =>
    ground(b) +
    acacia(b, 70, 172, 1.15) +
    b.pen.limb([240, 160], [240, 120], [240, 82], 7, b.colours.woodDark) +
    b.pen.limb([304, 160], [304, 120], [304, 82], 7, b.colours.woodDark) +
    b.pen.shape(
      [
        [224, 90],
        [272, 50],
        [320, 90],
      ],
      b.colours.roof,
    ) +
    bucket(b) +
    shaft(b),
};
