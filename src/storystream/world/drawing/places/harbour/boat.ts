/** On the deck of a sailing boat. */
import { darker, lighter } from '../../svg.ts';
import { box, type Brush, type Place, water } from '../scenery.ts';
import { sea } from './shared.ts';

const hull = (b: Brush): string =>
  b.pen.shape(
    [
      [-60, 420],
      [-60, 178],
      [120, 190],
      [280, 190],
      [430, 168],
      [474, 160],
      [474, 420],
    ],
    b.colours.accent,
  ) +
  b.pen.shape(
    [
      [-60, 420],
      [-60, 206],
      [474, 200],
      [474, 420],
    ],
    b.colours.woodLight,
  ) +
  b.pen.mark(
    [
      [-60, 184],
      [120, 195],
      [280, 195],
      [440, 172],
    ],
    b.colours.cream,
    7,
  ) +
  b.pen.mark(
    [
      [-60, 236],
      [474, 234],
    ],
    darker(b.colours.woodLight, 0.14),
    3,
  );

const rigging = (b: Brush): string =>
  b.pen.limb([262, 206], [262, 90], [262, -30], 9, b.colours.woodDark) +
  b.pen.shape(
    [
      [268, -10],
      [356, 130],
      [268, 140],
    ],
    b.colours.cream,
  ) +
  b.pen.shape(
    [
      [256, 6],
      [196, 134],
      [256, 140],
    ],
    lighter(b.colours.accent2, 0.15),
  ) +
  b.pen.limb([254, 148], [300, 146], [352, 142], 6, b.colours.woodDark);

export const boat: Place = {
  landmark: [262, 84],
  glows: [[96, 108, 50]],
  far: (b) => sea(b) + water(b, 160, 420),
  middle: (b) =>
    hull(b) +
    rigging(b) +
    b.pen.limb([96, 200], [96, 160], [96, 120], 6, b.colours.ink) +
    b.pen.shape(box(86, 98, 20, 22), b.window),
};
