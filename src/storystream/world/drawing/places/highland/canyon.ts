/** The canyon under its stone arch. */
import { lighter } from '../../svg.ts';
import { ground, land, type Place, rock } from '../scenery.ts';

export const canyon: Place = {
  landmark: [192, 80],
  glows: [],
  far: (b) =>
    land(
      b,
      [
        [0, 150],
        [90, 130],
        [200, 148],
        [384, 128],
      ],
      b.colours.far,
    ) +
    b.pen.shape(
      [
        [96, 200],
        [100, 96],
        [130, 60],
        [192, 44],
        [254, 60],
        [284, 96],
        [288, 200],
        [246, 200],
        [244, 122],
        [192, 84],
        [140, 122],
        [138, 200],
      ],
      b.colours.roof,
    ) +
    b.pen.mark(
      [
        [118, 106],
        [118, 160],
      ],
      lighter(b.colours.roof, 0.2),
      7,
    ),
  middle: (b) =>
    ground(b, 172) +
    b.pen.shape(
      [
        [-90, 200],
        [-90, -60],
        [30, -60],
        [52, 40],
        [40, 100],
        [76, 150],
        [80, 190],
      ],
      b.colours.stone,
    ) +
    b.pen.shape(
      [
        [474, 200],
        [474, -60],
        [356, -60],
        [332, 50],
        [346, 110],
        [312, 156],
        [306, 190],
      ],
      b.colours.stone,
    ) +
    b.pen.shape(
      [
        [-90, 70],
        [46, 60],
        [46, 80],
        [-90, 92],
      ],
      b.colours.stoneDark,
    ) +
    b.pen.shape(
      [
        [474, 84],
        [336, 66],
        [338, 88],
        [474, 108],
      ],
      b.colours.stoneDark,
    ) +
    rock(b, 110, 190, 0.7),
};
