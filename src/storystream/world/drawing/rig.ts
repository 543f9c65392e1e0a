/**
 * The one rig: a spine with a lean, a head that turns, limbs that bend, clothed by a look, posed by a stance and moved
 * by an expression. Drawn facing right with the feet at (0, 0), in hundredths of a middle-sized body's height.
 * Knows nothing of places or of where on the page it stands.
 */
import { backParts } from './back-parts.ts';
import { drawHead } from './face.ts';
import type { Expression } from './feelings.ts';
import { garments } from './garments.ts';
import { drawLegs } from './legs.ts';
import { joint } from './limbs.ts';
import type { Build, Look } from './looks.ts';
import type { Pen } from './pen.ts';
import type { Stance } from './poses.ts';
import { add, between, darker, ellipse, group, num, type Point, polar } from './svg.ts';

export interface Frame {
  readonly pen: Pen;
  readonly look: Look;
  readonly build: Build;
  readonly hip: Point;
  readonly mood: number;
  /** How far garments reach over the legs: 1 standing, less when the legs fold. */
  readonly hem: number;
  /** The point at height `t` of the spine (0 hip, 1 neck), `across` forward of it. */
  along(t: number, across: number): Point;
}

/** A body without what it is drawn with: enough to know where its joints are. */
export type Body = Pick<Figure, 'look' | 'stance' | 'expression'>;

export interface Figure {
  readonly look: Look;
  readonly stance: Stance;
  readonly expression: Expression;
  /** 0 faces the reader, 1 looks fully forward. */
  readonly turn: number;
  readonly gaze: number;
  /** Where hands are, in rig units, when they touch something: before the stance's and the feeling's. */
  readonly reach?: Reach | undefined;
  /** Drawn around the origin, which comes to lie in the hand; `both` puts it between the hands. */
  readonly held?: { readonly drawn: string; readonly by: 'front' | 'back' | 'both' } | undefined;
}

export interface Reach {
  readonly front?: Point | undefined;
  readonly back?: Point | undefined;
}

/** A figure in two parts, so that an arm can lie around somebody drawn between them. */
export interface FigureParts {
  readonly body: string;
  /** The front arm with what it holds, above the body. */
  readonly arm: string;
  /** The hands that close around it. */
  readonly palms: string;
  /** Where the hands are, in rig units. */
  readonly hands: readonly [front: Point, back: Point];
}

/** From the shoulder to the hand, stretched out. */
export const armLength = 31;
/** An arm stretches a little to touch what it must, as drawn arms do; never to a rope's length. */
const farthest = 1.28;

const leanOf = ({ stance, expression }: Body): number => stance.lean + expression.lean * (stance.eyesClosed ? 0 : 0.8);

/** The hip: legs' height above the ground, or resting on it. */
export function hipOf({ look: { build }, stance }: Body): Point {
  if (stance.rests === 'sits') return [stance.shift, -Math.max(7, build.belly * 0.42)];
  if (stance.rests === 'lies') return [stance.shift, -build.belly * 0.86];
  if (stance.rests === 'kneels') return [stance.shift, -2];
  return [stance.shift, -build.legs * stance.hip - stance.lift - 3];
}

const spineOf = (body: Body): Frame['along'] => {
  const [hip, lean] = [hipOf(body), leanOf(body)];
  const axis = polar(lean, body.look.build.torso);
  const across = polar(lean + 90, 1);
  return (t, distance) => [hip[0] + axis[0] * t + across[0] * distance, hip[1] + axis[1] * t + across[1] * distance];
};

function bodyFrame(pen: Pen, figure: Figure): Frame {
  const { look, stance, expression } = figure;
  return {
    pen,
    look,
    build: look.build,
    hip: hipOf(figure),
    mood: stance.eyesClosed ? -0.4 : expression.ears,
    hem: stance.rests || stance.hip < 0.8 ? 0.35 : 1,
    along: spineOf(figure),
  };
}

export const shoulderOf = (body: Body, side: 1 | -1): Point =>
  spineOf(body)(0.84, side * body.look.build.shoulders * 0.72);

/** Where the head of a figure is, for looks between figures, in the rig's units. */
export function headCentre(body: Body): Point {
  const { build } = body.look;
  const neck = spineOf(body)(1.02, 0);
  if (body.stance.rests === 'lies') return [neck[0] + build.neck + build.head[0] * 0.62, -build.head[1] * 0.86];
  return add(neck, polar(leanOf(body) * 0.6, build.neck + build.head[1] * 0.82));
}

interface Arm {
  readonly drawn: string;
  readonly palm: string;
  readonly hand: Point;
}

/** The hand as near to `target` as an arm reaches. */
function reached(shoulder: Point, target: Point): Point {
  const distance = Math.hypot(target[0] - shoulder[0], target[1] - shoulder[1]);
  return distance <= armLength * farthest ? target : between(shoulder, target, (armLength * farthest) / distance);
}

