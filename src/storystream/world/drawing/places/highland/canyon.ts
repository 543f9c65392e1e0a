/** The canyon under its stone arch. */
import { lighter, mix } from '../../svg.ts';
import { boulder } from '../near.ts';
import { ground } from '../ground.ts';
import { type Brush, land, type Place, rock } from '../scenery.ts';

const arch = (b: Brush): string =>
  b.pen.shape(
    [
      [120, 186],
      [122, 104],
      [146, 68],
      [200, 52],
      [254, 68],
      [278, 104],
      [280, 186],
      [246, 186],
      [244, 126],
      [200, 92],
      [156, 126],
      [154, 186],
    ],
    b.colours.roof,
  ) +
  b.pen.mark(
    [
      [200 + b.from * 62, 112],
      [200 + b.from * 62, 164],
    ],
    lighter(b.colours.roof, 0.2),
    8,
  );

export const canyon: Place = {
  landmark: [120, 54, 280, 186],
  glows: [],
  far: (b) =>
    land(
      b,
      [
        [0, 110],
        [60, 88],
        [150, 120],
        [250, 96],
        [384, 116],
      ],
      mix(b.colours.far, b.sky[1], 0.3),
    ) +
    land(
      b,
      [
        [0, 150],
        [90, 134],
        [200, 152],
        [384, 136],
      ],
      b.colours.middle,
    ),
  ground: (b) => ground(b, 174),
  solid: (b) =>
    b.pen.shape(
      [
        [-330, 200],
        [-330, -80],
        [-40, -80],
        [-14, 40],
        [-26, 100],
        [24, 150],
        [34, 194],
      ],
      b.colours.stone,
    ) +
    b.pen.shape(
      [
        [714, 200],
        [714, -80],
        [440, -80],
        [414, 50],
        [428, 110],
        [382, 156],
        [374, 194],
      ],
      b.colours.stone,
    ) +
    b.pen.shape(
      [
        [-330, 76],
        [-18, 62],
        [-20, 84],
        [-330, 100],
      ],
      b.colours.stoneDark,
    ) +
    b.pen.shape(
      [
        [714, 86],
        [420, 66],
        [424, 90],
        [714, 112],
      ],
      b.colours.stoneDark,
    ) +
    arch(b) +
    rock(b, 74, 190, 0.8, b.colours.stone) +
    rock(b, 326, 192, 0.9, b.colours.stoneDark),
  near: (b) => boulder(b, 1, b.colours.stoneDark),
};
