/** The bakery with its brick oven. */
import { darker, lighter } from '../../svg.ts';
import { barrel } from '../near.ts';
import { box, type Brush, type Place, skyWindow } from '../scenery.ts';
import { planks } from './shared.ts';

const oven = (b: Brush): string =>
  b.pen.shape(box(266, -80, 36, 150), darker(b.colours.roof, 0.15)) +
  b.pen.shape(
    [
      [228, 188],
      [228, 100],
      [248, 60],
      [324, 60],
      [344, 100],
      [344, 188],
    ],
    b.colours.roof,
  ) +
  b.pen.shape(
    [
      [250, 170],
      [250, 130],
      [286, 108],
      [322, 130],
      [322, 170],
    ],
    b.colours.ink,
  ) +
  b.pen.shape(
    [
      [262, 170],
      [276, 136],
      [288, 150],
      [300, 132],
      [312, 170],
    ],
    '#ffa52f',
  ) +
  b.pen.shape(
    [
      [276, 170],
      [286, 152],
      [298, 170],
    ],
    '#ffe08a',
  );

const shelves = (b: Brush, x: number): string =>
  b.pen.shape(box(x, 94, 104, 9), b.colours.woodDark) +
  [20, 52, 84].map((dx) => b.pen.oval([x + dx, 84], 14, 9, '#d98f3c')).join('') +
  b.pen.shape(box(x, 142, 104, 9), b.colours.woodDark) +
  [18, 50, 82].map((dx) => b.pen.oval([x + dx, 132], 14, 9, '#c67a30')).join('');

export const bakery: Place = {
  landmark: [226, 58, 346, 188],
  glows: [
    [286, 142, 60],
    [158, 40, 50],
  ],
  far: (b) =>
    b.pen.shape(box(-330, -60, 1044, 480), lighter(b.colours.wall, 0.1)) +
    b.pen.shape(box(-330, 120, 1044, 70), b.colours.waterLight),
  ground: (b) => planks(b, 184, b.colours.wood),
  solid: (b) =>
    shelves(b, 24) +
    skyWindow(b, 420, 78, 28) +
    b.pen.shape(box(388, 142, 110, 46), b.colours.woodLight) +
    [412, 444, 474].map((x) => b.pen.oval([x, 134], 13, 9, '#d98f3c')).join('') +
    oven(b) +
    b.pen.mark(
      [
        [158, -60],
        [158, 28],
      ],
      b.colours.ink,
      4,
    ) +
    b.pen.shape(
      [
        [140, 46],
        [149, 26],
        [167, 26],
        [176, 46],
      ],
      b.colours.accent2,
    ),
  near: (b) => barrel(b, -1),
};
