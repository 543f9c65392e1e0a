/** The attic with its round window and chest. */
import { box, type Place, skyWindow } from '../scenery.ts';
import { bricks, planks } from './shared.ts';

export const attic: Place = {
  landmark: [240, 88],
  glows: [[90, 80, 60]],
  far: (b) =>
    bricks(b) +
    b.pen.shape(
      [
        [-90, -60],
        [-90, 180],
        [70, -60],
      ],
      b.colours.roof,
    ) +
    b.pen.shape(
      [
        [474, -60],
        [474, 180],
        [314, -60],
      ],
      b.colours.roof,
    ),
  middle: (b) =>
    planks(b, 180, b.colours.wood) +
    b.pen.limb([-60, 150], [0, 70], [86, -50], 14, b.colours.woodDark) +
    b.pen.limb([444, 150], [384, 70], [298, -50], 14, b.colours.woodDark) +
    skyWindow(b, 240, 78, 38) +
    b.pen.shape(
      [
        [286, 186],
        [286, 152],
        [298, 140],
        [352, 140],
        [364, 152],
        [364, 186],
      ],
      b.colours.water,
    ) +
    b.pen.mark(
      [
        [288, 158],
        [362, 158],
      ],
      b.colours.accent2,
      5,
    ) +
    b.pen.shape(box(44, 150, 62, 34), b.colours.woodLight) +
    b.pen.shape(box(56, 120, 46, 30), b.colours.accent) +
    b.pen.mark(
      [
        [90, -10],
        [90, 60],
      ],
      b.colours.ink,
      3,
    ) +
    b.pen.oval([90, 70], 11, 12, b.colours.light),
};
