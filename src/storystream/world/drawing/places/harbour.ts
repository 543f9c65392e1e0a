/** The eight places of the harbour: tall houses, teal water, brick and cream. */
import { darker, lighter, mix } from '../svg.ts';
import { box, type Brush, door, flag, ground, house, land, type Place, rock, skyWindow, water } from './scenery.ts';

const sea = (b: Brush): string =>
  b.pen.shape(box(-90, 132, 564, 60), mix(b.colours.water, b.sky[1], 0.35)) +
  b.pen.mark(
    [
      [40, 146],
      [110, 146],
    ],
    b.colours.waterLight,
    4,
  ) +
  b.pen.mark(
    [
      [240, 152],
      [330, 152],
    ],
    b.colours.waterLight,
    4,
  );

const town = (b: Brush, base: number): string =>
  (
    [
      [-20, 58, 70],
      [44, 46, 92],
      [96, 54, 66],
      [156, 44, 98],
      [206, 56, 74],
      [268, 46, 96],
      [320, 60, 70],
    ] as const
  )
    .map(([x, w, h], i) =>
      house(b, x, base, w, h, mix(b.colours.far, b.sky[1], i % 2 ? 0.1 : 0.4), mix(b.colours.roof, b.sky[1], 0.5)),
    )
    .join('');

const bricks = (b: Brush): string => b.pen.shape(box(-90, -60, 564, 260), b.colours.wall);
const planks = (b: Brush, top: number, colour: string): string =>
  b.pen.shape(box(-90, top, 564, 420 - top), colour) +
  [top + 24, top + 54]
    .map((y) =>
      b.pen.mark(
        [
          [-90, y],
          [474, y],
        ],
        darker(colour, 0.14),
        3,
      ),
    )
    .join('');

