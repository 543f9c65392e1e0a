/** A head with its face: eyes, brows, nose and mouth from an expression, shifted towards where the head looks. */
import type { Expression, Mouth } from './feelings.ts';
import { headParts } from './head-parts.ts';
import type { HeadPart, Look, Nose } from './looks.ts';
import type { Pen } from './pen.ts';
import { darker, ellipse, fillPath, lighter, mix, num, type Point, strokePath } from './svg.ts';

export interface HeadFrame {
  readonly pen: Pen;
  readonly look: Look;
  readonly rx: number;
  readonly ry: number;
  /** 0 faces the reader, 1 is turned fully forward. */
  readonly turn: number;
  /** How far the turn moves the middle of the face. */
  readonly shift: number;
  /** -1 hanging, 1 upright: ears and crests. */
  readonly mood: number;
  readonly expression: Expression;
  readonly eyesClosed: boolean;
  /** Height of the look: -1 up, 1 down. */
  readonly gaze: number;
}

const ink = '#2a1b24';
const inside = '#7d2230';

/** Eyes are a good deal larger than life, so that a page seen at 96 pixels still has a look in it. */
function eye(head: HeadFrame, side: -1 | 1, [cx, cy]: Point): string {
  const { expression, look, turn, gaze } = head;
  const squeeze = side === 1 ? 1 - turn * 0.22 : 1;
  const rx = 5.4 * squeeze;
  const open = head.eyesClosed ? 0 : expression.open;
  if (open === 0) {
    const bow = head.eyesClosed ? 4 : -5;
    return strokePath(`M${num(cx - rx)} ${num(cy)}Q${num(cx)} ${num(cy + bow)} ${num(cx + rx)} ${num(cy)}`, ink, 2.8);
  }
  const ry = 6.6 * open;
  const pupil = 4.3 * expression.pupil;
  const [px, py] = [cx + turn * 1.8, cy + gaze * 1.8 + expression.lid * 1.6];
  const lid = expression.lid
    ? fillPath(
        lidPath(cx, cy, rx + 0.8, ry + 0.8, expression, side),
        darker(look.nose === 'human' ? look.body : mix(look.body, look.second, 0.2), 0.16),
      )
    : '';
  return (
    ellipse(cx, cy, rx + 1, ry + 1, darker(look.body, 0.6)) +
    ellipse(cx, cy, rx, ry, '#ffffff') +
    ellipse(px, py, Math.min(pupil, rx), Math.min(pupil * 1.12, ry), ink) +
    ellipse(px + 1.4, py - 1.6, 1.4, 1.4, '#ffffff') +
    lid
  );
}

/** The upper part of the eye's ellipse, cut along a line that slants with the brow. */
function lidPath(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  { lid, browInner, browOuter }: Expression,
  side: number,
): string {
  const level = cy - ry + lid * 2 * ry;
  const slant = Math.max(-0.3, Math.min(0.3, browOuter - browInner)) * ry * 1.3 * side;
  return `M${num(cx - rx)} ${num(level + slant)}A${num(rx)} ${num(ry * 1.05)} 0 0 1 ${num(cx + rx)} ${num(level - slant)}Z`;
}

const hats: ReadonlySet<string> = new Set(['brimHat', 'captainCap', 'bakerCap', 'cap']);

function brow(head: HeadFrame, side: -1 | 1, [cx, cy]: Point): string {
  const { expression, ry, look } = head;
  const rest = cy - 9.8 - Math.max(0, expression.open - 1) * 6;
  const cock = side === 1 ? expression.cock * ry * 0.75 : 0;
  // Brows slide under no brim: below it they are still read, on it they are not.
  const highest = look.onHead.some(({ kind }) => hats.has(kind)) ? -ry * 0.74 : -Infinity;
  const [inner, outer] = [expression.browInner, expression.browOuter].map((raised) =>
    Math.max(highest, rest - raised * ry * 0.75 - cock),
  ) as [number, number];
  const colour = look.nose === 'human' && look.second !== '#f7f6f2' ? darker(look.second, 0.35) : ink;
  return head.pen.mark(
    [
      [cx - side * 3.6, inner],
      [cx + side * 0.5, (inner + outer) / 2 - 3],
      [cx + side * 6, outer],
    ],
    colour,
    2.8,
  );
}

