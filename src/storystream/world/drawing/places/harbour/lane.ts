/** A lane of tall houses under lanterns. */
import { door, ground, house, type Place } from '../scenery.ts';
import { town } from './shared.ts';

export const lane: Place = {
  landmark: [276, 90],
  glows: [
    [276, 66, 60],
    [90, 100, 40],
  ],
  far: (b) => town(b, 172),
  middle: (b) =>
    ground(b, 172) +
    house(b, -30, 184, 96, 128, b.colours.wall, b.colours.roof) +
    door(b, 24, 184, 26, 46, b.colours.water) +
    house(b, 316, 184, 100, 134, b.colours.roof, b.colours.ink) +
    door(b, 336, 184, 26, 46, b.colours.accent2) +
    house(b, 70, 180, 66, 104, b.colours.waterLight, b.colours.ink) +
    door(b, 92, 180, 22, 40, b.colours.accent) +
    b.pen.limb([276, 188], [276, 120], [276, 56], 8, b.colours.ink) +
    b.pen.limb([276, 56], [276, 40], [258, 42], 6, b.colours.ink) +
    b.pen.shape(
      [
        [246, 72],
        [244, 52],
        [258, 42],
        [272, 52],
        [270, 72],
      ],
      b.window,
    ) +
    b.pen.mark(
      [
        [66, 40],
        [190, 62],
        [316, 36],
      ],
      b.colours.ink,
      3,
    ) +
    [
      [110, 52, 0],
      [150, 58, 1],
      [200, 58, 2],
    ]
      .map(([x, y, i]) =>
        b.pen.shape(
          [
            [x! - 11, y!],
            [x! + 11, y!],
            [x! + 9, y! + 26],
            [x! - 9, y! + 26],
          ],
          [b.colours.accent, b.colours.cream, b.colours.accent2][i!]!,
        ),
      )
      .join(''),
};
