/** A flowering meadow with a windmill. */
import { box, bush, door, ground, type Place } from '../scenery.ts';
import { hills } from './shared.ts';

export const meadow: Place = {
  landmark: [286, 110],
  glows: [[286, 146, 40]],
  far: hills,
  middle: (b) => {
    const flowers = [
      [26, 196, 0],
      [70, 180, 1],
      [142, 190, 0],
      [222, 182, 1],
      [352, 198, 0],
      [18, 240, 1],
      [128, 246, 0],
      [254, 244, 1],
      [366, 244, 0],
    ] as const;
    return (
      ground(b) +
      b.pen.shape(box(258, 124, 56, 48), b.colours.cream) +
      b.pen.shape(
        [
          [254, 126],
          [268, 84],
          [304, 84],
          [318, 126],
        ],
        b.colours.accent,
      ) +
      door(b, 277, 172, 18, 28, b.colours.wood) +
      b.pen.limb([286, 92], [262, 72], [248, 58], 7, b.colours.woodLight) +
      b.pen.limb([286, 92], [312, 74], [324, 58], 7, b.colours.woodLight) +
      b.pen.limb([286, 92], [264, 112], [250, 126], 7, b.colours.woodLight) +
      b.pen.limb([286, 92], [310, 112], [324, 124], 7, b.colours.woodLight) +
      b.pen.oval([286, 92], 6, 6, b.colours.woodDark) +
      bush(b, 62, 172, 1.1, b.colours.foliage) +
      flowers
        .map(
          ([x, y, k]) =>
            b.pen.oval([x, y], 5.5, 5.5, k ? b.colours.accent2 : b.colours.accent) +
            b.pen.oval([x, y], 2.2, 2.2, b.colours.cream),
        )
        .join('')
    );
  },
};
