/** The building blocks of places: hills, trees, houses, windows. Coordinates are those of the wide picture, 384 x 256. */
import type { Palette } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { darker, lighter, mix, type Point } from '../svg.ts';

export interface Brush {
  readonly pen: Pen;
  readonly colours: Palette;
  /** Colour of a window or lamp at this time: lit after dark. */
  readonly window: string;
  /** Top and bottom colour of the sky, for windows that look out. */
  readonly sky: readonly [string, string];
}

export interface Place {
  /** Where the landmark is in the wide picture: nearer framings keep it in view. */
  readonly landmark: Point;
  /** Layers from the horizon to the picture's edge; each moves more with the camera than the one before. */
  readonly far: (brush: Brush) => string;
  readonly middle: (brush: Brush) => string;
  readonly near?: (brush: Brush) => string;
  /** Lights that burn after dark, and always under a roof: centre and radius. */
  readonly glows: readonly (readonly [x: number, y: number, radius: number])[];
}

export const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** A strip of land from `points` down past the picture's lower edge and past both sides. */
export const land = ({ pen }: Brush, points: readonly Point[], colour: string): string => {
  const [first, last] = [points[0]!, points.at(-1)!];
  return pen.shape([[-80, 420], [-80, first[1]], ...points, [464, last[1]], [464, 420]], colour);
};

/** The flat ground that characters stand on, with a lighter strip where they walk. */
export const ground = ({ pen, colours }: Brush, horizon = 168): string =>
  pen.shape(
    [
      [-90, 420],
      [-90, horizon],
      [100, horizon - 3],
      [280, horizon + 2],
      [474, horizon - 2],
      [474, 420],
    ],
    colours.ground,
  ) +
  pen.mark(
    [
      [-90, 216],
      [190, 222],
      [474, 214],
    ],
    mix(colours.ground, colours.path, 0.55),
    30,
  );

export const tree = ({ pen, colours }: Brush, x: number, y: number, s: number, colour = colours.foliage): string =>
  pen.limb([x, y], [x + 2 * s, y - 20 * s], [x, y - 42 * s], 11 * s, colours.woodDark) +
  pen.oval([x - 13 * s, y - 52 * s], 20 * s, 18 * s, colour) +
  pen.oval([x + 14 * s, y - 54 * s], 19 * s, 17 * s, colour) +
  pen.oval([x, y - 70 * s], 21 * s, 20 * s, lighter(colour, 0.1));

export const bush = ({ pen, colours }: Brush, x: number, y: number, s: number, colour = colours.foliageDark): string =>
  pen.oval([x - 14 * s, y - 8 * s], 15 * s, 12 * s, colour) +
  pen.oval([x + 13 * s, y - 8 * s], 16 * s, 12 * s, colour) +
  pen.oval([x, y - 15 * s], 16 * s, 14 * s, lighter(colour, 0.08));

export const window = ({ pen, colours, window: light }: Brush, x: number, y: number, w: number, h: number): string =>
  pen.shape(box(x - 2, y - 2, w + 4, h + 4), colours.woodDark) + pen.shape(box(x + 1, y + 1, w - 2, h - 2), light);

/** A gabled house whose lower left corner is (x, y). */
export const house = (brush: Brush, x: number, y: number, w: number, h: number, wall: string, roof: string): string => {
  const { pen } = brush;
  const pitch = Math.min(w * 0.55, 34);
  return (
    pen.shape(box(x, y - h, w, h), wall) +
    pen.shape(
      [
        [x - 6, y - h + 2],
        [x + w / 2, y - h - pitch],
        [x + w + 6, y - h + 2],
      ],
      roof,
    ) +
    window(brush, x + w * 0.32, y - h * 0.78, w * 0.36, h * 0.3)
  );
};

export const door = ({ pen, colours }: Brush, x: number, y: number, w: number, h: number, colour: string): string =>
  pen.shape(
    [
      [x, y],
      [x, y - h * 0.75],
      [x + w / 2, y - h * 1.08],
      [x + w, y - h * 0.75],
      [x + w, y],
    ],
    colour,
  ) + pen.oval([x + w * 0.76, y - h * 0.42], 2.6, 2.6, colours.accent2);

/** A window that looks out on the sky, seen from inside. */
export const skyWindow = ({ pen, colours, sky }: Brush, x: number, y: number, r: number): string =>
  pen.oval([x, y], r + 5, r + 5, colours.woodDark) +
  pen.oval([x, y], r, r, mix(sky[0], sky[1], 0.35)) +
  pen.mark(
    [
      [x - r, y],
      [x + r, y],
    ],
    colours.woodDark,
    4,
  ) +
  pen.mark(
    [
      [x, y - r],
      [x, y + r],
    ],
    colours.woodDark,
    4,
  );

export const flag = ({ pen }: Brush, x: number, y: number, colour: string): string =>
  pen.shape(
    [
      [x, y],
      [x + 18, y + 6],
      [x, y + 13],
    ],
    colour,
  );

export const rock = ({ pen, colours }: Brush, x: number, y: number, s: number, colour = colours.stone): string =>
  pen.shape(
    [
      [x - 20 * s, y],
      [x - 15 * s, y - 15 * s],
      [x - 2 * s, y - 22 * s],
      [x + 14 * s, y - 16 * s],
      [x + 21 * s, y],
    ],
    colour,
  ) +
  pen.mark(
    [
      [x - 9 * s, y - 13 * s],
      [x + 2 * s, y - 16 * s],
    ],
    darker(colour, 0.14),
    4 * s,
  );

/** Water with three broad light streaks. */
export const water = ({ pen, colours }: Brush, top: number, bottom: number): string =>
  pen.shape(box(-90, top, 564, bottom - top), colours.water) +
  (
    [
      [60, 0.3, 50],
      [230, 0.52, 70],
      [330, 0.25, 40],
    ] as const
  )
    .map(([x, t, w]) =>
      pen.mark(
        [
          [x, top + (bottom - top) * t],
          [x + w, top + (bottom - top) * t],
        ],
        colours.waterLight,
        4.5,
      ),
    )
    .join('');
