/** The great oak with a lit hollow. */
import { lighter } from '../../svg.ts';
import { leaning } from '../../weather.ts';
import { grasses } from '../near.ts';
import { ground } from '../ground.ts';
import { type Brush, bush, type Place, rock } from '../scenery.ts';
import { hills } from './shared.ts';

const crown = (b: Brush): string =>
  b.pen.oval([206, 58], 46, 32, b.colours.foliageDark) +
  b.pen.oval([334, 56], 48, 32, b.colours.foliageDark) +
  b.pen.oval([270, 36], 72, 42, b.colours.foliage) +
  b.pen.oval([236, 72], 36, 20, b.colours.foliage) +
  b.pen.oval([310, 72], 34, 19, b.colours.foliage) +
  b.pen.oval([272, 76], 34, 16, b.colours.foliage) +
  b.pen.oval([270 + b.from * 26, 28], 30, 18, lighter(b.colours.foliage, 0.16));

export const oak: Place = {
  landmark: [222, 4, 320, 186],
  glows: [[270, 132, 44]],
  far: hills,
  ground,
  solid: (b) =>
    bush(b, 74, 174, 1) +
    rock(b, 430, 180, 1, b.colours.stone) +
    bush(b, 474, 178, 1.1) +
    leaning(
      b.lean * 0.4,
      [270, 186],
      b.pen.shape(
        [
          [212, 190],
          [242, 160],
          [244, 80],
          [298, 80],
          [298, 160],
          [330, 190],
          [288, 182],
          [252, 182],
        ],
        b.colours.woodDark,
      ) +
        b.pen.limb([282, 100], [320, 94], [346, 66], 15, b.colours.woodDark) +
        b.pen.limb([256, 104], [222, 96], [204, 70], 13, b.colours.woodDark) +
        crown(b),
    ) +
    b.pen.oval([270, 132], 17, 21, b.colours.ink) +
    b.pen.oval([270, 133], 12, 16, b.window),
  near: (b) => grasses(b, -1) + grasses(b, 1),
};
