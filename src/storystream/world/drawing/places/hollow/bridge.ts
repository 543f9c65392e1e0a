/** A wooden bridge over the brook. */
import { ground, type Place, tree } from '../scenery.ts';
import { hills } from './shared.ts';

export const bridge: Place = {
  landmark: [236, 140],
  glows: [[152, 118, 44]],
  far: hills,
  middle: (b) =>
    ground(b) +
    b.pen.shape(
      [
        [150, 420],
        [176, 170],
        [296, 170],
        [340, 420],
      ],
      b.colours.water,
    ) +
    b.pen.mark(
      [
        [212, 190],
        [252, 190],
      ],
      b.colours.waterLight,
      5,
    ) +
    b.pen.limb([134, 176], [236, 98], [338, 176], 15, b.colours.wood) +
    b.pen.limb([134, 154], [236, 74], [338, 154], 6, b.colours.woodDark) +
    [
      [146, 170, 140],
      [190, 145, 114],
      [236, 134, 106],
      [282, 145, 114],
      [326, 170, 140],
    ]
      .map(([x, y, top]) => b.pen.limb([x!, y!], [x!, y!], [x!, top!], 7, b.colours.woodDark))
      .join('') +
    b.pen.oval([146, 132], 9, 10, b.window) +
    tree(b, 50, 174, 1.2),
};
