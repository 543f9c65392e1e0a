/** The eight places of the highland: cut paper in ochre, terracotta and violet. */
import { darker, lighter, mix } from '../svg.ts';
import { box, type Brush, bush, door, flag, ground, land, type Place, rock, water } from './scenery.ts';

const mountains = (b: Brush): string =>
  land(
    b,
    [
      [0, 120],
      [60, 74],
      [110, 116],
      [180, 60],
      [250, 120],
      [320, 82],
      [384, 118],
    ],
    b.colours.far,
  ) +
  land(
    b,
    [
      [0, 146],
      [90, 120],
      [170, 148],
      [260, 122],
      [384, 144],
    ],
    b.colours.middle,
  );

const hut = (b: Brush, x: number, y: number, s: number, wall: string): string =>
  b.pen.shape(
    [
      [x - 26 * s, y],
      [x - 24 * s, y - 36 * s],
      [x + 24 * s, y - 36 * s],
      [x + 26 * s, y],
    ],
    wall,
  ) +
  b.pen.mark(
    [
      [x - 22 * s, y - 26 * s],
      [x + 22 * s, y - 26 * s],
    ],
    b.colours.accent,
    5 * s,
  ) +
  b.pen.shape(
    [
      [x - 36 * s, y - 32 * s],
      [x, y - 74 * s],
      [x + 36 * s, y - 32 * s],
    ],
    b.colours.woodLight,
  ) +
  door(b, x - 9 * s, y, 18 * s, 24 * s, b.window);

const acacia = (b: Brush, x: number, y: number, s: number): string =>
  b.pen.limb([x, y], [x + 4 * s, y - 26 * s], [x - 8 * s, y - 54 * s], 7 * s, b.colours.woodDark) +
  b.pen.limb([x + 2 * s, y - 30 * s], [x + 10 * s, y - 40 * s], [x + 18 * s, y - 52 * s], 6 * s, b.colours.woodDark) +
  b.pen.shape(
    [
      [x - 44 * s, y - 52 * s],
      [x - 22 * s, y - 70 * s],
      [x + 26 * s, y - 72 * s],
      [x + 46 * s, y - 54 * s],
    ],
    b.colours.foliage,
  );

