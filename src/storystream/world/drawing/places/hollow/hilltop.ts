/** The hilltop with its signpost. */
import { mix } from '../../svg.ts';
import { bush, flag, land, type Place, rock } from '../scenery.ts';

export const hilltop: Place = {
  landmark: [282, 104],
  glows: [],
  far: (b) =>
    land(
      b,
      [
        [0, 184],
        [70, 160],
        [150, 178],
        [240, 158],
        [320, 176],
        [384, 164],
      ],
      b.colours.far,
    ) +
    land(
      b,
      [
        [0, 196],
        [120, 180],
        [384, 192],
      ],
      b.colours.middle,
    ),
  middle: (b) =>
    b.pen.shape(
      [
        [-120, 420],
        [-90, 232],
        [40, 194],
        [192, 178],
        [340, 188],
        [474, 226],
        [500, 420],
      ],
      b.colours.ground,
    ) +
    b.pen.mark(
      [
        [-90, 234],
        [190, 214],
        [474, 232],
      ],
      mix(b.colours.ground, b.colours.path, 0.5),
      26,
    ) +
    b.pen.limb([282, 188], [282, 130], [282, 60], 8, b.colours.woodDark) +
    b.pen.limb([256, 92], [282, 92], [314, 92], 12, b.colours.woodLight) +
    b.pen.limb([262, 116], [282, 116], [306, 116], 11, b.colours.wood) +
    flag(b, 286, 56, b.colours.accent) +
    flag(b, 286, 56, b.colours.accent) +
    rock(b, 330, 196, 1.1) +
    rock(b, 240, 190, 0.7) +
    bush(b, 58, 200, 0.9, b.colours.foliage),
};
