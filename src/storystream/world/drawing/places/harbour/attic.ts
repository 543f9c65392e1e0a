/** The attic with its round window and chest. */
import { darker } from '../../svg.ts';
import { box, type Brush, type Place, skyWindow } from '../scenery.ts';
import { bricks, planks } from './shared.ts';

const chest = (b: Brush): string =>
  b.pen.shape(
    [
      [206, 190],
      [206, 154],
      [218, 140],
      [282, 140],
      [294, 154],
      [294, 190],
    ],
    b.colours.water,
  ) +
  b.pen.mark(
    [
      [208, 160],
      [292, 160],
    ],
    b.colours.accent2,
    6,
  ) +
  b.pen.shape(box(242, 154, 16, 14), b.colours.accent2);

export const attic: Place = {
  landmark: [200, 36, 300, 190],
  glows: [[120, 64, 60]],
  far: (b) =>
    bricks(b) +
    b.pen.shape(
      [
        [-330, -60],
        [-330, 240],
        [-30, 200],
        [94, -60],
      ],
      b.colours.roof,
    ) +
    b.pen.shape(
      [
        [714, -60],
        [714, 240],
        [520, 200],
        [396, -60],
      ],
      b.colours.roof,
    ),
  ground: (b) => planks(b, 182, b.colours.wood),
  solid: (b) =>
    b.pen.limb([-40, 190], [30, 70], [104, -70], 15, b.colours.woodDark) +
    b.pen.limb([530, 190], [460, 70], [386, -70], 15, b.colours.woodDark) +
    skyWindow(b, 250, 80, 36) +
    chest(b) +
    b.pen.shape(box(64, 150, 66, 36), b.colours.woodLight) +
    b.pen.shape(box(74, 118, 46, 32), b.colours.accent) +
    b.pen.shape(
      [
        [388, 190],
        [392, 132],
        [428, 118],
        [450, 140],
        [452, 190],
      ],
      b.colours.waterLight,
    ) +
    b.pen.mark(
      [
        [120, -60],
        [120, 52],
      ],
      b.colours.ink,
      4,
    ) +
    b.pen.oval([120, 64], 12, 13, b.colours.light),
  near: (b) => b.pen.shape(box(-20, 214, 66, 70), darker(b.colours.woodLight, 0.3)),
};
