/** A wooden bridge over the brook. */
import { branch, grasses } from '../near.ts';
import { type Brush, bush, ground, type Place, tree } from '../scenery.ts';
import { hills } from './shared.ts';

const planks = (b: Brush): string =>
  b.pen.limb([166, 178], [240, 102], [314, 178], 15, b.colours.wood) +
  b.pen.limb([166, 154], [240, 76], [314, 154], 7, b.colours.woodDark) +
  (
    [
      [170, 174, 146],
      [204, 150, 122],
      [240, 140, 112],
      [276, 150, 122],
      [310, 174, 146],
    ] as const
  )
    .map(([x, y, top]) => b.pen.limb([x, y], [x, y], [x, top], 7, b.colours.woodDark))
    .join('');

export const bridge: Place = {
  landmark: [160, 104, 320, 180],
  glows: [[170, 138, 40]],
  far: hills,
  ground: (b) =>
    ground(b) +
    b.pen.shape(
      [
        [150, 420],
        [186, 172],
        [294, 172],
        [340, 420],
      ],
      b.colours.water,
    ) +
    b.pen.mark(
      [
        [214, 190],
        [254, 190],
      ],
      b.colours.waterLight,
      5,
    ) +
    b.pen.mark(
      [
        [232, 214],
        [286, 214],
      ],
      b.colours.waterLight,
      6,
    ),
  solid: (b) =>
    tree(b, 58, 174, 1.2) +
    tree(b, 424, 172, 1.05, b.colours.foliageDark) +
    bush(b, 118, 176, 0.7) +
    planks(b) +
    b.pen.oval([170, 138], 9, 10, b.window),
  near: (b) => grasses(b, -1) + branch(b, 1),
};