export const highlandPlaces: Record<string, Place> = {
  village: {
    landmark: [276, 124],
    glows: [
      [276, 160, 40],
      [92, 152, 30],
    ],
    far: mountains,
    middle: (b) =>
      ground(b) +
      hut(b, 92, 168, 0.9, b.colours.wall) +
      hut(b, 334, 166, 0.75, b.colours.stone) +
      hut(b, 264, 178, 1.45, b.colours.cream) +
      flag(b, 266, 60, b.colours.accent) +
      b.pen.mark(
        [
          [264, 74],
          [264, 58],
        ],
        b.colours.ink,
        4,
      ),
  },
  baobab: {
    landmark: [270, 92],
    glows: [],
    far: mountains,
    middle: (b) =>
      ground(b) +
      b.pen.shape(
        [
          [214, 188],
          [238, 150],
          [236, 96],
          [224, 66],
          [248, 76],
          [262, 44],
          [274, 78],
          [296, 48],
          [300, 80],
          [326, 64],
          [308, 100],
          [306, 150],
          [330, 188],
        ],
        b.colours.wood,
      ) +
      b.pen.mark(
        [
          [262, 110],
          [260, 160],
        ],
        darker(b.colours.wood, 0.2),
        6,
      ) +
      b.pen.mark(
        [
          [284, 104],
          [288, 156],
        ],
        darker(b.colours.wood, 0.2),
        6,
      ) +
      b.pen.shape(
        [
          [190, 66],
          [206, 44],
          [236, 46],
          [244, 66],
        ],
        b.colours.foliage,
      ) +
      b.pen.shape(
        [
          [234, 44],
          [250, 20],
          [290, 18],
          [304, 46],
        ],
        b.colours.foliageLight,
      ) +
      b.pen.shape(
        [
          [296, 66],
          [306, 42],
          [340, 46],
          [352, 66],
        ],
        b.colours.foliage,
      ) +
      acacia(b, 60, 172, 0.8),
  },
  riverbank: {
    landmark: [88, 110],
    glows: [],
    far: mountains,
    middle: (b) =>
      water(b, 152, 200) +
      b.pen.shape(
        [
          [-90, 420],
          [-90, 196],
          [100, 188],
          [250, 200],
          [474, 190],
          [474, 420],
        ],
        b.colours.ground,
      ) +
      b.pen.mark(
        [
          [-90, 224],
          [474, 224],
        ],
        mix(b.colours.ground, b.colours.path, 0.55),
        26,
      ) +
      b.pen.limb([88, 196], [76, 140], [96, 84], 10, b.colours.woodDark) +
      [
        [-44, 4],
        [-28, -22],
        [4, -34],
        [36, -20],
        [46, 8],
      ]
        .map(([x, y]) =>
          b.pen.shape(
            [
              [96, 84],
              [96 + x! * 0.6 - 6, 84 + y! - 12],
              [96 + x! * 1.3, 88 + y!],
              [96 + x! * 0.6, 88 + y!],
            ],
            b.colours.foliage,
          ),
        )
        .join('') +
      b.pen.shape(
        [
          [250, 176],
          [262, 166],
          [336, 166],
          [350, 174],
          [330, 184],
          [264, 184],
        ],
        b.colours.accent,
      ),
    near: (b) =>
      [
        [362, 60],
        [376, 40],
      ]
        .map(([x, h]) =>
          b.pen.shape(
            [
              [x! - 6, 270],
              [x!, 256 - h!],
              [x! + 6, 270],
            ],
            b.colours.near,
          ),
        )
        .join(''),
  },
  canyon: {
    landmark: [192, 80],
    glows: [],
    far: (b) =>
      land(
        b,
        [
          [0, 150],
          [90, 130],
          [200, 148],
          [384, 128],
        ],
        b.colours.far,
      ) +
      b.pen.shape(
        [
          [96, 200],
          [100, 96],
          [130, 60],
          [192, 44],
          [254, 60],
          [284, 96],
          [288, 200],
          [246, 200],
          [244, 122],
          [192, 84],
          [140, 122],
          [138, 200],
        ],
        b.colours.roof,
      ) +
      b.pen.mark(
        [
          [118, 106],
          [118, 160],
        ],
        lighter(b.colours.roof, 0.2),
        7,
      ),
    middle: (b) =>
      ground(b, 172) +
      b.pen.shape(
        [
          [-90, 200],
          [-90, -60],
          [30, -60],
          [52, 40],
          [40, 100],
          [76, 150],
          [80, 190],
        ],
        b.colours.stone,
      ) +
      b.pen.shape(
        [
          [474, 200],
          [474, -60],
          [356, -60],
          [332, 50],
          [346, 110],
          [312, 156],
          [306, 190],
        ],
        b.colours.stone,
      ) +
      b.pen.shape(
        [
          [-90, 70],
          [46, 60],
          [46, 80],
          [-90, 92],
        ],
        b.colours.stoneDark,
      ) +
      b.pen.shape(
        [
          [474, 84],
          [336, 66],
          [338, 88],
          [474, 108],
        ],
        b.colours.stoneDark,
      ) +
      rock(b, 110, 190, 0.7),
  },
  well: {
    landmark: [272, 130],
    glows: [[272, 106, 40]],
    far: mountains,
    middle: (b) =>
      ground(b) +
      acacia(b, 70, 172, 1.15) +
      b.pen.limb([240, 160], [240, 120], [240, 82], 7, b.colours.woodDark) +
      b.pen.limb([304, 160], [304, 120], [304, 82], 7, b.colours.woodDark) +
      b.pen.shape(
        [
          [224, 90],
          [272, 50],
          [320, 90],
        ],
        b.colours.roof,
      ) +
      b.pen.mark(
        [
          [272, 88],
          [272, 118],
        ],
        b.colours.cream,
        4,
      ) +
      b.pen.shape(
        [
          [262, 116],
          [282, 116],
          [279, 134],
          [265, 134],
        ],
        b.colours.woodLight,
      ) +
      b.pen.shape(
        [
          [228, 190],
          [224, 154],
          [320, 154],
          [316, 190],
        ],
        b.colours.stoneDark,
      ) +
      b.pen.oval([272, 154], 48, 9, b.colours.water) +
      [
        [240, 172],
        [272, 176],
        [302, 172],
      ]
        .map(([x, y]) =>
          b.pen.mark(
            [
              [x! - 8, y!],
              [x! + 8, y!],
            ],
            b.colours.stone,
            6,
          ),
        )
        .join(''),
  },
  terraces: {
    landmark: [319, 72],
    glows: [[318, 74, 34]],
    far: (b) =>
      land(
        b,
        [
          [0, 120],
          [80, 80],
          [150, 116],
          [384, 90],
        ],
        b.colours.far,
      ),
    middle: (b) =>
      (
        [
          [60, b.colours.foliageDark],
          [88, b.colours.foliageLight],
          [116, b.colours.foliage],
          [144, b.colours.foliageLight],
        ] as const
      )
        .map(([y, c], i) =>
          b.pen.shape(
            [
              [-90, 420],
              [-90, y + 60 - i * 10],
              [60 - i * 30, y + 40 - i * 8],
              [180 - i * 30, y],
              [474, y - 4],
              [474, 420],
            ],
            c,
          ),
        )
        .join('') +
      ground(b, 176) +
      b.pen.shape(
        [
          [304, 88],
          [304, 64],
          [334, 64],
          [334, 88],
        ],
        b.colours.cream,
      ) +
      b.pen.shape(
        [
          [298, 66],
          [319, 44],
          [340, 66],
        ],
        b.colours.accent,
      ) +
      b.pen.oval([319, 77], 6, 7, b.window) +
      bush(b, 40, 182, 0.9),
  },
  ruins: {
    landmark: [262, 110],
    glows: [[262, 120, 40]],
    far: mountains,
    middle: (b) =>
      ground(b) +
      b.pen.shape(box(196, 74, 26, 110), b.colours.wall) +
      b.pen.shape(box(302, 74, 26, 110), b.colours.wall) +
      b.pen.shape(
        [
          [184, 76],
          [190, 50],
          [290, 50],
          [300, 58],
          [336, 50],
          [340, 76],
        ],
        b.colours.wall,
      ) +
      b.pen.oval([262, 63], 10, 8, b.colours.accent2) +
      b.pen.shape(
        [
          [222, 184],
          [222, 120],
          [262, 92],
          [302, 120],
          [302, 184],
        ],
        darker(b.colours.near, 0.2),
      ) +
      b.pen.shape(
        [
          [52, 182],
          [54, 118],
          [68, 112],
          [82, 124],
          [82, 182],
        ],
        b.colours.wall,
      ) +
      b.pen.shape(box(46, 172, 42, 12), b.colours.stone) +
      bush(b, 128, 180, 0.8, b.colours.foliage),
  },
  pass: {
    landmark: [236, 92],
    glows: [],
    far: (b) =>
      land(
        b,
        [
          [0, 100],
          [40, 66],
          [96, 110],
          [384, 100],
        ],
        b.colours.far,
      ) +
      b.pen.shape(
        [
          [108, 190],
          [236, 18],
          [370, 190],
        ],
        b.colours.near,
      ) +
      b.pen.shape(
        [
          [199, 68],
          [236, 18],
          [275, 68],
          [254, 60],
          [238, 76],
          [220, 58],
        ],
        b.colours.cloud,
      ) +
      b.pen.shape(
        [
          [-90, 200],
          [-90, 90],
          [30, 60],
          [150, 190],
        ],
        b.colours.stoneDark,
      ) +
      b.pen.shape(
        [
          [474, 200],
          [474, 70],
          [384, 50],
          [290, 190],
        ],
        b.colours.stoneDark,
      ),
    middle: (b) =>
      ground(b, 176) +
      b.pen.limb([160, 178], [158, 140], [160, 104], 6, b.colours.woodDark) +
      b.pen.limb([322, 178], [324, 140], [322, 104], 6, b.colours.woodDark) +
      b.pen.mark(
        [
          [160, 106],
          [240, 134],
          [322, 106],
        ],
        b.colours.ink,
        3,
      ) +
      [
        [182, 116, 0],
        [212, 124, 1],
        [244, 126, 2],
        [276, 120, 0],
        [302, 114, 1],
      ]
        .map(([x, y, i]) =>
          b.pen.shape(
            [
              [x! - 10, y!],
              [x! + 10, y!],
              [x!, y! + 19],
            ],
            [b.colours.accent, b.colours.accent2, b.colours.water][i!]!,
          ),
        )
        .join('') +
      rock(b, 60, 186, 1.1) +
      rock(b, 352, 188, 0.8),
  },
};
