/** A burrow under the hill: hearth, round window, rug. */
import { darker, lighter } from '../../svg.ts';
import { box, type Brush, type Place, skyWindow } from '../scenery.ts';
import { wall } from './shared.ts';

const hearth = (b: Brush): string =>
  b.pen.shape(
    [
      [230, 182],
      [230, 132],
      [262, 120],
      [294, 132],
      [294, 182],
    ],
    b.colours.stone,
  ) +
  b.pen.shape(
    [
      [244, 182],
      [246, 150],
      [262, 142],
      [278, 150],
      [280, 182],
    ],
    b.colours.ink,
  ) +
  b.pen.shape(
    [
      [252, 182],
      [262, 154],
      [272, 182],
    ],
    '#ffb03a',
  );

export const burrow: Place = {
  landmark: [262, 96],
  glows: [
    [110, 60, 70],
    [262, 148, 60],
  ],
  far: (b) => wall(b, b.colours.woodDark) + b.pen.oval([192, 150], 230, 165, b.colours.wall),
  middle: (b) =>
    b.pen.shape(
      [
        [-90, 420],
        [-90, 182],
        [190, 174],
        [474, 182],
        [474, 420],
      ],
      b.colours.wood,
    ) +
    b.pen.oval([192, 226], 130, 22, b.colours.accent) +
    b.pen.oval([192, 226], 108, 15, lighter(b.colours.accent, 0.25)) +
    skyWindow(b, 262, 84, 30) +
    hearth(b) +
    b.pen.shape(box(34, 92, 84, 7), b.colours.woodDark) +
    b.pen.oval([50, 84], 8, 9, b.colours.accent) +
    b.pen.oval([76, 84], 9, 9, b.colours.foliage) +
    b.pen.oval([101, 84], 8, 9, b.colours.accent2) +
    b.pen.mark(
      [
        [110, 0],
        [110, 46],
      ],
      b.colours.woodDark,
      3,
    ) +
    b.pen.oval([110, 56], 12, 12, b.colours.light),
  near: (b) =>
    b.pen.limb([-10, -10], [10, 40], [-14, 120], 26, darker(b.colours.woodDark, 0.2)) +
    b.pen.limb([394, -10], [372, 50], [398, 130], 28, darker(b.colours.woodDark, 0.2)),
};