export const harbourPlaces: Record<string, Place> = {
  pier: {
    landmark: [292, 104],
    glows: [[96, 84, 60]],
    far: (b) =>
      sea(b) +
      land(
        b,
        [
          [240, 134],
          [300, 118],
          [384, 124],
        ],
        b.colours.far,
      ),
    middle: (b) =>
      water(b, 156, 420) +
      b.pen.shape(
        [
          [250, 160],
          [262, 132],
          [336, 132],
          [348, 160],
        ],
        b.colours.accent,
      ) +
      b.pen.shape(box(270, 110, 34, 22), b.colours.cream) +
      b.pen.shape(box(310, 84, 14, 48), b.colours.ink) +
      b.pen.shape(box(310, 94, 14, 10), b.colours.accent2) +
      b.pen.oval([287, 121], 6, 6, b.window) +
      planks(b, 182, b.colours.woodLight) +
      [16, 368].map((x) => b.pen.shape(box(x - 9, 152, 18, 60), b.colours.woodDark)).join('') +
      b.pen.limb([96, 184], [96, 130], [96, 92], 7, b.colours.ink) +
      b.pen.shape(
        [
          [86, 96],
          [84, 76],
          [96, 66],
          [108, 76],
          [106, 96],
        ],
        b.window,
      ),
  },
  bakery: {
    landmark: [286, 110],
    glows: [
      [286, 140, 60],
      [120, 40, 60],
    ],
    far: (b) =>
      b.pen.shape(box(-90, -60, 564, 480), lighter(b.colours.wall, 0.1)) +
      b.pen.shape(box(-90, 116, 564, 70), b.colours.waterLight),
    middle: (b) =>
      planks(b, 182, b.colours.wood) +
      b.pen.shape(
        [
          [228, 186],
          [228, 100],
          [248, 60],
          [324, 60],
          [344, 100],
          [344, 186],
        ],
        b.colours.roof,
      ) +
      b.pen.shape(
        [
          [252, 168],
          [252, 132],
          [286, 112],
          [320, 132],
          [320, 168],
        ],
        b.colours.ink,
      ) +
      b.pen.shape(
        [
          [266, 168],
          [278, 140],
          [288, 152],
          [298, 136],
          [308, 168],
        ],
        '#ffa52f',
      ) +
      b.pen.shape(box(270, -60, 32, 122), darker(b.colours.roof, 0.15)) +
      skyWindow(b, 176, 72, 26) +
      b.pen.shape(box(24, 96, 104, 8), b.colours.woodDark) +
      [44, 76, 108].map((x) => b.pen.oval([x, 87], 13, 8, '#d98f3c')).join('') +
      b.pen.shape(box(24, 142, 104, 8), b.colours.woodDark) +
      [42, 74, 106].map((x) => b.pen.oval([x, 133], 12, 8, '#c67a30')).join('') +
      b.pen.mark(
        [
          [120, -10],
          [120, 30],
        ],
        b.colours.ink,
        3,
      ) +
      b.pen.shape(
        [
          [104, 46],
          [112, 28],
          [128, 28],
          [136, 46],
        ],
        b.colours.accent2,
      ),
  },
  lighthouse: {
    landmark: [288, 40],
    glows: [[288, 34, 96]],
    far: sea,
    middle: (b) =>
      water(b, 160, 420) +
      b.pen.shape(
        [
          [196, 420],
          [206, 186],
          [250, 164],
          [330, 162],
          [474, 176],
          [474, 420],
        ],
        b.colours.stone,
      ) +
      b.pen.shape(
        [
          [-90, 420],
          [-90, 196],
          [120, 192],
          [474, 188],
          [474, 420],
        ],
        b.colours.ground,
      ) +
      b.pen.shape(
        [
          [258, 180],
          [268, 50],
          [308, 50],
          [318, 180],
        ],
        b.colours.cream,
      ) +
      b.pen.shape(
        [
          [263, 116],
          [266, 84],
          [310, 84],
          [313, 116],
        ],
        b.colours.accent,
      ) +
      b.pen.shape(
        [
          [258, 180],
          [261, 148],
          [315, 148],
          [318, 180],
        ],
        b.colours.accent,
      ) +
      b.pen.shape(box(260, 44, 56, 8), b.colours.ink) +
      b.pen.shape(box(272, 22, 32, 22), b.window) +
      b.pen.shape(
        [
          [266, 24],
          [288, 2],
          [310, 24],
        ],
        b.colours.accent,
      ) +
      door(b, 279, 182, 18, 26, b.colours.ink),
  },
  square: {
    landmark: [266, 60],
    glows: [
      [80, 70, 60],
      [266, 74, 40],
    ],
    far: (b) => town(b, 172),
    middle: (b) =>
      ground(b, 170) +
      b.pen.shape(box(236, 60, 60, 122), b.colours.roof) +
      b.pen.shape(
        [
          [228, 62],
          [266, 6],
          [304, 62],
        ],
        b.colours.ink,
      ) +
      b.pen.oval([266, 84], 20, 20, b.colours.cream) +
      b.pen.mark(
        [
          [266, 72],
          [266, 84],
          [276, 90],
        ],
        b.colours.ink,
        4,
      ) +
      door(b, 254, 182, 24, 38, b.colours.woodDark) +
      b.pen.limb([80, 184], [80, 130], [80, 84], 7, b.colours.ink) +
      b.pen.shape(
        [
          [70, 86],
          [68, 64],
          [80, 54],
          [92, 64],
          [90, 86],
        ],
        b.window,
      ) +
      b.pen.shape(
        [
          [130, 188],
          [136, 170],
          [196, 170],
          [202, 188],
        ],
        b.colours.stoneDark,
      ) +
      b.pen.oval([166, 170], 30, 6, b.colours.water),
  },
  beach: {
    landmark: [86, 124],
    glows: [],
    far: (b) =>
      sea(b) +
      land(
        b,
        [
          [250, 136],
          [310, 108],
          [384, 98],
        ],
        b.colours.far,
      ),
    middle: (b) =>
      b.pen.shape(
        [
          [-90, 420],
          [-90, 170],
          [100, 166],
          [280, 178],
          [474, 170],
          [474, 420],
        ],
        b.colours.ground,
      ) +
      b.pen.mark(
        [
          [-90, 168],
          [100, 164],
          [280, 176],
          [474, 168],
        ],
        b.colours.cream,
        6,
      ) +
      b.pen.mark(
        [
          [-90, 222],
          [474, 222],
        ],
        mix(b.colours.ground, b.colours.cream, 0.4),
        28,
      ) +
      b.pen.shape(
        [
          [46, 184],
          [46, 108],
          [126, 108],
          [126, 184],
        ],
        b.colours.cream,
      ) +
      [54, 86, 118].map((x) => b.pen.shape(box(x - 8, 108, 14, 76), b.colours.water)).join('') +
      b.pen.shape(
        [
          [36, 110],
          [86, 72],
          [136, 110],
        ],
        b.colours.accent,
      ) +
      door(b, 74, 184, 24, 42, b.colours.woodDark) +
      flag(b, 88, 54, b.colours.accent2) +
      b.pen.mark(
        [
          [86, 74],
          [86, 52],
        ],
        b.colours.ink,
        4,
      ) +
      rock(b, 330, 190, 1, b.colours.stoneDark),
  },
  boat: {
    landmark: [262, 84],
    glows: [[96, 108, 50]],
    far: (b) => sea(b) + water(b, 160, 420),
    middle: (b) =>
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
      ) +
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
      b.pen.limb([254, 148], [300, 146], [352, 142], 6, b.colours.woodDark) +
      b.pen.limb([96, 200], [96, 160], [96, 120], 6, b.colours.ink) +
      b.pen.shape(box(86, 98, 20, 22), b.window),
  },
  attic: {
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
  },
  lane: {
    landmark: [276, 90],
    glows: [
      [276, 66, 60],
      [90, 100, 40],
    ],
    far: (b) => town(b, 172),
    middle: (b) =>
      ground(b, 172) +
      house(b, -30, 184, 96, 128, b.colours.wall, b.colours.roof) +
      door(b, 24, 184, 26, 46, b.colours.water) +
      house(b, 316, 184, 100, 134, b.colours.roof, b.colours.ink) +
      door(b, 336, 184, 26, 46, b.colours.accent2) +
      house(b, 70, 180, 66, 104, b.colours.waterLight, b.colours.ink) +
      door(b, 92, 180, 22, 40, b.colours.accent) +
      b.pen.limb([276, 188], [276, 120], [276, 56], 8, b.colours.ink) +
      b.pen.limb([276, 56], [276, 40], [258, 42], 6, b.colours.ink) +
      b.pen.shape(
        [
          [246, 72],
          [244, 52],
          [258, 42],
          [272, 52],
          [270, 72],
        ],
        b.window,
      ) +
      b.pen.mark(
        [
          [66, 40],
          [190, 62],
          [316, 36],
        ],
        b.colours.ink,
        3,
      ) +
      [
        [110, 52, 0],
        [150, 58, 1],
        [200, 58, 2],
      ]
        .map(([x, y, i]) =>
          b.pen.shape(
            [
              [x! - 11, y!],
              [x! + 11, y!],
              [x! + 9, y! + 26],
              [x! - 9, y! + 26],
            ],
            [b.colours.accent, b.colours.cream, b.colours.accent2][i!]!,
          ),
        )
        .join(''),
  },
};
