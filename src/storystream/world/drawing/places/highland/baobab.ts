/** The great baobab. */
import { darker } from '../../svg.ts';
import { type Brush, ground, type Place } from '../scenery.ts';
import { acacia, mountains } from './shared.ts';

const trunk = (b: Brush): string =>
  b.pen.shape(
    [
      [214, 188],
      [238, 150],
      [236, 96],
      [224, 66],
      [248, 76],
      [262, 44],
      [274, 78],
      [296, 48],
      [300, 80],
      [326, 64],
      [308, 100],
      [306, 150],
      [330, 188],
    ],
    b.colours.wood,
  ) +
  b.pen.mark(
    [
      [262, 110],
      [260, 160],
    ],
    darker(b.colours.wood, 0.2),
    6,
  ) +
  b.pen.mark(
    [
      [284, 104],
      [288, 156],
    ],
    darker(b.colours.wood, 0.2),
    6,
  );

const crown = (b: Brush): string =>
  b.pen.shape(
    [
      [190, 66],
      [206, 44],
      [236, 46],
      [244, 66],
    ],
    b.colours.foliage,
  ) +
  b.pen.shape(
    [
      [234, 44],
      [250, 20],
      [290, 18],
      [304, 46],
    ],
    b.colours.foliageLight,
  ) +
  b.pen.shape(
    [
      [296, 66],
      [306, 42],
      [340, 46],
      [352, 66],
    ],
    b.colours.foliage,
  );

export const baobab: Place = {
  landmark: [270, 92],
  glows: [],
  far: mountains,
  middle: (b) => ground(b) + trunk(b) + crown(b) + acacia(b, 60, 172, 0.8),
};
