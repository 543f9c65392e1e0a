/** The eight places of the hollow: a green wood with round hills. */
import { darker, lighter, mix } from '../svg.ts';
import {
  box,
  type Brush,
  bush,
  door,
  flag,
  ground,
  house,
  land,
  type Place,
  rock,
  skyWindow,
  tree,
} from './scenery.ts';

const hills = (b: Brush): string =>
  land(
    b,
    [
      [0, 140],
      [60, 112],
      [130, 138],
      [210, 108],
      [300, 134],
      [384, 116],
    ],
    b.colours.far,
  ) +
  land(
    b,
    [
      [0, 152],
      [90, 138],
      [180, 156],
      [280, 136],
      [384, 152],
    ],
    b.colours.middle,
  );

const wall = (b: Brush, colour: string): string => b.pen.shape(box(-90, -60, 564, 480), colour);

export const hollowPlaces: Record<string, Place> = {
  burrow: {
    landmark: [262, 96],
    glows: [
      [110, 60, 70],
      [262, 148, 60],
    ],
    far: (b) => wall(b, b.colours.woodDark) + b.pen.oval([192, 150], 230, 165, b.colours.wall),
    middle: (b) =>
      b.pen.shape(
        [
          [-90, 420],
          [-90, 182],
          [190, 174],
          [474, 182],
          [474, 420],
        ],
        b.colours.wood,
      ) +
      b.pen.oval([192, 226], 130, 22, b.colours.accent) +
      b.pen.oval([192, 226], 108, 15, lighter(b.colours.accent, 0.25)) +
      skyWindow(b, 262, 84, 30) +
      b.pen.shape(
        [
          [230, 182],
          [230, 132],
          [262, 120],
          [294, 132],
          [294, 182],
        ],
        b.colours.stone,
      ) +
      b.pen.shape(
        [
          [244, 182],
          [246, 150],
          [262, 142],
          [278, 150],
          [280, 182],
        ],
        b.colours.ink,
      ) +
      b.pen.shape(
        [
          [252, 182],
          [262, 154],
          [272, 182],
        ],
        '#ffb03a',
      ) +
      b.pen.shape(box(34, 92, 84, 7), b.colours.woodDark) +
      b.pen.oval([50, 84], 8, 9, b.colours.accent) +
      b.pen.oval([76, 84], 9, 9, b.colours.foliage) +
      b.pen.oval([101, 84], 8, 9, b.colours.accent2) +
      b.pen.mark(
        [
          [110, 0],
          [110, 46],
        ],
        b.colours.woodDark,
        3,
      ) +
      b.pen.oval([110, 56], 12, 12, b.colours.light),
    near: (b) =>
      b.pen.limb([-10, -10], [10, 40], [-14, 120], 26, darker(b.colours.woodDark, 0.2)) +
      b.pen.limb([394, -10], [372, 50], [398, 130], 28, darker(b.colours.woodDark, 0.2)),
  },
  meadow: {
    landmark: [286, 110],
    glows: [[286, 146, 40]],
    far: hills,
    middle: (b) => {
      const flowers = [
        [26, 196, 0],
        [70, 180, 1],
        [142, 190, 0],
        [222, 182, 1],
        [352, 198, 0],
        [18, 240, 1],
        [128, 246, 0],
        [254, 244, 1],
        [366, 244, 0],
      ] as const;
      return (
        ground(b) +
        b.pen.shape(box(258, 124, 56, 48), b.colours.cream) +
        b.pen.shape(
          [
            [254, 126],
            [268, 84],
            [304, 84],
            [318, 126],
          ],
          b.colours.accent,
        ) +
        door(b, 277, 172, 18, 28, b.colours.wood) +
        b.pen.limb([286, 92], [262, 72], [248, 58], 7, b.colours.woodLight) +
        b.pen.limb([286, 92], [312, 74], [324, 58], 7, b.colours.woodLight) +
        b.pen.limb([286, 92], [264, 112], [250, 126], 7, b.colours.woodLight) +
        b.pen.limb([286, 92], [310, 112], [324, 124], 7, b.colours.woodLight) +
        b.pen.oval([286, 92], 6, 6, b.colours.woodDark) +
        bush(b, 62, 172, 1.1, b.colours.foliage) +
        flowers
          .map(
            ([x, y, k]) =>
              b.pen.oval([x, y], 5.5, 5.5, k ? b.colours.accent2 : b.colours.accent) +
              b.pen.oval([x, y], 2.2, 2.2, b.colours.cream),
          )
          .join('')
      );
    },
  },
  bridge: {
    landmark: [236, 140],
    glows: [[152, 118, 44]],
    far: hills,
    middle: (b) =>
      ground(b) +
      b.pen.shape(
        [
          [150, 420],
          [176, 170],
          [296, 170],
          [340, 420],
        ],
        b.colours.water,
      ) +
      b.pen.mark(
        [
          [212, 190],
          [252, 190],
        ],
        b.colours.waterLight,
        5,
      ) +
      b.pen.limb([134, 176], [236, 98], [338, 176], 15, b.colours.wood) +
      b.pen.limb([134, 154], [236, 74], [338, 154], 6, b.colours.woodDark) +
      [
        [146, 170, 140],
        [190, 145, 114],
        [236, 134, 106],
        [282, 145, 114],
        [326, 170, 140],
      ]
        .map(([x, y, top]) => b.pen.limb([x!, y!], [x!, y!], [x!, top!], 7, b.colours.woodDark))
        .join('') +
      b.pen.oval([146, 132], 9, 10, b.window) +
      tree(b, 50, 174, 1.2),
  },
  oak: {
    landmark: [270, 90],
    glows: [[270, 128, 46]],
    far: hills,
    middle: (b) =>
      ground(b) +
      b.pen.shape(
        [
          [226, 184],
          [246, 150],
          [244, 84],
          [296, 84],
          [296, 150],
          [318, 184],
        ],
        b.colours.woodDark,
      ) +
      b.pen.limb([280, 100], [320, 92], [344, 66], 14, b.colours.woodDark) +
      b.pen.oval([210, 58], 46, 34, b.colours.foliageDark) +
      b.pen.oval([330, 56], 48, 34, b.colours.foliageDark) +
      b.pen.oval([270, 34], 70, 42, b.colours.foliage) +
      b.pen.oval([238, 74], 34, 22, b.colours.foliage) +
      b.pen.oval([310, 72], 30, 20, b.colours.foliageLight) +
      b.pen.oval([270, 128], 16, 20, b.colours.ink) +
      b.pen.oval([270, 129], 11.5, 15.5, b.window) +
      bush(b, 46, 174, 1),
  },
  stream: {
    landmark: [100, 118],
    glows: [],
    far: hills,
    middle: (b) =>
      ground(b, 160) +
      b.pen.shape(
        [
          [64, 164],
          [70, 84],
          [100, 70],
          [138, 84],
          [146, 164],
        ],
        b.colours.stoneDark,
      ) +
      b.pen.shape(
        [
          [84, 168],
          [88, 80],
          [124, 80],
          [128, 168],
        ],
        b.colours.water,
      ) +
      b.pen.mark(
        [
          [98, 94],
          [98, 150],
        ],
        b.colours.waterLight,
        6,
      ) +
      b.pen.mark(
        [
          [114, 90],
          [114, 140],
        ],
        b.colours.waterLight,
        6,
      ) +
      b.pen.shape(
        [
          [-90, 196],
          [60, 164],
          [150, 164],
          [300, 178],
          [474, 172],
          [474, 204],
          [300, 204],
          [180, 192],
          [60, 196],
          [-90, 230],
        ],
        b.colours.water,
      ) +
      b.pen.mark(
        [
          [180, 178],
          [230, 182],
        ],
        b.colours.waterLight,
        5,
      ) +
      b.pen.mark(
        [
          [300, 190],
          [350, 188],
        ],
        b.colours.waterLight,
        5,
      ) +
      tree(b, 322, 172, 1, b.colours.foliageLight) +
      rock(b, 214, 200, 0.7) +
      rock(b, 20, 192, 0.9),
    near: (b) =>
      [
        [8, 30],
        [26, 44],
        [368, 36],
      ]
        .map(
          ([x, h]) =>
            b.pen.limb([x!, 270], [x!, 240], [x!, 250 - h!], 5, b.colours.near) +
            b.pen.limb([x!, 250 - h!], [x!, 244 - h!], [x!, 236 - h!], 10, b.colours.woodDark),
        )
        .join(''),
  },
  market: {
    landmark: [272, 118],
    glows: [
      [104, 122, 44],
      [274, 122, 50],
    ],
    far: (b) =>
      hills(b) +
      house(b, 20, 158, 50, 46, b.colours.cream, b.colours.roof) +
      house(b, 150, 158, 46, 40, b.colours.wall, b.colours.foliageDark),
    middle: (b) => {
      const stall = (x: number, w: number, a: string, c: string): string =>
        b.pen.limb([x + 4, 176], [x + 4, 140], [x + 4, 96], 6, b.colours.woodDark) +
        b.pen.limb([x + w - 4, 176], [x + w - 4, 140], [x + w - 4, 96], 6, b.colours.woodDark) +
        b.pen.shape(box(x - 4, 148, w + 8, 30), b.colours.wood) +
        [0, 1, 2, 3, 4]
          .map((i) =>
            b.pen.shape(
              [
                [x - 8 + (i * (w + 16)) / 5, 112],
                [x + (i * w) / 5, 82],
                [x + ((i + 1) * w) / 5, 82],
                [x - 8 + ((i + 1) * (w + 16)) / 5, 112],
              ],
              i % 2 ? c : a,
            ),
          )
          .join('') +
        [0.2, 0.5, 0.8]
          .map((t, i) =>
            b.pen.oval([x + w * t, 143], 9, 8, [b.colours.accent, b.colours.accent2, b.colours.foliageLight][i]!),
          )
          .join('');
      return (
        ground(b) +
        stall(222, 104, b.colours.accent, b.colours.cream) +
        stall(62, 84, b.colours.accent2, b.colours.cream) +
        b.pen.oval([104, 122], 7, 8, b.window) +
        b.pen.oval([274, 122], 7, 8, b.window)
      );
    },
  },
  cave: {
    landmark: [290, 116],
    glows: [[96, 150, 60]],
    far: (b) =>
      wall(b, '#4f4a63') +
      b.pen.shape(
        [
          [238, 190],
          [232, 110],
          [262, 58],
          [316, 54],
          [348, 108],
          [346, 190],
        ],
        mix(b.sky[0], b.sky[1], 0.5),
      ) +
      b.pen.shape(
        [
          [238, 190],
          [270, 150],
          [310, 164],
          [346, 150],
          [346, 190],
        ],
        b.colours.far,
      ),
    middle: (b) =>
      b.pen.shape(
        [
          [-90, 420],
          [-90, 186],
          [120, 176],
          [280, 182],
          [474, 176],
          [474, 420],
        ],
        '#77708a',
      ) +
      b.pen.mark(
        [
          [-90, 224],
          [190, 228],
          [474, 222],
        ],
        '#8a839b',
        26,
      ) +
      [
        [40, 60, 22],
        [120, 44, 16],
        [196, 66, 20],
      ]
        .map(([x, l, w]) =>
          b.pen.shape(
            [
              [x! - w!, -40],
              [x!, l!],
              [x! + w!, -40],
            ],
            '#3d3850',
          ),
        )
        .join('') +
      b.pen.shape(
        [
          [70, 182],
          [78, 136],
          [92, 182],
        ],
        '#7fe0e0',
      ) +
      b.pen.shape(
        [
          [88, 182],
          [102, 118],
          [116, 182],
        ],
        '#a8f0ea',
      ) +
      b.pen.shape(
        [
          [110, 182],
          [124, 146],
          [132, 182],
        ],
        '#5fc4d4',
      ) +
      rock(b, 196, 184, 0.9, '#5d5774'),
    near: (b) =>
      b.pen.shape(
        [
          [-60, -60],
          [60, -60],
          [22, 40],
          [14, 120],
          [-60, 200],
        ],
        '#2f2a40',
      ) +
      b.pen.shape(
        [
          [444, -60],
          [360, -60],
          [374, 40],
          [366, 130],
          [444, 200],
        ],
        '#2f2a40',
      ),
  },
  hilltop: {
    landmark: [282, 104],
    glows: [],
    far: (b) =>
      land(
        b,
        [
          [0, 184],
          [70, 160],
          [150, 178],
          [240, 158],
          [320, 176],
          [384, 164],
        ],
        b.colours.far,
      ) +
      land(
        b,
        [
          [0, 196],
          [120, 180],
          [384, 192],
        ],
        b.colours.middle,
      ),
    middle: (b) =>
      b.pen.shape(
        [
          [-120, 420],
          [-90, 232],
          [40, 194],
          [192, 178],
          [340, 188],
          [474, 226],
          [500, 420],
        ],
        b.colours.ground,
      ) +
      b.pen.mark(
        [
          [-90, 234],
          [190, 214],
          [474, 232],
        ],
        mix(b.colours.ground, b.colours.path, 0.5),
        26,
      ) +
      b.pen.limb([282, 188], [282, 130], [282, 60], 8, b.colours.woodDark) +
      b.pen.limb([256, 92], [282, 92], [314, 92], 12, b.colours.woodLight) +
      b.pen.limb([262, 116], [282, 116], [306, 116], 11, b.colours.wood) +
      flag(b, 286, 56, b.colours.accent) +
      flag(b, 286, 56, b.colours.accent) +
      rock(b, 330, 196, 1.1) +
      rock(b, 240, 190, 0.7) +
      bush(b, 58, 200, 0.9, b.colours.foliage),
  },
};
