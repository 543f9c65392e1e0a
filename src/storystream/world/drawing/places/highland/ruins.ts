/** The ruined gate. */
import { darker } from '../../svg.ts';
import { box, bush, ground, type Place } from '../scenery.ts';
import { mountains } from './shared.ts';

export const ruins: Place = {
  landmark: [262, 110],
  glows: [[262, 120, 40]],
  far: mountains,
  middle: (b) =>
    ground(b) +
    b.pen.shape(box(196, 74, 26, 110), b.colours.wall) +
    b.pen.shape(box(302, 74, 26, 110), b.colours.wall) +
    b.pen.shape(
      [
        [184, 76],
        [190, 50],
        [290, 50],
        [300, 58],
        [336, 50],
        [340, 76],
      ],
      b.colours.wall,
    ) +
    b.pen.oval([262, 63], 10, 8, b.colours.accent2) +
    b.pen.shape(
      [
        [222, 184],
        [222, 120],
        [262, 92],
        [302, 120],
        [302, 184],
      ],
      darker(b.colours.near, 0.2),
    ) +
    b.pen.shape(
      [
        [52, 182],
        [54, 118],
        [68, 112],
        [82, 124],
        [82, 182],
      ],
      b.colours.wall,
    ) +
    b.pen.shape(box(46, 172, 42, 12), b.colours.stone) +
    bush(b, 128, 180, 0.8, b.colours.foliage),
};
