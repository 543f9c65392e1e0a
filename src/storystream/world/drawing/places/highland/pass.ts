/** The mountain pass with its bunting. */
import { mix } from '../../svg.ts';
import { boulder } from '../near.ts';
import { ground } from '../ground.ts';
import { type Brush, land, type Place, rock } from '../scenery.ts';

const peak = (b: Brush): string =>
  b.pen.shape(
    [
      [100, 200],
      [238, 14],
      [376, 200],
    ],
    mix(b.colours.near, b.colours.far, 0.3),
  ) +
  b.pen.shape(
    [
      [198, 68],
      [238, 14],
      [278, 68],
      [256, 60],
      [239, 78],
      [221, 58],
    ],
    b.colours.cloud,
  );

const bunting = (b: Brush): string =>
  b.pen.limb([164, 182], [162, 140], [164, 100], 7, b.colours.woodDark) +
  b.pen.limb([312, 182], [314, 140], [312, 100], 7, b.colours.woodDark) +
  b.pen.mark(
    [
      [164, 104],
      [238, 134],
      [312, 104],
    ],
    b.colours.ink,
    3.5,
  ) +
  (
    [
      [184, 111, 0],
      [211, 118, 1],
      [239, 121, 2],
      [267, 117, 0],
      [293, 110, 1],
    ] as const
  )
    .map(([x, y, i]) =>
      b.pen.shape(
        [
          [x - 11, y],
          [x + 11, y],
          [x, y + 21],
        ],
        [b.colours.accent, b.colours.accent2, b.colours.water][i]!,
      ),
    )
    .join('');

export const pass: Place = {
  landmark: [160, 98, 316, 171],
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
      mix(b.colours.far, b.sky[1], 0.25),
    ),
  ground: (b) =>
    peak(b) +
    b.pen.shape(
      [
        [-330, 200],
        [-330, 40],
        [-80, 96],
        [40, 84],
        [140, 196],
      ],
      mix(b.colours.stoneDark, b.colours.far, 0.25),
    ) +
    b.pen.shape(
      [
        [714, 200],
        [714, 40],
        [540, 90],
        [430, 76],
        [330, 196],
      ],
      mix(b.colours.stoneDark, b.colours.far, 0.25),
    ) +
    ground(b, 178),
  solid: (b) => bunting(b) + rock(b, 84, 188, 1.1, b.colours.stone) + rock(b, 404, 190, 1, b.colours.stone),
  near: (b) => boulder(b, -1, b.colours.stoneDark),
};
