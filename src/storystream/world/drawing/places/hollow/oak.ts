/** The great oak with a lit hollow. */
import { bush, ground, type Place } from '../scenery.ts';
import { hills } from './shared.ts';

export const oak: Place = {
  landmark: [270, 90],
  glows: [[270, 128, 46]],
  far: hills,
  middle: (b) =>
    ground(b) +
    b.pen.shape(
      [
        [226, 184],
        [246, 150],
        [244, 84],
        [296, 84],
        [296, 150],
        [318, 184],
      ],
      b.colours.woodDark,
    ) +
    b.pen.limb([280, 100], [320, 92], [344, 66], 14, b.colours.woodDark) +
    b.pen.oval([210, 58], 46, 34, b.colours.foliageDark) +
    b.pen.oval([330, 56], 48, 34, b.colours.foliageDark) +
    b.pen.oval([270, 34], 70, 42, b.colours.foliage) +
    b.pen.oval([238, 74], 34, 22, b.colours.foliage) +
    b.pen.oval([310, 72], 30, 20, b.colours.foliageLight) +
    b.pen.oval([270, 128], 16, 20, b.colours.ink) +
    b.pen.oval([270, 129], 11.5, 15.5, b.window) +
    bush(b, 46, 174, 1),
};
