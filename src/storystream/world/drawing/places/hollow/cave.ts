/** A cave with crystals and a way out. */
import { darker, mix } from '../../svg.ts';
import { type Brush, type Place, rock } from '../scenery.ts';
import { wall } from './shared.ts';

const crystals = (b: Brush, x: number): string =>
  b.pen.shape(
    [
      [x, 184],
      [x + 8, 132],
      [x + 24, 184],
    ],
    '#7fe0e0',
  ) +
  b.pen.shape(
    [
      [x + 18, 184],
      [x + 34, 112],
      [x + 50, 184],
    ],
    '#a8f0ea',
  ) +
  b.pen.shape(
    [
      [x + 42, 184],
      [x + 56, 142],
      [x + 66, 184],
    ],
    '#5fc4d4',
  );

const icicle = (b: Brush, x: number, length: number, width: number): string =>
  b.pen.shape(
    [
      [x - width, -80],
      [x, length],
      [x + width, -80],
    ],
    '#3d3850',
  );

export const cave: Place = {
  landmark: [238, 60, 344, 186],
  glows: [
    [133, 150, 62],
    [433, 156, 44],
  ],
  far: (b) =>
    wall(b, '#4f4a63') +
    b.pen.oval([290, 130], 132, 130, '#5d5774') +
    b.pen.shape(
      [
        [236, 200],
        [230, 112],
        [262, 60],
        [318, 56],
        [350, 110],
        [346, 200],
      ],
      mix(b.sky[0], b.sky[1], 0.6),
    ) +
    b.pen.shape(
      [
        [236, 200],
        [264, 158],
        [312, 168],
        [348, 152],
        [348, 200],
      ],
      b.colours.far,
    ),
  ground: (b) =>
    b.pen.shape(
      [
        [-330, 420],
        [-330, 186],
        [120, 176],
        [280, 182],
        [714, 176],
        [714, 420],
      ],
      '#77708a',
    ) +
    b.pen.shape(
      [
        [250, 184],
        [336, 182],
        [420, 420],
        [130, 420],
      ],
      '#8d86a0',
    ) +
    b.pen.oval([30, 222], 60, 10, '#6a637d') +
    b.pen.oval([440, 232], 64, 10, '#6a637d'),
  solid: (b) =>
    icicle(b, -40, 70, 26) +
    icicle(b, 40, 52, 22) +
    icicle(b, 130, 30, 16) +
    icicle(b, 420, 60, 24) +
    icicle(b, 500, 80, 28) +
    crystals(b, 100) +
    crystals(b, 400) +
    rock(b, 196, 188, 0.9, '#6d6784'),
  near: (b) => {
    const stone = darker('#2f2a40', 0.1);
    return (
      b.pen.shape(
        [
          [-60, -60],
          [60, -60],
          [22, 40],
          [14, 120],
          [30, 220],
          [50, 280],
          [-60, 280],
        ],
        stone,
      ) +
      b.pen.shape(
        [
          [444, -60],
          [350, -60],
          [370, 40],
          [366, 130],
          [352, 230],
          [330, 280],
          [444, 280],
        ],
        stone,
      )
    );
  },
};
