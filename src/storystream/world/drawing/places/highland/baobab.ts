/** The great baobab. */
import { darker } from '../../svg.ts';
import { leaning } from '../../weather.ts';
import { boulder } from '../near.ts';
import { ground } from '../ground.ts';
import { type Brush, type Place, rock } from '../scenery.ts';
import { acacia, mountains } from './shared.ts';

const trunk = (b: Brush): string =>
  b.pen.shape(
    [
      [214, 190],
      [236, 152],
      [236, 96],
      [222, 64],
      [248, 78],
      [262, 42],
      [276, 78],
      [298, 46],
      [302, 80],
      [328, 62],
      [308, 100],
      [308, 152],
      [330, 190],
    ],
    b.colours.wood,
  ) +
  b.pen.shape(
    [
      [254, 184],
      [256, 150],
      [268, 138],
      [280, 150],
      [282, 184],
    ],
    darker(b.colours.wood, 0.45),
  );

const crown = (b: Brush): string =>
  b.pen.shape(
    [
      [182, 66],
      [200, 40],
      [236, 40],
      [250, 66],
    ],
    b.colours.foliage,
  ) +
  b.pen.shape(
    [
      [292, 66],
      [304, 38],
      [342, 42],
      [358, 66],
    ],
    b.colours.foliage,
  ) +
  b.pen.shape(
    [
      [226, 46],
      [246, 14],
      [292, 12],
      [312, 46],
    ],
    b.colours.foliageLight,
  );

export const baobab: Place = {
  landmark: [218, 12, 326, 190],
  glows: [],
  far: mountains,
  ground,
  solid: (b) =>
    acacia(b, 78, 172, 0.9) +
    acacia(b, 458, 170, 0.8) +
    rock(b, 410, 182, 0.9, b.colours.stone) +
    leaning(b.lean * 0.35, [270, 190], trunk(b) + crown(b)),
  near: (b) => boulder(b, -1, b.colours.stone),
};
