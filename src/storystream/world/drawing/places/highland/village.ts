/** The village of straw-roofed huts. */
import { flag, ground, type Place } from '../scenery.ts';
import { hut, mountains } from './shared.ts';

export const village: Place = {
  landmark: [276, 124],
  glows: [
    [276, 160, 40],
    [92, 152, 30],
  ],
  far: mountains,
  middle: (b) =>
    ground(b) +
    hut(b, 92, 168, 0.9, b.colours.wall) +
    hut(b, 334, 166, 0.75, b.colours.stone) +
    hut(b, 264, 178, 1.45, b.colours.cream) +
    flag(b, 266, 60, b.colours.accent) +
    b.pen.mark(
      [
        [264, 74],
        [264, 58],
      ],
      b.colours.ink,
      4,
    ),
};
