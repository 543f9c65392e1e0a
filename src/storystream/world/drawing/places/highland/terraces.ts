/** Green terraces with a small shrine. */
import { mix } from '../../svg.ts';
import { grasses } from '../near.ts';
import { ground } from '../ground.ts';
import { box, type Brush, bush, land, type Place } from '../scenery.ts';

const shrine = (b: Brush): string =>
  b.pen.shape(box(262, 132, 76, 12), b.colours.stone) +
  b.pen.shape(box(272, 88, 56, 46), b.colours.cream) +
  b.pen.shape(
    [
      [258, 92],
      [300, 52],
      [342, 92],
    ],
    b.colours.accent,
  ) +
  b.pen.oval([300, 111], 11, 13, b.window);

/** Steps of the slope, each a little nearer and further down. */
const steps = (b: Brush): string =>
  (
    [
      [96, b.colours.foliageDark],
      [120, b.colours.foliageLight],
      [142, b.colours.foliage],
      [160, b.colours.foliageLight],
    ] as const
  )
    .map(([y, c], i) =>
      land(
        b,
        [
          [0, y + 34 - i * 6],
          [90 - i * 12, y + 26 - i * 5],
          [190 - i * 20, y],
          [384, y - 4],
        ],
        c,
      ),
    )
    .join('');

export const terraces: Place = {
  landmark: [256, 54, 344, 144],
  glows: [[300, 112, 40]],
  far: (b) =>
    land(
      b,
      [
        [0, 116],
        [80, 70],
        [150, 110],
        [240, 78],
        [384, 96],
      ],
      mix(b.colours.far, b.sky[1], 0.25),
    ),
  ground: (b) => steps(b) + ground(b, 178),
  solid: (b) => shrine(b) + bush(b, 84, 186, 0.9) + bush(b, 470, 186, 1),
  near: (b) => grasses(b, -1),
};
