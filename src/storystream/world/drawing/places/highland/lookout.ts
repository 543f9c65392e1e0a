/** The lookout: a roofed platform on four long legs. */
import { boulder } from '../near.ts';
import { ground } from '../ground.ts';
import { box, type Brush, flag, type Place, rock } from '../scenery.ts';
import { acacia, mountains } from './shared.ts';

const ladder = (b: Brush): string =>
  [112, 130, 148, 166]
    .map((y) =>
      b.pen.mark(
        [
          [262, y],
          [284, y],
        ],
        b.colours.woodLight,
        5,
      ),
    )
    .join('') +
  b.pen.mark(
    [
      [262, 96],
      [260, 186],
    ],
    b.colours.woodLight,
    5,
  ) +
  b.pen.mark(
    [
      [284, 96],
      [286, 186],
    ],
    b.colours.woodLight,
    5,
  );

const tower = (b: Brush): string =>
  b.pen.limb([236, 190], [242, 140], [244, 92], 9, b.colours.woodDark) +
  b.pen.limb([310, 190], [304, 140], [302, 92], 9, b.colours.woodDark) +
  b.pen.limb([246, 92], [246, 70], [246, 50], 7, b.colours.woodDark) +
  b.pen.limb([300, 92], [300, 70], [300, 50], 7, b.colours.woodDark) +
  ladder(b) +
  b.pen.shape(box(232, 84, 82, 14), b.colours.wood) +
  b.pen.shape(box(238, 68, 70, 8), b.colours.woodLight) +
  b.pen.shape(
    [
      [222, 54],
      [273, 18],
      [324, 54],
    ],
    b.colours.accent2,
  ) +
  flag(b, 273, 2, b.colours.accent, 18);

export const lookout: Place = {
  landmark: [224, 0, 322, 188],
  glows: [[273, 62, 40]],
  far: mountains,
  ground,
  solid: (b) =>
    acacia(b, 72, 172, 0.9) +
    rock(b, 120, 182, 0.8, b.colours.stone) +
    rock(b, 430, 186, 1.2, b.colours.stone) +
    tower(b),
  near: (b) => boulder(b, 1, b.colours.stone),
};
