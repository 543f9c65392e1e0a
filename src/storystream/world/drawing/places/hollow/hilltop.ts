/** The hilltop with its signpost. */
import { mix } from '../../svg.ts';
import { grasses } from '../near.ts';
import { texture } from '../ground.ts';
import { bush, flag, land, type Place, rock } from '../scenery.ts';

export const hilltop: Place = {
  landmark: [244, 60, 322, 192],
  glows: [],
  far: (b) =>
    land(
      b,
      [
        [0, 180],
        [70, 150],
        [150, 172],
        [240, 150],
        [320, 170],
        [384, 158],
      ],
      mix(b.colours.far, b.sky[1], 0.3),
    ) +
    land(
      b,
      [
        [0, 198],
        [120, 178],
        [384, 192],
      ],
      b.colours.middle,
    ),
  ground: (b) =>
    b.pen.shape(
      [
        [-330, 420],
        [-330, 300],
        [-60, 226],
        [120, 188],
        [282, 176],
        [440, 190],
        [620, 232],
        [714, 300],
        [714, 420],
      ],
      b.colours.ground,
    ) + texture(b, 184),
  solid: (b) =>
    rock(b, 332, 194, 1.1, b.colours.stone) +
    b.pen.limb([282, 190], [282, 130], [282, 60], 10, b.colours.woodDark) +
    b.pen.limb([250, 90], [282, 90], [318, 90], 15, b.colours.woodLight) +
    b.pen.limb([256, 118], [282, 118], [310, 118], 14, b.colours.wood) +
    flag(b, 284, 44, b.colours.accent) +
    rock(b, 238, 192, 0.7, b.colours.stone) +
    bush(b, 84, 208, 0.9, b.colours.foliage) +
    bush(b, 452, 204, 1.1),
  near: (b) => grasses(b, 1) + grasses(b, -1),
};
