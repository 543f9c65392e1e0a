/** What several places of the harbour share: the sea, the far town, walls and planks. */
import { darker, mix } from '../../svg.ts';
import { box, type Brush, house } from '../scenery.ts';

export const sea = (b: Brush): string =>
  b.pen.shape(box(-90, 132, 564, 60), mix(b.colours.water, b.sky[1], 0.35)) +
  b.pen.mark(
    [
      [40, 146],
      [110, 146],
    ],
    b.colours.waterLight,
    4,
  ) +
  b.pen.mark(
    [
      [240, 152],
      [330, 152],
    ],
    b.colours.waterLight,
    4,
  );

export const town = (b: Brush, base: number): string =>
  (
    [
      [-20, 58, 70],
      [44, 46, 92],
      [96, 54, 66],
      [156, 44, 98],
      [206, 56, 74],
      [268, 46, 96],
      [320, 60, 70],
    ] as const
  )
    .map(([x, w, h], i) =>
      house(b, x, base, w, h, mix(b.colours.far, b.sky[1], i % 2 ? 0.1 : 0.4), mix(b.colours.roof, b.sky[1], 0.5)),
    )
    .join('');

export const bricks = (b: Brush): string => b.pen.shape(box(-90, -60, 564, 260), b.colours.wall);
export const planks = (b: Brush, top: number, colour: string): string =>
  b.pen.shape(box(-90, top, 564, 420 - top), colour) +
  [top + 24, top + 54]
    .map((y) =>
      b.pen.mark(
        [
          [-90, y],
          [474, y],
        ],
        darker(colour, 0.14),
        3,
      ),
    )
    .join('');
