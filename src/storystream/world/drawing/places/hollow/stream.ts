/** The stream below a waterfall. */
import { branch, grasses } from '../near.ts';
import { ground } from '../ground.ts';
import { type Brush, bush, type Place, rock, tree } from '../scenery.ts';
import { hills } from './shared.ts';

/** Broad shoulders of rock, higher on one side, so that the fall never looks like a hood over a head. */
const shoulders = (b: Brush): string =>
  b.pen.shape(
    [
      [28, 178],
      [34, 120],
      [50, 76],
      [84, 62],
      [92, 84],
      [92, 178],
    ],
    b.colours.stoneDark,
  ) +
  b.pen.shape(
    [
      [124, 178],
      [124, 90],
      [136, 78],
      [160, 96],
      [172, 130],
      [182, 178],
    ],
    b.colours.stone,
  );

const waterfall = (b: Brush): string =>
  b.pen.shape(
    [
      [84, 182],
      [86, 74],
      [106, 68],
      [128, 80],
      [134, 182],
    ],
    b.colours.water,
  ) +
  b.pen.mark(
    [
      [100, 88],
      [98, 150],
    ],
    b.colours.waterLight,
    7,
  ) +
  b.pen.mark(
    [
      [117, 94],
      [118, 136],
    ],
    b.colours.waterLight,
    7,
  ) +
  b.pen.oval([92, 180], 20, 8, b.colours.cream) +
  b.pen.oval([126, 181], 20, 8, b.colours.cream);

const current = (b: Brush): string =>
  b.pen.shape(
    [
      [-330, 200],
      [-60, 184],
      [60, 172],
      [150, 172],
      [300, 182],
      [714, 174],
      [714, 206],
      [300, 208],
      [180, 198],
      [60, 200],
      [-330, 236],
    ],
    b.colours.water,
  ) +
  b.pen.mark(
    [
      [180, 186],
      [236, 190],
    ],
    b.colours.waterLight,
    5,
  ) +
  b.pen.mark(
    [
      [300, 195],
      [356, 193],
    ],
    b.colours.waterLight,
    5,
  ) +
  b.pen.mark(
    [
      [-60, 202],
      [-6, 198],
    ],
    b.colours.waterLight,
    5,
  );

export const stream: Place = {
  landmark: [30, 62, 182, 184],
  glows: [],
  far: hills,
  ground: (b) => ground(b, 160) + current(b),
  solid: (b) =>
    tree(b, -70, 172, 1.1) +
    tree(b, 300, 174, 1.1, b.colours.foliageLight) +
    bush(b, 252, 178, 0.8) +
    shoulders(b) +
    waterfall(b) +
    rock(b, 224, 208, 0.8, b.colours.stone) +
    rock(b, 0, 204, 0.9, b.colours.stone),
  near: (b) => grasses(b, 1) + branch(b),
};
