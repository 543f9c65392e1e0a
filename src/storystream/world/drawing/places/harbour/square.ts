/** The square with the clock tower. */
import { mix } from '../../svg.ts';
import { barrel } from '../near.ts';
import { ground } from '../ground.ts';
import { box, type Brush, door, house, type Place } from '../scenery.ts';
import { lamp, town } from './shared.ts';

const tower = (b: Brush): string =>
  b.pen.shape(box(234, 60, 64, 126), b.colours.roof) +
  b.pen.shape(
    [
      [226, 64],
      [266, 4],
      [306, 64],
    ],
    b.colours.ink,
  ) +
  b.pen.oval([266, 88], 23, 23, b.colours.cream) +
  b.pen.mark(
    [
      [266, 73],
      [266, 88],
      [276, 95],
    ],
    b.colours.ink,
    5,
  ) +
  door(b, 252, 186, 28, 42, b.colours.woodDark);

const fountain = (b: Brush, x: number): string =>
  b.pen.shape(
    [
      [x - 36, 190],
      [x - 30, 168],
      [x + 30, 168],
      [x + 36, 190],
    ],
    b.colours.stoneDark,
  ) +
  b.pen.oval([x, 168], 30, 7, b.colours.water) +
  b.pen.limb([x, 164], [x, 150], [x, 140], 7, b.colours.stone) +
  b.pen.oval([x, 138], 13, 8, b.colours.waterLight);

export const square: Place = {
  landmark: [228, 4, 304, 186],
  glows: [
    [116, 68, 54],
    [266, 88, 36],
  ],
  far: (b) => town(b, 172),
  ground: (b) => ground(b, 172),
  solid: (b) =>
    house(b, 6, 182, 74, 96, mix(b.colours.wall, b.colours.far, 0.4), b.colours.ink) +
    fountain(b, 430) +
    tower(b) +
    lamp(b, 116, 186, 72),
  near: (b) => barrel(b, 1),
};
