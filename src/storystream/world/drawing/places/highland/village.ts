/** The village of straw-roofed huts. */
import { grasses } from '../near.ts';
import { ground } from '../ground.ts';
import { flag, type Place } from '../scenery.ts';
import { acacia, hut, mountains } from './shared.ts';

export const village: Place = {
  landmark: [214, 72, 316, 180],
  glows: [
    [264, 164, 40],
    [84, 158, 28],
    [452, 160, 28],
  ],
  far: mountains,
  ground,
  solid: (b) =>
    acacia(b, 20, 170, 0.8) +
    hut(b, 84, 170, 0.85, b.colours.wall) +
    hut(b, 452, 172, 0.95, b.colours.stone) +
    flag(b, 264, 52, b.colours.accent, 24) +
    hut(b, 264, 180, 1.45, b.colours.cream),
  near: (b) => grasses(b, 1),
};
