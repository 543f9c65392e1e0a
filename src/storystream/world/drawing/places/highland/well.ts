/** The covered well. */
import { boulder } from '../near.ts';
import { ground } from '../ground.ts';
import { type Brush, type Place, rock } from '../scenery.ts';
import { acacia, mountains } from './shared.ts';

const bucket = (b: Brush): string =>
  b.pen.mark(
    [
      [272, 88],
      [272, 112],
    ],
    b.colours.cream,
    4,
  ) +
  b.pen.shape(
    [
      [260, 110],
      [284, 110],
      [280, 132],
      [264, 132],
    ],
    b.colours.woodLight,
  );

const shaft = (b: Brush): string =>
  b.pen.shape(
    [
      [228, 192],
      [224, 154],
      [320, 154],
      [316, 192],
    ],
    b.colours.stoneDark,
  ) +
  b.pen.oval([272, 154], 48, 9, b.colours.water) +
  (
    [
      [244, 172],
      [274, 178],
      [300, 172],
    ] as const
  )
    .map(([x, y]) =>
      b.pen.mark(
        [
          [x - 8, y],
          [x + 8, y],
        ],
        b.colours.stone,
        7,
      ),
    )
    .join('');

export const well: Place = {
  landmark: [220, 48, 324, 192],
  glows: [[272, 106, 40]],
  far: mountains,
  ground,
  solid: (b) =>
    acacia(b, 74, 172, 1.1) +
    acacia(b, 464, 170, 0.9) +
    rock(b, 396, 184, 0.8, b.colours.stone) +
    b.pen.limb([238, 160], [238, 120], [238, 82], 8, b.colours.woodDark) +
    b.pen.limb([306, 160], [306, 120], [306, 82], 8, b.colours.woodDark) +
    b.pen.shape(
      [
        [218, 92],
        [272, 46],
        [326, 92],
      ],
      b.colours.roof,
    ) +
    bucket(b) +
    shaft(b),
  near: (b) => boulder(b, -1, b.colours.stone),
};
