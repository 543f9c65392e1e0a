/** The lighthouse on its rock. */
import { box, type Brush, door, type Place, water } from '../scenery.ts';
import { sea } from './shared.ts';

const tower = (b: Brush): string =>
  b.pen.shape(
    [
      [258, 180],
      [268, 50],
      [308, 50],
      [318, 180],
    ],
    b.colours.cream,
  ) +
  b.pen.shape(
    [
      [263, 116],
      [266, 84],
      [310, 84],
      [313, 116],
    ],
    b.colours.accent,
  ) +
  b.pen.shape(
    [
      [258, 180],
      [261, 148],
      [315, 148],
      [318, 180],
    ],
    b.colours.accent,
  ) +
  b.pen.shape(box(260, 44, 56, 8), b.colours.ink) +
  b.pen.shape(box(272, 22, 32, 22), b.window) +
  b.pen.shape(
    [
      [266, 24],
      [288, 2],
      [310, 24],
    ],
    b.colours.accent,
  ) +
  door(b, 279, 182, 18, 26, b.colours.ink);

export const lighthouse: Place = {
  landmark: [288, 40],
  glows: [[288, 34, 96]],
  far: sea,
  middle: (b) =>
    water(b, 160, 420) +
    b.pen.shape(
      [
        [196, 420],
        [206, 186],
        [250, 164],
        [330, 162],
        [474, 176],
        [474, 420],
      ],
      b.colours.stone,
    ) +
    b.pen.shape(
      [
        [-90, 420],
        [-90, 196],
        [120, 192],
        [474, 188],
        [474, 420],
      ],
      b.colours.ground,
    ) +
    tower(b),
};
