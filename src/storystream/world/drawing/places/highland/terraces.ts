/** Green terraces with a small shrine. */
import { bush, ground, land, type Place } from '../scenery.ts';

export const terraces: Place = {
  landmark: [319, 72],
  glows: [[318, 74, 34]],
  far: (b) =>
    land(
      b,
      [
        [0, 120],
        [80, 80],
        [150, 116],
        [384, 90],
      ],
      b.colours.far,
    ),
  middle: (b) =>
    (
      [
        [60, b.colours.foliageDark],
        [88, b.colours.foliageLight],
        [116, b.colours.foliage],
        [144, b.colours.foliageLight],
      ] as const
    )
      .map(([y, c], i) =>
        b.pen.shape(
          [
            [-90, 420],
            [-90, y + 60 - i * 10],
            [60 - i * 30, y + 40 - i * 8],
            [180 - i * 30, y],
            [474, y - 4],
            [474, 420],
          ],
          c,
        ),
      )
      .join('') +
    ground(b, 176) +
    b.pen.shape(
      [
        [304, 88],
        [304, 64],
        [334, 64],
        [334, 88],
      ],
      b.colours.cream,
    ) +
    b.pen.shape(
      [
        [298, 66],
        [319, 44],
        [340, 66],
      ],
      b.colours.accent,
    ) +
    b.pen.oval([319, 77], 6, 7, b.window) +
    bush(b, 40, 182, 0.9),
};