/** Mouths around (0, 0), about 14 wide; drawn larger by `mouthSize`, so that they are read across a room. */
const mouthSize = 1.14;
const mouths: Record<Mouth, string> = {
  small: strokePath('M-5 0Q0 3.5 5 0', ink, 2.6),
  smile: strokePath('M-7 -1Q0 6 7 -1', ink, 2.8),
  laugh:
    fillPath('M-8.5 -3Q0 -1 8.5 -3Q7.5 8 0 8Q-7.5 8 -8.5 -3Z', inside, ` stroke="${ink}" stroke-width="1.6"`) +
    ellipse(0, 5, 4.2, 2.6, '#ef7f86'),
  wail: fillPath(
    'M-8 7Q-8.5 -4 0 -4Q8.5 -4 8 7Q4 3.5 0 5.5Q-4 3.5 -8 7Z',
    inside,
    ` stroke="${ink}" stroke-width="2.2" stroke-linejoin="round"`,
  ),
  frown: strokePath('M-7 4Q0 -5 7 4', ink, 3),
  wavy: strokePath('M-8 2Q-5 -3 -2.7 1Q0 5 2.7 1Q5 -3 8 2', ink, 2.8),
  round: ellipse(0, 2, 5, 6.6, ink) + ellipse(0, 2.6, 3.6, 5, inside),
  flat: strokePath('M-3 1Q1 1 5 -1', ink, 2.8),
  teeth: fillPath(
    'M-8 4.5Q-7 -3 0 -3Q7 -3 8 4.5Q0 2.5 -8 4.5Z',
    '#ffffff',
    ` stroke="${ink}" stroke-width="2.4" stroke-linejoin="round"`,
  ),
  yawn: ellipse(0, 3, 6, 7.2, ink) + ellipse(0, 4, 4.6, 5.6, inside) + ellipse(0, 6.4, 3.4, 2.6, '#ef7f86'),
  smirk: strokePath('M-8 -2Q0 7 8.5 -3', ink, 3.2),
};

interface Muzzle {
  readonly nose: Point;
  readonly mouth: Point;
  readonly drawn: string;
}

/** The middle of the face: what sticks out, where the nose tip is and where the mouth goes. */
const muzzles: Record<Nose, (head: HeadFrame) => Muzzle> = {
  muzzle: ({ look, rx, ry, shift, turn, pen }) => {
    const x = shift * 1.15;
    const plain: Pen['oval'] = (c, a, b, fill) => ellipse(c[0], c[1], a, b, fill);
    return {
      nose: [x + turn * 3, ry * 0.2],
      mouth: [x + turn, ry * 0.56],
      drawn: (pen.series === 'highland' ? pen.oval : plain)([x, ry * 0.46], rx * 0.5, ry * 0.46, look.second),
    };
  },
  snout: ({ look, rx, ry, shift, turn, pen }) => {
    const x = shift + turn * rx * 0.3;
    return {
      nose: [x + rx * 0.42 * turn, ry * 0.16],
      mouth: [shift * 0.9, ry * 0.62],
      drawn: pen.shape(
        [
          [shift - rx * 0.42, ry * 0.12],
          [x + rx * (0.2 + 0.42 * turn), -ry * 0.02],
          [x + rx * (0.3 + 0.4 * turn), ry * 0.4],
          [shift + rx * 0.3, ry * 0.92],
          [shift - rx * 0.42, ry * 0.86],
        ],
        lighter(look.second, 0.15),
      ),
    };
  },
  beak: ({ ry, shift, turn, pen }) => ({
    nose: [NaN, 0],
    mouth: [shift, ry * 0.72],
    drawn: pen.shape(
      [
        [shift - 6, ry * 0.02],
        [shift + 6 + turn * 4, ry * 0.02],
        [shift + turn * 6, ry * 0.58],
      ],
      '#f0a52f',
    ),
  }),
  longBeak: ({ rx, ry, shift, turn, pen, expression }) => {
    const reach = rx * (0.5 + 1.3 * turn);
    const gape = expression.mouth === 'laugh' || expression.mouth === 'round' || expression.mouth === 'yawn' ? 7 : 0;
    const lower = gape
      ? pen.shape(
          [
            [shift - 2, ry * 0.3],
            [shift + reach * 0.8, ry * 0.75 + gape],
            [shift - 4, ry * 0.62],
          ],
          '#c9602a',
        )
      : '';
    return {
      nose: [NaN, 0],
      mouth: [shift * 0.7, ry * 0.8],
      drawn:
        lower +
        pen.shape(
          [
            [shift - 5, ry * 0.08],
            [shift + 5, ry * 0.02],
            [shift + reach + 4, ry * 0.62],
            [shift - 4, ry * 0.55],
          ],
          '#f2a63c',
        ),
    };
  },
  trunk: ({ look, rx, ry, shift, turn, pen, mood }) => {
    const [from, bend, to]: Point[] = [
      [shift * 1.2, ry * 0.2],
      [shift * 1.2 + rx * 0.1, ry * (1.5 - mood * 0.2)],
      [shift * 1.2 + rx * (0.45 + 0.5 * turn), ry * (1.35 - mood * 0.55)],
    ];
    const trunk = pen.limb(from!, bend!, to!, 12, lighter(look.body, 0.12));
    return { nose: [NaN, 0], mouth: [shift * 0.4 - rx * 0.42, ry * 0.62], drawn: trunk };
  },
  human: ({ look, ry, shift, turn }) => ({
    nose: [NaN, 0],
    mouth: [shift * 1.05, ry * 0.56],
    drawn: ellipse(shift * 1.25 + turn * 2, ry * 0.2, 3.2, 3, darker(mix(look.body, '#d8402f', 0.3), 0.08)),
  }),
  broad: ({ look, rx, ry, shift, turn, pen }) => {
    const x = shift * 1.15 + turn * 3;
    const nostril = (side: number): string => ellipse(x + side * rx * 0.4, ry * 0.3, 3, 2.6, darker(look.body, 0.45));
    return {
      nose: [NaN, 0],
      mouth: [x, ry * 0.74],
      drawn: pen.oval([x, ry * 0.62], rx * 0.88, ry * 0.56, look.second) + nostril(-1) + nostril(1),
    };
  },
  flat: ({ ry, shift, look }) => ({
    nose: [NaN, 0],
    mouth: [shift * 1.05, ry * 0.5],
    drawn:
      ellipse(shift - 3, ry * 0.2, 1.7, 1.7, darker(look.body, 0.55)) +
      ellipse(shift + 3, ry * 0.2, 1.7, 1.7, darker(look.body, 0.55)),
  }),
};

