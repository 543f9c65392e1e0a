/** What several places of the harbour share: the sea, the far town, walls and planks. */
import { darker, mix } from '../../svg.ts';
import { box, type Brush } from '../scenery.ts';

export const sea = (b: Brush): string =>
  b.pen.shape(box(-330, 132, 1044, 60), mix(b.colours.water, b.sky[1], 0.45)) +
  [-200, 40, 240, 440]
    .map((x) =>
      b.pen.mark(
        [
          [x, 147],
          [x + 70, 147],
        ],
        b.colours.waterLight,
        4,
      ),
    )
    .join('');

/** Roofs and walls of the far town, pale, with no windows to compete with faces. */
export const town = (b: Brush, base: number): string =>
  (
    [
      [-150, 56, 78],
      [-82, 50, 62],
      [-20, 58, 70],
      [44, 46, 92],
      [96, 54, 66],
      [156, 44, 98],
      [206, 56, 74],
      [268, 46, 96],
      [320, 60, 70],
      [390, 48, 92],
      [446, 58, 66],
      [516, 50, 84],
    ] as const
  )
    .map(([x, w, h], i) => {
      const wall = mix(b.colours.far, b.sky[1], i % 2 ? 0.35 : 0.6);
      const roof = mix(b.colours.roof, b.sky[1], 0.62);
      const pitch = w * 0.5;
      return (
        b.pen.shape(box(x, base - h, w, h), wall) +
        b.pen.shape(
          [
            [x - 5, base - h + 2],
            [x + w / 2, base - h - pitch],
            [x + w + 5, base - h + 2],
          ],
          roof,
        )
      );
    })
    .join('');

export const bricks = (b: Brush): string => b.pen.shape(box(-330, -60, 1044, 300), b.colours.wall);

export const planks = (b: Brush, top: number, colour: string): string =>
  b.pen.shape(box(-330, top, 1044, 420 - top), colour) +
  [top + 24, top + 54]
    .map((y) =>
      b.pen.mark(
        [
          [-330, y],
          [714, y],
        ],
        darker(colour, 0.14),
        3.5,
      ),
    )
    .join('');

/** A street lamp, its lantern at (x, top). */
export const lamp = (b: Brush, x: number, foot: number, top: number): string =>
  b.pen.limb([x, foot], [x, (foot + top) / 2], [x, top + 12], 8, b.colours.ink) +
  b.pen.shape(
    [
      [x - 11, top + 12],
      [x - 13, top - 10],
      [x, top - 21],
      [x + 13, top - 10],
      [x + 11, top + 12],
    ],
    b.window,
  );
