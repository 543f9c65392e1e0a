/** The square with the clock tower. */
import { box, door, ground, type Place } from '../scenery.ts';
import { town } from './shared.ts';

export const square: Place = {
  landmark: [266, 60],
  glows: [
    [80, 70, 60],
    [266, 74, 40],
  ],
  far: (b) => town(b, 172),
  middle: (b) =>
    ground(b, 170) +
    b.pen.shape(box(236, 60, 60, 122), b.colours.roof) +
    b.pen.shape(
      [
        [228, 62],
        [266, 6],
        [304, 62],
      ],
      b.colours.ink,
    ) +
    b.pen.oval([266, 84], 20, 20, b.colours.cream) +
    b.pen.mark(
      [
        [266, 72],
        [266, 84],
        [276, 90],
      ],
      b.colours.ink,
      4,
    ) +
    door(b, 254, 182, 24, 38, b.colours.woodDark) +
    b.pen.limb([80, 184], [80, 130], [80, 84], 7, b.colours.ink) +
    b.pen.shape(
      [
        [70, 86],
        [68, 64],
        [80, 54],
        [92, 64],
        [90, 86],
      ],
      b.window,
    ) +
    b.pen.shape(
      [
        [130, 188],
        [136, 170],
        [196, 170],
        [202, 188],
      ],
      b.colours.stoneDark,
    ) +
    b.pen.oval([166, 170], 30, 6, b.colours.water),
};
