/** The boatyard: a half-built boat on its stocks. */
import { mix } from '../../svg.ts';
import { barrel } from '../near.ts';
import { ground } from '../ground.ts';
import { box, type Brush, house, land, type Place } from '../scenery.ts';
import { sea } from './shared.ts';

const hull = (b: Brush): string =>
  b.pen.limb([234, 188], [238, 168], [246, 150], 9, b.colours.woodDark) +
  b.pen.limb([318, 188], [314, 168], [306, 150], 9, b.colours.woodDark) +
  b.pen.limb([276, 190], [276, 172], [276, 156], 9, b.colours.woodDark) +
  [238, 262, 288, 314].map((x) => b.pen.limb([x, 112], [x - 1, 96], [x, 76], 7, b.colours.wood)).join('') +
  b.pen.shape(
    [
      [208, 92],
      [222, 104],
      [334, 100],
      [348, 84],
      [340, 128],
      [316, 158],
      [242, 160],
      [218, 132],
    ],
    b.colours.woodLight,
  ) +
  b.pen.mark(
    [
      [220, 122],
      [276, 128],
      [338, 116],
    ],
    b.colours.accent,
    9,
  );

export const boatyard: Place = {
  landmark: [208, 78, 348, 188],
  glows: [],
  far: (b) =>
    sea(b) +
    land(
      b,
      [
        [0, 150],
        [90, 150],
        [200, 140],
        [300, 150],
        [384, 150],
      ],
      b.colours.far,
    ),
  ground: (b) => ground(b, 172),
  solid: (b) =>
    house(b, -20, 184, 84, 70, mix(b.colours.wall, b.colours.water, 0.3), b.colours.roof) +
    b.pen.shape(box(110, 172, 62, 10), b.colours.woodLight) +
    b.pen.shape(box(118, 182, 62, 10), b.colours.wood) +
    b.pen.limb([428, 190], [428, 120], [428, 40], 10, b.colours.woodDark) +
    b.pen.limb([428, 60], [406, 48], [378, 34], 8, b.colours.woodDark) +
    b.pen.mark(
      [
        [380, 36],
        [380, 84],
      ],
      b.colours.ink,
      4,
    ) +
    hull(b),
  near: (b) => barrel(b, 1),
};
