/** On the deck of a sailing boat. */
import { darker, lighter } from '../../svg.ts';
import { bollard } from '../near.ts';
import { box, type Brush, land, type Place, water } from '../scenery.ts';
import { sea } from './shared.ts';

const hull = (b: Brush): string =>
  b.pen.shape(
    [
      [-330, 420],
      [-330, 172],
      [120, 186],
      [280, 186],
      [430, 168],
      [714, 150],
      [714, 420],
    ],
    b.colours.accent,
  ) +
  b.pen.shape(
    [
      [-330, 420],
      [-330, 206],
      [714, 200],
      [714, 420],
    ],
    b.colours.woodLight,
  ) +
  b.pen.mark(
    [
      [-330, 180],
      [120, 192],
      [280, 192],
      [440, 174],
      [714, 156],
    ],
    b.colours.cream,
    7,
  ) +
  b.pen.mark(
    [
      [-330, 236],
      [714, 234],
    ],
    darker(b.colours.woodLight, 0.14),
    3.5,
  );

const rigging = (b: Brush): string =>
  b.pen.limb([262, 210], [262, 90], [262, -60], 11, b.colours.woodDark) +
  b.pen.shape(
    [
      [270, -20],
      [332, 126],
      [270, 138],
    ],
    b.colours.cream,
  ) +
  b.pen.shape(
    [
      [254, 0],
      [198, 130],
      [254, 138],
    ],
    lighter(b.colours.accent2, 0.15),
  ) +
  b.pen.limb([206, 146], [262, 146], [324, 142], 7, b.colours.woodDark);

export const boat: Place = {
  landmark: [200, 0, 330, 150],
  glows: [[96, 112, 50]],
  far: (b) =>
    sea(b) +
    land(
      b,
      [
        [0, 138],
        [70, 122],
        [150, 138],
        [384, 138],
      ],
      b.colours.far,
    ) +
    water(b, 154, 420),
  ground: hull,
  solid: (b) =>
    rigging(b) +
    b.pen.limb([96, 204], [96, 160], [96, 124], 7, b.colours.ink) +
    b.pen.shape(box(84, 100, 24, 26), b.window) +
    b.pen.shape(box(400, 168, 52, 38), b.colours.wood) +
    b.pen.mark(
      [
        [402, 186],
        [450, 186],
      ],
      b.colours.woodDark,
      5,
    ),
  near: (b) => bollard(b, -1),
};
