/** A wooden bridge over the brook. */
import { branch, grasses } from '../near.ts';
import { ground } from '../ground.ts';
import { type Brush, bush, type Place, tree } from '../scenery.ts';
import { hills } from './shared.ts';

const planks = (b: Brush): string =>
  b.pen.limb([174, 178], [240, 104], [306, 178], 15, b.colours.wood) +
  b.pen.limb([174, 154], [240, 80], [306, 154], 7, b.colours.woodDark) +
  (
    [
      [178, 174, 146],
      [208, 152, 124],
      [240, 141, 114],
      [272, 152, 124],
      [302, 174, 146],
    ] as const
  )
    .map(([x, y, top]) => b.pen.limb([x, y], [x, y], [x, top], 7, b.colours.woodDark))
    .join('');

export const bridge: Place = {
  landmark: [170, 106, 310, 180],
  glows: [[178, 138, 40]],
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
    b.pen.oval([178, 138], 9, 10, b.window),
  near: (b) => grasses(b, -1) + branch(b),
};
