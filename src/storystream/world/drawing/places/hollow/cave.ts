/** A cave with crystals and a way out. */
import { mix } from '../../svg.ts';
import { type Brush, type Place, rock } from '../scenery.ts';
import { wall } from './shared.ts';

const crystals = (b: Brush): string =>
  b.pen.shape(
    [
      [70, 182],
      [78, 136],
      [92, 182],
    ],
    '#7fe0e0',
  ) +
  b.pen.shape(
    [
      [88, 182],
      [102, 118],
      [116, 182],
    ],
    '#a8f0ea',
  ) +
  b.pen.shape(
    [
      [110, 182],
      [124, 146],
      [132, 182],
    ],
    '#5fc4d4',
  );

export const cave: Place = {
  landmark: [290, 116],
  glows: [[96, 150, 60]],
  far: (b) =>
    wall(b, '#4f4a63') +
    b.pen.shape(
      [
        [238, 190],
        [232, 110],
        [262, 58],
        [316, 54],
        [348, 108],
        [346, 190],
      ],
      mix(b.sky[0], b.sky[1], 0.5),
    ) +
    b.pen.shape(
      [
        [238, 190],
        [270, 150],
        [310, 164],
        [346, 150],
        [346, 190],
      ],
      b.colours.far,
    ),
  middle: (b) =>
    b.pen.shape(
      [
        [-90, 420],
        [-90, 186],
        [120, 176],
        [280, 182],
        [474, 176],
        [474, 420],
      ],
      '#77708a',
    ) +
    b.pen.mark(
      [
        [-90, 224],
        [190, 228],
        [474, 222],
      ],
      '#8a839b',
      26,
    ) +
    [
      [40, 60, 22],
      [120, 44, 16],
      [196, 66, 20],
    ]
      .map(([x, l, w]) =>
        b.pen.shape(
          [
            [x! - w!, -40],
            [x!, l!],
            [x! + w!, -40],
          ],
          '#3d3850',
        ),
      )
      .join('') +
    crystals(b) +
    rock(b, 196, 184, 0.9, '#5d5774'),
  near: (b) =>
    b.pen.shape(
      [
        [-60, -60],
        [60, -60],
        [22, 40],
        [14, 120],
        [-60, 200],
      ],
      '#2f2a40',
    ) +
    b.pen.shape(
      [
        [444, -60],
        [360, -60],
        [374, 40],
        [366, 130],
        [444, 200],
      ],
      '#2f2a40',
    ),
};