const partsOf = (head: HeadFrame, parts: readonly HeadPart[]): string =>
  parts.map((part) => headParts[part.kind](head, { trim: part.colour, ...part })).join('');

/** A whole head around (0, 0), facing right when turned. */
export function drawHead(head: HeadFrame): string {
  const { pen, look, rx, ry, shift, turn, expression } = head;
  const markings = look.onHead.filter(({ kind }) => under.has(kind));
  const over = look.onHead.filter(({ kind }) => !under.has(kind));
  const muzzle = muzzles[look.nose](head);
  const spread = Math.max(7.2, rx * 0.4);
  const eyes = ([-1, 1] as const).map((side): [-1 | 1, Point] => [
    side,
    [shift + side * spread * (1 - turn * (side === 1 ? 0.24 : 0.08)), -ry * 0.1],
  ]);
  const blush = eyes
    .map(([side, [x]]) =>
      ellipse(x + side * 4, ry * 0.32, 5, 3.4, '#f0625f', ` opacity="${num(expression.blush * 0.6)}"`),
    )
    .join('');
  const nose = Number.isNaN(muzzle.nose[0]) ? '' : ellipse(...muzzle.nose, 4.2, 3.2, ink);
  const mouth =
    look.nose === 'longBeak'
      ? ''
      : `<g transform="translate(${num(muzzle.mouth[0])} ${num(muzzle.mouth[1])}) scale(${mouthSize})">${mouths[head.eyesClosed ? 'small' : expression.mouth]}</g>`;
  return (
    partsOf(head, look.behindHead) +
    pen.oval([0, 0], rx, ry, look.body) +
    partsOf(head, markings) +
    (expression.blush ? blush : '') +
    (look.nose === 'trunk' ? mouth + muzzle.drawn : muzzle.drawn + nose + mouthUnderBeard(mouth, over, head)) +
    eyes.map(([side, centre]) => eye(head, side, centre)).join('') +
    partsOf(
      head,
      over.filter(({ kind }) => kind !== 'beard'),
    ) +
    eyes.map(([side, centre]) => brow(head, side, centre)).join('') +
    drop(head)
  );
}

/** Markings lie on the skin below the features; everything else is worn above them. */
const under: ReadonlySet<string> = new Set(['cheeks', 'disc', 'mask', 'badgerStripes', 'eyePatch', 'browSpots']);

const mouthUnderBeard = (mouth: string, over: readonly HeadPart[], head: HeadFrame): string =>
  partsOf(
    head,
    over.filter(({ kind }) => kind === 'beard'),
  ) + mouth;

function drop({ expression, rx, ry, shift, eyesClosed }: HeadFrame): string {
  if (!expression.drop || eyesClosed) return '';
  const [x, y] = expression.drop === 'tear' ? [shift - rx * 0.42, ry * 0.42] : [-rx * 0.82, -ry * 0.62];
  return fillPath(
    `M${num(x)} ${num(y - 7)}Q${num(x + 6)} ${num(y + 2)} ${num(x)} ${num(y + 4)}Q${num(x - 6)} ${num(y + 2)} ${num(x)} ${num(y - 7)}Z`,
    '#6cc8f2',
    ' stroke="#ffffff" stroke-width="1"',
  );
}
