/** The pier with a lamp and a steamer. */
import { box, land, type Place, water } from '../scenery.ts';
import { sea, planks } from './shared.ts';

export const pier: Place = {
  landmark: [292, 104],
  glows: [[96, 84, 60]],
  far: (b) =>
    sea(b) +
    land(
      b,
      [
        [240, 134],
        [300, 118],
        [384, 124],
      ],
      b.colours.far,
    ),
  middle: (b) =>
    water(b, 156, 420) +
    b.pen.shape(
      [
        [250, 160],
        [262, 132],
        [336, 132],
        [348, 160],
      ],
      b.colours.accent,
    ) +
    b.pen.shape(box(270, 110, 34, 22), b.colours.cream) +
    b.pen.shape(box(310, 84, 14, 48), b.colours.ink) +
    b.pen.shape(box(310, 94, 14, 10), b.colours.accent2) +
    b.pen.oval([287, 121], 6, 6, b.window) +
    planks(b, 182, b.colours.woodLight) +
    [16, 368].map((x) => b.pen.shape(box(x - 9, 152, 18, 60), b.colours.woodDark)).join('') +
    b.pen.limb([96, 184], [96, 130], [96, 92], 7, b.colours.ink) +
    b.pen.shape(
      [
        [86, 96],
        [84, 76],
        [96, 66],
        [108, 76],
        [106, 96],
      ],
      b.window,
    ),
};
