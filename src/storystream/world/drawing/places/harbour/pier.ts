/** The pier with a lamp and a steamer. */
import { bollard } from '../near.ts';
import { box, type Brush, land, type Place, water } from '../scenery.ts';
import { lamp, planks, sea } from './shared.ts';

const steamer = (b: Brush): string =>
  b.pen.shape(box(300, 66, 20, 60), b.colours.ink) +
  b.pen.shape(box(300, 76, 20, 14), b.colours.accent2) +
  b.pen.shape(box(254, 104, 44, 30), b.colours.cream) +
  b.pen.shape(
    [
      [230, 168],
      [240, 130],
      [346, 130],
      [362, 168],
    ],
    b.colours.accent,
  ) +
  b.pen.mark(
    [
      [240, 140],
      [350, 140],
    ],
    b.colours.cream,
    6,
  ) +
  b.pen.oval([276, 118], 8, 8, b.window);

export const pier: Place = {
  landmark: [236, 66, 356, 168],
  glows: [
    [96, 80, 54],
    [276, 118, 30],
  ],
  far: (b) =>
    sea(b) +
    land(
      b,
      [
        [0, 142],
        [240, 136],
        [300, 118],
        [384, 124],
      ],
      b.colours.far,
    ),
  ground: (b) => water(b, 154, 420) + planks(b, 184, b.colours.woodLight),
  solid: (b) =>
    steamer(b) +
    [40, 170, 420].map((x) => b.pen.shape(box(x - 9, 158, 18, 54), b.colours.woodDark)).join('') +
    lamp(b, 96, 190, 84),
  near: (b) => bollard(b, 1),
};
