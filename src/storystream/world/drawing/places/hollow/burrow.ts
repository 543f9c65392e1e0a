/** A burrow under the hill: hearth, round window, rug. */
import { darker, lighter } from '../../svg.ts';
import { box, type Brush, type Place, skyWindow } from '../scenery.ts';
import { wall } from './shared.ts';

const hearth = (b: Brush): string =>
  b.pen.shape(
    [
      [222, 184],
      [222, 132],
      [262, 116],
      [302, 132],
      [302, 184],
    ],
    b.colours.stone,
  ) +
  b.pen.shape(
    [
      [240, 184],
      [242, 150],
      [262, 140],
      [282, 150],
      [284, 184],
    ],
    b.colours.ink,
  ) +
  b.pen.shape(
    [
      [248, 184],
      [262, 150],
      [276, 184],
    ],
    '#ffb03a',
  ) +
  b.pen.shape(
    [
      [255, 184],
      [262, 165],
      [269, 184],
    ],
    '#ffe08a',
  );

const shelf = (b: Brush, x: number): string =>
  b.pen.shape(box(x, 92, 84, 7), b.colours.woodDark) +
  b.pen.oval([x + 16, 83], 9, 10, b.colours.accent) +
  b.pen.oval([x + 42, 83], 10, 10, b.colours.foliage) +
  b.pen.oval([x + 67, 83], 9, 10, b.colours.accent2);

export const burrow: Place = {
  landmark: [220, 50, 304, 184],
  glows: [
    [128, 60, 60],
    [262, 154, 60],
  ],
  far: (b) => wall(b, b.colours.woodDark) + b.pen.oval([226, 150], 250, 170, b.colours.wall),
  ground: (b) =>
    b.pen.shape(
      [
        [-330, 420],
        [-330, 182],
        [190, 176],
        [714, 182],
        [714, 420],
      ],
      b.colours.wood,
    ) +
    b.pen.oval([262, 230], 160, 26, b.colours.accent) +
    b.pen.oval([262, 230], 132, 18, lighter(b.colours.accent, 0.25)),
  solid: (b) =>
    shelf(b, 20) +
    skyWindow(b, 262, 82, 29) +
    hearth(b) +
    b.pen.mark(
      [
        [128, -60],
        [128, 46],
      ],
      b.colours.woodDark,
      4,
    ) +
    b.pen.oval([128, 56], 12, 12, b.colours.light),
  near: (b) =>
    b.pen.limb([-10, -10], [12, 40], [-14, 120], 26, darker(b.colours.woodDark, 0.2)) +
    b.pen.limb([394, -10], [370, 50], [398, 130], 28, darker(b.colours.woodDark, 0.2)),
};
