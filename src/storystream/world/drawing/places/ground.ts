/** What characters stand on: a plain strip with the texture of its series. Coordinates are those of the wide picture. */
import { darker, mix } from '../svg.ts';
import { type Brush, leftEnd, lowEnd, rightEnd } from './scenery.ts';

/** Broad dabs of a second tone: the hollow's meadows are painted wet in wet. */
const dabs = ({ pen }: Brush, y: number, light: string, dark: string): string =>
  (
    [
      [-150, 24, 46, 0],
      [-40, 46, 54, 1],
      [52, 22, 40, 0],
      [120, 62, 60, 0],
      [214, 28, 44, 1],
      [300, 58, 62, 0],
      [372, 24, 42, 0],
      [470, 46, 54, 1],
      [560, 28, 40, 0],
    ] as const
  )
    .map(([x, down, rx, shade]) => pen.oval([x, y + down], rx, rx * 0.13 + 2, shade ? dark : light))
    .join('');

/** A few bold strokes of the pen: the harbour's stones are inked, not painted. */
const hatching = ({ pen }: Brush, y: number, dark: string): string =>
  (
    [
      [-120, 30],
      [-20, 58],
      [60, 26],
      [138, 52],
      [232, 28],
      [312, 60],
      [384, 30],
      [480, 54],
    ] as const
  )
    .map(
      ([x, down]) =>
        pen.mark(
          [
            [x, y + down],
            [x + 26, y + down - 1],
          ],
          dark,
          4.5,
        ) +
        pen.mark(
          [
            [x + 12, y + down + 11],
            [x + 46, y + down + 10],
          ],
          dark,
          4.5,
        ),
    )
    .join('');

/** Sheets of paper, one over the other, each throwing a shadow on the one below. */
const sheets = ({ pen }: Brush, y: number, first: string, second: string): string =>
  pen.shape(
    [
      [leftEnd, lowEnd],
      [leftEnd, y + 30],
      [-60, y + 24],
      [70, y + 34],
      [210, y + 23],
      [330, y + 32],
      [500, y + 25],
      [rightEnd, y + 32],
      [rightEnd, lowEnd],
    ],
    first,
  ) +
  pen.shape(
    [
      [leftEnd, lowEnd],
      [leftEnd, y + 62],
      [20, y + 60],
      [150, y + 70],
      [290, y + 58],
      [440, y + 70],
      [rightEnd, y + 62],
      [rightEnd, lowEnd],
    ],
    second,
  );

/** What the ground is made of in each series, over a plain strip from `y` down. */
export function texture(brush: Brush, y: number, colour = brush.colours.ground): string {
  const { pen, colours } = brush;
  if (pen.series === 'hollow') return dabs(brush, y, mix(colour, colours.path, 0.4), darker(colour, 0.09));
  if (pen.series === 'harbour') return hatching(brush, y, darker(colour, 0.16));
  return sheets(brush, y, mix(colour, colours.path, 0.4), mix(colour, colours.path, 0.75));
}

/** The ground that characters stand on. */
export const ground = (brush: Brush, horizon = 168): string =>
  brush.pen.shape(
    [
      [leftEnd, lowEnd],
      [leftEnd, horizon],
      [100, horizon - 3],
      [280, horizon + 2],
      [rightEnd, horizon - 2],
      [rightEnd, lowEnd],
    ],
    brush.colours.ground,
  ) + texture(brush, horizon);
