/** Two market stalls under striped awnings. */
import { box, ground, house, type Place } from '../scenery.ts';
import { hills } from './shared.ts';

export const market: Place = {
  landmark: [272, 118],
  glows: [
    [104, 122, 44],
    [274, 122, 50],
  ],
  far: (b) =>
    hills(b) +
    house(b, 20, 158, 50, 46, b.colours.cream, b.colours.roof) +
    house(b, 150, 158, 46, 40, b.colours.wall, b.colours.foliageDark),
  middle: (b) => {
    const stall = (x: number, w: number, a: string, c: string): string =>
      b.pen.limb([x + 4, 176], [x + 4, 140], [x + 4, 96], 6, b.colours.woodDark) +
      b.pen.limb([x + w - 4, 176], [x + w - 4, 140], [x + w - 4, 96], 6, b.colours.woodDark) +
      b.pen.shape(box(x - 4, 148, w + 8, 30), b.colours.wood) +
      [0, 1, 2, 3, 4]
        .map((i) =>
          b.pen.shape(
            [
              [x - 8 + (i * (w + 16)) / 5, 112],
              [x + (i * w) / 5, 82],
              [x + ((i + 1) * w) / 5, 82],
              [x - 8 + ((i + 1) * (w + 16)) / 5, 112],
            ],
            i % 2 ? c : a,
          ),
        )
        .join('') +
      [0.2, 0.5, 0.8]
        .map((t, i) =>
          b.pen.oval([x + w * t, 143], 9, 8, [b.colours.accent, b.colours.accent2, b.colours.foliageLight][i]!),
        )
        .join('');
    return (
      ground(b) +
      stall(222, 104, b.colours.accent, b.colours.cream) +
      stall(62, 84, b.colours.accent2, b.colours.cream) +
      b.pen.oval([104, 122], 7, 8, b.window) +
      b.pen.oval([274, 122], 7, 8, b.window)
    );
  },
};
