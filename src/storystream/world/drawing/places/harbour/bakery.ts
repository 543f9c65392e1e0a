/** The bakery with its brick oven. */
import { darker, lighter } from '../../svg.ts';
import { box, type Brush, type Place, skyWindow } from '../scenery.ts';
import { planks } from './shared.ts';

const oven = (b: Brush): string =>
  b.pen.shape(
    [
      [228, 186],
      [228, 100],
      [248, 60],
      [324, 60],
      [344, 100],
      [344, 186],
    ],
    b.colours.roof,
  ) +
  b.pen.shape(
    [
      [252, 168],
      [252, 132],
      [286, 112],
      [320, 132],
      [320, 168],
    ],
    b.colours.ink,
  ) +
  b.pen.shape(
    [
      [266, 168],
      [278, 140],
      [288, 152],
      [298, 136],
      [308, 168],
    ],
    '#ffa52f',
  ) +
  b.pen.shape(box(270, -60, 32, 122), darker(b.colours.roof, 0.15));

const shelves = (b: Brush): string =>
  b.pen.shape(box(24, 96, 104, 8), b.colours.woodDark) +
  [44, 76, 108].map((x) => b.pen.oval([x, 87], 13, 8, '#d98f3c')).join('') +
  b.pen.shape(box(24, 142, 104, 8), b.colours.woodDark) +
  [42, 74, 106].map((x) => b.pen.oval([x, 133], 12, 8, '#c67a30')).join('');

export const bakery: Place = {
  landmark: [286, 110],
  glows: [
    [286, 140, 60],
    [120, 40, 60],
  ],
  far: (b) =>
    b.pen.shape(box(-90, -60, 564, 480), lighter(b.colours.wall, 0.1)) +
    b.pen.shape(box(-90, 116, 564, 70), b.colours.waterLight),
  middle: (b) =>
    planks(b, 182, b.colours.wood) +
    oven(b) +
    skyWindow(b, 176, 72, 26) +
    shelves(b) +
    b.pen.mark(
      [
        [120, -10],
        [120, 30],
      ],
      b.colours.ink,
      3,
    ) +
    b.pen.shape(
      [
        [104, 46],
        [112, 28],
        [128, 28],
        [136, 46],
      ],
      b.colours.accent2,
    ),
};
