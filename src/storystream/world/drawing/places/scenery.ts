/** The building blocks of places: land, trees, houses, windows. Coordinates are those of the wide picture, 384 x 256. */
import type { Palette } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { lighter, mix, type Point } from '../svg.ts';
import { leaning } from '../weather.ts';

export interface Brush {
  readonly pen: Pen;
  readonly colours: Palette;
  /** Colour of a window or lamp at this time: lit after dark. */
  readonly window: string;
  /** Top and bottom colour of the sky, for windows that look out. */
  readonly sky: readonly [string, string];
  /** The side that the light comes from, for what is painted lighter there. */
  readonly from: -1 | 1;
  /** Degrees that the wind bends what grows. */
  readonly lean: number;
  /** Lower corners that nobody rests in: something near may stand there. */
  readonly open: readonly (-1 | 1)[];
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Layers from the horizon to the reader. Ground and solid things move together; the far layer moves less. */
export interface Place {
  /** What identifies the place, as a box in the wide picture: the camera keeps it in view and clear of heads. */
  readonly landmark: Box;
  readonly far: (brush: Brush) => string;
  readonly ground: (brush: Brush) => string;
  /** The landmark and what else stands on the ground: lit as one silhouette. */
  readonly solid: (brush: Brush) => string;
  /** Something near that frames the picture, in page coordinates. */
  readonly near?: (brush: Brush) => string;
  /** Lights that burn after dark, and always under a roof: centre and radius. */
  readonly glows: readonly (readonly [x: number, y: number, radius: number])[];
}

/** Layers reach this far beyond the wide picture, so that the camera may move. */
export const [leftEnd, rightEnd, lowEnd] = [-330, 714, 420];

export const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** A strip of land from `points`, between x 0 and 384, down past the picture's lower edge; mirrored beyond its sides. */
export const land = ({ pen }: Brush, points: readonly Point[], colour: string): string => {
  const [first, last] = [points[0]!, points.at(-1)!];
  const mirrored = (turn: number): Point[] => points.map(([x, y]): Point => [turn - x, y]).reverse();
  const line = [...mirrored(0), ...points, ...mirrored(768)].filter(([x]) => x > leftEnd && x < rightEnd);
  return pen.shape([[leftEnd, lowEnd], [leftEnd, last[1]], ...line, [rightEnd, first[1]], [rightEnd, lowEnd]], colour);
};

export const tree = (
  { pen, colours, from, lean }: Brush,
  x: number,
  y: number,
  s: number,
  colour = colours.foliage,
): string =>
  leaning(
    lean,
    [x, y],
    pen.limb([x, y], [x + 2 * s, y - 20 * s], [x, y - 42 * s], 11 * s, colours.woodDark) +
      pen.oval([x - 14 * s, y - 52 * s], 21 * s, 18 * s, colour) +
      pen.oval([x + 15 * s, y - 54 * s], 20 * s, 18 * s, colour) +
      pen.oval([x, y - 70 * s], 22 * s, 21 * s, colour) +
      pen.oval([x + from * 8 * s, y - 72 * s], 11 * s, 9 * s, lighter(colour, 0.16)),
  );

export const bush = (
  { pen, colours, from, lean }: Brush,
  x: number,
  y: number,
  s: number,
  colour = colours.foliageDark,
): string =>
  leaning(
    lean,
    [x, y],
    pen.oval([x - 14 * s, y - 8 * s], 15 * s, 12 * s, colour) +
      pen.oval([x + 13 * s, y - 8 * s], 16 * s, 12 * s, colour) +
      pen.oval([x, y - 15 * s], 16 * s, 14 * s, colour) +
      pen.oval([x + from * 6 * s, y - 18 * s], 8 * s, 6 * s, lighter(colour, 0.14)),
  );

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

/** A post with its flag, flying the way the wind blows. */
export const flag = ({ pen, colours, lean }: Brush, x: number, y: number, colour: string, post = 16): string =>
  leaning(
    lean,
    [x, y + post],
    pen.mark(
      [
        [x, y],
        [x, y + post],
      ],
      colours.ink,
      4,
    ) +
      pen.shape(
        [
          [x, y],
          [x + 19, y + 7],
          [x, y + 14],
        ],
        colour,
      ),
  );

export const rock = ({ pen, from }: Brush, x: number, y: number, s: number, colour: string): string =>
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
      [x + (from * 9 - 5) * s, y - 13 * s],
      [x + (from * 9 + 5) * s, y - 14 * s],
    ],
    lighter(colour, 0.22),
    5 * s,
  );

/** Water with broad light streaks. */
export const water = ({ pen, colours }: Brush, top: number, bottom: number): string =>
  pen.shape(box(leftEnd, top, rightEnd - leftEnd, bottom - top), colours.water) +
  (
    [
      [-130, 0.45, 60],
      [60, 0.3, 50],
      [230, 0.52, 70],
      [330, 0.25, 40],
      [460, 0.5, 60],
    ] as const
  )
    .map(([x, t, w]) => {
      const y = top + Math.min(bottom - top, 70) * t;
      return pen.mark(
        [
          [x, y],
          [x + w, y],
        ],
        colours.waterLight,
        4.5,
      );
    })
    .join('');
