/** The orchard: an apple tree between golden beehives. */
import { lighter } from '../../svg.ts';
import { leaning } from '../../weather.ts';
import { branch, grasses } from '../near.ts';
import { ground } from '../ground.ts';
import { box, type Brush, bush, type Place, tree } from '../scenery.ts';
import { hills } from './shared.ts';

const apples = (b: Brush): string =>
  (
    [
      [238, 62],
      [262, 88],
      [276, 50],
      [296, 82],
      [314, 60],
    ] as const
  )
    .map(([x, y]) => b.pen.oval([x, y], 7, 7, b.colours.accent))
    .join('');

const appleTree = (b: Brush): string =>
  leaning(
    b.lean * 0.6,
    [276, 184],
    b.pen.limb([276, 186], [278, 150], [276, 96], 17, b.colours.wood) +
      b.pen.oval([244, 72], 32, 27, b.colours.foliageLight) +
      b.pen.oval([308, 72], 32, 27, b.colours.foliageLight) +
      b.pen.oval([276, 54], 36, 30, b.colours.foliageLight) +
      b.pen.oval([276, 88], 36, 18, b.colours.foliageLight) +
      b.pen.oval([276 + b.from * 16, 44], 14, 10, lighter(b.colours.foliageLight, 0.3)) +
      apples(b),
  );

const hive = (b: Brush, x: number): string =>
  b.pen.shape(
    [
      [x - 20, 182],
      [x - 20, 156],
      [x - 12, 138],
      [x, 132],
      [x + 12, 138],
      [x + 20, 156],
      [x + 20, 182],
    ],
    b.colours.accent2,
  ) +
  b.pen.mark(
    [
      [x - 17, 158],
      [x + 17, 158],
    ],
    b.colours.woodLight,
    5,
  ) +
  b.pen.oval([x, 172], 6, 6, b.colours.woodDark);

export const orchard: Place = {
  landmark: [214, 30, 338, 186],
  glows: [],
  far: hills,
  ground,
  solid: (b) =>
    tree(b, 66, 172, 0.9, b.colours.foliageLight) +
    tree(b, 462, 172, 1, b.colours.foliageLight) +
    bush(b, 410, 176, 0.8) +
    b.pen.shape(box(118, 178, 60, 8), b.colours.wood) +
    appleTree(b) +
    hive(b, 234) +
    hive(b, 318),
  near: (b) => grasses(b, -1) + branch(b),
};
