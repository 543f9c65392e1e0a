/** What several places of the hollow share: a wall of earth and the green hills behind. */
import { mix } from '../../svg.ts';
import { box, type Brush, land } from '../scenery.ts';

export const hills = (b: Brush): string =>
  land(
    b,
    [
      [0, 140],
      [60, 108],
      [130, 138],
      [210, 104],
      [300, 134],
      [384, 116],
    ],
    mix(b.colours.far, b.sky[1], 0.3),
  ) +
  land(
    b,
    [
      [0, 154],
      [90, 136],
      [180, 156],
      [280, 134],
      [384, 152],
    ],
    b.colours.middle,
  ) +
  [-210, -60, 96, 250, 344, 520]
    .map((x, i) => b.pen.oval([x, 150 + (i % 2) * 5], 20, 13, mix(b.colours.middle, b.colours.foliageDark, 0.45)))
    .join('');

export const wall = (b: Brush, colour: string): string => b.pen.shape(box(-330, -60, 1044, 480), colour);
