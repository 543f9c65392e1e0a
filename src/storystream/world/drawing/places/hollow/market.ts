/** A market under striped awnings. */
import { branch, grasses } from '../near.ts';
import { ground } from '../ground.ts';
import { box, type Brush, house, type Place, tree } from '../scenery.ts';
import { hills } from './shared.ts';

const stall = (b: Brush, x: number, w: number, a: string, c: string): string =>
  b.pen.limb([x + 4, 178], [x + 4, 140], [x + 4, 96], 7, b.colours.woodDark) +
  b.pen.limb([x + w - 4, 178], [x + w - 4, 140], [x + w - 4, 96], 7, b.colours.woodDark) +
  b.pen.shape(box(x - 4, 146, w + 8, 34), b.colours.wood) +
  [0, 1, 2, 3, 4]
    .map((i) =>
      b.pen.shape(
        [
          [x - 8 + (i * (w + 16)) / 5, 112],
          [x + (i * w) / 5, 78],
          [x + ((i + 1) * w) / 5, 78],
          [x - 8 + ((i + 1) * (w + 16)) / 5, 112],
        ],
        i % 2 ? c : a,
      ),
    )
    .join('') +
  [0.2, 0.5, 0.8]
    .map((t, i) =>
      b.pen.oval([x + w * t, 142], 11, 9, [b.colours.accent, b.colours.accent2, b.colours.foliageLight][i]!),
    )
    .join('');

export const market: Place = {
  landmark: [212, 78, 336, 180],
  glows: [
    [90, 122, 40],
    [274, 124, 50],
  ],
  far: (b) => hills(b) + house(b, 160, 160, 52, 44, b.colours.wall, b.colours.foliageDark),
  ground,
  solid: (b) =>
    tree(b, 470, 172, 1.1) +
    house(b, 372, 176, 62, 50, b.colours.cream, b.colours.roof) +
    stall(b, 40, 84, b.colours.accent2, b.colours.cream) +
    stall(b, 222, 104, b.colours.accent, b.colours.cream) +
    b.pen.oval([274, 124], 7, 8, b.window),
  near: (b) => grasses(b, -1) + branch(b),
};
