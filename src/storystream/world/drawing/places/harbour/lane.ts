/** A lane of tall houses under a great lantern. */
import { mix } from '../../svg.ts';
import { barrel } from '../near.ts';
import { ground } from '../ground.ts';
import { type Brush, door, house, type Place } from '../scenery.ts';
import { town } from './shared.ts';

const lantern = (b: Brush): string =>
  b.pen.limb([276, 190], [276, 120], [276, 60], 10, b.colours.ink) +
  b.pen.shape(
    [
      [260, 64],
      [254, 30],
      [276, 14],
      [298, 30],
      [292, 64],
    ],
    b.window,
  ) +
  b.pen.shape(
    [
      [250, 34],
      [276, 6],
      [302, 34],
    ],
    b.colours.ink,
  ) +
  b.pen.shape(
    [
      [262, 192],
      [266, 176],
      [286, 176],
      [290, 192],
    ],
    b.colours.ink,
  );

const washing = (b: Brush): string =>
  b.pen.mark(
    [
      [40, 34],
      [160, 60],
      [276, 40],
      [400, 62],
      [520, 34],
    ],
    b.colours.ink,
    3.5,
  ) +
  (
    [
      [110, 50, 0],
      [166, 58, 1],
      [364, 56, 2],
      [420, 58, 0],
    ] as const
  )
    .map(([x, y, i]) =>
      b.pen.shape(
        [
          [x - 13, y],
          [x + 13, y],
          [x + 11, y + 28],
          [x - 11, y + 28],
        ],
        [b.colours.accent, b.colours.cream, b.colours.accent2][i]!,
      ),
    )
    .join('');

export const lane: Place = {
  landmark: [248, 6, 304, 190],
  glows: [[276, 48, 66]],
  far: (b) => town(b, 174),
  ground: (b) => ground(b, 172),
  solid: (b) =>
    house(b, 0, 186, 92, 130, mix(b.colours.wall, b.colours.woodLight, 0.2), b.colours.roof) +
    door(b, 52, 186, 26, 46, b.colours.water) +
    house(b, 420, 186, 104, 136, b.colours.waterLight, b.colours.ink) +
    door(b, 436, 186, 26, 46, b.colours.accent) +
    washing(b) +
    lantern(b),
  near: (b) => barrel(b, 1),
};
