/** The ruined gate. */
import { darker } from '../../svg.ts';
import { boulder } from '../near.ts';
import { ground } from '../ground.ts';
import { box, type Brush, bush, type Place } from '../scenery.ts';
import { mountains } from './shared.ts';

const gate = (b: Brush): string =>
  b.pen.shape(
    [
      [218, 186],
      [218, 118],
      [262, 90],
      [306, 118],
      [306, 186],
    ],
    darker(b.colours.near, 0.2),
  ) +
  b.pen.shape(box(196, 74, 28, 112), b.colours.wall) +
  b.pen.shape(box(300, 74, 28, 112), b.colours.wall) +
  b.pen.shape(
    [
      [184, 78],
      [190, 48],
      [290, 48],
      [300, 58],
      [334, 50],
      [340, 78],
    ],
    b.colours.wall,
  ) +
  b.pen.oval([262, 63], 11, 9, b.colours.accent2);

const pillar = (b: Brush, x: number, top: number): string =>
  b.pen.shape(
    [
      [x - 15, 182],
      [x - 14, top + 6],
      [x, top],
      [x + 14, top + 12],
      [x + 15, 182],
    ],
    b.colours.wall,
  ) + b.pen.shape(box(x - 22, 172, 44, 13), b.colours.stone);

export const ruins: Place = {
  landmark: [186, 48, 338, 186],
  glows: [[262, 138, 40]],
  far: mountains,
  ground,
  solid: (b) => pillar(b, 66, 116) + pillar(b, 446, 132) + bush(b, 126, 180, 0.8, b.colours.foliage) + gate(b),
  near: (b) => boulder(b, 1, b.colours.wall),
};
