/** The lighthouse on its rock. */
import { boulder } from '../near.ts';
import { texture } from '../ground.ts';
import { box, type Brush, door, land, type Place, rock, water } from '../scenery.ts';
import { sea } from './shared.ts';

const tower = (b: Brush): string =>
  b.pen.shape(
    [
      [256, 182],
      [267, 50],
      [309, 50],
      [320, 182],
    ],
    b.colours.cream,
  ) +
  b.pen.shape(
    [
      [262, 116],
      [265, 84],
      [311, 84],
      [314, 116],
    ],
    b.colours.accent,
  ) +
  b.pen.shape(
    [
      [256, 182],
      [260, 148],
      [316, 148],
      [320, 182],
    ],
    b.colours.accent,
  ) +
  b.pen.shape(box(258, 43, 60, 10), b.colours.ink) +
  b.pen.shape(box(271, 20, 34, 24), b.window) +
  b.pen.shape(
    [
      [262, 24],
      [288, -2],
      [314, 24],
    ],
    b.colours.accent,
  ) +
  door(b, 278, 184, 20, 28, b.colours.ink);

export const lighthouse: Place = {
  landmark: [256, 0, 320, 184],
  glows: [[288, 32, 80]],
  far: (b) =>
    sea(b) +
    land(
      b,
      [
        [0, 138],
        [60, 120],
        [140, 138],
        [384, 138],
      ],
      b.colours.far,
    ),
  ground: (b) =>
    water(b, 158, 420) +
    b.pen.shape(
      [
        [170, 420],
        [186, 190],
        [236, 166],
        [340, 164],
        [400, 190],
        [440, 420],
      ],
      b.colours.stone,
    ) +
    b.pen.shape(
      [
        [-330, 420],
        [-330, 196],
        [120, 192],
        [714, 188],
        [714, 420],
      ],
      b.colours.ground,
    ) +
    texture(b, 194),
  solid: (b) =>
    rock(b, 120, 196, 1, b.colours.stoneDark) +
    rock(b, 440, 196, 1.3, b.colours.stoneDark) +
    tower(b) +
    rock(b, 236, 194, 0.7, b.colours.stoneDark),
  near: (b) => boulder(b, -1, b.colours.stone),
};
