/** What several places of the hollow share: a wall of earth and the green hills behind. */
import { box, type Brush, land } from '../scenery.ts';

export const hills = (b: Brush): string =>
  land(
    b,
    [
      [0, 140],
      [60, 112],
      [130, 138],
      [210, 108],
      [300, 134],
      [384, 116],
    ],
    b.colours.far,
  ) +
  land(
    b,
    [
      [0, 152],
      [90, 138],
      [180, 156],
      [280, 136],
      [384, 152],
    ],
    b.colours.middle,
  );

export const wall = (b: Brush, colour: string): string => b.pen.shape(box(-90, -60, 564, 480), colour);