function arm(frame: Frame, figure: Figure, target: Point, side: 1 | -1): Arm {
  const { pen, look, build } = frame;
  const shoulder = shoulderOf(figure, side);
  const hand = reached(shoulder, target);
  const bend = hand[1] < shoulder[1] ? 0.3 : 0.75;
  const elbow = joint(shoulder, hand, armLength * 1.12, hand[0] < shoulder[0] ? 1 : -1, bend);
  const colour = look.sleeves ?? look.body;
  const [shade, skin] = side === -1 ? [darker(colour, 0.14), darker(look.body, 0.1)] : [colour, look.body];
  const radius = build.arm * 0.74;
  const shows = side === 1 && figure.stance.finger && !figure.held?.by.startsWith('f');
  const [dx, dy] = [hand[0] - elbow[0], hand[1] - elbow[1]];
  const far = (length: number): Point => {
    const distance = Math.max(1, Math.hypot(dx, dy));
    return add(hand, [(dx / distance) * length, (dy / distance) * length]);
  };
  const finger = shows ? pen.limb(hand, far(radius * 0.8), far(radius * 2), build.arm * 0.56, skin) : '';
  return {
    drawn: pen.limb(shoulder, elbow, hand, build.arm, shade),
    palm: finger + pen.oval(hand, radius, radius, skin),
    hand,
  };
}

function torso(frame: Frame): string {
  const { pen, along, build, look } = frame;
  const { shoulders, belly } = build;
  const body = pen.shape(
    [
      along(1.08, -shoulders * 0.6),
      along(0.82, -shoulders),
      along(0.3, -belly),
      along(-0.14, -belly * 0.8),
      along(-0.14, belly * 0.8),
      along(0.3, belly),
      along(0.82, shoulders),
      along(1.08, shoulders * 0.6),
    ],
    look.body,
  );
  return (
    body + look.garments.map((garment) => garments[garment.kind](frame, { trim: garment.colour, ...garment })).join('')
  );
}

/** The head's shadow on the chest, which sets the head before the body. */
const chinShadow = ({ build, along }: Frame): string => {
  const [x, y] = along(0.94, 0);
  return ellipse(x, y, build.shoulders * 0.86, 5.5, '#2a1440', ' opacity="0.2"');
};

function headOf(frame: Frame, { look, stance, expression, turn, gaze }: Figure, centre: Point): string {
  const [rx, ry] = look.build.head;
  const nod = stance.nod + (stance.eyesClosed ? 0 : expression.nod * (turn > 0.3 ? 1 : 0.5) + expression.tilt);
  const head = drawHead({
    pen: frame.pen,
    look,
    rx,
    ry,
    turn,
    shift: turn * rx * 0.36,
    mood: frame.mood,
    expression,
    eyesClosed: stance.eyesClosed ?? false,
    gaze,
  });
  return group(`translate(${num(centre[0])} ${num(centre[1])}) rotate(${num(nod)})`, head);
}

/** Where hands go when nothing is to be touched: the pose's way, or the feeling's. */
function restingHand(figure: Figure, side: 1 | -1): Point {
  if (figure.stance.rests === 'lies') {
    const [x] = headCentre(figure);
    return [x - figure.look.build.head[0] * (side === 1 ? 0.2 : 0.6), -3];
  }
  const [x, y] = (figure.stance.hands ?? figure.expression.hands)[side === 1 ? 0 : 1];
  const hand = add(shoulderOf(figure, side), [x * armLength, y * armLength]);
  if (!isRaised(figure, side)) return hand;
  // A raised hand clears the head, however broad that is.
  const { head, arm: width } = figure.look.build;
  const clear = headCentre(figure)[0] + side * (head[0] * 0.96 + width * 0.5);
  return [side === 1 ? Math.max(hand[0], clear) : Math.min(hand[0], clear), hand[1]];
}

/** Whether a free hand goes up beside the head: its arm then lies behind the face, never across it. */
const isRaised = ({ stance, expression, reach }: Figure, side: 1 | -1): boolean =>
  !(side === 1 ? reach?.front : reach?.back) && (stance.hands ?? expression.hands)[side === 1 ? 0 : 1][1] < -0.25;

/** A whole figure, its front arm apart. */
export function figureParts(pen: Pen, figure: Figure): FigureParts {
  const { look, stance, reach, held } = figure;
  const frame = bodyFrame(pen, figure);
  const centre = headCentre(figure);
  const front = arm(frame, figure, reach?.front ?? restingHand(figure, 1), 1);
  const back = arm(frame, figure, reach?.back ?? restingHand(figure, -1), -1);
  const before = held?.by === 'both';
  const behindHead = isRaised(figure, 1) && held?.by !== 'front' && !before;
  const neck =
    look.build.neck > 6 ? pen.limb(frame.along(0.9, 0), between(frame.along(1, 0), centre), centre, 9, look.body) : '';
  const [heldX, heldY] = stance.heldAt ?? (held?.by === 'front' ? front : back).hand;
  const thing = held ? group(`translate(${num(heldX)} ${num(heldY)})`, held.drawn) : '';
  const behind = held?.by === 'back' ? thing : '';
  return {
    body:
      look.back.map((part) => backParts[part](frame)).join('') +
      (before ? '' : back.drawn + behind + back.palm) +
      drawLegs(frame, stance) +
      torso(frame) +
      (stance.rests === 'lies' ? '' : chinShadow(frame)) +
      neck +
      (before ? back.drawn : '') +
      (behindHead ? front.drawn + front.palm : '') +
      headOf(frame, figure, centre),
    arm: (behindHead ? '' : front.drawn) + (behind ? '' : thing),
    palms: (behindHead ? '' : front.palm) + (before ? back.palm : ''),
    hands: [front.hand, back.hand],
  };
}

/** A whole figure in one piece. */
export function drawFigure(pen: Pen, figure: Figure): string {
  const { body, arm: front, palms } = figureParts(pen, figure);
  return body + front + palms;
}
